"""A copy from a stick becomes the book of a computer that has none."""

import shutil
from hashlib import file_digest
from pathlib import Path

from app.book.backup import read_manifest
from app.core.errors import Unavailable, Untrusted
from app.store.database import inspect_file
from app.system.paths import key_file


def bring_copy(copy: Path, book: Path) -> None:
    """Put `copy`, with the key header beside it, where `book` will be opened.

    The book goes on under a new incarnation of this laptop once its own mark or another laptop
    shows that the copy is older than what was written.

    Raises:
        Unavailable: `book.exists`, `backup.no_manifest`, `vault.no_header`, `stick.gone`.
        Untrusted: `backup.altered`, `backup.bad_manifest`: nothing was brought.
    """
    if book.exists():
        raise Unavailable("book.exists", path=str(book))
    inspect_file(copy)
    if not key_file(copy).exists():
        raise Unavailable("vault.no_header", path=str(key_file(copy)))
    manifest = read_manifest(copy)
    fresh = book.with_name(f"{book.name}.bringing")
    try:
        shutil.copyfile(copy, fresh)
        with fresh.open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
        if digest != manifest.digest:
            raise Untrusted("backup.altered", path=str(copy))
        shutil.copyfile(key_file(copy), key_file(book))
        fresh.replace(book)
    except OSError as error:
        raise Unavailable("stick.gone", file=copy.name, reason=error.strerror or "") from error
    finally:
        fresh.unlink(missing_ok=True)
