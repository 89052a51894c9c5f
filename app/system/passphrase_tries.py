"""How often a wrong passphrase was typed for a book, kept over restarts away from the book.

Whoever takes the file away can guess elsewhere, at the cost of Argon2id for each; this is for
who sits at the laptop.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from app.core.disk import on_disk
from app.core.errors import Refused, Unavailable
from app.core.pins import Tries, after_right, after_wrong, check_may_try, settled
from app.system.whole_file import replace_file


class PassphraseTries:
    """The tries of one book; five wrong ones wait two minutes, then twice as long each time."""

    def __init__(self, folder: Path, book: str, up_ms: Callable[[], int]) -> None:
        """Args:
        book: Id of the book on this laptop. up_ms: How long the computer has been running.
        """
        self._path = folder / f"{book}.tries.json"
        self._up_ms = up_ms

    def check(self) -> None:
        """Prove that a passphrase may be tried now.

        Raises:
            Refused: "vault.locked" (seconds).
        """
        tries = self._read()
        try:
            check_may_try(tries, self._up_ms())
        except Refused as error:
            raise Refused("vault.locked", **error.values) from error

    def wrong(self) -> None:
        """Count a wrong one.

        Raises:
            Unavailable: Disk: one that cannot be counted is not said to be wrong.
        """
        self._write(after_wrong(self._read(), self._up_ms()))

    def right(self) -> None:
        """Forget the wrong ones."""
        if self._path.exists():
            with suppress(Unavailable):  # on a full disk they stay counted
                self._write(after_right())

    def _read(self) -> Tries:
        try:
            kept = Tries(**json.loads(self._path.read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return Tries()
        fair = settled(kept, self._up_ms())
        if fair != kept:
            with suppress(Unavailable):
                self._write(fair)
        return fair

    def _write(self, tries: Tries) -> None:
        with on_disk(self._path):
            replace_file(self._path, json.dumps(asdict(tries)).encode())
