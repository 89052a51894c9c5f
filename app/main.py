"""The composition root of the desktop: starts the program, joins its parts, decides nothing."""

import argparse
import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.preferences import PreferencesFile


def main(argv: Sequence[str] | None = None) -> int:
    """Open the desktop, with the book named, else the last one, else the first run.

    Returns:
        0 when the window was closed; 1 when --self-test failed.
    """
    options = _options(sys.argv[1:] if argv is None else argv)
    gc.disable()  # what is loaded now stays; `collected_here` collects what comes later
    from PySide6.QtWidgets import QApplication

    from app.ui.plain_imports import import_plainly

    import_plainly()
    from app.features.shell.program import Program
    from app.ui.garbage import collected_here
    from app.ui.preferences import PreferencesFile

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(["daftari"])
    program = Program(application, PreferencesFile(options.preferences))
    program.start(_book(options.book, program.preferences))
    with collected_here():
        if options.picture is not None:
            from app.features.shell.self_test import SelfTest

            proof = SelfTest(program, options.picture)
            application.exec()
            program.leave()
            return proof.result
        application.exec()
        program.leave()
        return 0


def _options(argv: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="daftari", allow_abbrev=False)
    parser.add_argument("book", nargs="?", type=Path, help="a book (*.daftari)")
    parser.add_argument("--preferences", type=Path, help=argparse.SUPPRESS)
    # For proofs: draw the first page into a file and leave.
    parser.add_argument("--self-test", dest="picture", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args(list(argv))


def _book(named: Path | None, preferences: "PreferencesFile") -> Path | None:
    if named is not None:
        return named.resolve()
    recent = (Path(one) for one in preferences.now.recent)
    return next((path for path in recent if path.exists()), None)


if __name__ == "__main__":
    sys.exit(main())
