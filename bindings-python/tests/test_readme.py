"""The README shows what happens."""

import readme


def test_every_example_of_the_readme_does_what_it_shows() -> None:
    failed, attempted = readme.run()
    assert failed == 0
    assert attempted >= 15


def test_every_example_of_tables_does_what_it_shows() -> None:
    failed, attempted = readme.run("TABLES.md")
    assert failed == 0
    assert attempted >= 20
