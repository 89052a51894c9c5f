"""The collect sheet: every payment of a member at a meeting, and what a meeting took in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from app.core.contributions import Part
from app.core.effects import TYPES
from app.core.paying import PAYING_TYPES
from app.projections import Projection
from app.projections.counted_parts import counting, money
from app.projections.receipt_numbers import shown_numbers
from app.projections.sheet_rows import (
    FROM_ADVANCE,
    FROM_RECEIPT,
    apply,
    contribution,
    metadata,
    part,
    payment_state,
    sheet_total,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """One contribution as written.

    Attributes:
        meeting: Meeting it was written for; `sheet` the one whose totals it counts in, "next"
            while it came too late and no later meeting is open.
        state: Of the electronic part: "" none, "written", or what the provider check found.
        is_held: It waits in suspense for a decision, wholly (and counts nowhere) or in parts.
        stands: Something of it counts: neither taken back nor held. `total_minor`,
            `cash_minor` and `parts` are then what counts, else what was written.
        source: "" for money; FROM_ADVANCE or FROM_RECEIPT for what brought nothing into the box
            (`method` is the same word then).
        cause: Payment of the same row that takes this one back with it; "" when it stands alone.
        group_receipt: The same on all rows that one payer paid for; "" otherwise.
        number: `code` as it is shown: 1042/2 where two payments carry one number of a receipt book
            (`app.projections.receipt_numbers`).
    """

    entry: str
    position: int
    sheet: str
    meeting: str
    member: str
    on: str
    method: str
    code: str
    payment: str
    cash_minor: int
    total_minor: int
    payer: str
    note: str
    change_given: int
    actor: str
    ts_ms: int
    state: str
    is_held: bool
    stands: bool
    parts: tuple[Part, ...]
    source: str = ""
    cause: str = ""
    group_receipt: str = ""
    number: str = ""

    @property
    def electronic_minor(self) -> int:
        return 0 if self.source else self.total_minor - self.cash_minor

    @property
    def is_numbered(self) -> bool:
        """It has a number of a printed receipt book, not a code of a money service."""
        return bool(self.number) and not self.payment

    @property
    def is_from_advance(self) -> bool:
        return self.source == FROM_ADVANCE

    @property
    def is_from_receipt(self) -> bool:
        """Money that came before it was known whose it is: in no row of the grid."""
        return self.source == FROM_RECEIPT

    @property
    def money_minor(self) -> int:
        """What of it was handed over or sent."""
        return 0 if self.source else self.total_minor

    def minor(self, *kinds: str) -> int:
        """What was paid for these kinds."""
        return sum(part.minor for part in self.parts if part.kind in kinds)


def totals(conn: Connection, meeting: str) -> dict[str, int]:
    """What a meeting took in, minor units, by kind of part and: total, cash, electronic.

    "payments" is how many contributions stand. "advance_used" and "receipt_used" are what of the
    kinds brought no money: all kinds together are "total" and these two.
    """
    query = select(sheet_total.c.kind, sheet_total.c.minor).where(sheet_total.c.sheet == meeting)
    return {row.kind: row.minor for row in conn.execute(query.order_by(sheet_total.c.kind))}


def totals_of_kind(conn: Connection, kind: str, sheets: list[str]) -> dict[str, int]:
    """One kind of some meetings, by meeting; those without it are absent."""
    query = select(sheet_total.c.sheet, sheet_total.c.minor).where(
        sheet_total.c.sheet.in_(sheets), sheet_total.c.kind == kind
    )
    return {row.sheet: row.minor for row in conn.execute(query.order_by(sheet_total.c.sheet))}


def payments_at(conn: Connection, meeting: str) -> tuple[Payment, ...]:
    """Every contribution on the sheet of a meeting in order, those taken back too."""
    return _payments(conn, (contribution.c.sheet == meeting) & (contribution.c.member != ""))


def unidentified_at(conn: Connection, meeting: str) -> tuple[Payment, ...]:
    """Money of nobody known on the sheet of a meeting in order, taken back ones too."""
    return _payments(conn, (contribution.c.sheet == meeting) & (contribution.c.member == ""))


def payments_of(conn: Connection, member: str) -> tuple[Payment, ...]:
    """Every contribution of a member in order, those taken back too."""
    return _payments(conn, contribution.c.member == member)


def payments_that_count(conn: Connection) -> tuple[Payment, ...]:
    """Every contribution of a member that stands, in order."""
    found = _payments(conn, (contribution.c.member != "") & (contribution.c.reversed_by == ""))
    return tuple(payment for payment in found if payment.stands)


def payments_of_at(conn: Connection, member: str, sheets: list[str]) -> tuple[Payment, ...]:
    """Contributions of a member on some sheets in order, those taken back too."""
    where = (contribution.c.member == member) & contribution.c.sheet.in_(sheets)
    return _payments(conn, where)


def find_payment(conn: Connection, entry: str) -> Payment | None:
    """The contribution of a fact, or None."""
    return next(iter(_payments(conn, contribution.c.entry == entry)), None)


def code_users(conn: Connection, code: str) -> tuple[Payment, ...]:
    """Standing or held payments that carry this payment code; of nobody known: member "".

    Not one of which an officer said that its number was mistyped: whoever has it may be corrected.
    """
    found = _payments(conn, contribution.c.code == code) if code else ()
    return tuple(one for one in found if one.number and (one.stands or one.is_held))


def electronic_payments(conn: Connection) -> tuple[Payment, ...]:
    """Contributions with an electronic part that are not taken back, in order."""
    is_ours = (contribution.c.payment != "") & (contribution.c.member != "")
    found = _payments(conn, is_ours)
    return tuple(payment for payment in found if payment.stands or payment.is_held)


def newest_lines(conn: Connection, limit: int) -> list[tuple[str, str, str, str, int, str]]:
    """(fact, sheet, member, civil day, total, number) of the newest that stand, for the search."""
    c = contribution.c
    query = select(c.entry, c.sheet, c.member, c.on_day, c.total_minor, c.code)
    query = (
        query.where(c.reversed_by == "", c.source == "", c.member != "")
        .order_by(c.position.desc())
        .limit(limit)
    )
    shown = shown_numbers(conn)
    return [(*row[:5], shown.get(row.entry, row.code)) for row in conn.execute(query)]


def recent_shares(conn: Connection, meetings: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """Money paid for shares by member: one number for each meeting the member paid at."""
    found: dict[str, tuple[int, ...]] = {}
    for meeting in meetings:
        paid: dict[str, int] = {}
        for one in payments_at(conn, meeting):
            if one.stands:
                paid[one.member] = paid.get(one.member, 0) + one.minor("shares")
        for member, minor in paid.items():
            found[member] = (*found.get(member, ()), minor)
    return found


_SAME = (
    "entry position sheet meeting member method code payment payer note change_given actor"
    " ts_ms source cause group_receipt"
).split()


def _payments(conn: Connection, where: Any) -> tuple[Payment, ...]:
    parts: dict[str, list[Any]] = {}
    joined = select(part).join(contribution, contribution.c.entry == part.c.entry).where(where)
    for one in conn.execute(joined.order_by(part.c.entry, part.c.part)).mappings():
        parts.setdefault(one["entry"], []).append(one)
    query = (
        select(contribution, payment_state.c.state)
        .outerjoin(payment_state, payment_state.c.payment == contribution.c.payment)
        .where(where)
        .order_by(contribution.c.position)
    )
    rows = conn.execute(query).mappings().all()
    shown = shown_numbers(conn) if any(row["code"] for row in rows) else {}
    return tuple(_payment(row, parts.get(row["entry"], []), shown) for row in rows)


def _payment(row: Any, parts: list[Any], shown: Mapping[str, str]) -> Payment:
    """As it counts; an entry of which nothing counts, as it was written."""
    counted = counting(row, parts)
    total, cash = money(row, counted) if counted else (row["total_minor"], row["cash_minor"])
    written = tuple(Part(kind=one["kind"], minor=one["minor"], ref=one["ref"]) for one in parts)
    return Payment(
        **{name: row[name] for name in _SAME},
        on=row["on_day"],
        total_minor=total,
        cash_minor=cash,
        state=row["state"] or ("written" if row["payment"] else ""),
        is_held=not row["reversed_by"] and not row["void_by"] and row["held_minor"] > 0,
        stands=bool(counted),
        parts=counted or written,
        number=shown.get(row["entry"], row["code"]),
    )


PROJECTION = Projection(
    name="sheet",
    version=4,
    metadata=metadata,
    apply=apply,
    handles=TYPES
    | PAYING_TYPES
    | {"receipt.unidentified", "meeting.opened", "meeting.closed"}
    | {"sys.payment.verified", "payment.witnessed"},
)
