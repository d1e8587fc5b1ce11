"""The stubs: they say what there is, and type checkers read them."""

from __future__ import annotations

import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
MARKED = {
    number
    for number, line in enumerate((HERE / "typed.py").read_text(encoding="utf-8").splitlines(), 1)
    if line.endswith("# refused")
}


def run(*words: str) -> subprocess.CompletedProcess[str]:
    """A tool of this very Python."""
    return subprocess.run([sys.executable, "-m", *words], capture_output=True, text=True, cwd=HERE)


def refused(text: str) -> set[int]:
    """The lines that a checker refuses."""
    return {int(number) for number in re.findall(r"typed\.py:(\d+):(?:\d+)?[^\n]*error", text)}


def test_the_stubs_say_what_there_is() -> None:
    found = run("mypy.stubtest", "homeworking", "--allowlist", "stubtest.txt")
    assert found.returncode == 0, found.stdout[-4000:] + found.stderr[-2000:]


def test_what_is_written_in_python_is_typed() -> None:
    found = run("mypy", "--strict", "--no-incremental", "-p", "homeworking")
    assert found.returncode == 0, found.stdout


def test_mypy_refuses_what_is_marked_and_nothing_else() -> None:
    found = run("mypy", "--strict", "--no-incremental", "typed.py")
    assert refused(found.stdout) == MARKED, found.stdout + found.stderr


def test_pyright_refuses_what_is_marked_and_nothing_else() -> None:
    found = run("pyright", "--pythonpath", sys.executable, "typed.py")
    assert refused(found.stdout) == MARKED, found.stdout + found.stderr
