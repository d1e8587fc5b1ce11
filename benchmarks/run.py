"""The package beside what a Python team would write instead: the same rules, the same answers, side by side in one run.

Answers are compared before anything is measured. Each figure is the best of several turns, in which the subjects take turns too, so
that a slow moment of the machine falls on all of them. Run it by ``cargo xtask bench``.
"""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Callable
from importlib import metadata

import homeworking as hw
import orjson
import pandas as pd
import polars as pl
import pyarrow as pa
from peers import pandas_rules, plain, polars_rules, tuned
from timing import Subject, measured, same, shown, told
from workload import CASES, CODES, DATED, ON, POLICY, RULES_POLICY, row_of, table

#: The rows of the table; pandas decides some of them.
ROWS, PANDAS_ROWS = 1_000_000, 20_000

FLOOR = {str(rule.rule) for rule in hw.catalogue() if rule.force in ("licence", "must")}
WAIVED = {waiver["rule"] for case in CASES for waiver in case["waivers"]}


def single() -> None:
    """One case at a time."""
    lines = [json.dumps(case) for case in CASES]
    prepared = [hw.Case(**case) for case in DATED]
    by_date, by_text, on = tuned.compiled(RULES_POLICY, False), tuned.compiled(RULES_POLICY, True), ON.isoformat()
    for case, dated, line in zip(CASES, DATED, lines):
        expected = told(hw.decide(dated, POLICY, ON))
        same("plain Python", plain.decide(dated, RULES_POLICY, ON), expected)
        same("hand-tuned Python", by_date(dated, ON), expected)
        same("hand-tuned Python over texts", by_text(orjson.loads(line), on), expected)
        same("a prepared case", told(hw.decide(hw.Case.from_json(line), POLICY, ON)), expected)
    count = len(CASES)
    found = measured(
        [
            ("plain Python functions", count, lambda: [plain.decide(case, RULES_POLICY, ON) for case in DATED]),
            ("hand-tuned Python", count, lambda: [by_date(case, ON) for case in DATED]),
            ("homeworking.decide, of a dict, strictly read", count, lambda: [hw.decide(case, POLICY, ON) for case in DATED]),
            ("homeworking.decide, of a prepared Case", count, lambda: [hw.decide(case, POLICY, ON) for case in prepared]),
            ("homeworking.assess, of a dict, explained", count, lambda: [hw.assess(case, POLICY, ON) for case in DATED]),
            ("homeworking.assess, of a prepared Case, explained", count, lambda: [hw.assess(case, POLICY, ON) for case in prepared]),
        ],
        15,
    )
    shown("One case, from a dict or prepared", found, "plain Python functions")
    found = measured(
        [
            ("plain Python with json", count, lambda: [by_text(json.loads(line), on) for line in lines]),
            ("hand-tuned Python with orjson", count, lambda: [by_text(orjson.loads(line), on) for line in lines]),
            ("Case.from_json, strictly read, and decide", count, lambda: [hw.decide(hw.Case.from_json(line), POLICY, ON) for line in lines]),
        ],
        15,
    )
    shown("JSON Lines", found, "hand-tuned Python with orjson")


def tables() -> None:
    """A table at a time."""
    one = table([row_of(case) for case in CASES])
    expected = pa.table(hw.assess_table(one, POLICY, ON, detail="rules"))
    same("the table", expected["verdict"].to_pylist(), [told(hw.decide(case, POLICY, ON))[0] for case in DATED])
    many = pa.concat_tables([one] * (ROWS // len(CASES))).combine_chunks()
    some = many.slice(0, PANDAS_ROWS)
    frames = pl.from_arrow(one), pl.from_arrow(many)
    small, large = one.to_pandas(types_mapper=pd.ArrowDtype), some.to_pandas(types_mapper=pd.ArrowDtype)
    codes = pa.table(hw.assess_table(one, POLICY, ON)).to_pylist()
    same("Polars", polars_rules.decide(frames[0], polars_rules.query(frames[0], RULES_POLICY, ON, FLOOR, WAIVED, "codes")).to_dicts(), codes)
    for detail in ("verdict", "rules"):
        answer = expected if detail == "rules" else expected.select(["verdict"])
        columns = polars_rules.query(frames[0], RULES_POLICY, ON, FLOOR, WAIVED, detail)
        same("Polars", polars_rules.decide(frames[0], columns).to_dicts(), answer.to_pylist())
        of_pandas = pandas_rules.decide(small, RULES_POLICY, ON, FLOOR, WAIVED, detail)
        same("pandas", pa.Table.from_pandas(of_pandas).to_pylist(), answer.to_pylist())
    for detail in ("verdict", "codes", "rules"):
        columns = polars_rules.query(frames[1], RULES_POLICY, ON, FLOOR, WAIVED, detail)
        of_pandas = ("pandas, columns of Arrow", PANDAS_ROWS, lambda: pandas_rules.decide(large, RULES_POLICY, ON, FLOOR, WAIVED, detail))
        found = measured(
            [
                *([of_pandas] if detail != "codes" else []),
                (f"Polars, one query, {pl.thread_pool_size()} threads", ROWS, lambda: polars_rules.decide(frames[1], columns)),
                ("homeworking.assess_table, one thread", ROWS, lambda: pa.table(hw.assess_table(many, POLICY, ON, detail=detail))),
            ],
            5,
        )
        shown(f"A table of {ROWS:,} rows, detail {detail}, a row", found, next(name for name in found if name.startswith("Polars")))


def where_time_goes() -> None:
    """The verdicts of a table, again and again without some of its columns."""
    one = table([row_of(case) for case in CASES])
    rest = pa.concat_tables([one] * 300).combine_chunks()
    kinds: list[tuple[str, Callable[[pa.DataType], bool]]] = [
        ("lists of texts", pa.types.is_list),
        ("plain texts", pa.types.is_string),
        ("days", pa.types.is_date),
        ("figures", lambda kind: pa.types.is_floating(kind) or pa.types.is_integer(kind)),
    ]
    subjects: list[Subject] = [("all columns", len(rest), deciding(rest))]
    for name, is_of_kind in kinds:
        rest = rest.drop_columns([field.name for field in rest.schema if is_of_kind(field.type)])
        subjects.append((f"then without {name}", len(rest), deciding(rest)))
    shown(f"Where the time of a table of {len(rest):,} rows goes, a row", measured(subjects, 7), "all columns")


def deciding(given: pa.Table) -> Callable[[], object]:
    """Deciding a table."""
    return lambda: pa.table(hw.assess_table(given, POLICY, ON, detail="verdict"))


def main() -> None:
    """Prints what was measured, and with what."""
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in ("homeworking", "orjson", "polars", "pandas", "pyarrow"))
    print(f"CPython {platform.python_version()}, {versions}; {len(CODES)} rules, {len(CASES):,} cases of 40 advisors, a third of them with facts missing")
    single()
    tables()
    where_time_goes()


if __name__ == "__main__":
    sys.exit(main())
