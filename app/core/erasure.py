"""A person's data is erased on request: the key goes, the ledger stays as it was signed.

Source: spec/sync.md section 2.12; bad input B68.
"""

from dataclasses import dataclass

from app.core.events.registry import FactClass, event_type

REASONS = ("asked", "law", "mistake")


@event_type("member.erased", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class MemberErased:
    """Names, phones and papers of a member can be read nowhere from here on.

    Attributes:
        on: Civil day. reason: One of REASONS.
        agreed: The other officer whose PIN was right.
    """

    member: str
    on: str
    reason: str
    agreed: str
