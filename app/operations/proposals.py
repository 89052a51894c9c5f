"""Other rules: proposed, voted on, and put in force by the first meeting of their day."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection

from app.book.transaction import Tx
from app.core.boxes import check_from_on, first_day
from app.core.constitution.proposals import (
    AGREED,
    REFUSED,
    WITHDRAWN,
    Change,
    ProposalDecided,
    RulesProposed,
    applied,
    changes_between,
    decide,
)
from app.core.errors import Refused
from app.core.rules_of_group import Rules, check_rules
from app.core.schemes import find_scheme
from app.operations.boxes import change_terms, last_met, last_opened, open_one
from app.operations.rules import change_rules
from app.operations.second_factors import require
from app.projections import boxes, group, meetings, proposals
from app.projections.constitution import is_overtaken
from app.projections.proposals import OPEN, Proposal
from app.projections.reading_out import quorum


def propose_rules(
    tx: Tx, *, rules: Rules, from_on: str, meeting: str = "", reason: str = ""
) -> str:
    """Write a proposal for the rules of the group; its id.

    Raises:
        Refused: "proposal.nothing", what `check_rules` refuses, "box.terms_too_early".
    """
    based_on, current = group.current_rules(tx.conn)
    changes = changes_between(current, check_rules(rules))
    check_from_on(from_on, opened_on="", last_met=last_met(tx))
    return _propose(tx, "", based_on, changes, from_on, meeting, reason)


def propose_terms(
    tx: Tx, *, box: str, terms: Any, from_on: str, meeting: str = "", reason: str = ""
) -> str:
    """Write a proposal for the terms of a box; its id.

    Raises:
        Refused: "box.unknown", "box.closed", "proposal.nothing", what the scheme's check
            refuses, "box.terms_too_early".
    """
    found = open_one(tx, box)
    changes = changes_between(found.read, find_scheme(found.kind).check(terms))
    check_from_on(from_on, opened_on=found.opened_on, last_met=last_met(tx))
    return _propose(tx, box, found.terms_id, changes, from_on, meeting, reason)


def decide_proposal(
    tx: Tx,
    *,
    proposal: str,
    outcome: str,
    meeting: str = "",
    on: str = "",
    motion: str = "",
    votes: tuple[int, int, int] = (0, 0, 0),
) -> None:
    """Write how the vote went. Terms of a box are agreed with it; rules of the group follow at
    the first meeting of their day. A day that was met already becomes the next one.

    Args:
        votes: For, against, and of those who said nothing.
        on: Civil day; "" for the laptop's today.

    Raises:
        Refused: "proposal.unknown", "proposal.decided", "proposal.not_carried",
            "proposal.collides" when somebody else changed the same meanwhile,
            "proposal.no_quorum" with here and needed: too few hands were counted.
    """
    found = _open_proposal(tx, proposal, outcome)
    yes, no, silent = votes
    from_on = max(found.from_on, first_day(opened_on="", last_met=last_met(tx)))
    decided = decide(
        ProposalDecided(
            proposal=proposal,
            outcome=outcome,
            meeting=meeting,
            on=on or tx.today.isoformat(),
            from_on=from_on if outcome == AGREED else "",
            motion=motion,
            votes_yes=yes,
            votes_no=no,
            silent=silent,
        )
    )
    if outcome == AGREED:
        require(tx, "rules")
    if outcome == AGREED and is_overtaken(tx.conn, found):
        raise Refused("proposal.collides")
    needed = quorum(tx.conn) if outcome in (AGREED, REFUSED) and not motion else 0
    if sum(votes) < needed:
        raise Refused("proposal.no_quorum", here=sum(votes), needed=needed)
    tx.append(decided)
    if outcome == AGREED and found.box:
        _apply(tx, replace(found, from_on=from_on, motion=motion or proposal))


def usual_day(conn: Connection, *, today: str, opened_on: str = "") -> str:
    """The civil day that a proposal offers: of the next meeting, else the first that may be."""
    earliest = first_day(opened_on=opened_on, last_met=last_opened(conn))
    planned = meetings.next_meeting(conn)
    if planned is not None and planned.on >= earliest:
        return planned.on
    return max(earliest, (date.fromisoformat(today) + timedelta(days=1)).isoformat())


def put_in_force(tx: Tx, *, on: str) -> None:
    """Change the rules by all proposals that were agreed to for the civil day of a meeting.

    Terms of a box are among them only when another laptop had agreed on others at the same time.
    What somebody else changed meanwhile stays as it is; the proposal is shown as overtaken.
    """
    for one in proposals.proposals(tx.conn):
        is_due = one.state == AGREED and one.from_on <= on
        if is_due and not is_overtaken(tx.conn, one):
            with suppress(Refused):  # it waits for another day: no rule keeps a meeting closed
                _apply(tx, one)


def _apply(tx: Tx, one: Proposal) -> None:
    if not one.box:
        _, current = group.current_rules(tx.conn)
        change_rules(tx, rules=applied(current, one.changes), motion=one.motion)
        return
    row = boxes.find_box(tx.conn, one.box)
    if row is not None and not row.closed_on:
        change_terms(
            tx,
            box=one.box,
            terms=applied(row.read, one.changes),
            from_on=max(one.from_on, first_day(opened_on=row.opened_on, last_met=last_met(tx))),
            motion=one.motion,
        )


def _propose(
    tx: Tx,
    box: str,
    based_on: str,
    changes: Sequence[Change],
    from_on: str,
    meeting: str,
    reason: str,
) -> str:
    proposed = RulesProposed(
        proposal=tx.new_id(),
        box=box,
        based_on=based_on,
        changes=tuple(changes),
        from_on=from_on,
        meeting=meeting,
        reason=reason,
    )
    tx.append(proposed)
    return proposed.proposal


def _open_proposal(tx: Tx, proposal: str, outcome: str) -> Proposal:
    """The proposal, if this outcome is possible: one that was overtaken may be withdrawn."""
    found = proposals.find_proposal(tx.conn, proposal)
    if found is None:
        raise Refused("proposal.unknown", proposal=proposal)
    is_overtaken_late = found.state == AGREED and is_overtaken(tx.conn, found)
    if found.state != OPEN and not (outcome == WITHDRAWN and is_overtaken_late):
        raise Refused("proposal.decided", on=found.decided_on)
    return found
