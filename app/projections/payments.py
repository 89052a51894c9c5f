"""Electronic payments: what was written, what the relay said about it, what came besides."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Index, Integer, MetaData, RowMapping, Text, select

from app.core.accounts import BANK
from app.core.contributions import ContributionRecorded
from app.core.effects import TYPES, effects_of
from app.core.events.envelope import Event
from app.core.payments import PaymentSeen, PaymentVerified, PaymentWitnessed
from app.core.transfers import MoneyMoved
from app.core.unidentified import ReceiptUnidentified
from app.projections import Fold, Projection, strict_table
from app.projections.standing import hit_rows, standing_columns
from app.store.event_log import log_size

CARRIED = "carried"  # method of a row that is money carried to the bank

metadata = MetaData()
written = strict_table(
    "payment_written",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("payment", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("on_day", Text, nullable=False),
    Column("method", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("actor", Text, nullable=False),
    *standing_columns(),
    with_rowid=True,
)
Index("ix_payment_written_payment", written.c.payment)
Index("ix_payment_written_position", written.c.position)
Index("ix_payment_written_reversed", written.c.reversed_by)
finding = strict_table(
    "payment_finding",
    metadata,
    Column("payment", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("evidence", Text, nullable=False),
    Column("provider", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("amount", Integer, nullable=False),
    Column("payer_masked", Text, nullable=False),
    Column("payer_initials", Text, nullable=False),
    Column("completed_at", Text, nullable=False),
    Column("provider_text", Text, nullable=False),
    Column("other", Text, nullable=False),
)
came = strict_table(
    "payment_came",
    metadata,
    Column("provider", Text, primary_key=True),
    Column("code", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("status", Text, nullable=False),
    Column("amount", Integer, nullable=False),
    Column("currency", Text, nullable=False),
    Column("payer_masked", Text, nullable=False),
    Column("payer_initials", Text, nullable=False),
    Column("completed_at", Text, nullable=False),
)
witnessed = strict_table(
    "payment_witnessed",
    metadata,
    Column("payment", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("seen_by", Text, nullable=False),
    Column("witness", Text, nullable=False),
    Column("note", Text, nullable=False),
)

_SEEN = ("provider", "code", "amount", "payer_masked", "payer_initials", "completed_at")


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """What a provider says it received. `amount` in minor units, 0 when not stated."""

    provider: str
    code: str
    amount: int
    payer_masked: str
    payer_initials: str
    completed_at: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """An electronic payment, or money carried to the bank, as it stands in the book.

    Attributes:
        minor: Of the electronic part.
        finding: Newest state that the relay told; "" for none. evidence: what it rests on.
        said: What the provider saw; None while it has said nothing.
        other: Payment of this group that used the code first.
        seen_by, witness: The two officers who saw it themselves; "" without.
    """

    entry: str
    payment: str
    position: int
    member: str
    meeting: str
    on: str
    method: str
    code: str
    minor: int
    actor: str
    is_numbered: bool
    finding: str
    evidence: str
    provider_text: str
    said: Came | None
    other: str
    seen_by: str
    witness: str


def value_times(conn: Connection) -> dict[str, str]:
    """By payment the ISO instant at which its provider completed it; "" when not stated."""
    query = select(finding.c.payment, finding.c.completed_at)
    return {row.payment: row.completed_at for row in conn.execute(query)}


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case ContributionRecorded() as paid if paid.payment:
            _write(fold, event, paid.payment, paid.member, paid.electronic_minor)
        case ReceiptUnidentified() as came_in if came_in.payment:
            _write(fold, event, came_in.payment, "", came_in.minor)
        case MoneyMoved(to_account=place, minor=minor) if place == BANK:
            _write(fold, event, "", "", minor)
        case PaymentVerified() as told:
            row = {name: getattr(told, name) for name in _SEEN}
            names = ("payment", "state", "evidence", "provider_text", "other")
            row |= {name: getattr(told, name) for name in names}
            fold.upsert(finding, row | {"position": fold.position})
        case PaymentSeen() as told:
            row = {name: getattr(told, name) for name in (*_SEEN, "status", "currency")}
            fold.upsert(came, row | {"position": fold.position})
        case PaymentWitnessed(payment=payment, by=by, witness=witness, note=note):
            row = {"payment": payment, "seen_by": by, "witness": witness, "note": note}
            fold.upsert(witnessed, row | {"position": fold.position})
        case _:
            for effect in effects_of(event):
                for row, changed in hit_rows(fold, written, effect, counts_as_advance=True):
                    fold.update(written, {"entry": row["entry"]}, changed)


def _write(fold: Fold, event: Event, payment: str, member: str, minor: int) -> None:
    payload: Any = event.payload
    row = {
        "entry": event.id,
        "position": fold.position,
        "payment": payment,
        "member": member,
        "meeting": payload.meeting,
        "on_day": payload.on,
        "method": getattr(payload, "method", CARRIED),
        "code": getattr(payload, "code", ""),
        "minor": minor,
        "actor": event.actor,
    }
    fold.insert(written, row)


def written_payments(conn: Connection, limit: int) -> tuple[Written, ...]:
    """Payments that are not taken back, newest first.

    All that a person must look at; of those that wait and of those that agree `limit` each, so
    that an old book opens as fast as a new one.
    """
    stands = (written.c.reversed_by == "") & (written.c.void_by == "")
    told = finding.c.state
    waits = told.is_(None) | told.in_(("pending", "provider_down"))
    odd = told.is_not(None) & told.not_in(("pending", "provider_down", "verified"))
    found = (
        *_written(conn, stands & odd),
        *_written(conn, stands & waits, limit),
        *_written(conn, stands & (told == "verified"), limit),
    )
    return tuple(sorted(found, key=lambda one: -one.position))


def find_written(conn: Connection, entry: str) -> Written | None:
    """The payment of a fact, or None when it is taken back or not electronic."""
    stands = (written.c.reversed_by == "") & (written.c.void_by == "")
    return next(iter(_written(conn, stands & (written.c.entry == entry))), None)


def find_payment(conn: Connection, payment: str) -> Written | None:
    """The payment with this id, taken back or not."""
    return next(iter(_written(conn, written.c.payment == payment)), None) if payment else None


def unlisted(conn: Connection) -> tuple[Came, ...]:
    """What came, did not go back, and carries the code of no payment in the book; newest first."""
    stands = (written.c.reversed_by == "") & (written.c.void_by == "")
    in_book = select(written.c.code).where(stands, written.c.code != "")
    query = select(came).where(came.c.status == "completed", came.c.code.not_in(in_book))
    rows = conn.execute(query.order_by(came.c.position.desc())).mappings()
    return tuple(Came(**{name: row[name] for name in _SEEN}) for row in rows)


def statuses_of_came(conn: Connection) -> dict[str, str]:
    """What was told of money that no entry spoke of when it came: status by code."""
    rows = conn.execute(select(came.c.code, came.c.status))
    return {str(code): str(status) for code, status in rows}


def find_came(conn: Connection, code: str) -> Came | None:
    """A payment that came under this code and is not in the book, or None."""
    return next((one for one in unlisted(conn) if one.code == code), None)


def _written(conn: Connection, where: Any, limit: int | None = None) -> tuple[Written, ...]:
    told = [column.label(f"told_{column.name}") for column in finding.c]
    query = (
        select(written, *told, witnessed.c.seen_by, witnessed.c.witness)
        .outerjoin(finding, (finding.c.payment == written.c.payment) & (written.c.payment != ""))
        .outerjoin(
            witnessed, (witnessed.c.payment == written.c.payment) & (written.c.payment != "")
        )
        .where(where)
        .order_by(written.c.position.desc())
        .limit(limit)
    )
    size = log_size(conn)
    return tuple(_one(row, size) for row in conn.execute(query).mappings())


def _one(row: RowMapping, size: int) -> Written:
    names = "entry payment position member meeting method code minor actor".split()
    said = None
    if row["told_amount"]:
        said = Came(**{name: row[f"told_{name}"] for name in _SEEN})
    return Written(
        **{name: row[name] for name in names},
        on=row["on_day"],
        is_numbered=row["position"] <= size,
        finding=row["told_state"] or "",
        evidence=row["told_evidence"] or "",
        provider_text=row["told_provider_text"] or "",
        said=said,
        other=row["told_other"] or "",
        seen_by=row["seen_by"] or "",
        witness=row["witness"] or "",
    )


PROJECTION = Projection(
    name="payments",
    version=3,
    metadata=metadata,
    apply=apply,
    handles=TYPES
    | {
        "contribution.recorded",
        "receipt.unidentified",
        "money.moved",
        "sys.payment.verified",
        "sys.payment.seen",
        "payment.witnessed",
    },
)
