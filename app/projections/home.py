"""Home: what the group has, the last meeting, shares at each meeting, whose turn."""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.core.payouts import next_in_turn
from app.core.rules_of_group import Rules
from app.projections import attendance, group, loans, meetings, members, officers, outgoings, sheet
from app.projections.meetings import Meeting
from app.projections.money_places import Places, money_places
from app.projections.turns import running_rounds

SHOWN_MEETINGS = 60  # more columns cannot be told apart


@dataclass(frozen=True, slots=True, kw_only=True)
class Turns:
    """Whose turn it is.

    Attributes:
        order: Members in the order of the rules, or seats of a round. `had`: how many of this
            round had theirs.
        this, following: Members; "" when the group has no turns.
        pot_minor: What the turn gets when everybody pays.
    """

    order: tuple[str, ...]
    had: int
    this: str
    following: str
    pot_minor: int


NO_TURNS = Turns(order=(), had=0, this="", following="", pot_minor=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class LateLoan:
    """A loan with something late.

    Attributes:
        since: Civil day of the oldest unpaid instalment; "" for a charge without a date.
    """

    loan: str
    member: str
    late_minor: int
    since: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The figures of the Home screen.

    Attributes:
        last: The newest closed meeting, with the totals that were read out.
        running, planned: The meeting that is open, and the next one.
        shares_bought: (meeting number, shares) of the newest held meetings, oldest first.
        key_holders: In the order of the padlocks.
    """

    rules: Rules
    places: Places
    share_worth: int
    members: int
    last: Meeting | None
    running: Meeting | None
    planned: Meeting | None
    shares_bought: tuple[tuple[int, int], ...]
    turns: Turns
    key_holders: tuple[str, ...]
    late: tuple[LateLoan, ...]


def home(conn: Connection, *, currency: str, today: str) -> Home:
    """Home as of the civil day `today`, which only says which loans are late."""
    _, rules = group.current_rules(conn)
    places = money_places(conn, currency)
    return Home(
        rules=rules,
        places=places,
        share_worth=places.share_worth(rules.share_value),
        members=len(members.members(conn)),
        last=meetings.last_closed(conn),
        running=meetings.running_meeting(conn),
        planned=meetings.next_meeting(conn),
        shares_bought=shares_bought(conn, rules),
        turns=turns(conn, rules),
        key_holders=officers.key_holders(conn, rules.key_holders),
        late=late_loans(conn, today),
    )


def shares_bought(conn: Connection, rules: Rules) -> tuple[tuple[int, int], ...]:
    """(meeting number, number of shares) of the newest held meetings, oldest first."""
    if not rules.share_value:
        return ()
    held = meetings.newest_held(conn, SHOWN_MEETINGS)
    paid = sheet.totals_of_kind(conn, "shares", [meeting for meeting, _ in held])
    return tuple((no, paid.get(meeting, 0) // rules.share_value) for meeting, no in held)


def turns(conn: Connection, rules: Rules) -> Turns:
    """Whose turn it is; the order starts again when everybody has had theirs.

    Without turns by the rules it is that of the first box whose round runs.
    """
    if not rules.turn_order:
        return _turns_of_box(conn)
    paid = outgoings.turns_count(conn)
    order = rules.turn_order
    return Turns(
        order=order,
        had=paid % len(order) if order else 0,
        this=next_in_turn(order, paid),
        following=next_in_turn(order, paid + 1),
        pot_minor=rules.turn * len(members.members(conn)),
    )


def _turns_of_box(conn: Connection) -> Turns:
    """Of the first round where it is known; of a shared seat the first owner is named."""
    known = (one for one in running_rounds(conn) if one.winners(one.turn))
    running = next(known, None)
    if running is None:
        return NO_TURNS
    now = running.winners(running.turn)
    following = running.winners(running.turn + 1)
    places = running.plan.places_of(running.turn)
    return Turns(
        order=tuple(one.seat for one in running.course.active),
        had=places[0] - 1,
        this=now[0].members[0],
        following=following[0].members[0] if following else "",
        pot_minor=running.prize(places[0]).total,
    )


def late_loans(conn: Connection, today: str) -> tuple[LateLoan, ...]:
    """Loans with something unpaid from before `today`, largest first."""
    found = []
    for running in loans.running_loans(conn).values():
        for one in running:
            late = one.state.late(today)
            if late:
                since = one.state.unpaid()[0].due_on
                found.append(
                    LateLoan(loan=one.loan, member=one.member, late_minor=late, since=since)
                )
    return tuple(sorted(found, key=lambda one: (-one.late_minor, one.loan)))


def here(conn: Connection, meeting: str) -> int:
    """How many are here."""
    counted = attendance.counts(conn, meeting)
    return counted.get("present", 0) + counted.get("late", 0)
