"""The rules as trees, for engines of JavaScript: what is written in ``js/peers/trees.json``, or with ``--check`` whether that is current."""

from __future__ import annotations

import json
import pathlib
import sys
from datetime import date
from typing import Any

from peers import symbols
from workload import CASES, ON, RULES_POLICY, dated, row_of

FILE = pathlib.Path(__file__).parent / "js/peers/trees.json"


def write(kind: str, parts: tuple[Any, ...]) -> str:
    """A part of a tree as JSON: its kind, and what it is of."""
    if kind in ("and", "or", "not"):
        return f"[{', '.join([json.dumps(kind), *parts])}]"
    if kind == "count":
        return f'["count", [{", ".join(parts[0])}], {parts[1]}]'
    if kind == "compare":
        value, how, other = parts
        other = {"fact": other.names[0]} if isinstance(other, symbols.Value) else other
        return json.dumps(["compare", value.names, value.missing, how, other])
    return json.dumps([kind, *parts])


def kind_of(value: Any) -> str:
    return "bool" if isinstance(value, bool) else "date" if isinstance(value, date) else "other"


def text() -> str:
    """The file: of each enforced rule whether it is met and whether it is not, and which days of renewal are asked for."""
    rows = [dated(row_of({**case, "waivers": []})) for case in CASES]
    kinds = {path: kind_of(value) for row in rows for path, value in row.items() if value is not None}
    rules, renewals = symbols.rules(RULES_POLICY, ON, kinds)
    lines = [
        f"  {json.dumps(code)}: [\n    {symbols.is_so(rule, True, write)},\n    {symbols.is_so(rule, False, write)}\n  ]"
        for code, rule in rules.items()
    ]
    return f'{{"renewals": {json.dumps(sorted(renewals))}, "rules": {{\n' + ",\n".join(lines) + "\n}}\n"


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        sys.exit(None if FILE.read_text() == text() else f"{FILE} is not current: run trees.py")
    FILE.write_text(text())
