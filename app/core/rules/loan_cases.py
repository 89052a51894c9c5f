"""A question about loans, from the facts that collide."""

from app.core.cases import CaseOpened, Slip, case_id
from app.core.events.envelope import Event


def loan_case(
    event: Event,
    *,
    rule: str,
    version: int,
    kind: str,
    slips: tuple[Slip, ...],
    amount: int,
    member: str = "",
) -> CaseOpened:
    """The question that `event` raises; what was written holds until it is answered.

    Args:
        slips: The earlier fact, then the later one, which may differ from `event`.
        amount: At stake, minor units, positive.
        member: Whom it is about; "" for the member of `event`, if it has one.
    """
    payload = event.payload
    return CaseOpened(
        case=case_id(rule, kind, *(slip.event for slip in slips), member),
        kind=kind,
        rule=rule,
        rules_version=version,
        subjects=tuple(slip.event for slip in slips),
        member=member or getattr(payload, "member", ""),
        meeting=getattr(payload, "meeting", ""),
        amount=amount,
        currency=getattr(payload, "currency", ""),
        ops=(),
        slips=slips,
        post=(),
    )
