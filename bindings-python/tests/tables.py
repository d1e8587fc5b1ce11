"""Cases as the rows of tables, and what is decided of them one by one."""

from __future__ import annotations

import json
import pathlib
from datetime import date
from typing import Any

import homeworking as hw
import pyarrow as pa

PROVIDER = pathlib.Path(__file__).parents[2] / "fixtures/provider"
POLICY = hw.Policy.from_toml((PROVIDER / "policy.toml").read_text(encoding="utf-8"))
ON = date(2026, 12, 1)
#: A table's waivers go on without end.
ALWAYS = {"approved_by": "the provider", "reason": "as the table says", "from": date(1900, 1, 1), "through": date(2200, 12, 31)}
#: What a column of dates can say of something done without one, and what of something not done.
DONE, NOT_DONE = "2020-02-29", None


def cases() -> list[dict[str, Any]]:
    """The advisors of the provider, as a table can say them: waivers without end, the latest assurance of each kind and none that is
    unknown, and what is done on a day."""
    found: list[dict[str, Any]] = json.loads((PROVIDER / "workforce.json").read_text(encoding="utf-8"))
    assert len(found) >= 40
    for case in found:
        case["waivers"] = [{**ALWAYS, "rule": waiver["rule"]} for waiver in case.get("waivers") or []]
        # Where a table has columns of assurance, to give none is to have none.
        latest = {entry["kind"]: entry for entry in sorted(case.get("home", {}).get("assurance") or [], key=lambda entry: entry["on"])}
        case["home"] = {**case.get("home", {}), "assurance": [latest[kind] for kind in hw.AssuranceKind if kind in latest]}
    rows = [row_of(case) for case in found]
    mixed = {name for name in {name for row in rows for name in row} if len({type(row.get(name)) for row in rows} & {str, bool}) == 2}
    assert len(mixed) >= 10
    for case, row in zip(found, rows):
        for path in mixed & {name for name, value in row.items() if isinstance(value, bool)}:
            *above, last = path.split(".")
            record = case
            for name in above:
                record = record[name]
            record[last] = DONE if row[path] else NOT_DONE
    return found


def row_of(case: dict[str, Any]) -> dict[str, Any]:
    """A case as a row: paths joined by points."""
    row: dict[str, Any] = {}

    def put(path: str, value: Any) -> None:
        if path == "home.assurance":
            for kind in value or []:
                row[f"{path}.{kind['kind']}"] = kind["on"]
        elif path == "waivers":
            row[path] = [waiver["rule"] for waiver in value]
        elif isinstance(value, dict):
            for name, below in value.items():
                put(f"{path}.{name}" if path else name, below)
        else:
            row[path] = value

    put("", case)
    return row


def is_day(value: Any) -> bool:
    """Whether a value is a day, as JSON has it."""
    return isinstance(value, str) and len(value) == 10 and value[4] == "-"


def table(rows: list[dict[str, Any]]) -> pa.Table:
    """Rows as a table of dates, booleans, numbers and texts."""
    names = sorted({name for row in rows for name in row})
    columns = {}
    for name in names:
        values = [row.get(name) for row in rows]
        given = [value for value in values if value is not None]
        if given and all(is_day(value) for value in given):
            values = [value and date.fromisoformat(value) for value in values]
        columns[name] = pa.array(values)
    return pa.table(columns)


def decided(cases: list[dict[str, Any]], policy: hw.Policy = POLICY, on: date = ON) -> list[dict[str, Any]]:
    """What is decided of cases one by one, as the rows of an answer."""
    outcomes = [hw.decide(case, policy, on) for case in cases]
    return [
        {
            "verdict": str(outcome.verdict),
            "blocking": [str(rule) for rule in outcome.blocking],
            "missing": [str(rule) for rule in outcome.missing],
        }
        for outcome in outcomes
    ]
