"""What everybody decides: the advisors of the fictional provider, over and over, with some facts taken away."""

from __future__ import annotations

import json
import pathlib
import random
import sys
from datetime import date
from typing import Any

import homeworking as hw

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "bindings-python/tests"))

from tables import ON, POLICY, cases, is_day, row_of, table  # noqa: E402

__all__ = ["CASES", "CODES", "DATED", "ON", "POLICY", "RULES_POLICY", "dated", "row_of", "table"]

SEED = 111
CODES = [str(rule.rule) for rule in hw.catalogue()]


def thinned(value: Any, chance: random.Random) -> Any:
    """A document with a tenth of its facts gone, or all of them kept."""
    if not isinstance(value, dict):
        return value
    return {
        name: thinned(below, chance)
        for name, below in value.items()
        if isinstance(below, dict) or name in ("id", "role", "assurance", "waivers") or chance.random() > 0.1
    }


def varied(count: int) -> list[dict[str, Any]]:
    """So many cases, each with an id of its own; every third with facts missing."""
    chance = random.Random(SEED)
    given = cases()
    found = []
    for place in range(count):
        case = json.loads(json.dumps(given[place % len(given)], default=str))
        case = thinned(case, chance) if place % 3 == 2 else case
        case["advisor"]["id"] = f"a-{place}"
        found.append(case)
    return found


def dated(value: Any) -> Any:
    """Days as dates, as a rota system has them."""
    if isinstance(value, dict):
        return {name: dated(below) for name, below in value.items()}
    if isinstance(value, list):
        return [dated(item) for item in value]
    return date.fromisoformat(value) if is_day(value) else value


#: As JSON has them, and as Python has them.
CASES = varied(1_000)
DATED = [dated(case) for case in CASES]

#: The policy as peers want it: plain figures and words, and what is done about every rule.
RULES_POLICY: dict[str, Any] = {
    **{
        name: float(value) if type(value).__name__ == "Decimal" else [str(item) for item in value] if isinstance(value, list) else value
        for name, value in POLICY.to_dict().items()
    },
    "enforcement": {code: str(POLICY.enforcement_of(code)) for code in CODES},
}
