"""Erasing a person: who left may ask that nobody can read the name any more."""

from app.book.erasing import destroy_key
from app.book.transaction import Tx
from app.core.erasure import REASONS, MemberErased
from app.core.errors import Refused
from app.core.permissions import CHAIR, SECRETARY, TREASURER
from app.operations.second_factors import require
from app.projections import members, officers

SECONDS = frozenset((CHAIR, SECRETARY, TREASURER))


def erase_person(tx: Tx, *, member: str, reason: str, agreed: str) -> str:
    """Destroy what tells who a member was; amounts, days and numbers stay. The fact id.

    It cannot be undone: another officer agrees by PIN (`check_pin`).

    Args:
        agreed: That officer.

    Raises:
        Refused: "person.still_in": first the member leaves; "person.erased": it was done;
            "person.bad_reason"; "person.second_needed": nobody else agreed;
            "second_factor.needed".
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
    if agreed == tx.actor or not SECONDS & officers.roles_of(tx.conn, agreed):
        raise Refused("person.second_needed")
    require(tx, "export")
    event = tx.append(
        MemberErased(member=member, on=tx.today.isoformat(), reason=reason, agreed=agreed)
    )
    tx.people.erase(member)
    destroy_key(tx.conn, member, tx.now_ms)
    return event.id
