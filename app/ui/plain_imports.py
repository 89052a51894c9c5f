"""Imports as Python does them: PySide6 reads the source of every module that anybody imports.

It looks for its switch `from __feature__ import ...`, which nobody here uses. Measured: a quarter
of the time of all imports, and 19 MB of source texts that are kept.
"""

import builtins


def import_plainly() -> None:
    """Call it when a module of PySide6 was imported; what is imported from then on is not read."""
    original = getattr(builtins, "__orig_import__", None)  # what PySide6 itself goes on to call
    if original is not None:
        builtins.__import__ = original
