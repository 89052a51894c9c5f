"""Irene's tablet: a second device of the group, which types a payment that the laptop has too."""

from app.samples.group_replay import GroupReplay
from app.samples.script import Held
from app.samples.tablet import Tablet

LABEL = "Irene’s tablet"
JOINS = (1, 2, 3, 4)  # rows that only the tablet writes: they join without a question
TWICE = 9  # Grace Atieno


def hold_with_tablet(group: GroupReplay, held: Held) -> None:
    """Hold a meeting at which the tablet, once out of reach, writes a payment once more.

    The tablet takes the first rows and hands them over. What it wrote after that reaches the
    laptop in the evening, when the meeting is closed and the box was counted.
    """
    secretary = next(one for one in group.script.members if "secretary" in one.roles)
    tablet = Tablet(
        group.book, member=group.members[secretary.no], label=LABEL, wall_ms=group.clock
    )
    try:
        _hold(group, held, tablet)
    finally:
        tablet.close()


def _hold(group: GroupReplay, held: Held, tablet: Tablet) -> None:
    meeting = group.meeting(held)
    meeting.open()
    tablet.catch_up()
    meeting.type_on(tablet.book, JOINS, "15:12")
    tablet.hand_over()
    tablet.catch_up()
    meeting.collect(after=max(JOINS))
    meeting.pay_out()
    meeting.count()
    meeting.sign()
    meeting.close(group.next_day(held))
    meeting.type_on(tablet.book, (TWICE,), "15:24")
    group.clock.set(held.on, "18:40")
    tablet.hand_over()
    meeting.check_payments()
