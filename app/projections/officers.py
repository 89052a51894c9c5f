"""Offices and PINs: who may do what, and how each officer proves it."""

from collections.abc import Collection, Iterable

from sqlalchemy import Column, Connection, Integer, MetaData, Text, select

from app.core.devices import DeviceEnrolled
from app.core.events.envelope import Event
from app.core.group import GroupCreated, OfficerAppointed, PinSet
from app.core.permissions import CHAIR, KEY_HOLDER, ROLES, SECRETARY, TREASURER
from app.core.roster import FOUNDER_ROLES
from app.projections import Fold, Projection, strict_table
from app.projections.voidable import note, standing, void, voidable

metadata = MetaData()
officer = strict_table(
    "officer",
    metadata,
    Column("member", Text, primary_key=True),
    Column("roles", Text, nullable=False),  # in the order of permissions.ROLES, one blank between
    Column("is_founder", Integer, nullable=False),
    Column("position", Integer, nullable=False),
)
pin = strict_table(
    "pin",
    metadata,
    Column("member", Text, primary_key=True),
    Column("sealed", Text, nullable=False),
    Column("position", Integer, nullable=False),
)


office_fact = voidable(
    "office_fact",
    metadata,
    Column("roles", Text, nullable=False),
    Column("adds", Integer, nullable=False),  # to what was held; else in place of it
    Column("is_founder", Integer, nullable=False),
)
pin_fact = voidable("pin_fact", metadata, Column("sealed", Text, nullable=False))


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case GroupCreated(founder=founder):
            _appoint(fold, event, founder, FOUNDER_ROLES, is_founder=1)
        case OfficerAppointed(member=member, roles=roles):
            _appoint(fold, event, member, roles)
        case DeviceEnrolled(member=member, role=role) if role:
            _appoint(fold, event, member, (role,), adds=1)
        case PinSet(member=member, sealed=sealed):
            note(fold, pin_fact, event, member, sealed=sealed)
            _show_pin(fold, member)
        case _:
            for member in void(fold, office_fact, event):
                _show_offices(fold, member)
            for member in void(fold, pin_fact, event):
                _show_pin(fold, member)


def _appoint(
    fold: Fold,
    event: Event,
    member: str,
    roles: Collection[str],
    *,
    adds: int = 0,
    is_founder: int = 0,
) -> None:
    held = " ".join(role for role in ROLES if role in roles)  # the same text on every laptop
    note(fold, office_fact, event, member, roles=held, adds=adds, is_founder=is_founder)
    _show_offices(fold, member)


def _show_offices(fold: Fold, member: str) -> None:
    rows = standing(fold, office_fact, member)
    if not rows:
        fold.delete(officer, {"member": member})
        return
    held: set[str] = set()
    for row in rows:
        held = (held if row["adds"] else set()) | set(row["roles"].split())
    shown = {
        "member": member,
        "roles": " ".join(role for role in ROLES if role in held),
        "is_founder": max(row["is_founder"] for row in rows),
        "position": rows[-1]["position"],
    }
    fold.upsert(officer, shown)


def _show_pin(fold: Fold, member: str) -> None:
    rows = standing(fold, pin_fact, member)
    if rows:
        newest = rows[-1]
        row = {"member": member, "sealed": newest["sealed"], "position": newest["position"]}
        fold.upsert(pin, row)
    else:
        fold.delete(pin, {"member": member})


def roles_of(conn: Connection, member: str) -> frozenset[str]:
    """The offices of a member; nothing for an ordinary member."""
    query = select(officer.c.roles).where(officer.c.member == member)
    return frozenset((conn.execute(query).scalar() or "").split())


def all_roles(conn: Connection) -> dict[str, tuple[str, ...]]:
    """Offices by member, in the order of permissions.ROLES; members without one are absent."""
    query = select(officer.c.member, officer.c.roles).order_by(officer.c.member)
    return {row.member: tuple(row.roles.split()) for row in conn.execute(query) if row.roles}


def holders_of(conn: Connection, role: str) -> tuple[str, ...]:
    """Members with an office, longest in office first."""
    query = select(officer.c.member, officer.c.roles).order_by(officer.c.position)
    return tuple(row.member for row in conn.execute(query) if role in row.roles.split())


def seconds(conn: Connection, out: Iterable[str]) -> tuple[str, ...]:
    """Who may agree beside who does it, in the order in which they are asked: chair, treasurer,
    secretary; those without a PIN cannot."""
    without, with_pin = set(out), members_with_pin(conn)
    able = (m for role in (CHAIR, TREASURER, SECRETARY) for m in holders_of(conn, role))
    return tuple(dict.fromkeys(one for one in able if one in with_pin and one not in without))


def key_holders(conn: Connection, order: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Members with a key, in the order of the rules' padlocks, then longest in office first."""
    holders = holders_of(conn, KEY_HOLDER)
    first = tuple(member for member in order if member in holders)
    return (*first, *(member for member in holders if member not in first))


def treasurer(conn: Connection) -> str:
    """The treasurer; "" when the office is empty."""
    return next(iter(holders_of(conn, TREASURER)), "")


def chair(conn: Connection) -> str:
    """The chairperson; "" when the office is empty."""
    return next(iter(holders_of(conn, CHAIR)), "")


def sealed_pin(conn: Connection, member: str) -> str:
    """The sealed PIN of a member, hex; "" when none is set."""
    return conn.execute(select(pin.c.sealed).where(pin.c.member == member)).scalar() or ""


def members_with_pin(conn: Connection) -> frozenset[str]:
    return frozenset(conn.execute(select(pin.c.member)).scalars())


PROJECTION = Projection(
    name="officers",
    version=4,
    metadata=metadata,
    apply=apply,
    handles=frozenset(
        {"group.created", "officer.appointed", "device.enrolled", "pin.set", "sys.resolved"}
    ),
)
