"""The examples of the README, as doctest reads them."""

import doctest
import pathlib
import re

PACKAGE = pathlib.Path(__file__).parent.parent


def run(name: str = "README.md") -> doctest.TestResults:
    """Runs every example of a document, in one name space."""
    text = (PACKAGE / name).read_text(encoding="utf-8")
    blocks = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    runner = doctest.DocTestRunner()
    test = doctest.DocTestParser().get_doctest("\n".join(blocks), {}, name, name, 0)
    return runner.run(test)
