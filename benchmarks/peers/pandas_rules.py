"""The rules over pandas, its columns backed by Arrow so that what is missing is unknown."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from .columnar import Rules

BOOLEAN, DAY, NOTHING = pd.ArrowDtype(pa.bool_()), pd.ArrowDtype(pa.date32()), pd.ArrowDtype(pa.null())


class Frame:
    """Columns of a frame."""

    def __init__(self, frame: pd.DataFrame) -> None:
        """Of a frame of Arrow's types."""
        self.frame = frame
        self.nothing = pd.Series(pd.array([None] * len(frame), dtype=BOOLEAN), index=frame.index)
        self.lists: dict[str, list[frozenset[str] | None]] = {}

    def col(self, path: str) -> pd.Series:
        return self.frame[path] if path in self.frame and self.frame[path].dtype != NOTHING else self.nothing

    def unknown(self) -> pd.Series:
        return self.nothing

    def kind(self, path: str) -> str:
        return {BOOLEAN: "bool", DAY: "date"}.get(self.frame[path].dtype, "none") if path in self.frame else "none"

    def plus(self, days: pd.Series, months: int) -> pd.Series:
        found = days.array._pa_array.combine_chunks().to_numpy(zero_copy_only=False).astype("datetime64[D]")
        begins = found.astype("datetime64[M]") + months
        last = (begins + 1).astype("datetime64[D]") - 1
        later = np.minimum(begins.astype("datetime64[D]") + (found - found.astype("datetime64[M]")), last)
        return pd.Series(pd.array(pa.array(later, pa.date32(), from_pandas=True), dtype=DAY), index=days.index)

    def null(self, column: pd.Series) -> pd.Series:
        return column.isna().astype(BOOLEAN)

    def filled(self, column: pd.Series, value: Any) -> pd.Series:
        return column.fillna(value)

    def number(self, truths: list[pd.Series]) -> pd.Series:
        return sum(truth.astype(pd.ArrowDtype(pa.int8())) for truth in truths)

    def contains(self, path: str, item: str) -> pd.Series:
        if path not in self.lists:
            listed = self.frame[path].array._pa_array.to_pylist()
            self.lists[path] = [None if items is None else frozenset(items) for items in listed]
        found = [None if items is None else item in items for items in self.lists[path]]
        return pd.Series(pd.array(found, dtype=BOOLEAN), index=self.frame.index)


def decide(
    frame: pd.DataFrame, policy: dict[str, Any], on: date, floor: set[str], waivers: set[str], detail: str
) -> pd.DataFrame:
    """The answer."""
    met, rules = Rules(Frame(frame), policy, on).decided(floor, waivers)
    missing, truth = met.isna().to_numpy(), met.fillna(False).to_numpy(dtype=bool)
    verdict = pd.Categorical.from_codes(np.where(missing, 2, np.where(truth, 0, 1)), ["eligible", "not_eligible", "incomplete"])
    if detail == "verdict":
        return pd.DataFrame({"verdict": verdict})
    return pd.DataFrame({"verdict": verdict} | {code: True if rule is None else rule for code, rule in rules.items()})
