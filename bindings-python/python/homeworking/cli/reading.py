"""Files as documents: CSV, JSON, JSON Lines and Parquet."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

import homeworking

Made = TypeVar("Made")

FLAGS = {"true": True, "yes": True, "false": False, "no": False}
#: A number; one of more digits is none that a fact can be, and stays a text for the library to refuse.
NUMBER = re.compile(r"[+-]?[0-9]{1,18}(\.[0-9]{1,18})?")
#: Columns whose texts are texts, whatever they look like, and those that hold lists.
TEXTS, LISTS = {"id", "advisor.id", "advisor_id"}, {"waivers", "equipment", "workstation.equipment"}


class Unreadable(Exception):
    """Nothing can be made of a file: what is wrong, a line each."""

    def __init__(self, *lines: str) -> None:
        """Made of lines."""
        self.lines = lines
        super().__init__("\n".join(lines))


@dataclass(frozen=True)
class Found(Generic[Made]):
    """What a file holds: what could be read, and what is wrong with the rest."""

    items: list[Made]
    problems: list[str]


class Entry(NamedTuple):
    """An entry of a file: where it stands, and what it says; a row by columns, or a document."""

    place: str
    row: dict[str, Any] | None
    document: Any


def told(path: Path, place: str, problem: homeworking.Problem, names: str) -> str:
    """What is wrong, with its file and its place."""
    where = f", {names} `{problem.path}`" if problem.path else ""
    return f"{path.name}{', ' + place if place else ''}{where}: {problem.code}: expected {problem.expected}; {problem.help}"


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON, each key of which stands once."""
    made = dict(pairs)
    if len(made) < len(pairs):
        raise ValueError("a key stands twice in an object")
    return made


def parsed(text: str) -> Any:
    """JSON, numbers digit for digit."""
    try:
        return json.loads(text, parse_float=Decimal, object_pairs_hook=once)
    except ValueError as error:
        raise Unreadable(f"no JSON that can be read: {error}") from None
    except RecursionError:
        raise Unreadable("no JSON that can be read: it lies too deep") from None


def json_of(path: Path) -> Any:
    """The JSON of a file."""
    text = text_of(path)
    try:
        return parsed(text)
    except Unreadable as error:
        raise Unreadable(f"{path.name}: {error}") from None


def text_of(path: Path) -> str:
    """The text of a file, with or without a mark of its byte order."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Unreadable(f"{path}: {error.strerror or error}") from None
    except UnicodeDecodeError:
        raise Unreadable(f"{path.name}: not UTF-8: save it as UTF-8") from None


def document(path: Path, made_of: Callable[[str], Made]) -> Made:
    """The one document of a file."""
    try:
        return made_of(text_of(path))
    except homeworking.HomeworkingError as error:
        raise Unreadable(*(told(path, "", problem, "at") for problem in error.problems)) from None


def policy(path: Path) -> homeworking.Policy:
    """A policy, as TOML or JSON."""
    return document(path, homeworking.Policy.from_json if path.suffix == ".json" else homeworking.Policy.from_toml)


def entries(path: Path) -> Iterator[Entry]:
    """The entries of a file, by its suffix."""
    kinds = {".csv": of_csv, ".json": of_json, ".jsonl": of_lines, ".ndjson": of_lines, ".parquet": of_parquet}
    if path.suffix not in kinds:
        raise Unreadable(f"{path.name}: give a file that ends in {', '.join(kinds)}")
    return kinds[path.suffix](path)


def of_json(path: Path) -> Iterator[Entry]:
    """The items of a list."""
    items = json_of(path)
    if not isinstance(items, list):
        raise Unreadable(f"{path.name}: expected a list, in brackets")
    return (Entry(f"item {place}", None, item) for place, item in enumerate(items, 1))


def of_lines(path: Path) -> Iterator[Entry]:
    """A document a line."""
    for place, line in enumerate(text_of(path).split("\n"), 1):
        if line.strip():
            try:
                yield Entry(f"line {place}", None, parsed(line))
            except Unreadable as error:
                yield Entry(f"line {place}", None, error)


def of_csv(path: Path) -> Iterator[Entry]:
    """A row a line, its columns named by the first one."""
    reader = csv.reader(text_of(path).splitlines(keepends=True), strict=True)
    try:
        names = [name.strip() for name in next(reader, [])]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice or not any(names):
            raise Unreadable(f"{path.name}: expected columns, each named once in the first line: {', '.join(twice) or 'none'}")
        for number, cells in enumerate(reader, 1):
            place = f"row {number} (line {reader.line_num})"
            if len(cells) > len(names):
                yield Entry(place, None, Unreadable(f"{len(cells)} cells in {len(names)} columns"))
            elif any(cell.strip() for name, cell in zip(names, cells) if not name):
                yield Entry(place, None, Unreadable("a cell in a column without a name"))
            elif any(cell.strip() for cell in cells):
                yield Entry(place, {name: typed(name, cell) for name, cell in zip(names, cells) if name}, None)
    except csv.Error as error:
        raise Unreadable(f"{path.name}, line {reader.line_num}: {error}") from None


def typed(name: str, text: str) -> Any:
    """What a cell says: a flag, a number, a list or a text; nothing where it is empty."""
    text = text.strip()
    if not text or name in TEXTS:
        return text or None
    if name in LISTS:
        return [item.strip() for item in text.split(";") if item.strip()]
    if NUMBER.fullmatch(text):
        return Decimal(text) if "." in text else int(text)
    return FLAGS.get(text.lower(), text)


def of_parquet(path: Path) -> Iterator[Entry]:
    """The rows of a table."""
    try:
        import pyarrow  # type: ignore[import-untyped]
        import pyarrow.parquet  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        raise Unreadable(f"{path.name}: Parquet needs one more package: pip install pyarrow") from None
    try:
        with pyarrow.parquet.ParquetFile(path) as file:
            number = 0
            for batch in file.iter_batches():
                for row in batch.to_pylist():
                    number += 1
                    yield Entry(f"row {number}", row, None)
    except (OSError, pyarrow.ArrowException) as error:
        raise Unreadable(f"{path.name}: {error}") from None


def nested(row: dict[str, Any]) -> dict[str, Any]:
    """A row as a document: paths taken apart, what is empty left out. What fits in no place keeps its name, for the library to
    refuse."""
    made: dict[str, Any] = {}
    for name, value in row.items():
        if value is None:
            continue
        *above, last = name.split(".")
        record: Any = made
        for segment in above:
            record = record.setdefault(segment, {}) if isinstance(record, dict) else None
        fits = isinstance(record, dict) and last not in record
        (record if fits else made)[last if fits else name] = value
    return made


def read(
    path: Path,
    of_row: Callable[[dict[str, Any]], Made],
    of_document: Callable[..., Made],
    ignore: Iterable[str],
    progress: Callable[[], object],
) -> Found[Made]:
    """What is made of each entry of a file; what cannot be made is told, and takes nothing else with it."""
    items: list[Made] = []
    problems: list[str] = []
    ignored = set(ignore)
    for place, row, document in entries(path):
        progress()
        if isinstance(document, Unreadable):
            problems += [f"{path.name}, {place}: {line}" for line in document.lines]
            continue
        try:
            if row is not None:
                items.append(of_row({name: value for name, value in row.items() if name not in ignored}))
            elif isinstance(document, dict):
                items.append(of_document(**document))
            else:
                problems.append(f"{path.name}, {place}: expected an object, in braces")
        except homeworking.HomeworkingError as error:
            problems += [told(path, place, problem, "column" if row is not None else "at") for problem in error.problems]
            if row is not None:
                unknown_everywhere(path, error)
    return Found(items, problems)


def unknown_everywhere(path: Path, error: homeworking.HomeworkingError) -> None:
    """A column that no fact has is wrong in every row, and told once."""
    columns = [problem for problem in error.problems if problem.code in ("unknown_field", "duplicate_key")]
    if columns:
        lines = [told(path, "", problem, "column") for problem in columns]
        raise Unreadable(*lines, "leave columns that are no facts aside with --ignore")


def cases(path: Path, ignore: Iterable[str] = (), progress: Callable[[], object] = lambda: None) -> Found[homeworking.Case]:
    """The cases of a file."""
    return read(path, homeworking.case_of_row, homeworking.Case, ignore, progress)


def shifts(path: Path, ignore: Iterable[str] = ()) -> Found[homeworking.Shift]:
    """The shifts of a file, their times by the clock on the wall."""
    return read(path, lambda row: homeworking.Shift(**nested(row)), homeworking.Shift, ignore, lambda: None)
