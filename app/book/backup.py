"""Copies of a book: encrypted, signed, opened and checked before they count, thinned with age."""

import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from glob import escape
from hashlib import file_digest
from pathlib import Path

import msgspec
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from app.book.book import Book
from app.book.copied_papers import link_papers
from app.book.starting import refuse
from app.book.verify import Finding, verify_database
from app.core.disk import on_disk
from app.core.errors import Unavailable, Untrusted
from app.core.events.canonical import canonical_bytes
from app.core.recovery import seal_key
from app.store.database import PROBE, Database, inspect_file
from app.system.paths import backups_dir
from app.system.whole_file import replace_file, sync_folder

MANIFEST_DOMAIN = b"ledger/backup/v1\0"
DAY_MS = 24 * 3600 * 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What the copying laptop says of a copy, under its signature.

    Attributes:
        size: Numbered facts in it; `events` counts waiting ones as well.
        digest: SHA-256 of the file, hex.
        key: Ed25519 public key of the laptop, hex.
    """

    group: str
    device: str
    made_ms: int
    epoch: int
    size: int
    events: int
    digest: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One copy that was proved when it was made."""

    path: Path
    manifest: Manifest


class _Signed(msgspec.Struct, omit_defaults=True):
    """`sealed` is the key of the file for whoever has both recovery sheets (`recovery`), hex."""

    manifest: Manifest
    sig: str
    recovery: str = ""
    sealed: str = ""


def make_copy(book: Book, now_ms: int) -> Copy:
    """Copy the book beside itself, prove the copy, then let it count; thin the older ones.

    Raises:
        Unavailable: Disk full or gone; older copies are as they were.
        Untrusted: `backup.not_whole`: the copy does not verify (and is removed).
        Refused: `book.history_arriving`: what there is so far would be no whole copy.
    """
    if book.is_read_only:
        raise Unavailable("book.read_only" if book.damage is None else "book.damaged_looking")
    with book.database.reading() as conn:
        refuse(conn)
    folder = backups_dir(book.path)
    path = folder / f"{book.path.stem}.{now_ms}.daftari"
    fresh = path.with_name(f"{path.name}.new")
    with on_disk(folder):
        folder.mkdir(parents=True, exist_ok=True)
        sync_folder(folder.parent)
        fresh.unlink(missing_ok=True)
        try:
            book.database.copy_to(fresh)
            events = _prove(book.database.like(fresh))
            manifest = _manifest(book, fresh, now_ms, events)
            sync_file(fresh)
            replace_file(manifest_path(path), _sign(book, manifest))
            fresh.replace(path)
            sync_folder(folder)
        except BaseException:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise
        link_papers(book.path, path)
    with book.database.writing() as conn:
        sql = (
            "INSERT OR REPLACE INTO backup_log (name, made_ms, events, size, checked) "
            "VALUES (?, ?, ?, ?, 'whole')"
        )
        conn.exec_driver_sql(sql, (path.name, now_ms, events, path.stat().st_size))
    for old in to_thin([copy.manifest.made_ms for copy in copies(book.path)], now_ms):
        with suppress(OSError):  # the next time
            _remove(folder / f"{book.path.stem}.{old}.daftari")
    return Copy(path=path, manifest=manifest)


def copies(book: Path) -> list[Copy]:
    """Copies whose manifests are genuine, newest first. Files are not opened."""
    found = []
    for path in backups_dir(book).glob(f"{escape(book.stem)}.*.daftari"):
        try:
            found.append(Copy(path=path, manifest=read_manifest(path)))
        except (Untrusted, Unavailable):
            continue
    return sorted(found, key=lambda copy: -copy.manifest.made_ms)


def read_manifest(path: Path) -> Manifest:
    """The manifest beside a copy.

    Raises:
        Unavailable: `backup.no_manifest`. Untrusted: `backup.bad_manifest`.
    """
    return _read(path).manifest


def sealed_key(path: Path) -> tuple[str, str]:
    """(id of the recovery sheets, the key of the copy sealed to them); "" for a copy from before
    there were any.

    Raises:
        Unavailable, Untrusted: As `read_manifest`.
    """
    found = _read(path)
    return found.recovery, found.sealed


def _read(path: Path) -> _Signed:
    try:
        data = manifest_path(path).read_bytes()
    except OSError as error:
        raise Unavailable("backup.no_manifest", path=str(path)) from error
    try:
        signed = msgspec.json.decode(data, type=_Signed)
        key = VerifyKey(bytes.fromhex(signed.manifest.key))
        key.verify(_signed_bytes(signed.manifest), bytes.fromhex(signed.sig))
    except (msgspec.MsgspecError, BadSignatureError, ValueError, RecursionError) as error:
        raise Untrusted("backup.bad_manifest", path=str(path)) from error
    return signed


def prove_copy(copy: Path, key: bytes) -> int:
    """Prove that a copy could be restored now; how many facts it holds.

    Raises:
        Untrusted: `backup.altered`, `backup.not_whole`, or what opening says.
    """
    inspect_file(copy)
    if _digest(copy) != read_manifest(copy).digest:
        raise Untrusted("backup.altered", path=str(copy))
    return _prove(Database(copy, key, read_only=True))


def to_thin(made_ms: Iterable[int], now_ms: int) -> list[int]:
    """Which copies go: all of 24 hours stay, then the newest of a day for 30 days, of a week
    for a year, of a month for ever."""
    kept: set[tuple[str, int]] = set()
    thinned = []
    for made in sorted(made_ms, reverse=True):
        age = now_ms - made
        if age < DAY_MS:
            continue
        days = made // DAY_MS
        if age < 30 * DAY_MS:
            slot = ("day", days)
        elif age < 365 * DAY_MS:
            slot = ("week", days // 7)
        else:
            slot = ("month", days // 30)
        if slot in kept:
            thinned.append(made)
        kept.add(slot)
    return thinned


def _finding(database: Database) -> Finding | None:
    return next(verify_database(database, (), signatures=False), None)


def _prove(database: Database) -> int:
    try:
        found = _finding(database)
        if found is not None:
            database.close()  # without memory good pages look altered, to this connection for good
            bytearray(PROBE)
            if _finding(database) is None:
                raise Unavailable("book.no_memory", path=str(database.path))
            raise Untrusted("backup.not_whole", found=found.code)
        with database.reading() as conn:
            return int(conn.exec_driver_sql("SELECT count(*) FROM event").scalar_one())
    finally:
        database.close()


def _manifest(book: Book, path: Path, now_ms: int, events: int) -> Manifest:
    epoch, size = book.cursor()
    return Manifest(
        group=book.group.id,
        device=book.group.device,
        made_ms=now_ms,
        epoch=epoch,
        size=size,
        events=events,
        digest=_digest(path),
        key=book.card.key,
    )


def _sign(book: Book, manifest: Manifest) -> bytes:
    sheets = book.roster.recovery
    if sheets is None:
        return manifest_bytes(manifest, book.keys.signing)
    sealed = seal_key(book.database.key, sheets.box_key)
    return manifest_bytes(manifest, book.keys.signing, sheets.recovery, sealed)


def manifest_bytes(
    manifest: Manifest, key: SigningKey, recovery: str = "", sealed: str = ""
) -> bytes:
    """The signed word about a copy; `recovery` and `sealed` as `sealed_key` gives them."""
    sig = key.sign(_signed_bytes(manifest)).signature.hex()
    return msgspec.json.encode(_Signed(manifest, sig, recovery, sealed))


def _signed_bytes(manifest: Manifest) -> bytes:
    return MANIFEST_DOMAIN + canonical_bytes(msgspec.to_builtins(manifest))


def manifest_path(copy: Path) -> Path:
    """Where the signed word about a copy lies."""
    return copy.with_name(f"{copy.name}.manifest")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def sync_file(path: Path) -> None:
    """Force a file onto its medium."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _remove(copy: Path) -> None:
    copy.unlink(missing_ok=True)
    manifest_path(copy).unlink(missing_ok=True)
