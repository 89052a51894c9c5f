"""Shares beside the usual ones: a late entrant catches up, a member cancels some.

Source: spec/domain.md section 3.7.
"""

from app.core.errors import Refused


def catch_up_shares(meetings_held: int, per_meeting: int, bought: int) -> int:
    """How many missed shares a late entrant may still buy, at the value of today.

    Args:
        meetings_held: Before the entry. per_meeting: Most shares a meeting.
        bought: Missed shares that were bought already.
    """
    return max(0, meetings_held * per_meeting - bought)


def cancelled_value(shares: int, held: int, value: int) -> int:
    """What cancelled shares pay back: the purchase price and never more, minor units.

    Raises:
        Refused: "shares.cancel" with allowed, when the member does not hold so many.
    """
    if not 1 <= shares <= held:
        raise Refused("shares.cancel", shares=shares, allowed=1 if shares < 1 else held)
    return shares * value
