"""The command ``homeworking``, which comes with ``homeworking[cli]``."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command."""
    try:
        from homeworking.cli.app import run
    except ModuleNotFoundError as error:
        if error.name not in {"typer", "rich"}:
            raise
        sys.stderr.write("homeworking: the command needs two more packages: pip install 'homeworking[cli]'\n")
        raise SystemExit(2) from None
    run()


if __name__ == "__main__":
    main()
