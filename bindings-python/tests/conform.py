"""Answers requests, a line each, from standard input: with what Python's own reader makes of them, over the functions of the package."""

from __future__ import annotations

import io
import json
import sys
from typing import Any

import homeworking as hw
from answering import CLASSES, ITEMS, KINDS, answered, checks, plain
from vectors import Vector, vector


def made(name: str, value: Any) -> Any:
    """The classes of a field, each made by keywords."""
    if name in CLASSES and isinstance(value, dict):
        return CLASSES[name](**value)
    if name in ITEMS and all(isinstance(item, dict) for item in value):
        return [ITEMS[name](**item) for item in value]
    return value


def way(request: Vector) -> tuple[str, str]:
    """The answer, and how it was asked for: with classes, or with plain values where a class by itself is refused."""
    kind = json.loads(request.fields["kind"])
    if kind == "check":
        found = checks(request.fields)
        by = "by plain values" if "doc" in request.fields and "by plain values" in found else "by typed classes"
        return by, found[by]
    values = {name: plain(request.fields[name]) for name in KINDS[kind] if name in request.fields}
    try:
        given = [made(name, value) for name, value in values.items()]
    except hw.HomeworkingError:
        return "by plain values", answered(kind, list(values.values()))
    return "by keywords", answered(kind, given)


def main() -> None:
    """Answers until there is nothing more to read."""
    lines = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", newline="\n")
    answers = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8", newline="\n")
    for line in lines:
        answers.write("\t".join(way(vector(line))) + "\n")
    answers.flush()


if __name__ == "__main__":
    main()
