"""Documents show what happens."""

import pytest

import readme


def test_every_example_of_the_readme_does_what_it_shows() -> None:
    failed, attempted = readme.run()
    assert failed == 0
    assert attempted >= 15


def test_every_example_of_tables_does_what_it_shows() -> None:
    failed, attempted = readme.run("TABLES.md")
    assert failed == 0
    assert attempted >= 20


def test_every_example_of_the_tour_does_what_it_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(readme.PACKAGE.parent)
    failed, attempted = readme.run("../docs/tour-python.md")
    assert failed == 0
    assert attempted >= 10
    assert readme.run_commands("../docs/tour-python.md") == 3


@pytest.mark.parametrize("shown", [["b"], ["a", "c"], ["a", "b"], ["a", "…", "d"], ["a", "b", "c", "d"], ["…", "b"]])
def test_a_command_that_prints_something_else_is_told(shown: list[str]) -> None:
    with pytest.raises(AssertionError):
        readme.assert_prints("command", ["a", "b", "c"], shown)
