"""Tables of the libraries that people have, decided row by row as cases are."""

from __future__ import annotations

import gc
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import duckdb
import homeworking as hw
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import pytest

from tables import ON, POLICY, cases, decided, row_of, table
from threads import others_run

CASES = cases()
TABLE = table([row_of(case) for case in CASES])
EXPECTED = decided(CASES)


def rows(outcome: hw.TableOutcome) -> list[dict[str, Any]]:
    """An answer, row by row."""
    answer = pa.table(outcome)
    answer.validate(full=True)
    return answer.to_pylist()

RULES = rows(hw.assess_table(TABLE, POLICY, ON, detail="rules"))


def test_each_row_is_decided_as_its_case() -> None:
    assert {row["verdict"] for row in EXPECTED} == {"eligible", "not_eligible", "incomplete"}
    assert rows(hw.assess_table(TABLE, POLICY, ON)) == EXPECTED
    assert rows(hw.assess_table(TABLE, POLICY, ON, detail="verdict")) == [{"verdict": row["verdict"]} for row in EXPECTED]


def test_rules_and_changes_are_those_of_the_case() -> None:
    answer = rows(hw.assess_table(TABLE, POLICY, ON, detail="rules", changes_on=True))
    for case, row in zip(CASES, answer):
        decision = hw.assess(case, POLICY, ON)
        known = {"met": True, "waived": True, "not_applicable": True, "not_met": False, "unknown": None}
        rules = {str(status.rule): known[str(status.status)] for status in hw.statuses(case, POLICY, ON)}
        assert row == {"verdict": str(decision.verdict), **rules, "changes_on": decision.changes_on}
    assert len({row["changes_on"] for row in answer}) > 10


def test_the_day_may_stand_in_a_column() -> None:
    days = [date(2026, 1, 1 + place % 28) for place in range(len(CASES))]
    nights = TABLE.append_column("night", pa.array(days))
    expected = [decided([case], on=day)[0] for case, day in zip(CASES, days)]
    assert expected != EXPECTED
    assert rows(hw.assess_table(nights, POLICY, "night")) == expected
    assert rows(hw.assess_table(nights, POLICY, "2026-12-01", ignore=["night"])) == EXPECTED
    decision = hw.explain(nights, 7, POLICY, "night")
    assert decision == hw.assess(hw.Case(**CASES[7]), POLICY, days[7])


def test_a_row_is_explained_as_its_case() -> None:
    batches = pa.RecordBatchReader.from_batches(TABLE.schema, TABLE.to_batches(max_chunksize=7))
    for place in (0, 6, 7, 39):
        assert hw.explain(TABLE, place, POLICY, ON) == hw.assess(CASES[place], POLICY, ON)
    assert hw.explain(batches, 20, POLICY, ON) == hw.assess(CASES[20], POLICY, ON)


HOSTS: dict[str, Callable[[pa.Table], Any]] = {
    "pyarrow, table": lambda table: table,
    "pyarrow, batch": lambda table: table.combine_chunks().to_batches()[0],
    "pyarrow, reader": lambda table: pa.RecordBatchReader.from_batches(table.schema, table.to_batches(max_chunksize=9)),
    "pyarrow, part of a table": lambda table: pa.concat_tables([table.slice(0, 3), table]).slice(3),
    "Polars": pl.from_arrow,
    "DuckDB": lambda table: duckdb.from_arrow(table),
    "pandas": lambda table: table.to_pandas(),
    "pandas, of Arrow": lambda table: table.to_pandas(types_mapper=pd.ArrowDtype),
}


class Array:
    """What gives an array and no stream."""

    def __init__(self, batch: pa.RecordBatch) -> None:
        """Of a batch."""
        self.batch = batch

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        """As the batch does."""
        return self.batch.__arrow_c_array__(requested_schema)


@pytest.mark.parametrize("host", [*HOSTS, "an array"])
def test_tables_of_every_host_are_read(host: str) -> None:
    given = Array(TABLE.combine_chunks().to_batches()[0]) if host == "an array" else HOSTS[host](TABLE)
    assert rows(hw.assess_table(given, POLICY, ON)) == EXPECTED


def test_answers_are_read_by_every_host() -> None:
    outcome = hw.assess_table(TABLE, POLICY, ON, changes_on=True)
    expected = rows(outcome)
    assert pl.DataFrame(outcome).to_dicts() == expected
    names = ["verdict", "blocking", "missing", "changes_on"]
    assert [dict(zip(names, row)) for row in duckdb.sql("from outcome").fetchall()] == expected
    counted = dict(duckdb.sql("select verdict, count(*) from outcome group by all").fetchall())
    assert counted == pd.Series([row["verdict"] for row in expected]).value_counts().to_dict()
    frame = pd.DataFrame.from_arrow(outcome)
    assert list(frame["verdict"]) == [row["verdict"] for row in expected]
    assert pa.schema(outcome) == pa.table(outcome).schema


def cast(name: str, kind: pa.DataType) -> pa.Table:
    """The table with one column of another type."""
    place = TABLE.schema.get_field_index(name)
    assert place >= 0, name
    column = TABLE[name]
    if pa.types.is_decimal(kind):
        column = pc.cast(column, pa.float64())
    return TABLE.set_column(place, name, pc.cast(column, kind, safe=False))


WORD, TEXT = "advisor.role", "advisor.training.core_module_1"
KINDS = [
    *[(WORD, kind) for kind in (pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string()))],
    *[(WORD, pa.dictionary(kind, pa.string())) for kind in (pa.int8(), pa.int16(), pa.int64(), pa.uint8(), pa.uint16())],
    *[(WORD, pa.dictionary(kind, pa.string())) for kind in (pa.uint32(), pa.uint64())],
    *[(TEXT, kind) for kind in (pa.string(), pa.large_string(), pa.string_view())],
    *[("advisor.shifts_completed", kind) for kind in (pa.int16(), pa.int32(), pa.uint16(), pa.uint32(), pa.uint64())],
    *[("advisor.audit.audits_due", kind) for kind in (pa.int8(), pa.uint8(), pa.float16(), pa.float32())],
    *[("device.memory_gb", kind) for kind in (pa.float32(), pa.decimal128(20, 3), pa.decimal256(40, 2))],
    *[("device.memory_gb", kind) for kind in (pa.decimal32(9, 1), pa.decimal64(18, 3))],
    ("workstation.equipment", pa.large_list(pa.large_string())),
    ("workstation.equipment", pa.list_(pa.string_view())),
    ("waivers", pa.list_(pa.dictionary(pa.int16(), pa.string()))),
    ("waivers", pa.large_list(pa.string())),
]


@pytest.mark.parametrize(("name", "kind"), KINDS, ids=[f"{name} as {kind}" for name, kind in KINDS])
def test_columns_of_every_type_are_read(name: str, kind: pa.DataType) -> None:
    of_kind = cast(name, kind)
    assert of_kind.schema.field(name).type == kind
    assert rows(hw.assess_table(of_kind, POLICY, ON, detail="rules")) == RULES
    # From a place within a byte, and within buffers.
    assert rows(hw.assess_table(of_kind.slice(5, 21), POLICY, ON, detail="rules")) == RULES[5:26]
    # Else nothing would be shown by reading it.
    assert rows(hw.assess_table(TABLE.drop_columns([name]), POLICY, ON, detail="rules")) != RULES


def test_a_column_of_nothing_is_unknown() -> None:
    nothing = TABLE.set_column(TABLE.schema.get_field_index("home.quiet"), "home.quiet", pa.nulls(TABLE.num_rows))
    missing = rows(hw.assess_table(nothing, POLICY, ON))
    assert all("home.quiet" in row["missing"] for row in missing if "home.quiet" not in row["blocking"])
    assert missing == rows(hw.assess_table(TABLE.drop_columns(["home.quiet"]), POLICY, ON))


def refused(call: Callable[[], object]) -> list[tuple[str, str]]:
    """Where something is wrong, and what."""
    with pytest.raises(hw.HomeworkingError) as caught:
        call()
    return [(problem.path, problem.code) for problem in caught.value.problems]


def test_columns_that_cannot_serve_are_told_at_once_and_together() -> None:
    wrong = pa.table(
        {
            "home.quite": [True],
            "role": ["auditor"],
            "advisor.role": ["auditor"],
            "device.memory_gb": ["8"],
            "home.dse_assessment": pa.array([0], pa.timestamp("ns")),
            "waivers": pa.array([["home.quiet"]], pa.list_view(pa.string())),
        }
    )
    assert refused(lambda: hw.assess_table(wrong, {"name": "Ours"}, "night", detail="code")) == [
        ("guidance", "required"),
        ("detail", "unknown_value"),
        ("table.home.quite", "unknown_field"),
        ("table.advisor.role", "duplicate_key"),
        ("table.device.memory_gb", "wrong_type"),
        ("table.home.dse_assessment", "wrong_type"),
        ("table.waivers", "wrong_type"),
        ("table.night", "unknown_field"),
    ]
    with pytest.raises(hw.HomeworkingError, match="holds Timestamp"):
        hw.assess_table(wrong.select(["home.dse_assessment"]), POLICY, ON)
    with pytest.raises(hw.HomeworkingError, match="did you mean `memory_gb`"):
        hw.assess_table(pa.table({"memory": [8]}), POLICY, ON)


def test_arguments_that_cannot_serve_are_told_together() -> None:
    call: Any = hw.assess_table
    options = {"detail": 3, "changes_on": 1, "on_error": "nul", "ignore": "role", "progress": 3}
    assert refused(lambda: call(3, POLICY, 4, **options)) == [
        ("table", "wrong_type"),
        ("on", "wrong_type"),
        ("detail", "wrong_type"),
        ("changes_on", "wrong_type"),
        ("on_error", "unknown_value"),
        ("ignore", "wrong_type"),
        ("progress", "wrong_type"),
    ]
    assert refused(lambda: hw.explain(TABLE, 40, POLICY, ON)) == [("table", "out_of_range")]
    assert refused(lambda: hw.explain(TABLE, -1, POLICY, ON)) == [("row", "out_of_range")]
    assert refused(lambda: call(pa.chunked_array([[1]]), POLICY, ON)) == [("table", "wrong_type")]
    assert refused(lambda: hw.explain(TABLE.select(["advisor.role"]), 0, POLICY, "advisor.role")) == [
        ("table[0].advisor.role", "bad_date")
    ]


BAD = pa.table({"role": ["auditor", "nurse", None, "clinician"] * 600, "memory_gb": [8.0, -1.0, None, 16.0] * 600})


def test_a_cell_that_cannot_be_read_ends_the_reading_with_every_one_told() -> None:
    outcome = hw.assess_table(pa.RecordBatchReader.from_batches(BAD.schema, BAD.to_batches(max_chunksize=100)), POLICY, ON)
    with pytest.raises(pa.ArrowInvalid, match=r"row 1, column `role`: unknown_value.*\n.*\n(.*\n)*and 1180 more cells"):
        pa.table(outcome)
    assert (len(outcome.errors), outcome.errors.total) == (1000, 1200)
    told = pa.table(outcome.errors).to_pylist()
    assert [(cell["row"], cell["column"], cell["code"]) for cell in told[:4]] == [
        (1, "role", "unknown_value"),
        (1, "memory_gb", "out_of_range"),
        (5, "role", "unknown_value"),
        (5, "memory_gb", "out_of_range"),
    ]
    assert told[-1]["row"] == 1997
    assert "nurse" not in str(told)


def test_a_row_that_cannot_be_read_takes_no_other_with_it() -> None:
    outcome = hw.assess_table(BAD, POLICY, ON, on_error="null", changes_on=True)
    with pytest.raises(RuntimeError, match="read it first"):
        outcome.errors
    answer = rows(outcome)
    good = BAD.filter(pc.not_equal(pc.fill_null(BAD["role"], ""), "nurse"))
    assert answer[1] == {"verdict": None, "blocking": None, "missing": None, "changes_on": None}
    assert [row for row in answer if row["verdict"]] == rows(hw.assess_table(good, POLICY, ON, changes_on=True))
    assert (len(outcome.errors), outcome.errors.total) == (1000, 1200)
    assert pl.DataFrame(outcome.errors)["row"].to_list()[:3] == [1, 1, 5]


def test_buffers_that_are_damaged_are_told() -> None:
    def table_of(kind: pa.DataType, buffers: list[bytes], damaged: bytes, at: int = 0) -> pa.Table:
        """A column that is sound when it is made."""
        held = [bytearray(buffer) for buffer in buffers]
        made = pa.table({"role": pa.Array.from_buffers(kind, 2, [None, *map(pa.py_buffer, held)])})
        held[at][:] = damaged
        return made

    back = table_of(pa.string(), [struct.pack("<3i", 0, 2, 4), b"abcd"], struct.pack("<3i", 4, 2, 0))
    with pytest.raises(pa.ArrowInvalid, match="offsets that do not go back"):
        pa.table(hw.assess_table(back, POLICY, ON))
    assert refused(lambda: hw.explain(back, 0, POLICY, ON)) == [("table.role", "out_of_range")]
    for kind, damaged in ((pa.string(), struct.pack("<3i", -5, 2, 4)), (pa.large_string(), struct.pack("<3q", -5, 2, 4))):
        sound = struct.pack("<3i" if kind == pa.string() else "<3q", 0, 2, 4)
        outcome = hw.assess_table(table_of(kind, [sound, b"abcd"], damaged), POLICY, ON, on_error="null")
        assert [row["verdict"] for row in rows(outcome)] == [None, None]
    keys = bytearray(b"\x00\x01")
    words = pa.DictionaryArray.from_arrays(pa.Array.from_buffers(pa.int8(), 2, [None, pa.py_buffer(keys)]), pa.array(["auditor", "clinician"]))
    made = pa.table({"role": words})
    keys[:] = b"\x07\xf0"
    outcome = hw.assess_table(made, POLICY, ON, on_error="null")
    assert [row["verdict"] for row in rows(outcome)] == [None, None]
    null_rows = pa.StructArray.from_arrays([pa.array(["auditor", "clinician"])], ["role"], mask=pa.array([False, True]))
    assert refused(lambda: hw.assess_table(Array(null_rows), POLICY, ON)) == [("table", "wrong_type")]


def test_a_list_with_nothing_in_it_or_by_key_is_read_or_told() -> None:
    kind = pa.list_(pa.dictionary(pa.int8(), pa.string()))
    lists = pa.table({"waivers": pa.array([["connection.speed"], ["connection.speed", None], [], None], kind)})
    outcome = hw.assess_table(lists, POLICY, ON, on_error="null", detail="rules")
    assert [row["verdict"] for row in rows(outcome)] == ["incomplete", None, "incomplete", "incomplete"]
    assert [row["connection.speed"] for row in rows(outcome)] == [True, None, None, None]
    assert [cell["row"] for cell in pa.table(outcome.errors).to_pylist()] == [1]


def test_an_answer_is_read_again_where_the_table_can_be() -> None:
    outcome = hw.assess_table(TABLE, POLICY, ON)
    assert rows(outcome) == rows(outcome)
    once = hw.assess_table(HOSTS["pyarrow, reader"](TABLE), POLICY, ON)
    assert rows(once) == EXPECTED
    assert rows(once) == []


def test_progress_is_told_and_may_stop_the_work() -> None:
    many = pa.concat_tables([TABLE] * 10_000).combine_chunks()
    told: list[int] = []
    pa.table(hw.assess_table(many, POLICY, ON, detail="verdict", progress=told.append))
    assert told[-1] == many.num_rows and told == sorted(told) and len(told) >= 3

    def stop(rows: int) -> None:
        raise KeyError(rows)

    with pytest.raises(pa.ArrowException, match="`progress` raised KeyError"):
        pa.table(hw.assess_table(many, POLICY, ON, progress=stop))


def test_what_a_producer_raises_comes_through() -> None:
    def failing() -> Iterator[pa.RecordBatch]:
        yield TABLE.to_batches()[0]
        raise OSError("the line is down")

    with pytest.raises(Exception, match="the line is down"):
        pa.table(hw.assess_table(pa.RecordBatchReader.from_batches(TABLE.schema, failing()), POLICY, ON))

    def failing_after_bad_cells() -> Iterator[pa.RecordBatch]:
        yield BAD.to_batches()[0]
        raise OSError("the line is down")

    # Else it would seem that all bad cells of the table were told.
    outcome = hw.assess_table(pa.RecordBatchReader.from_batches(BAD.schema, failing_after_bad_cells()), POLICY, ON)
    with pytest.raises(Exception, match="the line is down"):
        pa.table(outcome)
    with pytest.raises(RuntimeError, match="not read to its end"):
        outcome.errors

    class Broken:
        def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
            raise LookupError("nothing here")

    with pytest.raises(LookupError):
        hw.assess_table(Broken(), POLICY, ON)

    class Odd:
        def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
            return 3

    with pytest.raises(TypeError):
        hw.assess_table(Odd(), POLICY, ON)
    used = TABLE.__arrow_c_stream__()

    class Used:
        def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
            return used

    assert rows(hw.assess_table(Used(), POLICY, ON)) == EXPECTED
    assert refused(lambda: hw.assess_table(Used(), POLICY, ON)) == [("table", "wrong_type")]


def test_threads_run_while_a_table_is_decided() -> None:
    many = pa.concat_tables([TABLE] * 1000).combine_chunks()
    # Polars reads streams with the lock held: only the run itself lets others run.
    assert others_run(lambda: pl.DataFrame(hw.assess_table(many, POLICY, ON)), 100)


def test_what_is_read_is_let_go_again() -> None:
    gc.collect()
    before = pa.total_allocated_bytes()
    made = table([row_of(case) for case in CASES])
    outcome = hw.assess_table(made, POLICY, ON)
    answer = pa.table(outcome)
    stream = outcome.__arrow_c_stream__()
    del made, outcome, answer, stream
    gc.collect()
    assert pa.total_allocated_bytes() == before


STREAMED = """
import resource
import homeworking as hw, pyarrow as pa
from tables import ON, POLICY, cases, row_of, table
batch = pa.concat_tables([table([row_of(case) for case in cases()])] * 250).combine_chunks().to_batches()[0]
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
def answers(times):
    copies = (pa.concat_batches([batch]) for _ in range(times))
    outcome = hw.assess_table(pa.RecordBatchReader.from_batches(batch.schema, copies), POLICY, ON)
    return sum(part.num_rows for part in pa.RecordBatchReader.from_stream(outcome))
assert answers(20) == 20 * 10_000
before = peak()
assert answers(400) == 400 * 10_000
print(peak() - before, 400 * batch.nbytes)
"""


def test_a_stream_is_not_held() -> None:
    """Four million rows go through in the room of some batches."""
    found = subprocess.run([sys.executable, "-c", STREAMED], capture_output=True, text=True, cwd=sys.path[0] or ".")
    assert found.returncode == 0, found.stderr
    grown, given = map(int, found.stdout.split())
    assert given > 500_000_000
    assert grown < given / 20, found.stdout


def test_a_decimal_column_of_a_policy_is_exact() -> None:
    """A figure a thousandth below the threshold is below it, whatever its type."""
    policy = {"name": "Ours", "guidance": "PRN00732", "min_memory_gb": 8}
    exact = pa.array([Decimal("7.999"), Decimal("8.000")], pa.decimal128(12, 3))
    for column in (exact, exact.cast(pa.float64()), exact.cast(pa.decimal256(50, 3)), exact.cast(pa.decimal64(18, 3))):
        answer = rows(hw.assess_table(pa.table({"memory_gb": column}), policy, ON, detail="rules"))
        assert [row["device.memory"] for row in answer] == [False, True]
