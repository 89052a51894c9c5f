"""Advice: what a table of rules said about somebody, with everything it was said from.

Advice informs people who decide. It moves no money and forbids nothing.
"""

from dataclasses import dataclass
from typing import Final

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type

KINDS: Final = ("score", "risk", "eligibility", "loan")


@event_type("advice.recorded", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceRecorded:
    """An answer that was shown, kept so that it can be asked again and must come out the same.

    Attributes:
        subject: What it is about: a member, a loan or a request.
        on: Civil day as of which the inputs were taken.
        kind: Of KINDS.
        table, table_version: The rules that answered; every version is kept.
        inputs: Canonical JSON of the figures they looked at.
        result: Canonical JSON of the answer.
        hits: Codes of the rules that spoke, in their order.
    """

    subject: str
    member: str
    on: str
    kind: str
    table: str
    table_version: int
    inputs: str
    result: str
    hits: tuple[str, ...] = ()


def record(payload: AdviceRecorded) -> AdviceRecorded:
    """Decide what is kept.

    Raises:
        Refused: An unknown kind.
    """
    if payload.kind not in KINDS:
        raise Refused("advice.unknown_kind", kind=payload.kind)
    return payload
