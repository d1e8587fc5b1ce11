"""What a type checker has to accept, and, in the lines marked so, to refuse."""

from datetime import date
from decimal import Decimal

import homeworking as hw

case = hw.Case(advisor=hw.Advisor(id="a-1", role=hw.Role.AUDITOR), device={"memory_gb": 8})
policy = hw.Policy(name="Ours", guidance="PRN00732", min_memory_gb=Decimal("7.5"))
decision: hw.Decision = hw.assess(case, policy, date(2026, 12, 1))
verdict: hw.Verdict = decision.verdict
blocking: tuple[hw.Rule, ...] = decision.blocking
changes_on: date | None = decision.findings[0].changes_on
quiet: bool | None = case.home.quiet
segments: tuple[hw.Segment, ...] = hw.timeline(case, policy, date(2026, 12, 1), date(2027, 12, 1))

hw.Home(qiuet=True)  # refused
hw.Home(quiet="yes")  # refused
hw.Policy(name="Ours")  # refused
decision.verdict = verdict  # refused
hw.assess(case, policy)  # refused
hw.assess(case, policy, 3)  # refused
length: int = decision.verdict.value  # refused
memory: float = hw.Device(memory_gb=8).memory_gb  # refused


class Frame:
    """What has Arrow's C interface."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """A capsule."""


outcome: hw.TableOutcome = hw.assess_table(Frame(), policy, "night", detail="rules", ignore={"team"}, progress=print)
length = len(outcome.errors)
explained: hw.Decision = hw.explain(Frame(), 3, policy, date(2026, 12, 1))

hw.assess_table(3, policy, date(2026, 12, 1))  # refused
hw.assess_table(Frame(), policy, "night", detail="code")  # refused
hw.explain(Frame(), "3", policy, "night")  # refused
