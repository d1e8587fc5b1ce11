"""The exception that bad input raises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Problem(NamedTuple):
    """One thing that is wrong with an input."""

    path: str
    """Where: ``advisor.training.core_module_2``; empty for the input as a whole."""
    code: str
    """What kind of problem it is; codes are stable."""
    expected: str
    """What was expected there."""
    help: str
    """What to do about it."""

    def __str__(self) -> str:
        place = f"`{self.path}`: " if self.path else ""
        return f"{place}{self.code}: expected {self.expected}; {self.help}"


class HomeworkingError(ValueError):
    """What is wrong with an input: every problem at once, none with a value from the input."""

    def __init__(self, problems: Sequence[tuple[str, str, str, str]]) -> None:
        """Made by the library, from what is wrong."""
        self.problems: tuple[Problem, ...] = tuple(Problem(*problem) for problem in problems)
        super().__init__("\n".join(map(str, self.problems)))

    @property
    def code(self) -> str:
        """The code of the first problem."""
        return self.problems[0].code

    @property
    def path(self) -> str:
        """The path of the first problem."""
        return self.problems[0].path

    @property
    def expected(self) -> str:
        """What was expected where the first problem lies."""
        return self.problems[0].expected

    @property
    def help(self) -> str:
        """What to do about the first problem."""
        return self.problems[0].help

    def __reduce__(self) -> tuple[type[HomeworkingError], tuple[tuple[Problem, ...]]]:
        """An error is told again by its problems."""
        return type(self), (self.problems,)
