
class _Stream(Protocol):
    """A table with Arrow's C interface, batch by batch."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

class _Array(Protocol):
    """A table with Arrow's C interface, in one batch."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...

@final
class TableOutcome:
    """The answer to a table, decided batch by batch as it is read."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The answer as a stream of Arrow: what `pyarrow.table`, `polars.DataFrame` and DuckDB call."""
    def __arrow_c_schema__(self) -> object:
        """The columns of the answer."""
    @property
    def errors(self) -> CellErrors:
        """The cells that could not be read, once the answer has been read to its end."""

@final
class CellErrors:
    """Cells that could not be read: a table of `row`, `column`, `code`, `expected` and `help`."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The cells as a stream of Arrow."""
    def __arrow_c_schema__(self) -> object:
        """The columns of the table."""
    @property
    def total(self) -> int:
        """How many cells could not be read; of these, up to 1,000 are listed."""
    def __len__(self) -> int:
        """How many cells are listed."""

def assess_table(
    table: _Stream | _Array,
    policy: Policy | dict[str, Any],
    on: date | str,
    *,
    detail: Literal["verdict", "codes", "rules"] | None = None,
    changes_on: bool | None = None,
    on_error: Literal["raise", "null"] | None = None,
    ignore: Iterable[str] | None = None,
    progress: Callable[[int], object] | None = None,
) -> TableOutcome:
    """Decides every row of a table, whatever has Arrow's C interface: a row of the answer for each, in order."""

def explain(
    table: _Stream | _Array,
    row: int,
    policy: Policy | dict[str, Any],
    on: date | str,
    *,
    ignore: Iterable[str] | None = None,
) -> Decision:
    """Explains a row of a table: what `assess` says of it as a case."""

def answer_lines(lines: str | bytes) -> str:
    """Answers JSON requests, one a line, with canonical JSON, one a line; a line that cannot be read is answered with its errors."""

def case_of_row(row: dict[str, Any]) -> Case:
    """A row of a table as a case: columns as `assess_table` takes them, each value of whatever type the column could be."""
