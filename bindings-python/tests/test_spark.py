"""A real Spark session on this machine, with several partitions."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from datetime import date
from typing import Any

import homeworking as hw
import homeworking.spark
import pyarrow as pa
import pytest
from pyspark.sql import DataFrame, SparkSession

from tables import ON, POLICY, cases, row_of, table

CASES = cases()
TABLE = table([row_of(case) for case in CASES])


@pytest.fixture(scope="module")
def spark() -> Iterator[SparkSession]:
    os.environ.update(SPARK_LOCAL_IP="127.0.0.1", PYSPARK_PYTHON=sys.executable)
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
    session = builder.config("spark.sql.execution.arrow.maxRecordsPerBatch", 7_000).getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


def rows(frame: DataFrame, *, key: str = "advisor.id") -> dict[Any, dict[str, Any]]:
    """What a data frame holds, by a column."""
    found = [row.asDict(recursive=True) for row in frame.collect()]
    by_key = {row[key]: row for row in found}
    assert len(by_key) == len(found)
    return by_key


def single(given: pa.Table, **options: Any) -> dict[Any, dict[str, Any]]:
    """The same, decided by a single process."""
    answers = pa.table(hw.assess_table(given, POLICY, ON, **options)).to_pylist()
    return {key: {"advisor.id": key, **answer} for key, answer in zip(given["advisor.id"].to_pylist(), answers)}


def many(times: int) -> pa.Table:
    """So many workforces, each advisor with an id of its own."""
    ids = pa.array([f"{case['advisor']['id']}-{time}" for time in range(times) for case in CASES])
    copies = pa.concat_tables([TABLE] * times)
    return copies.set_column(copies.schema.get_field_index("advisor.id"), "advisor.id", ids)


@pytest.mark.parametrize("options", [{}, {"detail": "verdict"}, {"detail": "rules", "changes_on": True}], ids=str)
def test_partitions_are_decided_as_a_single_process_decides(spark: SparkSession, options: dict[str, Any]) -> None:
    given = many(500)
    frame = spark.createDataFrame(given).repartition(5)
    assert frame.rdd.getNumPartitions() == 5
    answer = homeworking.spark.assess(frame, POLICY, ON, keep=["advisor.id"], **options)
    found = rows(answer)
    assert len(found) == 20_000
    assert found == single(given, **options)


def test_the_columns_are_kept_and_the_answers_are_plain(spark: SparkSession) -> None:
    frame = spark.createDataFrame(TABLE)
    answer = homeworking.spark.assess(frame, POLICY.to_dict(), "2026-12-01", on_error="null")
    assert answer.columns == [*TABLE.column_names, "verdict", "blocking", "missing", "error"]
    kinds = dict(answer.dtypes)
    assert (kinds["verdict"], kinds["blocking"], kinds["missing"]) == ("string", "array<string>", "array<string>")
    found = rows(answer)
    for row in TABLE.to_pylist():
        assert {name: found[row["advisor.id"]][name] for name in TABLE.column_names} == row
    assert {row["error"] for row in found.values()} == {None}
    counted = {row["verdict"]: row["count"] for row in answer.groupBy("verdict").count().collect()}
    verdicts = [row["verdict"] for row in single(TABLE).values()]
    assert counted == {verdict: verdicts.count(verdict) for verdict in verdicts}


def test_each_row_tells_what_cannot_be_read_in_it(spark: SparkSession) -> None:
    # More bad cells in a batch than are listed of one.
    ids = [f"a-{place}" for place in range(6_000)]
    roles = ["nurse" if place % 2 else "auditor" for place in range(6_000)]
    given = pa.table({"advisor.id": ids, "role": roles, "memory_gb": [-1.0 if place % 4 == 1 else 8.0 for place in range(6_000)]})
    frame = spark.createDataFrame(given).coalesce(1)
    found = rows(homeworking.spark.assess(frame, POLICY, ON, on_error="null"))
    told = {key: row["error"] and [line.split(": ")[:2] for line in row["error"].split("\n")] for key, row in found.items()}
    role, memory = ["column `role`", "unknown_value"], ["column `memory_gb`", "out_of_range"]
    assert told == {key: [None, [role, memory], None, [role]][place % 4] for place, key in enumerate(ids)}
    assert all((row["error"] is None) == (row["verdict"] is not None) for row in found.values())
    with pytest.raises(Exception, match=r"column `role`: unknown_value"):
        homeworking.spark.assess(frame, POLICY, ON).collect()


def test_the_day_may_stand_in_a_column(spark: SparkSession) -> None:
    nights = TABLE.append_column("night", pa.array([date(2026, 1, 1 + place % 28) for place in range(TABLE.num_rows)]))
    found = rows(homeworking.spark.assess(spark.createDataFrame(nights), POLICY, "night", detail="verdict"))
    expected = pa.table(hw.assess_table(nights, POLICY, "night", detail="verdict"))["verdict"].to_pylist()
    assert [found[key]["verdict"] for key in nights["advisor.id"].to_pylist()] == expected


def test_columns_that_cannot_serve_are_told_before_any_work(spark: SparkSession) -> None:
    frame = spark.createDataFrame(TABLE.select(["advisor.id", "advisor.role"]))
    named = frame.withColumnsRenamed({"advisor.role": "verdict"})
    with pytest.raises(hw.HomeworkingError) as caught:
        homeworking.spark.assess(named, POLICY, ON)
    assert [(problem.path, problem.code) for problem in caught.value.problems] == [("table.verdict", "unknown_field")]
    with pytest.raises(hw.HomeworkingError) as caught:
        homeworking.spark.assess(named, POLICY, ON, ignore=["verdict"], keep=["advisor.id", "verdict", "home"])
    assert [(problem.path, problem.code) for problem in caught.value.problems] == [
        ("keep.home", "unknown_field"),
        ("keep.verdict", "duplicate_key"),
    ]
    kept = homeworking.spark.assess(named, POLICY, ON, ignore=["verdict"], keep=["advisor.id"])
    assert kept.columns == ["advisor.id", "verdict", "blocking", "missing"]
