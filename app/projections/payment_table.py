"""The payments page: what we wrote beside what came, with what each pair comes to."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection

from app.core import payment_states as states
from app.core.payment_matching import Payer, is_one_sign_off, looks_like
from app.projections import meetings, payment_requests, payments, unidentified
from app.projections.meetings import Meeting
from app.projections.payment_requests import Asked
from app.projections.payments import CARRIED, Came, Written

SHOWN_MAX = 300  # of those that wait and of those that agree; what is odd is always shown
PayerOf = Callable[[str], Payer]


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRow:
    """One row: the left half, the chip, the right half.

    Attributes:
        key: Stable over a refresh: the entry, "came:" and the code, or "asked:" and the request.
        written: None for what came and is not in the book.
        came: None while nothing is known.
        asked: The request behind a row that is neither written nor come yet; else None.
        suggested: Member who probably paid what is not in the book; "" for nobody or several.
        meeting_no: Of the written entry; 0 between meetings.
        is_locked: That meeting is closed: a correction goes on today's page.
        receipt: Money of nobody known that still waits for a name; "" for other rows.
    """

    key: str
    state: str
    written: Written | None
    came: Came | None
    asked: Asked | None = None
    suggested: str = ""
    meeting_no: int = 0
    is_locked: bool = False
    receipt: str = ""

    @property
    def kind(self) -> str:
        """The filter that it belongs to."""
        return "check" if self.receipt else kind_of(self.state)

    @property
    def difference(self) -> int:
        """What came less what we wrote, minor units; 0 where one side is missing."""
        if self.written is None or self.came is None or not self.came.amount:
            return 0
        return self.came.amount - self.written.minor


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The four figures on top, minor units: of the newest meeting with electronic payments.

    `unlisted` is all that came and is not in the book.
    """

    meeting_no: int
    wrote: int
    agreed: int
    differs: int
    unlisted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentTable:
    """Rows: to check first, then waiting, then agreed."""

    rows: tuple[PaymentRow, ...]
    figures: Figures
    running: Meeting | None

    def of(self, kind: str) -> tuple[PaymentRow, ...]:
        """Rows of a filter: "check", "waiting", "checked" or "all"."""
        if kind == "all":
            return self.rows
        return tuple(row for row in self.rows if row.kind == kind)


def kind_of(state: str) -> str:
    """The filter that a state belongs to."""
    if state in states.AGREED:
        return "checked"
    return "waiting" if state in states.WAITING else "check"


def payment_table(
    conn: Connection,
    *,
    is_hub: bool,
    members: Iterable[str] = (),
    payer_of: PayerOf | None = None,
) -> PaymentTable:
    """All that a person must look at, and the newest of the others.

    Args:
        is_hub: This laptop numbers the facts itself: nobody checks, so nothing is "sent".
        members: Who may have paid what is not in the book.
        payer_of: Phone and name of a member, to find who that was; None without names.
    """
    running = meetings.running_meeting(conn)
    requests = payment_requests.requests_at(conn, running.meeting if running else "")
    held = {one.meeting: one for one in meetings.meetings(conn)}
    book = payments.written_payments(conn, SHOWN_MAX)
    nameless = {one.entry: one.receipt for one in unidentified.open_receipts(conn)}
    loose = list(payments.unlisted(conn))
    people = {member: payer_of(member) for member in members} if payer_of and loose else {}
    newest = max((held[w.meeting].no for w in book if w.payment and w.meeting in held), default=0)
    rows = []
    for one in book:
        meeting = held.get(one.meeting)
        no = meeting.no if meeting else 0
        if one.method == CARRIED and no != newest:
            continue  # only the newest trip to the bank is still news
        row = _row(one, is_hub=is_hub)
        guess = _guess(one, row.state, loose, people)
        if guess is not None:
            loose.remove(guess)
            row = replace(row, state=states.MISTYPED, came=guess)
        is_locked = meeting is not None and meeting.is_closed
        receipt = nameless.get(one.entry, "")
        rows.append(replace(row, meeting_no=no, is_locked=is_locked, receipt=receipt))
    payers = {one.code: one.member for one in requests if one.code}
    rows += [_unlisted(one, people, payers) for one in loose]
    rows += [_asked(one, running) for one in requests if _is_open(one, book)]
    return PaymentTable(rows=_ordered(rows), figures=_figures(rows, newest), running=running)


def _row(one: Written, *, is_hub: bool) -> PaymentRow:
    state = states.state_of(
        one.finding,
        is_numbered=one.is_numbered and not is_hub,
        is_witnessed=bool(one.witness),
    )
    if one.method == CARRIED:
        state = states.UNREAD
    return PaymentRow(key=one.entry, state=state, written=one, came=one.said)


def _guess(one: Written, state: str, loose: list[Came], people: Mapping[str, Payer]) -> Came | None:
    """The one payment that came and was meant by this entry: by code, then by payer and day."""
    if state not in states.OPEN_TO_GUESS or one.method == CARRIED:
        return None
    same = [came for came in loose if came.amount == one.minor]
    close = [came for came in same if one.code and is_one_sign_off(one.code, came.code)]
    if not close and one.member in people:
        close = [
            came
            for came in same
            if _is_near(one.on, came.completed_at)
            and looks_like(people[one.member], came.payer_masked, came.payer_initials)
        ]
    return close[0] if len(close) == 1 else None


def _is_near(on: str, completed_at: str) -> bool:
    """Within a day of each other."""
    try:
        return abs((date.fromisoformat(on) - date.fromisoformat(completed_at[:10])).days) <= 1
    except ValueError:
        return False


def _is_open(one: Asked, book: Iterable[Written]) -> bool:
    """Whether a request still says something: no receipt, and no later payment instead."""
    if one.code:
        return False  # the receipt is in the book, or stands among what came
    is_over = states.state_of_request(one.state) not in (states.ASKED, states.ON_PHONE)
    later = (w for w in book if w.member == one.member and w.position > one.position)
    return not (is_over and any(later))


def _asked(one: Asked, running: Meeting | None) -> PaymentRow:
    return PaymentRow(
        key=f"asked:{one.request}",
        state=states.state_of_request(one.state),
        written=None,
        came=None,
        asked=one,
        meeting_no=running.no if running else 0,
    )


def _unlisted(one: Came, people: Mapping[str, Payer], payers: Mapping[str, str]) -> PaymentRow:
    found = (
        [payers[one.code]]
        if one.code in payers
        else [
            member
            for member, payer in people.items()
            if looks_like(payer, one.payer_masked, one.payer_initials)
        ]
    )
    return PaymentRow(
        key=f"came:{one.code}",
        state=states.UNLISTED,
        written=None,
        came=one,
        suggested=found[0] if len(found) == 1 else "",
    )


_ORDER = {"check": 0, "waiting": 1, "checked": 2}


def _ordered(rows: list[PaymentRow]) -> tuple[PaymentRow, ...]:
    """To check, waiting, agreed; the newest meeting first, and in it as it was written."""

    def place(row: PaymentRow) -> tuple[int, bool, int, int]:
        position = row.written.position if row.written is not None else 0
        return _ORDER[row.kind], row.written is None, -row.meeting_no, position

    return tuple(sorted(rows, key=place))


def _figures(rows: list[PaymentRow], newest: int) -> Figures:
    def total(*kinds: str) -> int:
        return sum(
            row.written.minor
            for row in rows
            if row.written is not None
            and row.written.payment
            and row.meeting_no == newest
            and (not kinds or kind_of(row.state) in kinds)
        )

    return Figures(
        meeting_no=newest,
        wrote=total(),
        agreed=total("checked"),
        differs=total("check"),
        unlisted=sum(row.came.amount for row in rows if row.came and row.written is None),
    )


def to_check(conn: Connection, *, is_hub: bool) -> int:
    """How many payments wait for a person: the count on the rail."""
    return len(payment_table(conn, is_hub=is_hub).of("check"))
