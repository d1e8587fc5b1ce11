"""The command by itself, in an environment with what it needs and nothing else. Run as a script."""

from __future__ import annotations

import pathlib
import subprocess
import sys
import tempfile

PROVIDER = pathlib.Path(__file__).parents[2] / "fixtures/provider"
COMMAND = pathlib.Path(sys.executable).parent / "homeworking"
POLICY = ["--policy", str(PROVIDER / "policy.toml")]


def said(*words: object) -> str:
    """What the command says, where all is well."""
    found = subprocess.run([COMMAND, *map(str, words)], capture_output=True, text=True)
    assert found.returncode == 0, found.stderr
    return found.stdout


def main() -> None:
    """Stops at the first thing that is wrong."""
    text = said("assess", PROVIDER / "workforce.csv", *POLICY, "--on", "2026-12-01")
    assert "40 in all" in text, text
    rota = said("rota", PROVIDER / "workforce.csv", PROVIDER / "week/shifts.csv", *POLICY, "--format", "csv")
    assert len(rota.splitlines()) > 100, rota
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "report.html"
        said("assess", PROVIDER / "workforce.json", *POLICY, "--output", report)
        assert report.read_text(encoding="utf-8").startswith("<!doctype html>")
    said("explain", PROVIDER / "workforce.json", "SV-1027", *POLICY)
    said("rules", "home.quiet")
    print("the command reads, decides and writes")


if __name__ == "__main__":
    main()
