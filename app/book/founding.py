"""The birth of a book: a file, a laptop's secrets, and the founding fact of a new group.

It comes about under another name, so that a kill or a full disk leaves no half book under its own.
"""

import secrets as random
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from app.book.identity import LaptopKeys, Newcomer, free_prefix
from app.core.disk import on_disk
from app.core.errors import Unavailable
from app.core.group import GroupCreated, group_id
from app.core.ids import uuid7
from app.core.permissions import may_seal
from app.core.roster import Roster
from app.store.creation import create_database
from app.store.database import Database
from app.store.one_file import fold_in
from app.system.vault import KeyStore, Secrets, header_path
from app.system.whole_file import sync_folder


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """What is asked when a group is founded.

    Attributes:
        kind: Kind of group, spec/domain.md section 3 ("vsla", "rosca", ...).
        currency: ISO 4217 code, or "USDT".
        calendar: "gregorian" or "jalali".
        zone: IANA zone of the meeting place.
        languages: Languages of screens and papers, the first one first.
        label: What this laptop is called in lists.
        founder: Member id of the founder; a fresh one when "".
    """

    group_name: str
    kind: str
    currency: str
    label: str
    calendar: str = "gregorian"
    zone: str = "Africa/Nairobi"
    languages: tuple[str, ...] = ("en",)
    founder: str = ""


def found_group(
    path: Path, file: Path, keys: KeyStore, founding: Founding, now_ms: int
) -> tuple[Database, Secrets, GroupCreated]:
    """The secrets of a new group, the file where it comes about, and the fact to append first."""
    secrets = new_secrets(now_ms)
    laptop = LaptopKeys(secrets.seed)
    device = laptop.card(uuid7(now_ms), free_prefix(Roster("", may_seal)), founding.label)
    genesis = GroupCreated(
        group_name=founding.group_name,
        kind=founding.kind,
        currency=founding.currency,
        calendar=founding.calendar,
        zone=founding.zone,
        languages=founding.languages,
        sequencer=laptop.sequencer_card(uuid7(now_ms)),
        device=device,
        founder=founding.founder or uuid7(now_ms),
    )
    group = group_id(genesis.device, genesis.sequencer)
    keys.save(path, secrets)  # first: a file whose key was never kept would be lost for ever
    database = _make(file, secrets, group, device.id, founding.label, now_ms)
    with database.writing() as conn:
        sql = "INSERT INTO group_key (epoch, key) VALUES (0, ?)"
        conn.exec_driver_sql(sql, (random.token_bytes(32),))
    return database, secrets, genesis


def begin_book(
    path: Path,
    keys: KeyStore,
    group: str,
    label: str,
    now_ms: int,
    newcomer: Newcomer | None = None,
) -> tuple[Database, Secrets]:
    """The file and secrets of a laptop that joins a group.

    Raises:
        Unavailable: "book.exists", disk.
    """
    secrets = new_secrets(now_ms) if newcomer is None else newcomer.secrets
    device = uuid7(now_ms) if newcomer is None else newcomer.device
    with coming_about(path) as file:
        keys.save(path, secrets)
        _make(file, secrets, group, device, label, now_ms).close()
        return take_name(file, path, secrets.key), secrets


@contextmanager
def coming_about(path: Path) -> Iterator[Path]:
    """The name under which a book comes about; nothing is left under it afterwards.

    Raises:
        Unavailable: "book.exists", disk.
    """
    if path.exists():
        raise Unavailable("book.exists", path=str(path))
    file, had_header = path.with_name(f"{path.name}.new"), header_path(path).exists()
    with on_disk(path):
        _remove(file)  # of a time when the process died in here
        try:
            yield file
        except BaseException:
            if not path.exists():  # else it has its name, and needs its key
                _forget(path, file, keeps_header=had_header)
            raise


def take_name(file: Path, path: Path, key: bytes) -> Database:
    """Give a closed book that has come about its own name, and open it."""
    fold_in(file, key)
    file.replace(path)
    sync_folder(path.parent)
    return Database(path, key)


def _forget(path: Path, file: Path, *, keeps_header: bool) -> None:
    with suppress(OSError):
        _remove(file)
        path.with_name(f"{path.name}.lock").unlink(missing_ok=True)
        if not keeps_header:
            header_path(path).unlink(missing_ok=True)


def _remove(file: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)


def new_secrets(now_ms: int) -> Secrets:
    return Secrets(book=uuid7(now_ms), key=random.token_bytes(32), seed=random.token_bytes(32))


def _make(
    path: Path, secrets: Secrets, group: str, device: str, label: str, now_ms: int
) -> Database:
    database = create_database(path, secrets.key, group)
    with database.writing() as conn:
        sql = "INSERT INTO identity (device, label, started_ms) VALUES (?, ?, ?)"
        conn.exec_driver_sql(sql, (device, label, now_ms))
    return database
