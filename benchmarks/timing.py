"""How subjects are compared and measured."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Any

#: A name, how many items a turn decides, and the turn.
Subject = tuple[str, int, Callable[[], object]]


def told(outcome: Any) -> tuple[str, list[str], list[str]]:
    """An outcome as peers tell it."""
    return str(outcome.verdict), [str(rule) for rule in outcome.blocking], [str(rule) for rule in outcome.missing]


def same(name: str, found: Any, expected: Any) -> None:
    """Stops where a peer answers otherwise."""
    if found != expected:
        raise SystemExit(f"{name} answers otherwise")


def measured(subjects: list[Subject], turns: int) -> dict[str, float]:
    """The best time of each, in nanoseconds an item."""
    best = dict.fromkeys((name for name, _, _ in subjects), float("inf"))
    gc.collect()
    gc.disable()
    for _ in range(turns):
        for name, items, work in subjects:
            begun = time.perf_counter_ns()
            work()
            best[name] = min(best[name], (time.perf_counter_ns() - begun) / items)
    gc.enable()
    return best


def shown(title: str, found: dict[str, float], base: str) -> None:
    """A part of the table."""
    print(f"\n{title:<58} {'microseconds':>12} {'times':>9}")
    for name, nanoseconds in found.items():
        print(f"  {name:<56} {nanoseconds / 1000:>12.3f} {found[base] / nanoseconds:>9.2f}")
