"""The list of members: savings, loans, what is due, what could be borrowed, attendance."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from app.core.attendance import HERE
from app.core.lending_room import room_of
from app.projections import (
    attendance,
    balances,
    due_ledger,
    dues,
    group,
    loans,
    meetings,
    members,
    officers,
)
from app.projections.loan_kinds import lending_rules

SHOWN = 18  # meetings of which each one is told


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLine:
    """One row of the list; amounts in minor units.

    Attributes:
        roles: In the order of permissions.ROLES. `key`: number of the padlock, 0 for none.
        due_minor: Of loans, at the meeting day asked for. `late_minor` of it from before.
        attended: Status at each of the last SHOWN closed meetings, oldest first; "" when not
            called. `came`: how many of all closed meetings the member came to.
    """

    member: str
    no: int
    name: str
    joined_on: str
    roles: tuple[str, ...]
    key: int
    shares: int
    savings_minor: int
    loan_left: int
    due_minor: int
    late_minor: int
    fines_owed: int
    can_borrow: int
    attended: tuple[str, ...]
    came: int


def member_list(
    conn: Connection, *, currency: str, on: str, names: Mapping[str, str]
) -> tuple[MemberLine, ...]:
    """Every member by number.

    Args:
        on: Civil day for which "due" is shown: the next meeting's.
    """
    _, rules = group.current_rules(conn)
    shares = balances.sub_balances(conn, "3010", currency)
    savings = balances.sub_balances(conn, "2010", currency)
    running = loans.running_loans(conn)
    fines = dues.fines_owed(conn)
    for due in due_ledger.open_dues(conn):
        if due.kind == "penalty":
            fines[due.member] = fines.get(due.member, 0) + due.left
    lending = lending_rules(conn, on)
    roles = officers.all_roles(conn)
    keys = officers.key_holders(conn, rules.key_holders)
    held = [one for one, _ in meetings.newest_held(conn, SHOWN, meetings.CLOSED)]
    marks = attendance.histories(conn, held)
    called = attendance.all_called(conn, meetings.CLOSED)
    lines = []
    for one in members.members(conn):
        states = [loan.state for loan in running.get(one.member, ())]
        left = sum(state.left for state in states)
        saved = -shares.get(one.member, 0) - savings.get(one.member, 0)
        price = rules.share_value
        room = room_of(lending, savings=saved, owed=left)
        lines.append(
            MemberLine(
                member=one.member,
                no=one.no,
                name=names.get(one.member, ""),
                joined_on=one.joined_on,
                roles=roles.get(one.member, ()),
                key=keys.index(one.member) + 1 if one.member in keys else 0,
                shares=-shares.get(one.member, 0) // price if price else 0,
                savings_minor=saved,
                loan_left=left,
                due_minor=sum(state.due(on) for state in states),
                late_minor=sum(state.late(on) for state in states),
                fines_owed=fines.get(one.member, 0),
                can_borrow=room.minor if room else 0,
                attended=tuple(marks.get(one.member, {}).get(m, "") for m in held),
                came=called[one.member].count(HERE) if one.member in called else 0,
            )
        )
    return tuple(lines)
