"""Money from a member who had left, which the other laptop did not know: it waits to be given back.

Source: spec/domain.md INV-25.
"""

from collections.abc import Iterable

import msgspec

from app.core.cases import PAID_AFTER_LEAVING, CaseOpened, Resolved
from app.core.contributions import ContributionRecorded
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.members import MemberLeft
from app.core.pools.member_exit import MemberSettled
from app.core.rules.held_whole import waiting_case
from app.core.rules.index import Index, Mark, has_seen, mark_of

RULE = "paid_after_leaving"
VERSION = 1
_LEFT = "left"  # member -> Marks of the facts by which the member left
_LEFT_AT = "left_at"  # such a fact -> its member


def keys(event: Event) -> Iterable[tuple[str, str]]:
    match event.payload:
        case ContributionRecorded(member=member) | MemberLeft(member=member):
            return ((_LEFT, member),)
        case MemberSettled(member=member):
            return ((_LEFT, member),)
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """Hold a payment whose author had not heard that the member left."""
    paid = event.payload
    if not isinstance(paid, ContributionRecorded) or found:
        return ()
    for value in index.get(_LEFT, paid.member):
        if not has_seen(event, msgspec.json.decode(value, type=Mark), index):
            return (waiting_case(event, rule=RULE, version=VERSION, kind=PAID_AFTER_LEAVING),)
    return ()


def observe(event: Event, index: Index) -> None:
    match event.payload:
        case MemberLeft(member=member):
            _note(event, member, index)
        case MemberSettled(member=member, leaves=True):
            _note(event, member, index)


def forget(taken: Effect, index: Index) -> None:
    fix = taken.entry
    for member in index.get(_LEFT_AT, fix):
        marks = index.get(_LEFT, member)
        kept = (one for one in marks if msgspec.json.decode(one, type=Mark).event != fix)
        index.put(_LEFT, member, tuple(kept))
    index.put(_LEFT_AT, fix, ())


def _note(event: Event, member: str, index: Index) -> None:
    mark = msgspec.json.encode(mark_of(event)).decode()
    index.put(_LEFT, member, (*index.get(_LEFT, member), mark))
    index.put(_LEFT_AT, event.id, (member,))
