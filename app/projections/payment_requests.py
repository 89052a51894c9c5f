"""Payments that members were asked for on their phones, and what came of it."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, select

from app.core.events.envelope import Event
from app.core.payment_requests import PaymentAnswered, PaymentAsked
from app.projections import Fold, Projection, strict_table

metadata = MetaData()
asked = strict_table(
    "payment_asked",
    metadata,
    Column("request", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("minor", Integer, nullable=False),
    Column("actor", Text, nullable=False),
)
Index("ix_payment_asked_meeting", asked.c.meeting, asked.c.position)
answer = strict_table(
    "payment_answer",
    metadata,
    Column("request", Text, primary_key=True),
    Column("state", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("code", Text, nullable=False),
    Column("amount", Integer, nullable=False),
)
_ASKED = ("request", "position", "member", "meeting", "minor", "actor")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A request.

    Attributes:
        minor: What was asked for. amount: what was paid, 0 until it is known.
        state: A `PromptState`, "" while the server has not answered. reason: a `Reason`.
        code: Receipt, "" until it is known.
    """

    request: str
    position: int
    member: str
    meeting: str
    minor: int
    actor: str
    state: str
    reason: str
    code: str
    amount: int


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case PaymentAsked(request=request, member=member, meeting=meeting, minor=minor):
            row = {"request": request, "member": member, "meeting": meeting, "minor": minor}
            fold.upsert(asked, row | {"position": fold.position, "actor": event.actor})
        case PaymentAnswered() as told:
            names = ("request", "state", "reason", "code", "amount")
            fold.upsert(answer, {name: getattr(told, name) for name in names})


def requests_at(conn: Connection, meeting: str) -> tuple[Asked, ...]:
    """The newest request to each member at a meeting, or between meetings (""); newest first."""
    told = [column.label(f"told_{column.name}") for column in answer.c]
    query = (
        select(asked, *told)
        .outerjoin(answer, answer.c.request == asked.c.request)
        .where(asked.c.meeting == meeting)
        .order_by(asked.c.position.desc())
    )
    found: dict[str, Asked] = {}
    for row in conn.execute(query).mappings():
        one = Asked(
            **{name: row[name] for name in _ASKED},
            state=row["told_state"] or "",
            reason=row["told_reason"] or "",
            code=row["told_code"] or "",
            amount=row["told_amount"] or 0,
        )
        found.setdefault(one.member, one)
    return tuple(found.values())


PROJECTION = Projection(
    name="payment_requests",
    version=1,
    metadata=metadata,
    apply=apply,
    handles=frozenset({"payment.asked", "sys.payment.answered"}),
)
