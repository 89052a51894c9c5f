"""The collect sheet: every payment of a member at a meeting, and what a meeting took in."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select, text

from app.core.contributions import ContributionRecorded, Part
from app.core.effects import TYPES, Effect, effects_of
from app.core.events.envelope import Event
from app.core.meetings import MeetingOpened
from app.core.payments import PaymentWitnessed
from app.projections import Fold, Projection, strict_table
from app.projections.closed_pages import closed_pages, is_closed, note_closing
from app.projections.counted_parts import counting, money
from app.projections.standing import hit_rows, standing_columns

NEXT = "next"  # sheet of an entry that waits for the next meeting to open

metadata = MetaData()
contribution = strict_table(
    "contribution",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("sheet", Text, nullable=False),  # meeting on whose sheet it stands
    Column("meeting", Text, nullable=False),  # meeting it was written for
    Column("member", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("payment", Text, nullable=False),
    Column("cash_minor", Integer, nullable=False),
    Column("total_minor", Integer, nullable=False),
    Column("payer", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("change_given", Integer, nullable=False),
    Column("actor", Text, nullable=False),
    Column("ts_ms", Integer, nullable=False),
    # The parts in question became the member's advance, whatever they were for.
    Column("is_advance", Integer, nullable=False, server_default=text("0")),
    *standing_columns(),
    with_rowid=True,
)
Index("ix_contribution_sheet", contribution.c.sheet, contribution.c.position)
Index("ix_contribution_member", contribution.c.member, contribution.c.position)
Index("ix_contribution_code", contribution.c.code)
Index("ix_contribution_payment", contribution.c.payment)
Index("ix_contribution_reversed", contribution.c.reversed_by)
part = strict_table(
    "contribution_part",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("part", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("ref", Text, nullable=False),
    Column("account", Text, nullable=False),
    # It is, or was, in question; whether it counts says the contribution.
    Column("is_in_case", Integer, nullable=False, server_default=text("0")),
)
sheet_total = strict_table(
    "sheet_total",
    metadata,
    Column("sheet", Text, primary_key=True),
    Column("kind", Text, primary_key=True),  # of Part, or: total, cash, electronic, payments
    Column("minor", Integer, nullable=False, server_default=text("0")),
)
payment_state = strict_table(
    "payment_state",
    metadata,
    Column("payment", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("position", Integer, nullable=False),
)
closed = closed_pages("closed_sheet", metadata)


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

    @property
    def electronic_minor(self) -> int:
        return self.total_minor - self.cash_minor

    def minor(self, *kinds: str) -> int:
        """What was paid for these kinds."""
        return sum(part.minor for part in self.parts if part.kind in kinds)


def apply(fold: Fold, event: Event) -> None:
    note_closing(fold, closed, event)
    match event.payload:
        case ContributionRecorded() as paid:
            _record(fold, event, paid)
        case MeetingOpened(meeting=meeting):
            if is_closed(fold, closed, meeting):
                return
            for row in fold.rows(contribution, {"sheet": NEXT}):
                _move(fold, row, meeting)
        case PaymentWitnessed(payment=payment):
            row = {"payment": payment, "state": "by_hand", "position": fold.position}
            fold.upsert(payment_state, row)
        case _ if event.type == "sys.payment.verified":
            row = {"payment": event.payload.payment, "state": event.payload.state}
            fold.upsert(payment_state, row | {"position": fold.position})
        case _:
            for effect in effects_of(event):
                _take_effect(fold, effect)


def _record(fold: Fold, event: Event, paid: ContributionRecorded) -> None:
    same = "meeting member method code payment cash_minor payer note change_given".split()
    row: dict[str, Any] = {name: getattr(paid, name) for name in same} | {
        "entry": event.id,
        "position": fold.position,
        "sheet": paid.meeting or NEXT,  # written between meetings: it waits for the next page
        "on_day": paid.on,
        "total_minor": paid.total,
        "actor": event.actor,
        "ts_ms": event.ts_ms,
    }
    fold.insert(contribution, row)
    parts = [
        {
            "entry": event.id,
            "part": number,
            "kind": one.kind,
            "minor": one.minor,
            "ref": one.ref,
            "account": paid.target(one)[0],
        }
        for number, one in enumerate(paid.parts)
    ]
    fold.insert_all(part, parts)
    _add_up(fold, row["sheet"], paid.parts, paid.total, paid.cash_minor, 1)


def _take_effect(fold: Fold, effect: Effect) -> None:
    if effect.kind == "retag":
        for row in fold.rows(contribution, {"entry": effect.entry}):
            _move(fold, row, effect.meeting or NEXT)
        return
    for row, changed in hit_rows(fold, contribution, effect, counts_as_advance=True):
        _count(fold, row, -1)
        if effect.kind in ("advance", "reopen"):
            changed["is_advance"] = int(effect.kind == "advance")
        for one in fold.rows(part, {"entry": row["entry"]}) if effect.kind == "hold" else ():
            key = {"entry": one["entry"], "part": one["part"]}
            fold.update(part, key, {"is_in_case": int(one["account"] in effect.accounts)})
        fold.update(contribution, {"entry": row["entry"]}, changed)
        _count(fold, row | changed, 1)


def _move(fold: Fold, row: dict[str, Any], sheet: str) -> None:
    _count(fold, row, -1)
    fold.update(contribution, {"entry": row["entry"]}, {"sheet": sheet})
    _count(fold, row | {"sheet": sheet}, 1)


def _count(fold: Fold, row: dict[str, Any], sign: int) -> None:
    """Add what counts of an entry to the totals of its sheet, or take it out."""
    counted = counting(row, fold.rows(part, {"entry": row["entry"]}))
    _add_up(fold, row["sheet"], counted, *money(row, counted), sign)


def _add_up(
    fold: Fold, sheet: str, counted: tuple[Part, ...], total: int, cash: int, sign: int
) -> None:
    amounts: dict[str, int] = {}
    for one in counted:
        amounts[one.kind] = amounts.get(one.kind, 0) + one.minor
    amounts |= {"total": total, "cash": cash, "electronic": total - cash}
    amounts["payments"] = int(bool(counted))
    for kind, minor in amounts.items():
        if minor:
            fold.add(sheet_total, {"sheet": sheet, "kind": kind}, {"minor": sign * minor})


def totals(conn: Connection, meeting: str) -> dict[str, int]:
    """What a meeting took in, minor units, by kind of part and: total, cash, electronic.

    "payments" is how many contributions stand.
    """
    query = select(sheet_total.c.kind, sheet_total.c.minor).where(sheet_total.c.sheet == meeting)
    return {row.kind: row.minor for row in conn.execute(query.order_by(sheet_total.c.kind))}


def totals_of_kind(conn: Connection, kind: str) -> dict[str, int]:
    """One kind of every meeting, by meeting."""
    query = select(sheet_total.c.sheet, sheet_total.c.minor).where(sheet_total.c.kind == kind)
    return {row.sheet: row.minor for row in conn.execute(query.order_by(sheet_total.c.sheet))}


def payments_at(conn: Connection, meeting: str) -> tuple[Payment, ...]:
    """Every contribution on the sheet of a meeting in order, those taken back too."""
    return _payments(conn, contribution.c.sheet == meeting)


def payments_of(conn: Connection, member: str) -> tuple[Payment, ...]:
    """Every contribution of a member in order, those taken back too."""
    return _payments(conn, contribution.c.member == member)


def payments_of_at(conn: Connection, member: str, sheets: list[str]) -> tuple[Payment, ...]:
    """Contributions of a member on some sheets in order, those taken back too."""
    where = (contribution.c.member == member) & contribution.c.sheet.in_(sheets)
    return _payments(conn, where)


def find_payment(conn: Connection, entry: str) -> Payment | None:
    """The contribution of a fact, or None."""
    return next(iter(_payments(conn, contribution.c.entry == entry)), None)


def code_users(conn: Connection, code: str) -> tuple[Payment, ...]:
    """Standing or held contributions that carry this payment code."""
    found = _payments(conn, contribution.c.code == code) if code else ()
    return tuple(payment for payment in found if payment.stands or payment.is_held)


def electronic_payments(conn: Connection) -> tuple[Payment, ...]:
    """Contributions with an electronic part that are not taken back, in order."""
    found = _payments(conn, contribution.c.payment != "")
    return tuple(payment for payment in found if payment.stands or payment.is_held)


def newest_lines(conn: Connection, limit: int) -> list[tuple[str, str, str, str, int, str]]:
    """(fact, sheet, member, civil day, total, code) of the newest that stand, for the search."""
    c = contribution.c
    query = select(c.entry, c.sheet, c.member, c.on_day, c.total_minor, c.code)
    query = query.where(c.reversed_by == "").order_by(c.position.desc()).limit(limit)
    return [tuple(row) for row in conn.execute(query)]


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
    rows = conn.execute(query).mappings()
    return tuple(_payment(row, parts.get(row["entry"], [])) for row in rows)


def _payment(row: Any, parts: list[Any]) -> Payment:
    """As it counts; an entry of which nothing counts, as it was written."""
    same = (
        "entry position sheet meeting member method code payment payer note change_given actor"
        " ts_ms"
    ).split()
    counted = counting(row, parts)
    total, cash = money(row, counted) if counted else (row["total_minor"], row["cash_minor"])
    written = tuple(Part(kind=one["kind"], minor=one["minor"], ref=one["ref"]) for one in parts)
    return Payment(
        **{name: row[name] for name in same},
        on=row["on_day"],
        total_minor=total,
        cash_minor=cash,
        state=row["state"] or ("written" if row["payment"] else ""),
        is_held=not row["reversed_by"] and not row["void_by"] and row["held_minor"] > 0,
        stands=bool(counted),
        parts=counted or written,
    )


PROJECTION = Projection(
    name="sheet",
    version=3,
    metadata=metadata,
    apply=apply,
    handles=TYPES
    | {"contribution.recorded", "meeting.opened", "meeting.closed"}
    | {"sys.payment.verified", "payment.witnessed"},
)
