"""The things that must survive every fault: how each begins, its steps, what is promised.

A step that returns was acknowledged. `prove` looks at the folder afterwards as the next start of
the program does, and tries again what was not done.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from app.book.backup import copies, make_copy, prove_copy
from app.book.book import Book
from app.book.restoring import restore
from app.book.verify import verify_database
from app.store.creation import check_schema
from app.store.database import Database
from app.store.migrate import migrate
from app.store.schema import APPLICATION_ID, SCHEMA_VERSION
from app.sync.stick import known_of, read_stick, write_stick
from tests.helpers.small_book import SMALL, KeysInFile, Shelf, balance, pull, write_moves

Step = Callable[[], object]
NOW = 1_800_000_000_000


class Work(ABC):
    """One kind of work in a folder."""

    @abstractmethod
    def prepare(self, folder: Path) -> None:
        """Make what is there before; everything is closed afterwards."""

    @abstractmethod
    def begin(self, folder: Path) -> Sequence[Step]:
        """Open what the steps need; nothing fails yet."""

    @abstractmethod
    def prove(self, folder: Path, done: Sequence[bool], *, is_sure: bool) -> None:
        """Demand what was promised, and do the rest.

        Args:
            done: Of each step that was begun, whether it was acknowledged.
            is_sure: False when one more may have happened than was acknowledged: the process
                died, or the program said that it cannot know.
        """


def shelf_in(folder: Path) -> Shelf:
    return Shelf(folder, keys=KeysInFile(folder))


def whole(book: Book) -> Book:
    """The book as it was promised to open."""
    assert not book.was_restored, "entries are missing"
    found = list(verify_database(book.database, SMALL))
    assert found == [], found
    return book


class Writing(Work):
    """Three entries."""

    def prepare(self, folder: Path) -> None:
        shelf = shelf_in(folder)
        write_moves(shelf.found(), 1, 2, 3)
        shelf.close()

    def begin(self, folder: Path) -> Sequence[Step]:
        book = shelf_in(folder).open()
        return [lambda: write_moves(book, 100)] * 3

    def prove(self, folder: Path, done: Sequence[bool], *, is_sure: bool) -> None:
        shelf = shelf_in(folder)
        book = whole(shelf.open())
        extra = balance(book) - 6 - 100 * sum(done)
        assert extra in ((0,) if is_sure else (0, 100)), extra
        write_moves(book, 1)
        shelf.close()


class Ingesting(Work):
    """A log in three pages, over three entries that wait."""

    PAGES = (2, 4, 5)

    def prepare(self, folder: Path) -> None:
        shelf = shelf_in(folder)
        hub = shelf.found()
        tablet = shelf.join(hub, "b")
        write_moves(hub, 1, 2, 3, 4, 5)
        write_moves(tablet, 100, 200, 300)
        shelf.close()

    def begin(self, folder: Path) -> Sequence[Step]:
        shelf = shelf_in(folder)
        hub, tablet = shelf.open("a"), shelf.open("b")
        first, checkpoint = tablet.cursor()[1], hub.checkpoint()

        def page(end: int) -> None:
            have = tablet.cursor()[1]
            tablet.ingest(hub.numbered(have, first + end - have), checkpoint)

        return [partial(page, end) for end in self.PAGES]

    def prove(self, folder: Path, done: Sequence[bool], *, is_sure: bool) -> None:
        shelf = shelf_in(folder)
        hub, tablet = whole(shelf.open("a")), whole(shelf.open("b"))
        first = hub.cursor()[1] - 5
        asked = 0
        for is_done, asked_to in zip(done, self.PAGES, strict=False):
            asked = asked_to if is_done else asked
        assert tablet.cursor()[1] >= first + asked, "a page is lost"
        assert tablet.waiting_count() == 3
        pull(tablet, hub)
        assert balance(tablet) == 615
        write_moves(tablet, 1)
        shelf.close()


class Migrating(Work):
    """A file of the version before the first, through every revision."""

    KEY = bytes(range(32))

    def prepare(self, folder: Path) -> None:
        database = Database(folder / "old.daftari", self.KEY)
        with database.writing() as conn:
            conn.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        database.close()

    def begin(self, folder: Path) -> Sequence[Step]:
        database = Database(folder / "old.daftari", self.KEY)
        database.version()
        return [lambda: migrate(database, NOW)]

    def prove(self, folder: Path, done: Sequence[bool], *, is_sure: bool) -> None:
        for path in folder.glob("*.daftari"):
            database = Database(path, self.KEY)
            found = database.version()
            assert found in (0, SCHEMA_VERSION), "half a schema"
            if path.name == "old.daftari":
                assert found == SCHEMA_VERSION or not all(done)
                if found < SCHEMA_VERSION:
                    migrate(database, NOW + 1)
                with database.reading() as conn:
                    check_schema(conn)
            database.close()


class BackingUp(Work):
    """Three copies of a book."""

    def prepare(self, folder: Path) -> None:
        Writing().prepare(folder)

    def begin(self, folder: Path) -> Sequence[Step]:
        book = shelf_in(folder).open()
        return [partial(make_copy, book, NOW + no) for no in range(3)]

    def prove(self, folder: Path, done: Sequence[bool], *, is_sure: bool) -> None:
        shelf = shelf_in(folder)
        book = whole(shelf.open())
        key = shelf.keys.load(book.path).key
        for copy in copies(book.path):
            if copy.path.exists():
                prove_copy(copy.path, key)
        made = {copy.manifest.made_ms for copy in copies(book.path)}
        assert made >= {NOW + no for no, is_done in enumerate(done) if is_done}, "a copy is lost"
        prove_copy(make_copy(book, NOW + 10).path, key)
        write_moves(book, 1)
        shelf.close()


class Restoring(Work):
    """An older copy in the place of a book."""

    def prepare(self, folder: Path) -> None:
        shelf = shelf_in(folder)
        book = shelf.found()
        write_moves(book, 1, 2, 3)
        make_copy(book, NOW)
        write_moves(book, 1000)
        shelf.close()

    def begin(self, folder: Path) -> Sequence[Step]:
        book = folder / "a.daftari"
        (copy,) = copies(book)
        return [lambda: restore(copy.path, book, KeysInFile(folder), NOW + 1)]

    def prove(self, folder: Path, done: Sequence[bool], *, is_sure: bool) -> None:
        shelf = shelf_in(folder)
        asides = list(folder.glob("a.replaced-*.daftari"))
        key = shelf.keys.load(folder / "a.daftari").key
        held = [_balance_in(path, key) for path in asides]
        book = shelf.open()
        assert list(verify_database(book.database, SMALL)) == []
        have = balance(book)
        assert have in (6, 1006)
        assert have == 6 or not all(done), "put back, it was said"
        assert have == 1006 or 1006 in held, "what was replaced is lost"
        assert book.was_restored == (have == 6)
        write_moves(book, 1)
        shelf.close()
        if not all(done):
            (copy,) = copies(folder / "a.daftari")
            restore(copy.path, folder / "a.daftari", shelf.keys, NOW + 2)
            again = shelf_in(folder).open()
            assert balance(again) == 6
            again.close()


def _balance_in(path: Path, key: bytes) -> int:
    database = Database(path, key)
    try:
        if next(verify_database(database, SMALL), None) is not None:
            return -1
        with database.reading() as conn:
            sql = "SELECT coalesce(sum(minor), 0) FROM account_balance WHERE account = '1030'"
            return int(conn.exec_driver_sql(sql).scalar_one())
    finally:
        database.close()


class Carrying(Work):
    """Entries of a tablet on a stick to the hub, and the numbers home."""

    def prepare(self, folder: Path) -> None:
        Ingesting().prepare(folder)
        (folder / "stick").mkdir()

    def begin(self, folder: Path) -> Sequence[Step]:
        shelf, stick = shelf_in(folder), folder / "stick"
        hub, tablet = shelf.open("a"), shelf.open("b")

        def there() -> None:
            write_stick(tablet, stick / "there", wall_ms=shelf.clock)

        def numbered() -> None:
            read_stick(hub, stick / "there", wall_ms=shelf.clock)

        def back() -> None:
            known = known_of(hub, tablet.group.device)
            write_stick(hub, stick / "back", wall_ms=shelf.clock, known=known)

        def home() -> None:
            read_stick(tablet, stick / "back", wall_ms=shelf.clock)

        return [there, numbered, back, home]

    def prove(self, folder: Path, done: Sequence[bool], *, is_sure: bool) -> None:
        shelf = shelf_in(folder)
        hub, tablet = whole(shelf.open("a")), whole(shelf.open("b"))
        stick = folder / "stick"
        said = dict(zip(("there", "numbered", "back", "home"), done, strict=False))
        if said.get("there") and said.get("numbered"):
            assert balance(hub) == 615, "what was read is lost"
        if all(said.get(name) for name in ("there", "numbered", "back", "home")):
            assert tablet.waiting_count() == 0, "what was read is lost"
        for name, reader in (("there", hub), ("back", tablet)):
            if said.get(name):
                assert read_stick(reader, stick / name, wall_ms=shelf.clock).is_complete
        for giver, reader in ((tablet, hub), (hub, tablet)):
            written = write_stick(giver, stick, wall_ms=shelf.clock)
            read_stick(reader, written.path, wall_ms=shelf.clock)
        for book in (hub, tablet):
            assert balance(book) == 615
            assert book.waiting_count() == 0
            write_moves(book, 1)
        shelf.close()
