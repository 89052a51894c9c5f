"""The book: the one door through which the ledger of a group is read, written and synced."""

from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from datetime import date
from pathlib import Path
from typing import Self, TypeVar

from app.book.borrowed_keys import BorrowedKeys
from app.book.damage import Damage
from app.book.desk import Desk
from app.book.exchange import Exchange
from app.book.founding import Founding, begin_book, coming_about, found_group, take_name
from app.book.identity import LaptopKeys, Newcomer
from app.book.opening import open_database
from app.book.people import Cache, People
from app.book.rebuild import Progress
from app.book.transaction import Changes, Reading, Tx
from app.book.writing import Writing, local_day
from app.core.governance.clocks import Clocks
from app.core.group import DeviceCard
from app.projections import Projection, all_projections
from app.store.database import Database
from app.system.clock import uptime_ms
from app.system.locks import BookLock
from app.system.vault import KeyStore, Secrets

T = TypeVar("T")
WallClock = Callable[[], int]
Projections = Sequence[Projection] | None


class _RolledBackError(Exception):
    """Ends an attempt: nothing of it stays."""


class Book(Exchange):
    """A group's ledger on this laptop. Every method may be called from any thread.

    Attributes:
        path: The encrypted file.
        actor: Member id of the officer who is logged in; at first the owner of this laptop.
        is_read_only: It lies where nothing can be written: it can be read, and every write is
            refused with `book.read_only`.
        damage: What is missing of a damaged book that is only looked at; None of a whole one.
        was_restored: The file turned out to be an older copy; this laptop goes on under a new
            incarnation, and `known_missing` says what is lost unless others hold it.
    """

    def __init__(
        self,
        opened: tuple[Database, Secrets],
        lock: BookLock,
        keys: KeyStore,
        wall_ms: WallClock,
        projections: Projections,
        on_progress: Progress | None = None,
        up_ms: WallClock = uptime_ms,
        damage: Damage | None = None,
    ) -> None:
        """Internal: use `create`, `join`, `open`, or `damaged.look_into`."""
        database, secrets = opened
        self.path, self.is_read_only, self.damage = lock.book, lock.is_read_only, damage
        self._lock = lock
        self._people: Cache = {}
        found = all_projections() if projections is None else projections
        desk = Desk(
            database,
            keys,
            secrets,
            found,
            wall_ms,
            on_progress,
            is_read_only=self.is_read_only,
            up_ms=up_ms,
            damage=damage,
        )
        super().__init__(database, desk)
        roster = self._desk.standing.roster
        owner = roster.devices.get(self._desk.standing.device)
        self.actor = owner.member if owner is not None else self.group.founder

    # Opening and closing

    @classmethod
    def create(
        cls,
        path: Path,
        keys: KeyStore,
        founding: Founding,
        *,
        wall_ms: WallClock,
        projections: Projections = None,
        up_ms: WallClock = uptime_ms,
        first: Callable[["Book"], object] | None = None,
    ) -> Self:
        """Found a group: a new file, this laptop's keys, `group.created` as fact 1; a hub.

        Args:
            first: Done with the book before it has its name: when that fails, or the power goes,
                there is no book.

        Raises:
            Unavailable: `book.exists`, `book.already_open`, disk and keyring errors.
        """
        with BookLock(path, wall_ms()).until_taken_over() as lock:
            with coming_about(path) as file:
                made = found_group(path, file, keys, founding, wall_ms())
                database, secrets, genesis = made
                with closing(database):
                    own = BorrowedKeys(keys, path)
                    begun = cls((database, secrets), lock, own, wall_ms, projections, up_ms=up_ms)
                    begun.actor = genesis.founder
                    begun.write(lambda tx: tx.append(genesis))
                    if first is not None:
                        first(begun)
                opened = take_name(file, path, secrets.key), secrets
            book = cls(opened, lock, keys, wall_ms, projections, up_ms=up_ms)
            book.save_mark()
            return book

    @classmethod
    def join(
        cls,
        path: Path,
        keys: KeyStore,
        *,
        group: str,
        label: str,
        wall_ms: WallClock,
        projections: Projections = None,
        newcomer: Newcomer | None = None,
    ) -> Self:
        """An empty book of a group that lives elsewhere; its facts come by `ingest` and
        `import_frames`. Show `card` to an officer, who enrols it.

        Args:
            newcomer: This laptop, if it had to show its card before it knew the group.
        """
        with BookLock(path, wall_ms()).until_taken_over() as lock:
            opened = begin_book(path, keys, group, label, wall_ms(), newcomer)
            return cls(opened, lock, keys, wall_ms, projections)

    @classmethod
    def open(
        cls,
        path: Path,
        keys: KeyStore,
        *,
        wall_ms: WallClock,
        projections: Projections = None,
        on_progress: Progress | None = None,
        up_ms: WallClock = uptime_ms,
    ) -> Self:
        """Open a book, migrate it, and fold what is not folded yet; for reading where it must be.

        Args:
            on_progress: Called with (facts done, facts in all) while projections are rebuilt.
            up_ms: How long the computer has been running: by this wrong PINs wait.

        Raises:
            Unavailable, Untrusted, Refused: `book.*` and `vault.*` codes of spec/reliability.md
                section 4 (B01-B20, B91-B92); nothing was changed.
        """
        with BookLock(path, wall_ms(), or_read=True).until_taken_over() as lock:
            opened = open_database(path, keys, wall_ms(), lock.copy)
            book = cls(opened, lock, keys, wall_ms, projections, on_progress, up_ms)
            if not book.is_read_only:
                book.was_restored = book._desk.go_on_anew_if_restored(book.actor)
            return book

    def close(self) -> None:
        """Leave the high-water mark outside, fold the WAL into the file, unlock.

        Raises:
            Unavailable: The keyring does not answer; the book is closed all the same.
        """
        try:
            self.save_mark()
        finally:
            self._database.close()
            self._lock.release()

    def save_mark(self) -> None:
        """Note in the key store how far this laptop has written; done every 30 s by itself."""
        self._desk.save_mark()

    # Who

    @property
    def card(self) -> DeviceCard:
        """This laptop as others must know it, to be enrolled; `prefix` is "" before."""
        info = self.group
        return self.keys.card(info.device, info.prefix, info.label)

    @property
    def keys(self) -> LaptopKeys:
        """This laptop's keys, for tokens, bundles and manifests."""
        return self._desk.keys

    @property
    def database(self) -> Database:
        """The file, for copies and checks (`app.book.backup`, `app.book.verify`)."""
        return self._database

    @property
    def clocks(self) -> Clocks:
        """What this computer's clocks show now."""
        return self._desk.clocks()

    def log_in(self, member: str) -> None:
        """Whose facts this laptop writes from now on; the caller has checked the PIN."""
        self.actor = member

    def come_back(self, run: Callable[[Writing], None]) -> None:
        """Go on upon this laptop from a copy that the recovery sheets opened
        (`app.book.recovering`); all or nothing."""
        self._desk.transact(run, self.actor)

    # Reading and writing

    def write(self, operation: Callable[[Tx], T]) -> Changes[T]:
        """Run `operation` in one transaction; durable when this returns.

        Raises:
            Refused: A rule forbids it; nothing is written.
            Unavailable: The disk is full, gone or read-only; nothing is written.
        """
        result: list[T] = []

        def run(writing: Writing) -> None:
            tx = self._tx(writing)
            result.append(operation(tx))
            writing.may_be_forgotten = tx.may_be_forgotten

        return self._changes(self._desk.transact(run, self.actor), result[0])

    def attempt(self, operation: Callable[[Tx], T]) -> T:
        """What `operation` returns, had everybody agreed to it; all that it wrote is rolled back.

        Raises:
            Refused: A rule forbids it whoever agrees.
        """
        result: list[T] = []

        def run(writing: Writing) -> None:
            tx = self._tx(writing)
            tx.is_trial = True
            result.append(operation(tx))
            raise _RolledBackError

        with suppress(_RolledBackError):
            self._desk.transact(run, self.actor)
        return result[0]

    def read(self, query: Callable[[Reading], T]) -> T:
        """Run `query` on one consistent state; never waits for a writer."""
        with self._database.reading() as conn:
            people = People(conn, self._people, self.group.id, 0)
            return query(Reading(conn=conn, group=self.group, people=people))

    # Inside

    def _tx(self, writing: Writing) -> Tx:
        return Tx(
            conn=writing.conn,
            group=self.group,
            people=People(writing.conn, self._people, self.group.id, writing.now_ms),
            actor=self.actor,
            clocks=self._desk.clocks(writing),
            today=date.fromisoformat(local_day(self.group.zone, writing.now_ms)),
            roster=writing.standing.provisional_roster(),
            append=writing.append,
        )
