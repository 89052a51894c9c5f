"""The rows of the collect sheet: every payment of a member, and what each meeting took in.

What an advance or a receipt of somebody unknown paid stands beside what was paid in money: it
serves the same purposes, but brings nothing into the box.
"""

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Column, Index, Integer, MetaData, Text, text

from app.core import accounts
from app.core.advances import AdvanceUsed
from app.core.contributions import ContributionRecorded, target_of
from app.core.effects import Effect, effects_of
from app.core.events.envelope import Event
from app.core.meetings import MeetingOpened
from app.core.paying import PayingFact
from app.core.payments import PaymentWitnessed
from app.core.unidentified import ReceiptAssigned, ReceiptUnidentified
from app.projections import Fold, strict_table
from app.projections.closed_pages import closed_pages, is_closed, note_closing
from app.projections.counted_parts import counting, money
from app.projections.standing import hit_rows, standing_columns
from app.projections.statements import Values, adding_to, rows_of

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
    # Where it was paid from without money: FROM_ADVANCE, FROM_RECEIPT; "" for money.
    Column("source", Text, nullable=False, server_default=text("''")),
    Column("cause", Text, nullable=False, server_default=text("''")),
    Column("group_receipt", Text, nullable=False, server_default=text("''")),
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
    # Of Part, or: total, cash, electronic, payments, unidentified, advance_used, receipt_used
    Column("kind", Text, primary_key=True),
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

_GIVEN = (
    "method code payment cash_minor payer note change_given group_receipt source cause entry sheet "
    "meeting member actor ts_ms on_day total_minor position"
).split()
_ROWS = rows_of(contribution, tuple(_GIVEN))
_PARTS = rows_of(part, ("entry", "part", "kind", "minor", "ref", "account"))
_TOTALS = adding_to(sheet_total, ("sheet", "kind"), ("minor",))
_values_of: Callable[[dict[str, Any]], Values] = itemgetter(*_GIVEN)

# Methods of what was paid without money.
FROM_ADVANCE = "advance"
FROM_RECEIPT = "receipt"
UNIDENTIFIED = "unidentified"  # kind of a part that is nobody's yet


def apply(fold: Fold, event: Event) -> None:
    payload = event.payload
    if isinstance(payload, ContributionRecorded):  # most of all facts, and it ends nothing
        _pay_in(fold, event, payload)
        return
    note_closing(fold, closed, event)
    match payload:
        case AdvanceUsed() as paid:
            own = {"method": FROM_ADVANCE, "source": FROM_ADVANCE, "cause": paid.cause}
            row = _row(event, paid, own | {"on_day": paid.on, "total_minor": paid.total})
            _record(fold, row, _parts(event, paid))
        case ReceiptAssigned() as paid:
            own = {"method": FROM_RECEIPT, "source": FROM_RECEIPT}
            row = _row(event, paid, own | {"on_day": paid.on, "total_minor": paid.total})
            _record(fold, row, _parts(event, paid))
        case ReceiptUnidentified() as came:
            _come(fold, event, came)
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


def _pay_in(fold: Fold, event: Event, paid: ContributionRecorded) -> None:
    """As `_record`, without a dictionary between."""
    sheet, total, cash = paid.meeting or NEXT, paid.total, paid.cash_minor
    row = (
        paid.method,
        paid.code,
        paid.payment,
        cash,
        paid.payer,
        paid.note,
        paid.change_given,
        paid.group_receipt,
        "",
        "",
        event.id,
        sheet,
        paid.meeting,
        paid.member,
        event.actor,
        event.ts_ms,
        paid.on,
        total,
        fold.position,
    )
    fold.put(_ROWS, row)
    fold.put_all(_PARTS, _parts(event, paid))
    counted = [(one.kind, one.minor) for one in paid.parts]
    _add_up(fold, sheet, "", counted, total, cash, 1)


_EMPTY: dict[str, Any] = {
    "method": "",
    "code": "",
    "payment": "",
    "cash_minor": 0,
    "payer": "",
    "note": "",
    "change_given": 0,
    "group_receipt": "",
    "source": "",
    "cause": "",
}


def _row(
    event: Event, paid: PayingFact | ReceiptUnidentified, own: dict[str, Any]
) -> dict[str, Any]:
    return {
        **_EMPTY,
        "entry": event.id,
        "sheet": paid.meeting or NEXT,  # written between meetings: it waits for the next page
        "meeting": paid.meeting,
        "member": getattr(paid, "member", ""),
        "actor": event.actor,
        "ts_ms": event.ts_ms,
        **own,
    }


def _parts(event: Event, paid: PayingFact) -> list[Values]:
    """Rows of `_PARTS`."""
    return [
        (event.id, number, one.kind, one.minor, one.ref, target_of(one, paid)[0])
        for number, one in enumerate(paid.parts)
    ]


def _come(fold: Fold, event: Event, came: ReceiptUnidentified) -> None:
    """Money of nobody known: it is in the totals of its sheet, in no member's row."""
    names = ("method", "code", "payment", "payer", "note")
    own = {name: getattr(came, name) for name in names} | {
        "on_day": came.on,
        "total_minor": came.minor,
        "cash_minor": 0 if came.payment else came.minor,
    }
    whole = (event.id, 0, UNIDENTIFIED, came.minor, came.receipt, accounts.UNIDENTIFIED)
    _record(fold, _row(event, came, own), [whole])


def _record(fold: Fold, row: dict[str, Any], parts: list[Values]) -> None:
    row["position"] = fold.position
    fold.put(_ROWS, _values_of(row))
    fold.put_all(_PARTS, parts)
    counted = [(kind, minor) for _, _, kind, minor, _, _ in parts]
    total, cash = row["total_minor"], row["cash_minor"]
    _add_up(fold, row["sheet"], row["source"], counted, total, cash, 1)


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
    kinds = [(one.kind, one.minor) for one in counted]
    _add_up(fold, row["sheet"], row["source"], kinds, *money(row, counted), sign)


def _add_up(
    fold: Fold,
    sheet: str,
    source: str,
    counted: Sequence[tuple[str, int]],
    total: int,
    cash: int,
    sign: int,
) -> None:
    for kind, minor in counted:
        if minor:
            fold.add_to(_TOTALS, (sheet, kind), sign * minor)
    if source:
        amounts: tuple[tuple[str, int], ...] = ((f"{source}_used", total),)
    else:
        amounts = (
            ("total", total),
            ("cash", cash),
            ("electronic", total - cash),
            ("payments", int(bool(counted))),
        )
    for kind, minor in amounts:
        if minor:
            fold.add_to(_TOTALS, (sheet, kind), sign * minor)
