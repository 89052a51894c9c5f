"""Shares that a late entrant missed in this cycle and may still buy at the value of today."""

from collections.abc import Iterable

from sqlalchemy import Connection

from app.core.accounts import SHARES
from app.core.pools.catching_up import catch_up_shares
from app.core.rules_of_group import Rules
from app.projections import balances, boxes, meetings, members, shareouts, sheet
from app.projections.meetings import Meeting
from app.projections.members import Member


def missed_shares(conn: Connection, meeting: Meeting, member: str, rules: Rules) -> int:
    """How many more than at an ordinary meeting; 0 where the box does not allow it."""
    one = members.find_member(conn, member)
    if one is None:
        return 0
    return _missed(conn, meeting, (one,), rules, without_today=False).get(member, 0)


def missed_by_member(conn: Connection, meeting: Meeting, rules: Rules) -> dict[str, int]:
    """The same of everybody who missed some, as before anything was paid at this meeting."""
    return _missed(conn, meeting, members.members(conn), rules, without_today=True)


def _missed(
    conn: Connection,
    meeting: Meeting,
    people: Iterable[Member],
    rules: Rules,
    *,
    without_today: bool,
) -> dict[str, int]:
    price, most = rules.share_value, rules.shares_max
    box = next((one for one in boxes.boxes(conn) if one.kind == "vsla" and not one.closed_on), None)
    terms = boxes.terms_on(conn, box.box, meeting.on) if box is not None else None
    if box is None or not price or terms is None or not terms.read.catch_up:
        return {}
    ended = max((one.on for one in shareouts.shareouts(conn)), default="")
    held = [
        met.on
        for met in meetings.meetings(conn)
        if met.is_closed and met.on > ended and met.on <= meeting.on
    ]
    late = {
        one.member: before for one in people if (before := sum(on < one.joined_on for on in held))
    }
    today: dict[str, int] = {}
    for paid in sheet.payments_at(conn, meeting.meeting) if late and without_today else ():
        if paid.stands:
            today[paid.member] = today.get(paid.member, 0) + paid.minor("shares")
    found = {}
    for member, before in late.items():
        minor = -balances.balance_of(conn, SHARES, box.currency, member) - today.get(member, 0)
        usual = (len(held) - before) * most
        found[member] = catch_up_shares(before, most, max(0, minor // price - usual))
    return {member: count for member, count in found.items() if count}
