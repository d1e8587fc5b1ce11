"""What a user of the package writes first."""

from datetime import date

import homeworking

policy = homeworking.Policy(name="Ours", guidance="PRN00732")
case = {"advisor": {"id": "a-17", "role": "auditor"}, "home": {"quiet": False}}
outcome = homeworking.decide(case, policy, date(2026, 12, 1))
print(outcome.verdict, outcome.blocking[0])
