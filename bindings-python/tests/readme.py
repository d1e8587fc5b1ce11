"""The examples of documents: those in Python as doctest reads them, and those of the command as a shell runs them."""

import doctest
import os
import pathlib
import re
import shlex
import subprocess
import sys

PACKAGE = pathlib.Path(__file__).parent.parent
COMMAND = pathlib.Path(sys.executable).parent / "homeworking"

# What stands for lines that are left out.
LEFT_OUT = "…"


def blocks(name: str, kind: str) -> list[str]:
    """The examples of a kind in a document."""
    text = (PACKAGE / name).read_text(encoding="utf-8")
    return re.findall(rf"```{kind}\n(.*?)```", text, re.DOTALL)


def run(name: str = "README.md") -> doctest.TestResults:
    """Runs every example of a document, in one name space."""
    runner = doctest.DocTestRunner()
    test = doctest.DocTestParser().get_doctest("\n".join(blocks(name, "python")), {}, name, name, 0)
    return runner.run(test)


def run_commands(name: str) -> int:
    """Runs every command of a document in the repository's folder, and says how many there were."""
    shown = [block.removeprefix("$ ").splitlines() for block in blocks(name, "console")]
    for command, *lines in shown:
        program, *words = shlex.split(command)
        assert program == "homeworking", command
        environment = {**os.environ, "COLUMNS": "200", "PYTHONIOENCODING": "utf-8"}
        found = subprocess.run([COMMAND, *words], capture_output=True, text=True, cwd=PACKAGE.parent, env=environment)
        assert found.returncode == 0, found.stderr
        assert_prints(command, found.stdout.splitlines(), lines)
    return len(shown)


def assert_prints(command: str, printed: list[str], shown: list[str]) -> None:
    """Lines shown follow each other as they are printed, but where some are left out."""
    at = 0
    may_skip = False
    for line in shown:
        if line == LEFT_OUT:
            may_skip = True
            continue
        while may_skip and at < len(printed) and printed[at].rstrip() != line:
            at += 1
        assert at < len(printed) and printed[at].rstrip() == line, f"{command}: does not print: {line}"
        at += 1
        may_skip = False
    assert may_skip or at == len(printed), f"{command}: prints more"
