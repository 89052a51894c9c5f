"""A meeting of a sample group at a moment, told once a test run and copied for every test."""

from dataclasses import dataclass
from pathlib import Path

from app.book.book import Book
from app.operations.corrections import undo_entry
from app.projections import meetings
from app.projections.entries import entries_at
from app.projections.members import members
from app.projections.money_places import box_minor
from app.samples import pin_of
from app.system.vault import KeyStore
from app.ui.session import Session
from tests.helpers.book_session import book_session
from tests.helpers.group import Clock
from tests.helpers.sample_books import copied_sample
from tests.helpers.small_book import KeysInFile

AFTERNOON_MS = 1_795_266_000_000  # 21 November 2026, 16:00 in Nairobi


@dataclass
class SampleMeeting:
    """The running meeting of a sample in a book of its own.

    Attributes:
        people: Member id by number; PINs are those of `pin_of`.
    """

    book: Book
    meeting: str
    people: dict[int, str]
    session: Session
    keys: KeyStore

    def id_of(self, name: str) -> str:
        """The member of this name."""
        names = self.book.read(lambda r: r.people.names(self.people.values()))
        return next(member for member, known in names.items() if known == name)

    def pin(self, member: str) -> str:
        """The PIN of an officer."""
        return pin_of(next(no for no, one in self.people.items() if one == member))

    def read(self, query, *args, **values):
        """Run a query of the projections."""
        return self.book.read(lambda r: query(r.conn, *args, **values))

    def box_minor(self) -> int:
        """What the book says is in the box."""
        return int(self.read(box_minor, self.session.currency))

    def before_payouts(self, *kinds: str) -> None:
        """Take back what was paid out today: everything, or facts of these types only."""
        wanted = kinds or ("payout.paid", "loan.given", "expense.paid")
        for line in self.read(entries_at, self.meeting):
            if line.type in wanted and not line.reversed_by:
                self.book.write(lambda tx, line=line: undo_entry(tx, entry=line.entry))

    def close(self) -> None:
        self.session.tasks.shutdown()
        self.book.close()


def sample_meeting(name: str, folder: Path, language: str = "en") -> SampleMeeting:
    """The sample `name` in a copy in `folder`, with its running or last meeting."""
    path = copied_sample(name, folder)
    own = KeysInFile(folder)
    book = Book.open(path, own, wall_ms=Clock(AFTERNOON_MS))
    now = book.read(lambda r: meetings.running_meeting(r.conn) or meetings.last_closed(r.conn))
    assert now is not None
    people = {one.no: one.member for one in book.read(lambda r: members(r.conn))}
    session = book_session(book, language)
    return SampleMeeting(book, now.meeting, people, session, own)
