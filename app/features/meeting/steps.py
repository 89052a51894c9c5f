"""The steps of a meeting in their order.

A step is a package with a module `step` that ends in `STEP = StepKind(...)`; it is added to the
tuple ALL here (`from app.features.meeting.count.step import STEP as COUNT`). Nothing else has to
know it.
"""

from app.core.rules_of_group import Rules
from app.features.meeting.close.step import STEP as CLOSE
from app.features.meeting.collect.step import STEP as COLLECT
from app.features.meeting.count.step import STEP as COUNT
from app.features.meeting.fair_step.step import STEP as FAIR
from app.features.meeting.loans_step.step import STEP as LOANS
from app.features.meeting.open_keys.step import STEP as OPEN
from app.features.meeting.other_step.step import STEP as OTHER
from app.features.meeting.roll_call.step import STEP as ROLL
from app.features.meeting.step import StepKind
from app.features.meeting.turn_step.box_step import STEP as BOX_TURN
from app.features.meeting.turn_step.step import STEP as TURN

ALL: tuple[StepKind, ...] = (OPEN, ROLL, COLLECT, LOANS, TURN, OTHER, COUNT, CLOSE)


def steps_of(
    rules: Rules, *, has_rounds: bool = False, has_fund: bool = False
) -> tuple[StepKind, ...]:
    """The steps that a group with these rules goes through.

    Args:
        has_rounds: A box of the group goes round; its turns stand in the place of the plain ones.
        has_fund: The group runs an interest-free fund; its fair order stands in the place of
            requests for loans.
    """
    own = {"turn": BOX_TURN} if has_rounds else {}
    own |= {"loans": FAIR} if has_fund else {}
    return tuple(
        own.get(step.name, step) for step in ALL if step.name in own or step.is_used(rules)
    )
