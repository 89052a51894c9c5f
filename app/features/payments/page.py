"""What the page shows, read in one go from the book."""

from dataclasses import dataclass

from app.book.transaction import Reading
from app.core import payment_states as states
from app.core.contributions import Part
from app.core.payment_corrections import fit_parts
from app.core.payment_matching import Payer
from app.core.permissions import may
from app.projections import group, members, officers, sheet
from app.projections.collect_context import COLUMN_OF
from app.projections.payment_table import Figures, PaymentRow, PaymentTable, payment_table

NO_FIGURES = Figures(meeting_no=0, wrote=0, agreed=0, differs=0, unlisted=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a purpose of the payment becomes when the amount that came is written.

    Attributes:
        kind: A kind of Part; "loan" for principal and interest together.
        before, after: Minor units.
    """

    kind: str
    before: int
    after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Rows and figures, names of people, and what corrections would change.

    Attributes:
        changes: By key of a row whose amount differs.
        members: (id, name) of the roll, for whose a loose payment is.
        witnesses: (id, name) of the other officers who have a PIN.
        phones: Numbers of members who can be asked to pay by phone.
        can_ask: A server may carry such requests; the group counts in the provider's money.
        can_read: No server checks payments, so a statement of the provider may be read here.
    """

    table: PaymentTable
    names: dict[str, str]
    changes: dict[str, tuple[Change, ...]]
    members: tuple[tuple[str, str], ...]
    witnesses: tuple[tuple[str, str], ...]
    phones: dict[str, str]
    can_ask: bool
    can_read: bool

    @property
    def is_meeting_open(self) -> bool:
        return self.table.running is not None


EMPTY = Page(
    table=PaymentTable(rows=(), figures=NO_FIGURES, running=None),
    names={},
    changes={},
    members=(),
    witnesses=(),
    phones={},
    can_ask=False,
    can_read=False,
)


def read_page(reading: Reading, actor: str) -> Page:
    """The page as `actor` sees it."""
    conn, people = reading.conn, reading.people
    roll = [one.member for one in members.members(conn, with_left=True)]

    def payer_of(member: str) -> Payer:
        known = people.fields(member)
        return Payer(name=known.get("name", ""), phone=known.get("phone", ""))

    table = payment_table(conn, is_hub=reading.group.is_hub, members=roll, payer_of=payer_of)
    names = people.names(roll)
    with_pin = officers.members_with_pin(conn)
    witnesses = tuple(
        (member, names.get(member, ""))
        for member in roll
        if member != actor
        and member in with_pin
        and may(officers.roles_of(conn, member), "see_totals")
    )
    present = members.members(conn)
    is_hub, is_kenyan = reading.group.is_hub, reading.group.currency == "KES"
    can_ask = is_kenyan and not is_hub
    return Page(
        table=table,
        names=names,
        changes=_changes(reading, table.rows),
        members=tuple((one.member, names.get(one.member, "")) for one in present),
        witnesses=witnesses,
        phones={one.member: payer_of(one.member).phone for one in present if can_ask},
        can_ask=can_ask,
        can_read=is_kenyan and is_hub,
    )


def _changes(reading: Reading, rows: tuple[PaymentRow, ...]) -> dict[str, tuple[Change, ...]]:
    _, rules = group.current_rules(reading.conn)
    found = {}
    for row in rows:
        if row.state != states.MISMATCH or row.written is None or row.came is None:
            continue
        paid = sheet.find_payment(reading.conn, row.written.entry)
        if paid is not None and row.came.amount:
            came = paid.cash_minor + row.came.amount
            fitted = fit_parts(paid.parts, came, share_value=rules.share_value)
            found[row.key] = _compare(paid.parts, fitted)
    return found


def _compare(before: tuple[Part, ...], after: tuple[Part, ...]) -> tuple[Change, ...]:
    old, new = _by_kind(before), _by_kind(after)
    return tuple(
        Change(kind=kind, before=old.get(kind, 0), after=new.get(kind, 0))
        for kind in dict.fromkeys((*old, *new))
        if old.get(kind, 0) != new.get(kind, 0)
    )


def _by_kind(parts: tuple[Part, ...]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for part in parts:
        kind = COLUMN_OF.get(part.kind, part.kind)
        sums[kind] = sums.get(kind, 0) + part.minor
    return sums
