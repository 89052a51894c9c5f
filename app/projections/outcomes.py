"""What an answer to a question would make of the member's money and of the box."""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.core import accounts as a
from app.core.cases import (
    CODE_TWICE,
    FUND_NEGATIVE,
    GIVEN_TWICE,
    LATE_ENTRY,
    LOAN_OVERPAID,
    PAID_AFTER_WRITE_OFF,
    PAID_TWICE,
    SAME_PAYMENT,
    SEAT_TWICE,
    TURN_TWICE,
    CaseOpened,
    hold_lines,
)
from app.core.ledger import Line
from app.core.rules_of_group import Rules
from app.projections import balances, entries, money_places, sheet
from app.projections.meetings import Meeting
from app.projections.slips import SlipView, box_minor
from app.store.beginnings import rows_left_out

# The counted cash speaks.
COUNTED = (
    SAME_PAYMENT,
    CODE_TWICE,
    GIVEN_TWICE,
    FUND_NEGATIVE,
    TURN_TWICE,
    SEAT_TWICE,
    *PAID_TWICE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One line of a consequence, minor units as people read them.

    Attributes:
        kind: "savings", "welfare", "loan", "advance" of the member; "box" after the meeting, or
            "box_now" when the meeting is still open; "suspense" for money without a place.
        change_minor: What the answer adds; 0 where it leaves things as they are.
    """

    kind: str
    after_minor: int
    change_minor: int = 0


@dataclass(frozen=True, slots=True)
class Look:
    """What the consequences are computed from."""

    conn: Connection
    fact: CaseOpened
    slips: tuple[SlipView, ...]
    meeting: Meeting | None
    rules: Rules


def of_member(look: Look, lines: tuple[Line, ...]) -> tuple[Outcome, ...]:
    """The member's money after the answer that writes `lines`."""
    if look.fact.kind == LATE_ENTRY:
        # Nothing waits: the entry counts already, so the figures of now are those after it.
        return _figures(look, lines, look.fact.slips[-1].lines, is_done=True)
    if look.fact.kind in (LOAN_OVERPAID, PAID_AFTER_WRITE_OFF):
        return _figures(look, lines, hold_lines(look.fact.ops), is_done=True)
    return _figures(look, lines, lines, is_done=False)


def _figures(
    look: Look, lines: tuple[Line, ...], shown: tuple[Line, ...], *, is_done: bool
) -> tuple[Outcome, ...]:
    """The member's money after the answer.

    Args:
        shown: Lines whose effect stands beside the figures. `is_done`: it is in them already.
    """
    member, currency = look.fact.member, look.fact.currency
    if not member or not currency:
        return ()
    changes = {kind: -_sum(shown, kind, member) for kind in ("savings", "welfare", "advance")}
    coming = {kind: 0 if is_done else minor for kind, minor in changes.items()}
    now = {
        "savings": -sum(
            balances.balance_of(look.conn, account, currency, member)
            for account in (a.SHARES, a.SAVINGS)
        ),
        "welfare": sum(
            paid.minor("welfare") for paid in sheet.payments_of(look.conn, member) if paid.stands
        ),
        "advance": -balances.balance_of(look.conn, a.ADVANCES, currency, member),
    }
    always = {"savings"} | ({"welfare"} if any(s.minor("welfare") for s in look.slips) else set())
    # What somebody ever gave to the welfare fund is known when the history has arrived.
    kinds = [one for one in now if one != "welfare" or not rows_left_out(look.conn)]
    member_lines = [
        Outcome(kind=kind, after_minor=now[kind] + coming[kind], change_minor=changes[kind])
        for kind in kinds
        if kind in always or changes[kind]
    ]
    return (*member_lines, *_of_loans(look, lines, shown))


def _of_loans(look: Look, lines: tuple[Line, ...], shown: tuple[Line, ...]) -> tuple[Outcome, ...]:
    loans = dict.fromkeys(
        line.sub
        for slip in look.fact.slips
        for line in slip.lines
        if line.account in (a.LOANS, a.LOAN_INTEREST_DUE) and line.sub
    )
    left = change = 0
    for loan in loans:
        for account in (a.LOANS, a.LOAN_INTEREST_DUE):
            left += balances.balance_of(look.conn, account, look.fact.currency, loan)
            left += sum(x.minor for x in lines if (x.account, x.sub) == (account, loan))
            change += sum(x.minor for x in shown if (x.account, x.sub) == (account, loan))
    return (Outcome(kind="loan", after_minor=left, change_minor=change),) if loans else ()


def _sum(lines: tuple[Line, ...], kind: str, member: str) -> int:
    match kind:
        case "savings":
            wanted = [(a.SHARES, member), (a.SAVINGS, member)]
        case "welfare":
            wanted = [(a.SOCIAL_FUND, "")]
        case _:
            wanted = [(a.ADVANCES, member)]
    return sum(line.minor for line in lines if (line.account, line.sub) in wanted)


def of_box(look: Look, lines: tuple[Line, ...]) -> tuple[Outcome, ...]:
    """The box after the meeting: as it was closed, with what came late, with the answer."""
    meeting = look.meeting
    if not any(slip.lines for slip in look.fact.slips):
        return ()
    if meeting is None or not meeting.is_closed or look.fact.kind not in COUNTED:
        now = money_places.box_minor(look.conn, look.fact.currency)
        return (Outcome(kind="box_now", after_minor=now + box_minor(lines)),)
    late = sum(
        box_minor(slip.lines)
        for slip in look.fact.slips
        if _came_late(look.conn, slip.event, meeting.meeting)
    )
    return (Outcome(kind="box", after_minor=meeting.totals.box + late + box_minor(lines)),)


def _came_late(conn: Connection, event: str, meeting: str) -> bool:
    """An entry that met a closed page stands on another one."""
    written = entries.find_entry(conn, event)
    return written is not None and written.page != meeting
