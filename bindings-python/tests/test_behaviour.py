"""What a rota system's programmer relies on."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import homeworking as hw
import pytest

from threads import others_run

POLICY = {"name": "Ours", "guidance": "PRN00732"}
ON = date(2026, 12, 1)


def case(**more: Any) -> dict[str, Any]:
    """A case as a rota system holds it."""
    return {"advisor": {"id": "a-1", "role": "auditor"}, **more}


def problems(error: pytest.ExceptionInfo[hw.HomeworkingError]) -> list[tuple[str, str]]:
    """Where and what."""
    return [(problem.path, problem.code) for problem in error.value.problems]


def test_a_dict_and_the_class_made_of_it_are_decided_alike() -> None:
    given = case(home={"quiet": True}, device={"memory_gb": Decimal("7.9995"), "patched": date(2026, 11, 2)})
    made = hw.Case(**given)
    assert hw.assess(given, POLICY, ON) == hw.assess(made, hw.Policy(**POLICY), ON)
    assert made.device.memory_gb == Decimal(8)
    assert made.device.patched == date(2026, 11, 2)


def test_classes_may_lie_in_dicts_and_dicts_in_classes() -> None:
    home = hw.Home(quiet=True, assurance=[hw.Assurance(kind="photographs", on=ON)])
    mixed = hw.Case(advisor={"id": "a-1", "role": hw.Role.AUDITOR}, home=home)
    assert mixed == hw.Case(**case(home={"quiet": True, "assurance": [{"kind": "photographs", "on": "2026-12-01"}]}))
    assert hw.decide(case(home=home), POLICY, ON) == hw.decide(mixed, POLICY, ON)


def test_numbers_of_every_kind_say_the_same() -> None:
    for memory in (8, 8.0, Decimal("8"), Decimal("8.00"), Decimal("0.8e1")):
        assert hw.Device(memory_gb=memory) == hw.Device(memory_gb=8)
    assert hw.Device(memory_gb=0.1).memory_gb == Decimal("0.1")
    assert hw.Shift(id="s", advisor_id="a", starts=datetime(2026, 12, 1, 22), ends="2026-12-02T06:00").starts == datetime(
        2026, 12, 1, 22
    )


@pytest.mark.parametrize(
    "value",
    [True, "8", float("nan"), float("inf"), 10**400, -(10**400), Decimal("NaN"), [8], {}, b"8", object(), "\ud800", 4097],
)
def test_a_number_that_is_none_is_refused_at_its_place(value: Any) -> None:
    with pytest.raises(hw.HomeworkingError) as error:
        hw.decide(case(device={"memory_gb": value}), POLICY, ON)
    assert [path for path, _ in problems(error)] == ["device.memory_gb"]


def test_all_problems_of_all_arguments_are_told_at_once() -> None:
    with pytest.raises(hw.HomeworkingError) as error:
        hw.assess(case(home={"qiuet": True, "light": 1}), {"name": "Ours"}, "2026-02-30")
    assert problems(error) == [
        ("home.qiuet", "unknown_field"),
        ("home.light", "wrong_type"),
        ("guidance", "required"),
        ("on", "bad_date"),
    ]
    assert isinstance(error.value, ValueError)
    assert error.value.path == "home.qiuet"
    assert error.value.help == "did you mean `quiet`?"


def test_a_bad_case_of_many_is_named_by_its_place() -> None:
    with pytest.raises(hw.HomeworkingError) as error:
        hw.assess_many(iter([case(), case(home=3), {}]), POLICY, ON)
    assert problems(error) == [
        ("cases[1].home", "wrong_type"),
        ("cases[2].advisor.id", "required"),
        ("cases[2].advisor.role", "required"),
    ]


def test_no_error_shows_a_value_of_the_input() -> None:
    with pytest.raises(hw.HomeworkingError) as error:
        hw.Case(advisor={"id": "a-1", "role": "secret-word"}, home={"quiet": "secret-word"})
    assert "secret-word" not in str(error.value) + repr(error.value)


def test_what_python_raises_while_a_list_is_gone_through_is_raised() -> None:
    def cases() -> Any:
        yield case()
        raise KeyError("broken")

    with pytest.raises(KeyError):
        hw.assess_many(cases(), POLICY, ON)


def test_what_lies_within_itself_is_refused() -> None:
    endless: dict[str, Any] = case()
    endless["home"] = endless
    with pytest.raises(hw.HomeworkingError):
        hw.decide(endless, POLICY, ON)
    changes: dict[str, Any] = {}
    changes["device.memory_gb"] = [changes]
    with pytest.raises(hw.HomeworkingError):
        hw.what_if(case(), POLICY, ON, changes)


class Changing:
    """A key, or a value, that changes the dict that is being read."""

    def __init__(self, around: dict[Any, Any]) -> None:
        """Keeps the dict that it is to change."""
        self.around = around

    def __repr__(self) -> str:
        """Called where a key is shown."""
        self.around[len(self.around)] = 1
        return "secret-word"

    @property
    def _fields(self) -> Any:
        """What a named tuple answers to."""
        self.around[len(self.around)] = 1
        return self

    __str__ = __repr__


def test_keys_and_values_that_change_what_is_read_are_refused() -> None:
    given = case(home={}, device={})
    given["home"][Changing(given["home"])] = True
    given["device"] = Changing(given)
    with pytest.raises(hw.HomeworkingError) as error:
        hw.decide(given, POLICY, ON)
    assert problems(error) == [("home.(a key that is no text)", "unknown_field"), ("device", "wrong_type")]
    assert "secret-word" not in str(error.value)


def test_a_named_tuple_is_no_object() -> None:
    with pytest.raises(hw.HomeworkingError) as error:
        hw.decide(case(home=error_of_a_name()), POLICY, ON)
    assert problems(error) == [("home", "wrong_type")]


def error_of_a_name() -> hw.Problem:
    """Some named tuple."""
    return hw.Problem("a", "b", "c", "d")


def test_half_a_character_is_no_text() -> None:
    for read in (hw.Case.from_json, hw.Policy.from_toml, hw.Decision.from_json):
        with pytest.raises(hw.HomeworkingError) as error:
            read("\ud800")
        assert problems(error) == [("", "syntax")]


def test_a_first_day_given_twice_is_refused() -> None:
    with pytest.raises(hw.HomeworkingError) as error:
        hw.Waiver(rule="home.insurance", approved_by="x", reason="y", from_=ON, through=ON, **{"from": ON})
    assert problems(error) == [("from", "duplicate_key")]


def test_results_show_no_text_either() -> None:
    given = [{"case": {"advisor": {"id": "a-secret", "role": "auditor"}}, "rostered": "home"}]
    disruption = {"kind": "centre_closed", "on": ON, "required_heads": 1}
    plan = hw.plan_disruption(disruption, iter(given), POLICY)
    assert plan.placements[0].id == "a-secret"
    assert "secret" not in f"{plan!r}{plan.placements[0]!r}"
    assert repr(hw.decide(given[0]["case"], POLICY, ON)).startswith("Outcome(verdict=<Verdict.INCOMPLETE")


def test_everything_is_pickled_and_copied() -> None:
    decision = hw.assess(case(), POLICY, ON)
    timeline = hw.timeline(case(), POLICY, ON, date(2027, 1, 1))
    for thing in (hw.Case(**case()), hw.Policy(**POLICY), hw.Home(quiet=True), decision, *timeline, *hw.catalogue()):
        assert pickle.loads(pickle.dumps(thing)) == thing
        assert copy.deepcopy(thing) == thing
        assert hash(pickle.loads(pickle.dumps(thing))) == hash(thing)
    with pytest.raises(hw.HomeworkingError) as error:
        hw.Case()
    again = pickle.loads(pickle.dumps(error.value))
    assert (again.problems, str(again)) == (error.value.problems, str(error.value))


def test_a_text_shows_what_is_given_and_not_what_it_says() -> None:
    made = hw.Case(advisor={"id": "a-secret", "role": "auditor"}, home={"quiet": True})
    assert repr(made) == "Case(advisor=..., home=...)"
    assert repr(made.advisor) == "Advisor(id=..., role=...)"
    assert "secret" not in f"{made!r}{made!s}{made.advisor!r}"


def test_nothing_can_be_changed_in_place() -> None:
    made = hw.Case(**case())
    with pytest.raises(AttributeError):
        setattr(made, "home", None)
    assert made.replace(home={"quiet": True}).home.quiet is True
    assert made.home.quiet is None


def test_words_are_enums_and_texts() -> None:
    verdict = hw.assess(case(), POLICY, ON).verdict
    assert verdict is hw.Verdict.INCOMPLETE
    assert verdict == "incomplete"
    assert str(hw.Rule.HOME_QUIET) == "home.quiet"
    assert [rule.rule for rule in hw.catalogue()] == list(hw.Rule)[: len(hw.catalogue())]


def test_patterns_match() -> None:
    match hw.assess(case(home={"quiet": False}), POLICY, ON):
        case hw.Decision(verdict=hw.Verdict.NOT_ELIGIBLE, blocking=(hw.Rule.HOME_QUIET,)):
            matched = True
        case _:
            matched = False
    assert matched


def test_a_waiver_s_first_day_has_a_name_that_python_can_say() -> None:
    waiver = hw.Waiver(rule="home.insurance", approved_by="x", reason="y", from_=ON, through=ON)
    assert (waiver.from_, waiver.to_dict()["from"]) == (ON, ON)
    assert hw.Waiver(**waiver.to_dict()) == waiver
    assert waiver.replace(from_="2026-11-30").from_ == date(2026, 11, 30)


def test_plain_values_and_json_read_back() -> None:
    made = hw.Case(**case(device={"memory_gb": 7.5}, home={"dse_assessment": ON}))
    assert hw.Case(**made.to_dict()) == made
    assert hw.Case.from_json(made.to_json()) == made
    decision = hw.assess(made, POLICY, ON)
    assert hw.Decision.from_json(decision.to_json()) == decision
    with pytest.raises(hw.HomeworkingError):
        hw.Decision.from_json("{}")


def test_threads_run_while_many_are_decided() -> None:
    cases = [hw.Case(**case()) for _ in range(1000)]
    assert others_run(lambda: hw.decide_many(cases, POLICY, ON), 1000)
    # That is of the function: a loop of single decisions lets nobody run.
    assert not others_run(lambda: [hw.decide(case, POLICY, ON) for case in cases], 3)


def test_importing_brings_in_nothing_large() -> None:
    code = "import sys, homeworking; print([name for name in ('numpy', 'pandas', 'pyarrow', 'typer', 'rich') if name in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
