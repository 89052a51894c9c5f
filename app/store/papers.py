"""Sealed photos and papers beside the book, one file each: whole, in parts, and sent or not."""

from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Self

from app.core.errors import Unavailable, Untrusted


class Papers:
    """The folder `<book>.papers`; every file is named by the SHA-256 of its sealed bytes."""

    def __init__(self, book: Path) -> None:
        self.folder = book.with_name(f"{book.name}.papers")

    @classmethod
    def beside(cls, copy: Path) -> Self:
        """Those that lie beside a copy `<name>.<when>.daftari`, for all copies of that book."""
        return cls(copy.with_name(f"{copy.stem.rpartition('.')[0] or copy.stem}{copy.suffix}"))

    def has(self, blob: str) -> bool:
        return self._file(blob).exists()

    def held(self) -> list[str]:
        """Names of those that are whole here, in order."""
        try:
            return sorted(file.name for file in self.folder.iterdir() if not file.suffix)
        except OSError:
            return []

    def put(self, blob: str, data: bytes) -> None:
        """Keep all of it, or nothing under this name.

        Raises:
            Unavailable: "paper.disk": the disk is full, read-only or gone.
            Untrusted: "paper.altered": these bytes have another name.
        """
        if sha256(data).hexdigest() != blob:
            raise Untrusted("paper.altered")
        part = self._file(blob, ".part")
        try:
            self.folder.mkdir(exist_ok=True)
            part.write_bytes(data)
            part.replace(self._file(blob))
        except OSError as error:
            raise Unavailable("paper.disk", reason=error.strerror or "") from error

    def get(self, blob: str) -> bytes | None:
        """The sealed bytes; None when they have not come."""
        try:
            return self._file(blob).read_bytes()
        except OSError:
            return None

    def begun(self, blob: str) -> bytes:
        """What came of it so far."""
        try:
            return self._file(blob, ".part").read_bytes()
        except OSError:
            return b""

    def keep_part(self, blob: str, data: bytes) -> None:
        """Keep what came so far; the next try goes on behind it."""
        with suppress(OSError):
            self.folder.mkdir(exist_ok=True)
            self._file(blob, ".part").write_bytes(data)

    def drop_part(self, blob: str) -> None:
        with suppress(OSError):
            self._file(blob, ".part").unlink()

    def is_sent(self, blob: str) -> bool:
        return self._file(blob, ".sent").exists()

    def note_sent(self, blob: str) -> None:
        with suppress(OSError):
            self._file(blob, ".sent").touch()

    def is_forgotten(self, blob: str) -> bool:
        """The server gave it up; another laptop may still bring it on a stick."""
        return self._file(blob, ".forgotten").exists()

    def note_forgotten(self, blob: str) -> None:
        with suppress(OSError):
            self.folder.mkdir(exist_ok=True)
            self._file(blob, ".forgotten").touch()

    def _file(self, blob: str, suffix: str = "") -> Path:
        return self.folder / f"{blob}{suffix}"
