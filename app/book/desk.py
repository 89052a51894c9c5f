"""The desk at which a book is written: one transaction at a time, and where the book stands."""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from secrets import token_hex
from typing import Any

from sqlalchemy import Connection

from app.book.damage import Damage
from app.book.folding import Folder
from app.book.group_info import GroupInfo, group_info
from app.book.identity import LaptopKeys
from app.book.incarnation import continue_anew, is_restored
from app.book.rebuild import Progress, bring_up_to_date
from app.book.standing import Standing
from app.book.writing import Writing, is_control
from app.core.errors import AppError, Unavailable
from app.core.governance.clocks import Clocks
from app.core.no_memory import no_memory_told
from app.projections import Projection
from app.store.database import Database
from app.system.clock import uptime_ms
from app.system.vault import KeyStore, Mark, Secrets

MARK_EVERY_S = 30.0  # how far the high-water mark in the keyring may lag behind


class Desk:
    """Everything that a writing transaction needs, and what it leaves behind.

    Attributes:
        standing: As of the last COMMIT.
        info: The group as shown; renewed when a control fact is folded.
        is_read_only: The file is a copy that goes when the book is closed: nothing that must
            last is written into it.
        damage: What the file lacks that this is a copy of.
        up_ms: How long the computer has been running. run: Names this opening of the book.
    """

    standing: Standing
    info: GroupInfo

    def __init__(
        self,
        database: Database,
        vault: KeyStore,
        secrets: Secrets,
        projections: Sequence[Projection],
        wall_ms: Callable[[], int],
        on_progress: Progress | None,
        *,
        is_read_only: bool = False,
        up_ms: Callable[[], int] = uptime_ms,
        damage: Damage | None = None,
    ) -> None:
        self.database, self.is_read_only, self.damage = database, is_read_only, damage
        self.keys = LaptopKeys(secrets.seed)
        self.folder = Folder(projections)
        self._vault, self._secrets = vault, secrets
        self._wall_ms, self.up_ms = wall_ms, up_ms
        self.run = token_hex(8)
        self._looked: tuple[int, int] | None = None  # at the clocks first: wall, uptime
        self._lock = threading.Lock()
        self._marked_at = time.monotonic()
        if damage is None or damage.has_log:  # of a part of the facts no row can be made
            bring_up_to_date(database, self.folder, on_progress)
        self._load()

    def transact(self, run: Callable[[Writing], None], actor: str) -> Writing:
        """Run in one transaction; COMMIT is on disk when this returns.

        Raises:
            AppError: From `run`, or the disk's; nothing was written.
        """
        with self._lock:
            recorder = self.folder.recorder
            recorder.begin()
            attempt = _Attempt()
            try:
                with self.database.writing() as conn:
                    recorder.attach(conn)
                    attempt.writing = self._begin(conn, actor)
                    before = _rows_written(conn) if self.is_read_only else 0
                    run(attempt.writing)
                    if self.is_read_only and _rows_written(conn) > before:
                        self._refuse(attempt.writing)
                    attempt.writing.finish()
                    attempt.is_ready = True
            except BaseException:
                recorder.forget()
                if not attempt.is_ready or not self._reached_the_disk(attempt.writing):
                    raise
            return self._commit(attempt.writing)

    def clocks(self, writing: Writing | None = None) -> Clocks:
        """What the clocks show: now, or as of a transaction."""
        wall_ms = self._wall_ms() if writing is None else writing.now_ms
        up_ms = self.up_ms()
        self._looked = self._looked or (wall_ms, up_ms)
        return Clocks(
            wall_ms=wall_ms,
            up_ms=up_ms,
            run=self.run,
            opened_ms=self._looked[0],
            opened_up_ms=self._looked[1],
            is_hub=self.info.is_hub if writing is None else writing.is_hub,
        )

    def save_mark(self) -> None:
        """Note outside the file how far this laptop has written.

        Raises:
            Unavailable: The keyring does not answer; the mark lags behind until the next time.
        """
        if self.is_read_only:
            return
        head = self.standing.heads.get(self.standing.device)
        self._marked_at = time.monotonic()
        if head is not None:
            mark = Mark(device=self.standing.device, n=head[0], hash=head[1])
            if mark != self._secrets.mark:
                secrets = replace(self._secrets, mark=mark)
                self._vault.save(self.database.path, secrets)
                self._secrets = secrets

    def go_on_anew_if_restored(self, actor: str) -> bool:
        """Continue under a new incarnation when the key store remembers more than the file."""
        mark, label = self._secrets.mark, self._label
        with self.database.reading() as conn:
            if mark is None or not is_restored(conn, self.standing, mark):
                return False
        self.transact(lambda writing: continue_anew(writing, label, mark.n, mark.device), actor)
        self.save_mark()
        return True

    def _begin(self, conn: Connection, actor: str) -> Writing:
        return Writing(
            conn=conn,
            standing=self.standing.copy(),
            folder=self.folder,
            keys=self.keys,
            actor=actor,
            now_ms=self._wall_ms(),
            zone=self.info.zone,
        )

    def _commit(self, writing: Writing) -> Writing:
        device = self.standing.device
        self.standing = writing.standing
        if device != self.standing.device or any(is_control(event) for event in writing.events):
            self._load_info()
        if time.monotonic() - self._marked_at > MARK_EVERY_S:
            self._marked_at = time.monotonic()
            threading.Thread(target=self._try_mark, name="mark", daemon=True).start()
        return writing

    def _try_mark(self) -> None:
        try:
            with no_memory_told():
                self.save_mark()
        except AppError:
            return  # a lagging mark only means that an old copy is noticed a little later

    def _reached_the_disk(self, writing: Writing) -> bool:
        """After a COMMIT that failed half-way only the file knows whether it happened."""
        self._load()
        if not writing.events:
            return False
        # Not whether the last fact is there: one that waited was there before it had a number.
        wanted, found = writing.standing, self.standing
        return (found.size, found.heads) == (wanted.size, wanted.heads)

    def _load(self) -> None:
        with self.database.reading() as conn:
            device, self._label = _current_device(conn)
            self.folder.load_roots(conn)
            self.standing = Standing.load(conn, device)
        self._load_info()

    def _load_info(self) -> None:
        info = group_info(self.standing, self.keys, self._label)
        # A paper printed from a copy that goes gets no number: it could be given twice.
        prefix = "" if self.is_read_only else info.prefix
        lacks = self.damage is not None and bool(self.damage.lost)
        self.info = replace(info, prefix=prefix, is_partial=lacks)

    def _refuse(self, writing: Writing) -> None:
        if not writing.may_be_forgotten:
            raise Unavailable("book.read_only" if self.damage is None else "book.damaged_looking")


class _Attempt:
    """How far a transaction came."""

    writing: Writing
    is_ready = False


def _rows_written(conn: Connection) -> int:
    raw: Any = conn.connection.driver_connection
    return int(raw.total_changes)


def _current_device(conn: Connection) -> tuple[str, str]:
    cursor: Any = conn.connection.cursor()
    sql = "SELECT device, label FROM identity WHERE ended_ms IS NULL"
    device, label = cursor.execute(sql).fetchone()
    return device, label
