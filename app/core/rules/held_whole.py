"""A payment that waits whole until somebody says whose money it is."""

from app.core.cases import CaseOpened, Op, Slip, case_id, hold_lines
from app.core.events.envelope import Event
from app.core.rules.same_payment import purposes, slip_of


def hold_whole(event: Event) -> tuple[Op, ...]:
    """Suspend all that a fact gives to places outside money."""
    return tuple(
        Op(op="hold", event=event.id, account=a, sub=s, minor=-minor, currency=c)
        for (a, s, c), minor in purposes(event.lines).items()
        if minor
    )


def waiting_case(
    event: Event, *, rule: str, version: int, kind: str, first: Slip | None = None
) -> CaseOpened:
    """The question about a payment of a member, which waits whole.

    Args:
        first: The earlier payment that it collides with; None for none.
    """
    ops = hold_whole(event)
    slips = (slip_of(event),) if first is None else (first, slip_of(event))
    return CaseOpened(
        case=case_id(rule, *(slip.event for slip in slips)),
        kind=kind,
        rule=rule,
        rules_version=version,
        subjects=tuple(slip.event for slip in slips),
        member=event.payload.member,
        meeting=event.payload.meeting,
        amount=sum(op.minor for op in ops),
        currency=event.payload.currency,
        ops=ops,
        slips=slips,
        post=hold_lines(ops),
    )
