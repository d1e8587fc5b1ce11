"""The rules as Polars expressions, all in one query."""

from __future__ import annotations

from datetime import date
from typing import Any

import polars as pl

from .columnar import Rules


class Expressions:
    """Columns of a frame as expressions."""

    def __init__(self, frame: pl.DataFrame) -> None:
        """Of a frame, whose types are known."""
        self.schema = frame.schema

    def col(self, path: str) -> pl.Expr:
        return pl.col(path) if self.schema.get(path, pl.Null) != pl.Null else self.unknown()

    def unknown(self) -> pl.Expr:
        return pl.lit(None, dtype=pl.Boolean)

    def kind(self, path: str) -> str:
        kind = self.schema.get(path)
        return "bool" if kind == pl.Boolean else "date" if kind == pl.Date else "none"

    def plus(self, days: pl.Expr, months: int) -> pl.Expr:
        return days.dt.offset_by(f"{months}mo")

    def null(self, column: pl.Expr) -> pl.Expr:
        return column.is_null()

    def filled(self, column: pl.Expr, value: Any) -> pl.Expr:
        return column.fill_null(value)

    def number(self, truths: list[pl.Expr]) -> pl.Expr:
        return pl.sum_horizontal(truth.cast(pl.Int8) for truth in truths)

    def contains(self, path: str, item: str) -> pl.Expr:
        return pl.col(path).list.contains(item)


VERDICTS = pl.Enum(["eligible", "not_eligible", "incomplete"])


def listed(where: dict[str, pl.Expr]) -> pl.Expr:
    """The codes of the rules that something is true of."""
    codes = pl.Enum(list(where))
    return pl.concat_list(pl.when(truth).then(pl.lit(code, dtype=codes)) for code, truth in where.items()).list.drop_nulls()


def query(
    frame: pl.DataFrame, policy: dict[str, Any], on: date, floor: set[str], waivers: set[str], detail: str
) -> list[pl.Expr]:
    """The columns of an answer."""
    met, rules = Rules(Expressions(frame), policy, on).decided(floor, waivers)
    word = pl.lit("incomplete", dtype=VERDICTS)
    eligible, not_eligible = (pl.lit(word, dtype=VERDICTS) for word in ("eligible", "not_eligible"))
    verdict = pl.when(met).then(eligible).when(~met).then(not_eligible).otherwise(word).alias("verdict")
    if detail == "verdict":
        return [verdict]
    if detail == "codes":
        enforced = {code: rule for code, rule in rules.items() if rule is not None and policy["enforcement"][code] == "enforce"}
        return [
            verdict,
            listed({code: ~rule for code, rule in enforced.items()}).alias("blocking"),
            listed({code: rule.is_null() for code, rule in enforced.items()}).alias("missing"),
        ]
    return [verdict, *((pl.lit(True) if rule is None else rule).alias(code) for code, rule in rules.items())]


def decide(frame: pl.DataFrame, columns: list[pl.Expr]) -> pl.DataFrame:
    """The answer, by the engine's own choice of threads."""
    return frame.lazy().select(columns).collect()
