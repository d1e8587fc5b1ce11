"""The vectors of the fixtures, and the answers that every front end gives byte for byte."""

from __future__ import annotations

import hashlib
import json
import pathlib
from typing import Any, Iterator, NamedTuple

FIXTURES = pathlib.Path(__file__).parent.parent.parent / "fixtures"


class Vector(NamedTuple):
    """A request, with the raw text of each of its fields."""

    name: str
    fields: dict[str, str]


def vectors() -> list[Vector]:
    """Every vector of every file: a missing folder, or an empty file, is a failure."""
    files = sorted((FIXTURES / "vectors").glob("**/*.jsonl"))
    assert files, "no vectors"
    unread = [path for path in (FIXTURES / "vectors").glob("**/*") if path.is_file() and path not in files]
    assert not unread, f"not read: {unread}"
    found = []
    for path in files:
        lines = path.read_text(encoding="utf-8").splitlines()
        assert lines, f"{path} is empty"
        found += [vector(line) for line in lines if line.strip()]
    return found


def vector(line: str) -> Vector:
    """A line, its fields kept as they are written."""
    fields = dict(raw_fields(line))
    return Vector(json.loads(fields["name"]), fields)


def raw_fields(line: str) -> Iterator[tuple[str, str]]:
    """The fields of an object, each with the text of its value."""
    decoder = json.JSONDecoder()
    place = skip(line, line.index("{") + 1)
    while line[place] != "}":
        key, place = decoder.raw_decode(line, place)
        place = skip(line, skip(line, place) + 1)
        start = place
        _, place = decoder.raw_decode(line, place)
        yield key, line[start:place]
        place = skip(line, place)
        if line[place] == ",":
            place = skip(line, place + 1)


def skip(line: str, place: int) -> int:
    """The next place that is not white."""
    while line[place].isspace():
        place += 1
    return place


def answers() -> dict[str, Any]:
    """The answers, by the name of their vector."""
    lines = (FIXTURES / "answers.jsonl").read_text(encoding="utf-8").splitlines()
    return {name: answer for name, answer in (entry(line) for line in lines)}


def entry(line: str) -> tuple[str, str | tuple[int, str]]:
    """An answer in full, or its length and SHA-256."""
    fields = dict(raw_fields(line))
    name = json.loads(fields["name"])
    if "answer" in fields:
        return name, fields["answer"]
    return name, (int(fields["bytes"]), json.loads(fields["sha256"]))


def is_answer(found: str, expected: str | tuple[int, str]) -> bool:
    """Whether it is the very answer, byte for byte."""
    if isinstance(expected, str):
        return found == expected
    data = found.encode()
    return (len(data), hashlib.sha256(data).hexdigest()) == expected
