"""The examples of the README, as doctest reads them."""

import doctest
import pathlib
import re

README = pathlib.Path(__file__).parent.parent / "README.md"


def run() -> doctest.TestResults:
    """Runs every example, in one name space."""
    text = README.read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    runner = doctest.DocTestRunner()
    test = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, "README.md", str(README), 0)
    return runner.run(test)
