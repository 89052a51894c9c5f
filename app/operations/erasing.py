"""Erasing a person: who left may ask that nobody can read the name any more."""

from dataclasses import replace

from app.book.erasing import destroy_key
from app.book.transaction import Tx
from app.core.erasure import REASONS, MemberErased
from app.core.errors import Refused
from app.core.governance.documents import NotAgreed, Request, payload_hash
from app.core.permissions import CHAIR, SECRETARY, TREASURER
from app.operations.second_factors import require
from app.projections import members, officers

SECONDS = frozenset((CHAIR, SECRETARY, TREASURER))


def erase_person(tx: Tx, *, member: str, reason: str, agreed: str = "") -> str:
    """Destroy what tells who a member was; amounts, days and numbers stay. The fact id.

    It cannot be undone, so another officer agrees.

    Args:
        agreed: That officer, whose PIN was right; whom the screen asked is in `tx.agreed`.

    Raises:
        Refused: "person.still_in": first the member leaves; "person.erased": it was done;
            "person.bad_reason"; "second_factor.needed".
        NotAgreed: "person.second_needed".
    """
    found = members.find_member(tx.conn, member)
    if found is None:
        raise Refused("member.unknown", member=member)
    if not found.left_on:
        raise Refused("person.still_in")
    if tx.people.all_keys().get(member, b"") is None:
        raise Refused("person.erased", member=member)
    if reason not in REASONS:
        raise Refused("person.bad_reason", reason=reason)
    fact = MemberErased(member=member, on=tx.today.isoformat(), reason=reason, agreed="")
    second = _second(tx, fact, agreed)
    require(tx, "export")
    event = tx.append(replace(fact, agreed=second))
    tx.people.erase(member)
    destroy_key(tx.conn, member, tx.now_ms)
    return event.id


def _second(tx: Tx, fact: MemberErased, agreed: str) -> str:
    """The other officer who agreed to exactly this."""
    known = payload_hash(fact, but=("agreed",))
    said = tx.agreed_to(known).members
    held = officers.all_roles(tx.conn)
    able = [one for one, roles in held.items() if one != tx.actor and SECONDS & set(roles)]
    second = next((one for one in (agreed, *said) if one in able), "")
    if not second:
        first = [one for one in officers.seconds(tx.conn, (tx.actor,)) if one in able] or able
        asked = Request(
            operation="erasure",
            level="officers",
            payload_hash=known,
            minor=0,
            meeting="",
            people=tuple(first[:1]),
            instead=tuple(first[1:]),
        )
        raise NotAgreed("person.second_needed", asked)
    return second
