"""A whole workforce on a Spark cluster: ``homeworking[spark]``.

Every partition is decided where it lies, batch by batch, by what ``homeworking.assess_table`` decides tables with.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

import pyarrow  # type: ignore[import-untyped]
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
from pyspark.sql.types import StructType

import homeworking

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

__all__ = ["assess"]

#: What cannot be read in a row, a line each.
ERROR = pyarrow.field("error", pyarrow.string())


def assess(
    df: DataFrame,
    policy: homeworking.Policy | dict[str, Any],
    on: date | str,
    *,
    detail: Literal["verdict", "codes", "rules"] = "codes",
    changes_on: bool = False,
    on_error: Literal["raise", "null"] = "raise",
    ignore: Iterable[str] = (),
    keep: Iterable[str] | None = None,
) -> DataFrame:
    """Decides every row of a data frame: its columns, or those to keep, and beside them what ``assess_table`` answers.

    ``verdict`` and the codes are strings. With ``on_error="null"`` there is a column ``error``, which says of each row what cannot
    be read in it; with ``"raise"`` the first batch with such a row fails the job. ``ignore`` names the columns that are no facts.
    """
    policy = policy if isinstance(policy, homeworking.Policy) else homeworking.Policy(**policy)
    ignore = tuple(ignore)
    options: dict[str, Any] = {"detail": detail, "changes_on": changes_on, "on_error": on_error, "ignore": ignore}
    fields = to_arrow_schema(df.schema)
    # Columns that cannot serve are told here, and not by every worker.
    nothing = homeworking.assess_table(fields.empty_table(), policy, on, **options)
    answers = [pyarrow.field(field.name, plain(field.type)) for field in pyarrow.schema(nothing)]
    answers += [ERROR] if on_error == "null" else []
    kept = df.columns if keep is None else list(keep)
    clash_free(kept, [field.name for field in answers], df.columns)

    names = df.columns

    def decided(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in batches:
            yield beside(batch.rename_columns(names), kept, policy, on, options)

    schema = StructType([df.schema[name] for name in kept] + from_arrow_schema(pyarrow.schema(answers)).fields)
    # To Spark a name with a point is a field within a column: columns are numbered on their way.
    numbered = df.toDF(*[f"column_{place}" for place, _ in enumerate(names)])
    return numbered.mapInArrow(decided, schema)


def plain(kind: pyarrow.DataType) -> pyarrow.DataType:
    """A type without dictionaries."""
    if pyarrow.types.is_dictionary(kind):
        return kind.value_type
    return pyarrow.list_(plain(kind.value_type)) if pyarrow.types.is_list(kind) else kind


def clash_free(kept: list[str], answers: list[str], known: list[str]) -> None:
    """Whether each column has a name of its own."""
    problems = [
        (f"keep.{name}", "unknown_field", "a column of the data frame", "leave the name out") for name in kept if name not in known
    ]
    help = "rename the column, or name those to keep without it"
    problems += [
        (f"keep.{name}", "duplicate_key", "no column that bears the name of an answer", help) for name in kept if name in answers
    ]
    if problems:
        raise homeworking.HomeworkingError(problems)


def beside(
    batch: pyarrow.RecordBatch, kept: list[str], policy: homeworking.Policy, on: date | str, options: dict[str, Any]
) -> pyarrow.RecordBatch:
    """The columns of a batch to keep, and beside them the answers."""
    answers, told = decided_with_errors(batch, policy, on, options)
    columns = {name: batch.column(name) for name in kept}
    for name in answers.column_names:
        columns[name] = answers[name].cast(plain(answers[name].type)).combine_chunks()
    if options["on_error"] == "null":
        columns[ERROR.name] = pyarrow.array([told.get(row) for row in range(batch.num_rows)], ERROR.type)
    return pyarrow.RecordBatch.from_pydict(columns)


def decided_with_errors(
    batch: pyarrow.RecordBatch, policy: homeworking.Policy, on: date | str, options: dict[str, Any]
) -> tuple[pyarrow.Table, dict[int, str]]:
    """The answers, and what cannot be read, by row."""
    outcome = homeworking.assess_table(batch, policy, on, **options)
    answers = pyarrow.table(outcome).combine_chunks()
    told = outcome.errors
    if told.total == len(told):
        return answers, texts(pyarrow.table(told))
    # More than are listed: of fewer rows, all will be.
    half = batch.num_rows // 2
    first = decided_with_errors(batch.slice(0, half), policy, on, options)[1]
    second = decided_with_errors(batch.slice(half), policy, on, options)[1]
    return answers, {**first, **{half + row: text for row, text in second.items()}}


def texts(told: pyarrow.Table) -> dict[int, str]:
    """What cannot be read, by row, a line a cell."""
    found: dict[int, str] = {}
    for cell in told.to_pylist():
        text = f"column `{cell['column']}`: {cell['code']}: expected {cell['expected']}; {cell['help']}"
        found[cell["row"]] = "\n".join(filter(None, [found.get(cell["row"]), text]))
    return found
