"""A group with a short past, for screens that read: six meetings held, the seventh planned."""

from datetime import date, timedelta
from pathlib import Path

from app.operations import loans, members, paying_out
from app.operations.contributions import How
from tests.helpers.group import Clock, Group, vsla_rules

FIRST = date(2026, 8, 29)
MEETINGS = 6
PLANNED_ON = "2026-11-21"
UNIT = 100  # minor units of a shilling


def told_group(folder: Path, *, size: int = 20, meetings: int = MEETINGS) -> Group:
    """Twenty members; Grace (7) borrowed at meeting 2 and is behind, Jane (9) was away once."""
    rules = vsla_rules(share_value=200 * UNIT, welfare=100 * UNIT, turn=300 * UNIT)
    group = Group(folder, size=size, rules=rules, name="Tumaini Savings Group", clock=Clock())
    group.change_rules(turn_order=tuple(group.members))
    group.write(members.set_field, member=group.no(7), field="phone", value="0722640418")
    for number in range(meetings):
        on = (FIRST + timedelta(days=14 * number)).isoformat()
        _hold(group, number + 1, on)
    group.plan(PLANNED_ON)
    return group


def _hold(group: Group, no: int, on: str) -> None:
    meeting = group.open_meeting(on)
    for number in range(1, len(group.members) + 1):
        if number == 9 and no == 3:
            continue
        how = How(method="mpesa", code=f"UK{no}L{number:02}X7QP") if number % 5 == 2 else How()
        loan = 1500 * UNIT if number == 7 and no == 3 else 0
        group.pay(
            meeting, number, how, shares=(1 + (number + no) % 5) * 200 * UNIT,
            welfare=100 * UNIT, turn=300 * UNIT, loan=loan,
        )  # fmt: skip
    if no == 2:
        group.write(
            loans.record_past_loan, meeting=meeting, member=group.no(7), principal=3000 * UNIT,
            meetings=3, guarantors=(group.no(5), group.no(8)),
        )  # fmt: skip
    group.write(paying_out.pay_turn, meeting=meeting, member=group.no(no))
    group.close_meeting(meeting)
