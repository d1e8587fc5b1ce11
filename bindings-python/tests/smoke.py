"""The package by itself, in an environment with nothing else: imported, its README and every vector.

Run as a script; test runners need not be installed.
"""

from __future__ import annotations

import sys
import time

BEFORE = set(sys.modules)
BEGUN = time.perf_counter()
import homeworking  # noqa: E402

TOOK = time.perf_counter() - BEGUN
BROUGHT_IN = {name.partition(".")[0] for name in set(sys.modules) - BEFORE}

import readme  # noqa: E402
import test_vectors  # noqa: E402


def main() -> None:
    """Stops at the first thing that is wrong."""
    version = ".".join(map(str, sys.version_info[:3]))
    foreign = BROUGHT_IN - set(sys.stdlib_module_names) - {"homeworking"}
    assert not foreign, f"importing brought in {foreign}"
    failed, attempted = readme.run()
    assert failed == 0 and attempted >= 15, f"{failed} of {attempted} examples of the README failed"
    print(f"CPython {version}, homeworking {homeworking.__version__}: imported in {TOOK * 1000:.1f} ms")
    test_vectors.test_every_vector_is_answered_byte_for_byte()


if __name__ == "__main__":
    main()
