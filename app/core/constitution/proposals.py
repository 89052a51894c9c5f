"""Proposals: other rules, written before they are voted on, and in force from an agreed day.

A proposal says only what it changes. It holds as long as nobody else changed the same since it
was written (INV-46): two proposals about different rules may both be agreed to.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final

import msgspec

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type

AGREED, REFUSED, WITHDRAWN = "agreed", "refused", "withdrawn"
OUTCOMES: Final = (AGREED, REFUSED, WITHDRAWN)

_encode = msgspec.json.Encoder(order="sorted").encode
_decode = msgspec.json.decode


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field and what it becomes: JSON, as it stands in the rules or terms."""

    field: str
    value: str


@event_type("rules.proposed", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class RulesProposed:
    """Somebody proposes other rules.

    Attributes:
        box: The box whose terms would change; "" for the rules of the group.
        based_on: Fact of the rules or terms that were in force when this was written.
        from_on: First civil day that they would hold for.
        meeting: Where it was written; "" between meetings.
    """

    proposal: str
    box: str
    based_on: str
    changes: tuple[Change, ...]
    from_on: str
    meeting: str
    reason: str


@event_type("proposal.decided", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalDecided:
    """The vote about a proposal.

    Attributes:
        outcome: "agreed", "refused" or "withdrawn".
        from_on: First civil day that it holds for: as proposed, or later when a meeting of that
            day had been opened already; "" unless agreed to.
        motion: The vote that decided; "" when only the hands were counted.
        votes_yes, votes_no, silent: Hands that were up, and of those who said nothing.
    """

    proposal: str
    outcome: str
    meeting: str
    on: str
    from_on: str
    motion: str
    votes_yes: int
    votes_no: int
    silent: int


def plain(rules: Any) -> dict[str, Any]:
    """Rules or terms as JSON values by field."""
    names = rules.__struct_fields__ if isinstance(rules, msgspec.Struct) else None
    every = names or tuple(one.name for one in fields(rules))
    return {name: _decode(_encode(getattr(rules, name))) for name in every}


def changes_between(before: Any, after: Any) -> tuple[Change, ...]:
    """What differs, by field.

    Raises:
        Refused: "proposal.nothing": they are the same.
    """
    old, new = plain(before), plain(after)
    found = tuple(
        Change(field=name, value=_encode(new[name]).decode())
        for name in sorted(new)
        if new[name] != old.get(name)
    )
    if not found:
        raise Refused("proposal.nothing")
    return found


def applied(current: Any, changes: Sequence[Change]) -> Any:
    """The rules or terms with the changes in their places.

    Raises:
        Refused: "proposal.unreadable": a field or value that this release does not know.
    """
    wanted = {change.field: _decode(change.value) for change in changes}
    try:
        return msgspec.convert(_known(current, wanted), type(current), strict=True)
    except (msgspec.MsgspecError, KeyError) as error:
        raise Refused("proposal.unreadable", why=str(error)[:200]) from None


def collisions(base: Any, current: Any, changes: Sequence[Change]) -> tuple[str, ...]:
    """Fields that somebody else changed since `base`, to something else than the proposal does."""
    was, now = plain(base), plain(current)
    return tuple(
        change.field
        for change in changes
        if was.get(change.field) != now.get(change.field)
        and now.get(change.field) != _decode(change.value)
    )


def decide(payload: ProposalDecided) -> ProposalDecided:
    """Decide about a proposal.

    Raises:
        Refused: An unknown outcome, or "proposal.not_carried" with yes and no: agreed to by hands
            without a majority of those who voted. A motion has counted its votes itself.
    """
    if payload.outcome not in OUTCOMES:
        raise Refused("rules.unknown_word", field="outcome", word=payload.outcome)
    by_hands = payload.outcome == AGREED and not payload.motion
    if by_hands and payload.votes_yes <= payload.votes_no:
        raise Refused("proposal.not_carried", yes=payload.votes_yes, no=payload.votes_no)
    return payload


def _known(current: Any, wanted: Mapping[str, Any]) -> dict[str, Any]:
    values = plain(current)
    for name, value in wanted.items():
        if name not in values:
            raise KeyError(name)
        values[name] = value
    return values
