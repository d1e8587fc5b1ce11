"""Every vector, by plain values and by typed classes, against the answers that every front end gives."""

from __future__ import annotations

import json
from collections import Counter
from contextlib import suppress
from typing import Any

import homeworking as hw
from answering import KINDS, Repeated, answered, checks, plain, refusal, typed
from vectors import FIXTURES, Vector, answers, is_answer, vectors

#: Fields of a vector that are not the request's.
ABOUT = {"name", "section", "kind", "expect"}


def fields_of(vector: Vector) -> dict[str, str]:
    """The request's fields, but for its kind."""
    return {name: text for name, text in vector.fields.items() if name not in ABOUT}


def is_of_the_protocol(vector: Vector) -> bool:
    """Whether a vector asks what no function can be asked: another kind, or other fields."""
    kind = json.loads(vector.fields.get("kind", "null"))
    if kind == "check":
        return False
    optional = {"advised"}
    given = set(fields_of(vector))
    return kind not in KINDS or not set(KINDS[kind]) - optional <= given <= set(KINDS[kind])


def test_every_vector_is_answered_byte_for_byte() -> None:
    expected = answers()
    wrong: list[str] = []
    unasked: list[str] = []
    done: Counter[str] = Counter()
    found = vectors()
    for vector in found:
        answer = expected.pop(vector.name)
        if is_of_the_protocol(vector):
            done["of the protocol itself"] += 1
            continue
        asked = ways(vector)
        unasked += [vector.name] if not asked else []
        for way, text in asked.items():
            done[way] += 1
            if not is_answer(text, answer):
                wrong.append(f"{vector.name}, {way}:\n  found    {text[:400]}\n  expected {answer!s:.400}")
    print(len(found), dict(done))
    assert not wrong, f"{len(wrong)} differences\n" + "\n".join(wrong[:10])
    assert unasked == json.loads((FIXTURES / "only_as_text.json").read_text(encoding="utf-8"))
    assert not expected, f"answers without a vector: {list(expected)[:3]}"
    assert len(found) >= 2738
    assert done["by plain values"] >= 2600
    assert done["by typed classes"] >= 2000
    assert done["by keywords"] >= 2000
    assert done["of the protocol itself"] == 0


def test_every_vector_is_answered_as_a_line() -> None:
    found, expected = vectors(), answers()
    lines = [line_of(vector) for vector in found]
    assert not any("\n" in line for line in lines)
    together = hw.answer_lines("\n".join(lines)).splitlines()
    assert len(together) == len(found) == len(expected)
    wrong = [vector.name for vector, answer in zip(found, together) if not is_answer(answer, expected[vector.name])]
    assert not wrong, f"{len(wrong)} differences: {wrong[:10]}"
    # A line after another, as bytes, and between lines that are none.
    some = lines[::50]
    assert [hw.answer_lines(line.encode() + b"\n") for line in some] == [answer + "\n" for answer in together[::50]]
    odd = hw.answer_lines(b"\xff\r\n" + some[0].encode() + b"\r\n\n").splitlines()
    assert [answer.startswith('{"errors":[{"path":"","code":"syntax"') for answer in odd] == [True, False, True]
    assert hw.answer_lines("") == ""


def line_of(vector: Vector) -> str:
    """The request of a vector."""
    fields = {"kind": vector.fields["kind"], **fields_of(vector)}
    return "{" + ",".join(f"{json.dumps(name)}:{text}" for name, text in fields.items()) + "}"


def ways(vector: Vector) -> dict[str, str]:
    """The answers to a vector, by each way that it can be asked."""
    kind, fields = json.loads(vector.fields["kind"]), fields_of(vector)
    if kind == "check":
        return checks(fields)
    ways = {}
    names = [name for name in KINDS[kind] if name in fields]
    with suppress(Repeated, json.JSONDecodeError):
        ways["by plain values"] = answered(kind, [plain(fields[name]) for name in names])
    try:
        given = [typed(name, fields[name]) for name in names]
    except hw.HomeworkingError as error:
        # A class by itself cannot tell what else is wrong. Only what no dict can say is told by it alone.
        if ways:
            assert is_refusal(ways["by plain values"]), f"{vector.name}: refused by a class alone"
        else:
            ways["by typed classes"] = refusal(error)
        return ways
    ways["by typed classes"] = answered(kind, given)
    ways["by keywords"] = answered(kind, [made_again(value) for value in given])
    return ways


def is_refusal(answer: str) -> bool:
    """Whether an answer says what is wrong."""
    return answer.startswith('{"errors":[{')


def made_again(value: Any) -> Any:
    """A value whose classes, those within others too, are each made by keywords."""
    if type(value).__module__ == "homeworking" and not isinstance(value, str):
        return type(value)(**{name: made_again(getattr(value, name)) for name in type(value).__match_args__})
    if isinstance(value, (list, tuple)):
        return [made_again(item) for item in value]
    return value
