"""A number that money is sent to, set on two laptops that did not know of each other.

What was in force before stays in force until the officers have said which of the two is right: a
number that is changed behind somebody's back is how such money is stolen. The facts are named,
never what they say; it is sealed, and the same text sealed twice is the same, so two laptops that
agree are no question.

Source: spec/sync.md class 9.
"""

from collections.abc import Iterable

import msgspec

from app.core.cases import SENSITIVE_FIELD, CaseOpened, Op, Resolved, Slip, case_id
from app.core.events.envelope import Event
from app.core.members import SENSITIVE, MemberFieldSet
from app.core.rules.index import Index, Mark, has_seen, mark_of
from app.core.rules.same_payment import slip_of

RULE = "sensitive_fields"
VERSION = 1
_SET = "sensitive_set"  # "<member> <field>" -> what was written there, in order
KEPT = 20  # of one field


class _Written(msgspec.Struct, frozen=True, gc=False):
    """What was written; `is_behind`: whoever wrote a later one had this before them."""

    mark: Mark
    slip: Slip
    sealed: str
    is_behind: bool = False


_encode = msgspec.json.encode
_decode = msgspec.json.Decoder(_Written).decode


def keys(event: Event) -> Iterable[tuple[str, str]]:
    key = _key(event)
    return ((_SET, key),) if key else ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[CaseOpened, ...]:
    """The question which of two is right: of the newest that the author did not have, and his."""
    del found
    written = event.payload
    if not _key(event) or not isinstance(written, MemberFieldSet):
        return ()
    unseen = [one for one in _read(event, index) if not has_seen(event, one.mark, index)]
    others = [one for one in unseen if not one.is_behind and one.sealed != written.sealed]
    if not others:
        return ()
    slips = (others[-1].slip, slip_of(event))
    subjects = tuple(slip.event for slip in slips)
    return (
        CaseOpened(
            case=case_id(RULE, *subjects),
            kind=SENSITIVE_FIELD,
            rule=RULE,
            rules_version=VERSION,
            subjects=subjects,
            member=written.member,
            meeting="",
            amount=0,
            currency="",
            # What his laptop did not know either is not what was in force before.
            ops=tuple(Op(op="wait", event=one.mark.event) for one in unseen if one.is_behind),
            slips=slips,
            post=(),
        ),
    )


def observe(event: Event, index: Index) -> None:
    key = _key(event)
    if not key or not isinstance(event.payload, MemberFieldSet):
        return
    before = (
        msgspec.structs.replace(one, is_behind=True) if has_seen(event, one.mark, index) else one
        for one in _read(event, index)
    )
    mine = _Written(mark_of(event), slip_of(event), event.payload.sealed)
    index.put(_SET, key, tuple(_encode(one).decode() for one in (*before, mine))[-KEPT:])


def _key(event: Event) -> str:
    """Where it was written, "" for what is no such detail."""
    match event.payload:
        case MemberFieldSet(member=member, field=field) if field in SENSITIVE:
            return f"{member} {field}"
    return ""


def _read(event: Event, index: Index) -> list[_Written]:
    return [_decode(text) for text in index.get(_SET, _key(event))]
