"""The rules as trees, to be written down in the language of an engine.

Engines know true and false; what is unknown is told by asking of each rule both whether it is met and whether it is not. Days are
numbers, figures thousandths, and days of renewal are worked out beforehand: not every engine can add months.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Callable, Iterator

from .columnar import Rules
from .plain import months_later

EPOCH = date(1970, 1, 1)


def day(when: date) -> int:
    """A day as a number."""
    return (when - EPOCH).days


@dataclass(frozen=True)
class Node:
    """A truth."""

    kind: str
    parts: tuple[Any, ...] = ()

    def __and__(self, other: Node) -> Node:
        return Node("and", (self, other))

    def __or__(self, other: Node) -> Node:
        return Node("or", (self, other))

    def __invert__(self) -> Node:
        return Node("not", (self,))


@dataclass(frozen=True)
class Value:
    """A fact that may be unknown, or a sum of facts."""

    names: tuple[str, ...]
    missing: int | None = None

    def compared(self, how: str, other: Any) -> Node:
        other = day(other) if isinstance(other, date) else other if isinstance(other, (str, Value)) else round(other * 1000)
        return Node("compare", (self, how, other))

    def __le__(self, other: Any) -> Node:
        return self.compared("<=", other)

    def __lt__(self, other: Any) -> Node:
        return self.compared("<", other)

    def __ge__(self, other: Any) -> Node:
        return self.compared(">=", other)

    def __gt__(self, other: Any) -> Node:
        return self.compared(">", other)

    def __eq__(self, other: Any) -> Any:
        return self.compared("==", other)

    def __hash__(self) -> int:
        return hash(self.names)

    def __add__(self, other: Value) -> Value:
        return Value(self.names + other.names, self.missing)

    def __and__(self, other: Any) -> Node:
        return Node("flag", (self.names[0],)) & truth(other)

    def __or__(self, other: Any) -> Node:
        return Node("flag", (self.names[0],)) | truth(other)

    def __rand__(self, other: Any) -> Node:
        return truth(other) & truth(self)

    def __invert__(self) -> Node:
        return ~Node("flag", (self.names[0],))


def truth(found: Any) -> Node:
    """A truth, where a fact stands for one."""
    return Node("flag", (found.names[0],)) if isinstance(found, Value) else found


def name_of(path: str) -> str:
    """A path as a name that every engine takes."""
    return path.replace(".", "_")


class Symbols:
    """Columns of nothing: what is asked of them is written down."""

    def __init__(self, kinds: dict[str, str]) -> None:
        """Of the facts that there are: ``bool``, ``date`` or anything else."""
        self.kinds = kinds
        self.renewals: set[tuple[str, int]] = set()

    def col(self, path: str) -> Value:
        return Value((name_of(path),))

    def unknown(self) -> Node:
        return Node("unknown")

    def kind(self, path: str) -> str:
        return self.kinds.get(path, "none")

    def plus(self, days: Value, months: int) -> Value:
        self.renewals.add((days.names[0], months))
        return Value((f"{days.names[0]}_plus_{months}",))

    def null(self, column: Value) -> Node:
        return Node("null", (column.names[0],))

    def filled(self, column: Any, value: Any) -> Any:
        return Value(column.names, value) if isinstance(column, Value) else Node("filled", (truth(column), value))

    def number(self, truths: list[Node]) -> Any:
        return Counted(tuple(truths))

    def contains(self, path: str, item: str) -> Node:
        return Node("contains", (name_of(path), item))


@dataclass(frozen=True)
class Counted:
    """How many of some truths are so."""

    truths: tuple[Node, ...]

    def __ge__(self, least: int) -> Node:
        return Node("count", (self.truths, least))


Write = Callable[[str, tuple[Any, ...]], str]


def is_so(node: Any, holds: bool, write: Write) -> str:
    """Whether a truth is known to be so, or known not to be, as an engine writes it."""
    node = truth(node)
    kind, parts = node.kind, node.parts
    if kind in ("and", "or"):
        both = [is_so(part, holds, write) for part in parts]
        return write("and" if (kind == "and") == holds else "or", tuple(both))
    if kind == "not":
        return is_so(parts[0], not holds, write)
    if kind == "unknown":
        return write("false", ())
    if kind == "filled":
        part, value = parts
        return is_so(part, holds, write) if value != holds else write("not", (is_so(part, not holds, write),))
    if kind == "count":
        truths, least = parts
        text = write("count", (tuple(is_so(part, True, write) for part in truths), least))
        return text if holds else write("not", (text,))
    if kind == "null":
        return write("lacks" if holds else "has", parts)
    if kind == "flag":
        return write("and", (write("has", parts), write("is" if holds else "is not", parts)))
    if kind == "contains":
        path, item = parts
        text = write("contains", (path, item))
        return write("and", (write("has", (path,)), text if holds else write("not", (text,))))
    value, how, other = parts
    others = other.names if isinstance(other, Value) else ()
    given = [write("has", (name,)) for name in (*(value.names if value.missing is None else ()), *others)]
    text = write("compare", (value, how, other))
    text = text if holds else write("not", (text,))
    for asked in reversed(given):
        text = write("and", (asked, text))
    return text


def rules(policy: dict[str, Any], on: date, kinds: dict[str, str]) -> tuple[dict[str, Node], set[tuple[str, int]]]:
    """The enforced rules, and the days of renewal that they ask for."""
    symbols = Symbols(kinds)
    found = Rules(symbols, policy, on).rules()
    enforced = {code: truth(rule) for code, rule in found.items() if rule is not None and policy["enforcement"][code] == "enforce"}
    return enforced, symbols.renewals


def facts(row: dict[str, Any], renewals: set[tuple[str, int]]) -> dict[str, Any]:
    """What is known of a row, as an engine is given it."""
    return dict(entries(row, renewals))


def entries(row: dict[str, Any], renewals: set[tuple[str, int]]) -> Iterator[tuple[str, Any]]:
    """Its entries."""
    for path, value in row.items():
        name = name_of(path)
        if value is None:
            continue
        if isinstance(value, date):
            yield name, day(value)
            for other, months in renewals:
                if other == name:
                    yield f"{name}_plus_{months}", day(months_later(value, months))
        elif isinstance(value, (bool, str, list)):
            yield name, value
        else:
            yield name, round(value * 1000)
