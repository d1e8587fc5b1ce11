"""Answers as tables for people, and as files for programs."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Any, TextIO

from homeworking import Place, Status, Verdict
from rich import box
from rich.console import Console
from rich.table import Table

from .reading import Unreadable

Row = dict[str, Any]


class Format(str, Enum):
    """What an answer is written as."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    PARQUET = "parquet"
    HTML = "html"


#: By the suffix of the file that is written.
SUFFIXES = {".csv": Format.CSV, ".json": Format.JSON, ".parquet": Format.PARQUET, ".html": Format.HTML, ".txt": Format.TABLE}
#: The words that are shown in colour; the others are not.
COLOURS: dict[str, str] = {
    **dict.fromkeys([Verdict.ELIGIBLE, Status.MET, Place.HOME], "green"),
    **dict.fromkeys([Verdict.NOT_ELIGIBLE, Status.NOT_MET, Place.SITE, Place.UNAVAILABLE], "red"),
    **dict.fromkeys([Verdict.INCOMPLETE, Status.UNKNOWN, Place.HOME_ON_BACKUP], "yellow"),
}


def format_of(output: Path | None, wanted: Format | None) -> Format:
    """What to write: what is asked for, or what the file's suffix says."""
    if wanted is not None:
        return wanted
    return SUFFIXES.get(output.suffix, Format.TABLE) if output else Format.TABLE


def write(rows: Sequence[Row], columns: Sequence[str], output: Path | None, wanted: Format | None, title: str = "") -> None:
    """Writes rows, to a file or to standard output."""
    form = format_of(output, wanted)
    if form is Format.HTML:
        raise Unreadable("a report in HTML is what `homeworking assess` writes")
    if form is Format.PARQUET:
        parquet(rows, columns, output)
        return
    text = {Format.CSV: csv_text, Format.JSON: json_text}.get(form)
    if text is not None:
        write_text(text(rows, columns), output)
    elif output is not None:
        with opened(output) as file:
            table(rows, columns, title, file)
    else:
        table(rows, columns, title, sys.stdout)


def write_text(text: str, output: Path | None) -> None:
    """Writes a text, to a file or to standard output."""
    if output is None:
        sys.stdout.write(text)
        return
    with opened(output) as file:
        file.write(text)


def opened(output: Path) -> TextIO:
    """A file to be written."""
    try:
        return output.open("w", encoding="utf-8", newline="")
    except OSError as error:
        raise Unreadable(f"{output}: {error.strerror or error}") from None


def plain(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value if value is None or isinstance(value, (bool, int, float, dict)) else str(value)


def cell(value: Any, between: str) -> str:
    """A value as a text."""
    if isinstance(value, (list, tuple)):
        return between.join(cell(item, " ") for item in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


def guarded(value: Any, text: str) -> str:
    """A text that a spreadsheet would take for a formula is kept from being one."""
    return f"'{text}" if isinstance(value, str) and text[:1] in ("=", "+", "-", "@") else text


def csv_text(rows: Sequence[Row], columns: Sequence[str]) -> str:
    """Rows as CSV."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([guarded(row.get(name), cell(row.get(name), ";")) for name in columns])
    return text.getvalue()


def json_text(rows: Sequence[Row], columns: Sequence[str]) -> str:
    """Rows as a list of objects."""
    return json.dumps([{name: plain(row.get(name)) for name in columns} for row in rows], ensure_ascii=False, indent=2) + "\n"


def parquet(rows: Sequence[Row], columns: Sequence[str], output: Path | None) -> None:
    """Rows as a file of Parquet."""
    if output is None:
        raise Unreadable("Parquet is no text: give a file with --output")
    try:
        import pyarrow  # type: ignore[import-untyped]
        import pyarrow.parquet  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        raise Unreadable("Parquet needs one more package: pip install pyarrow") from None
    texts = [{name: [str(item) for item in value] if isinstance(value, (list, tuple)) else value for name, value in row.items()} for row in rows]
    words = [{name: str(value) if isinstance(value, Enum) else value for name, value in row.items()} for row in texts]
    try:
        pyarrow.parquet.write_table(pyarrow.table({name: [row.get(name) for row in words] for name in columns}), output)
    except OSError as error:
        raise Unreadable(f"{output}: {error}") from None


def console(file: TextIO) -> Console:
    """Where tables are drawn: in colour on a terminal alone, and as wide as they need where there is none."""
    return Console(file=file, width=None if file.isatty() else 160, highlight=False)


def table(rows: Sequence[Row], columns: Sequence[str], title: str, file: TextIO) -> None:
    """Draws rows as a table."""
    drawn = Table(title=title or None, title_justify="left", box=box.SIMPLE_HEAD, show_edge=False)
    for name in columns:
        drawn.add_column(name.replace("_", " "), overflow="fold")
    for row in rows:
        drawn.add_row(*(coloured(cell(row.get(name), ", ")) for name in columns))
    console(file).print(drawn)


def coloured(text: str) -> str:
    """A word in its colour; what could be markup is none."""
    text = text.replace("[", "\\[")
    return f"[{COLOURS[text]}]{text}[/]" if text in COLOURS else text
