"""Whether other threads of Python run while something is done."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable


def others_run(work: Callable[[], object], tries: int) -> bool:
    """Whether another thread ran within one of some tries: they run only where the work lets them, for none is made to wait."""
    counted = 0
    done = threading.Event()

    def count() -> None:
        nonlocal counted
        while not done.is_set():
            counted += 1
            time.sleep(0)

    interval = sys.getswitchinterval()
    thread = threading.Thread(target=count)
    thread.start()
    try:
        sys.setswitchinterval(1000)
        # Whoever waits already is made to wait anew, by the new interval.
        time.sleep(0.02)
        before = counted
        for _ in range(tries):
            work()
            # That the machine is busy elsewhere may keep the other thread from running a number of times.
            if counted > before:
                return True
        return False
    finally:
        sys.setswitchinterval(interval)
        done.set()
        thread.join()
