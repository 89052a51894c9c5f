"""Shares that a late entrant missed in this cycle and may still buy at the value of today."""

from sqlalchemy import Connection

from app.core.accounts import SHARES
from app.core.pools.catching_up import catch_up_shares
from app.core.rules_of_group import Rules
from app.projections import balances, boxes, meetings, members, shareouts
from app.projections.meetings import Meeting


def missed_shares(conn: Connection, meeting: Meeting, member: str, rules: Rules) -> int:
    """How many more than at an ordinary meeting; 0 where the box does not allow it."""
    price, most = rules.share_value, rules.shares_max
    box = next((one for one in boxes.boxes(conn) if one.kind == "vsla" and not one.closed_on), None)
    one = members.find_member(conn, member)
    if box is None or one is None or not price:
        return 0
    terms = boxes.terms_on(conn, box.box, meeting.on)
    if terms is None or not terms.read.catch_up:
        return 0
    ended = max((one.on for one in shareouts.shareouts(conn)), default="")
    held = [
        met.on
        for met in meetings.meetings(conn)
        if met.is_closed and met.on > ended and met.on <= meeting.on
    ]
    before = sum(on < one.joined_on for on in held)
    if not before:
        return 0
    shares = -balances.balance_of(conn, SHARES, box.currency, member) // price
    usual = (len(held) - before) * most
    return catch_up_shares(before, most, max(0, shares - usual))
