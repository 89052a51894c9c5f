"""Who has which office, and who has a PIN."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.permissions import may
from app.operations.second_factors import codes_left, is_by_laptop
from app.projections import members, officers, second_factors

if TYPE_CHECKING:
    from app.book.transaction import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """A member; `roles` in the order of permissions.ROLES, () for an ordinary one."""

    member: str
    no: int
    name: str
    roles: tuple[str, ...]
    has_pin: bool
    has_factor: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Holders:
    """Everybody by number; for the person at the keyboard `may_manage`, how many codes of the
    paper are left, and whether another laptop stands in for a phone."""

    people: tuple[Holder, ...]
    may_manage: bool
    codes_left: int = 0
    by_laptop: bool = False


def holders(reading: "Reading", actor: str) -> Holders:
    """Read the page: officers first, then the others."""
    roles = officers.all_roles(reading.conn)
    with_pin = officers.members_with_pin(reading.conn)
    with_factor = second_factors.members_with_factor(reading.conn)
    found = [
        Holder(
            member=one.member,
            no=one.no,
            name=reading.people.name(one.member),
            roles=roles.get(one.member, ()),
            has_pin=one.member in with_pin,
            has_factor=one.member in with_factor,
        )
        for one in members.members(reading.conn)
    ]
    found.sort(key=lambda one: (not one.roles, one.no))
    may_manage = may(frozenset(roles.get(actor, ())), "manage_roles")
    left = codes_left(reading, actor) if actor in with_factor else 0
    by_laptop = actor in with_factor and is_by_laptop(reading, actor)
    return Holders(people=tuple(found), may_manage=may_manage, codes_left=left, by_laptop=by_laptop)
