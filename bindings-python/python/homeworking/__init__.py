"""Who may take NHS 111 calls from home, decided and explained.

The rules of NHS England's guidance PRN00732, *Support for NHS 111 health advisor homeworking*. ``assess`` decides a case under
a policy on a day; the README of the package shows the rest.
"""

from ._homeworking import *
from ._homeworking import __version__

# As type checkers know it. To import ``typing`` for this name would take longer than all the rest.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._enums import *
    from ._errors import HomeworkingError as HomeworkingError
    from ._errors import Problem as Problem


def __getattr__(name: str) -> object:
    """The words and the errors, made when they are first asked for: a program that starts should not wait for them."""
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import _enums, _errors

    for module in (_enums, _errors):
        if hasattr(module, name):
            globals()[name] = getattr(module, name)
            return globals()[name]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
