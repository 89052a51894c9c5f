"""The start does not pay for what it does not use."""

import subprocess
import sys

READ = """
import linecache
from PySide6.QtCore import QObject
if {plainly}:
    from app.ui.plain_imports import import_plainly
    import_plainly()
from app.core.money import Money
print(any("money.py" in name for name in linecache.cache), QObject().metaObject().className())
"""


def test_sources_are_read_at_an_import_only_until_the_program_says_no() -> None:
    """If the first line is wrong one day, PySide6 does not do it any more: then this can go."""
    assert _printed(READ.format(plainly=False)) == "True QObject"
    assert _printed(READ.format(plainly=True)) == "False QObject"


def _printed(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()
