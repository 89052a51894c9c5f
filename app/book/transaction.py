"""What an operation and a query may do inside one transaction of the book."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from sqlalchemy import Connection

from app.book.giving_out import within_allowance
from app.book.group_info import GroupInfo
from app.book.group_keys import group_key, open_shared
from app.book.people import People
from app.book.sending_out import check_destination
from app.book.two_people import missing_beside, second_word
from app.core.events.envelope import Event
from app.core.governance.clocks import Clocks
from app.core.governance.documents import Agreed, ApprovalGiven
from app.core.ids import uuid7
from app.core.roster import Roster

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes(Generic[T_co]):
    """What a write or a sync changed, for whoever shows it. Given out after COMMIT only.

    Attributes:
        topics: Names of projections whose rows changed.
        events: The facts that were written or came in, in the order they were folded.
        result: What the operation returned.
    """

    topics: frozenset[str]
    events: tuple[Event, ...]
    result: T_co


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One consistent look at the book; used inside `Book.read` only.

    Attributes:
        conn: A read transaction, for the queries of the projections.
        people: Names and phones, unsealed when asked for.
    """

    conn: Connection
    group: GroupInfo
    people: People


class Tx:
    """One writing transaction: read through `conn`, write through `append`.

    Attributes:
        conn: The transaction; projections as they stand with every fact appended so far.
        actor: Member id of the officer who is logged in; author of what is appended.
        clocks: Of this computer, as of the beginning of the transaction.
        now_ms: The wall clock of the transaction, UTC milliseconds; for display and ids.
        today: The civil day on this laptop's wall clock in the group's zone: a suggestion for
            date fields, never a rule.
        roster: Devices and offices as of the beginning of the transaction.
        up_ms: How long this computer has been running: for waits, which no clock shortens.
        run: Names this opening of the book.
        agreed: Who agreed to payloads before it was tried again (`Session.write`).
        approvals: Documents of those who agreed, written in this transaction so far.
        is_hub: This laptop numbers the facts.
        is_trial: Everything is rolled back in the end (`Book.attempt`): nobody is asked.
        may_be_forgotten: Set by an operation whose rows matter only while the book is open (the
            tries of a PIN): it runs in a book that is open for reading as well.
    """

    may_be_forgotten = False
    is_trial = False
    agreed: tuple[Agreed, ...] = ()

    def __init__(
        self,
        *,
        conn: Connection,
        group: GroupInfo,
        people: People,
        actor: str,
        clocks: Clocks,
        today: date,
        roster: Roster,
        append: Callable[[object], Event],
    ) -> None:
        self.conn = conn
        self.group = group
        self.people = people
        self.actor = actor
        self.clocks = clocks
        self.now_ms = clocks.wall_ms
        self.today = today
        self.roster = roster
        self.is_hub = clocks.is_hub
        self.up_ms, self.run = clocks.up_ms, clocks.run
        self.approvals: list[ApprovalGiven] = []
        self._append = append

    def append(self, payload: object) -> Event:
        """Seal `payload` as the next fact of this laptop, log it and fold it; all or nothing.

        Raises:
            NotAgreed: `allowance.*`, see `within_allowance` and `second_word`.
            Refused: `paid_to.*`, see `check_destination`; this laptop may not write
                (`device.not_enrolled`, `book.read_only`).
        """
        check_destination(self, payload)
        for beside in within_allowance(self, payload):
            self._put(beside)
        word = second_word(self, payload)
        if word.given is not None:
            self._put(word.given)
        event = self._put(payload)
        if word.missing:
            self._put(missing_beside(self, event.id, payload, word.missing))
        return event

    def _put(self, payload: object) -> Event:
        if isinstance(payload, ApprovalGiven):
            self.approvals.append(payload)
        return self._append(payload)

    def agreed_to(self, payload_hash: str) -> Agreed:
        """Who agreed to exactly this before it was tried again; nobody at first."""
        found = (one for one in self.agreed if one.payload_hash == payload_hash)
        return next(found, Agreed(payload_hash=payload_hash))

    def member_key(self, member: str) -> bytes:
        """The 32-byte key that seals the personal data of `member`, made on first use.

        `people.seal` and `people.seal_field` seal with it in the form that is read back.

        Raises:
            Refused: `person.erased`: the key was destroyed on request.
        """
        return self.people.key(member)

    @property
    def group_key(self) -> bytes:
        """The key that all laptops of the group share; seals PINs.

        Raises:
            Refused: `group.no_key`: this laptop was not enrolled yet.
        """
        return group_key(self.conn)

    def open_shared(self, sealed: str, *, member: str, field: str) -> bytes:
        """What was sealed with the group key of now or of before.

        Raises:
            Untrusted: None of them opens it. Refused: `group.no_key`.
        """
        return open_shared(self.conn, sealed, group=self.group.id, member=member, field=field)

    def new_id(self) -> str:
        """A fresh id for a member, meeting, loan, payment or case."""
        return uuid7(self.now_ms)
