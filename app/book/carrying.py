"""A copy of the book on a stick: written, read again from the stick, proved, then called done."""

import shutil
from pathlib import Path

from app.book.backup import Copy, manifest_path, prove_copy, sync_file
from app.book.copied_papers import carry_papers
from app.core.errors import Unavailable
from app.system.paths import key_file


def carry_copy(copy: Copy, book: Path, folder: Path, key: bytes) -> Path:
    """Put a proved copy into `folder` with its manifest, key header and the papers of entries;
    where it lies there.

    The header holds a wrapped key only where a passphrase opens the book: such a copy opens on
    any computer. A key in this computer's keyring stays here, and the copy opens here alone.

    Raises:
        Unavailable: `stick.gone`: full, pulled out or read-only; the book is not harmed. Or
            `paper.disk`: the copy is there and proved, there was no room for all papers.
        Untrusted: `backup.altered`: what the stick gives back is not what was written.
    """
    target = folder / copy.path.name
    fresh = target.with_name(f"{target.name}.new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(copy.path, fresh)
        shutil.copyfile(manifest_path(copy.path), manifest_path(target))
        if key_file(book).exists():
            shutil.copyfile(key_file(book), key_file(target))
        sync_file(fresh)
        fresh.replace(target)
        prove_copy(target, key)
        carry_papers(book, target)
    except OSError as error:
        raise Unavailable("stick.gone", file=str(folder), reason=error.strerror or "") from error
    return target
