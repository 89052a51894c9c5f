"""Votes of a meeting: a motion is put, and counted by name, by hands or from slips."""

from collections.abc import Sequence

from sqlalchemy import Connection

from app.book.transaction import Tx
from app.core import accounts as a
from app.core.errors import Refused
from app.core.governance import motions as core
from app.core.governance.motions import Ballot, MotionPut, VotesCounted
from app.core.governance.roll_call import voters
from app.operations.running import known_member, writable_meeting
from app.projections import attendance, balances, departures, group, members, motions, units
from app.projections.motions import Motion


def put_motion(
    tx: Tx,
    *,
    meeting: str,
    text: str,
    majority: str = "simple",
    secret: bool = False,
    basis: str = "head",
    of: str = "here",
    effect: str = "",
    subject: str = "",
    proposed_by: str = "",
    seconded_by: str = "",
) -> str:
    """Put something to the vote; its id.

    Raises:
        Refused: "meeting.*", "member.*", and what `core.put` refuses.
    """
    held = writable_meeting(tx, meeting)
    for member in (proposed_by, seconded_by):
        if member:
            known_member(tx, member)
    _, rules = group.current_rules(tx.conn)
    put = MotionPut(
        motion=tx.new_id(),
        meeting=meeting,
        on=held.on,
        text=text.strip(),
        majority=majority,
        secret=secret,
        basis=basis,
        of=of,
        quorum_percent=rules.quorum_percent,
        effect=effect,
        subject=subject,
        proposed_by=proposed_by,
        seconded_by=seconded_by,
    )
    tx.append(core.put(put))
    return put.motion


def count_hands(tx: Tx, *, motion: str, yes: int, no: int, silent: int = 0) -> Motion:
    """Write what was counted without names: hands that were up, slips or beans.

    Who is here and was not counted said nothing.

    Raises:
        Refused: "motion.unknown", "meeting.*", "vote.more_than_here" with counted and here,
            "vote.needs_names", and what `core.count` refuses.
    """
    found = _open_motion(tx, motion)
    here, by_proxy = voters_at(tx.conn, found.put.meeting)
    most = len(here) + min(len(here) * core.PROXIES_MAX, len(by_proxy))
    if yes + no + silent > most:
        raise Refused("vote.more_than_here", counted=yes + no + silent, here=most)
    silent = max(silent, len(here) - yes - no)
    return _count(tx, found, (yes, no, silent), len(members.members(tx.conn)), ())


def count_by_name(tx: Tx, *, motion: str, ballots: Sequence[tuple[str, str, str]]) -> Motion:
    """Write who said what; names that were counted before keep their vote unless named again.

    Args:
        ballots: (voter, "yes", "no" or "", member who cast it). The voter is a member, in a vote
            by area a unit.

    Raises:
        Refused: "motion.unknown", "meeting.*", and what `core.check_ballots` and `core.count`
            refuse.
    """
    found = _open_motion(tx, motion)
    weights = weights_for(tx.conn, found.put.basis, currency=tx.group.currency)
    here, by_proxy = voters_at(tx.conn, found.put.meeting)
    cast = tuple(
        Ballot(voter=voter, choice=choice, weight=weights.get(voter, 0), by=by)
        for voter, choice, by in ballots
    )
    if found.put.basis != "area":
        for one in cast:
            if one.voter not in here and one.voter not in by_proxy:
                raise Refused("vote.not_here", member=one.voter)
    core.check_ballots(cast, weights, here=here)
    return _count(tx, found, core.sums_of(cast), sum(weights.values()), cast)


def vote(
    tx: Tx,
    *,
    meeting: str,
    text: str,
    yes: int,
    no: int,
    silent: int = 0,
    effect: str = "",
    subject: str = "",
    majority: str = "simple",
) -> Motion:
    """Put a motion and write the hands that were up for it, in one."""
    motion = put_motion(
        tx, meeting=meeting, text=text, effect=effect, subject=subject, majority=majority
    )
    return count_hands(tx, motion=motion, yes=yes, no=no, silent=silent)


def carried(tx: Tx, motion: str, *, effect: str, subject: str = "") -> Motion:
    """The motion, which was agreed to and is about this.

    Raises:
        Refused: "motion.unknown", "motion.not_carried" with its result, "motion.contested",
            "motion.about_other".
    """
    found = motions.find_motion(tx.conn, motion)
    if found is None:
        raise Refused("motion.unknown")
    if found.is_contested:
        raise Refused("motion.contested")
    if not found.is_carried:
        raise Refused("motion.not_carried", result=found.result.word if found.result else "")
    if found.put.effect != effect or (subject and found.put.subject != subject):
        raise Refused("motion.about_other")
    return found


def voters_at(conn: Connection, meeting: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Members who are here and vote; members whose vote somebody here may cast."""
    _, rules = group.current_rules(conn)
    marks = {member: mark.status for member, mark in attendance.marks(conn, meeting).items()}
    left = departures.departures(conn, meeting)
    return voters(marks, left, proxy_votes=rules.proxy_votes)


def weights_for(conn: Connection, basis: str, *, currency: str) -> dict[str, int]:
    """What every vote weighs: one a head, shares of a member, or the area of a unit."""
    everybody = [one.member for one in members.members(conn)]
    if basis == "head":
        return dict.fromkeys(everybody, 1)
    if basis == "area":
        return {one.unit: one.area_milli for one in units.units(conn)}
    _, rules = group.current_rules(conn)
    saved = balances.sub_balances(conn, a.SHARES, currency)
    price = max(1, rules.share_value)
    return {member: max(0, -saved.get(member, 0) // price) for member in everybody}


def _open_motion(tx: Tx, motion: str) -> Motion:
    found = motions.find_motion(tx.conn, motion)
    if found is None:
        raise Refused("motion.unknown")
    writable_meeting(tx, found.put.meeting)
    return found


def _count(
    tx: Tx,
    motion: Motion,
    sums: tuple[int, int, int],
    whole: int,
    ballots: tuple[Ballot, ...],
) -> Motion:
    yes, no, silent = sums
    counted = VotesCounted(
        motion=motion.motion,
        meeting=motion.put.meeting,
        yes=yes,
        no=no,
        silent=silent,
        whole=whole,
        ballots=ballots,
        result=core.result_of(motion.put, yes, no, silent, whole).word,
    )
    tx.append(core.count(counted, motion.put))
    found = motions.find_motion(tx.conn, motion.motion)
    if found is None:
        raise Refused("motion.unknown")
    return found
