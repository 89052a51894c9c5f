"""What the step writes; a vote and what it allows stand or fall together."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.core.accounts import INVESTMENTS, OTHER_DUE
from app.core.constitution.proposals import AGREED, REFUSED
from app.core.payouts import SOURCES
from app.features.meeting.other_step.voting import BASIS, BY_NAME, SECRET, Vote
from app.operations import debts, investments, motions, paying_out
from app.operations.proposals import decide_proposal
from app.operations.risks import accept_risk
from app.projections.motions import Motion

if TYPE_CHECKING:
    from app.book.transaction import Tx


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense:
    """An expense as typed; `hands` that were up for it, None where nobody was asked.

    Attributes:
        motion: What was voted on.
    """

    what: str
    minor: int
    account: str
    paid_to: str
    source: str
    hands: tuple[int, int, int] | None = None
    motion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """Welfare help as typed, and the hands that were up for it."""

    member: str
    minor: int
    reason: str
    source: str
    hands: tuple[int, int, int] | None = None
    motion: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Money moved, as typed; one of the accounts may be that of investments, or of debts.

    Attributes:
        debtor: Who pays a debt, where the money comes from one.
        investment: "" for a new one with a `name`. is_all: Nothing is left of it.
    """

    source: str
    target: str
    minor: int
    carried_by: str = ""
    investment: str = ""
    name: str = ""
    is_all: bool = False
    debtor: str = ""


def write_move(tx: "Tx", *, meeting: str, move: Move) -> None:
    """Move money between two places, into an investment or back from one, or from a debtor."""
    names = {account: name for name, account in SOURCES.items()}
    if move.target == INVESTMENTS:
        investments.invest(
            tx,
            meeting=meeting,
            minor=move.minor,
            name=move.name,
            investment=move.investment,
            source=names.get(move.source, move.source),
        )
    elif move.source == INVESTMENTS:
        investments.take_back(
            tx,
            meeting=meeting,
            investment=move.investment,
            minor=move.minor,
            target=names.get(move.target, move.target),
            is_all=move.is_all,
        )
    elif move.source == OTHER_DUE:
        debts.receive_debt(
            tx,
            meeting=meeting,
            member=move.debtor,
            minor=move.minor,
            target=names.get(move.target, move.target),
        )
    else:
        paying_out.move_money(
            tx,
            meeting=meeting,
            from_account=move.source,
            to_account=move.target,
            minor=move.minor,
            carried_by=move.carried_by,
        )


def write_expense(tx: "Tx", *, meeting: str, expense: Expense) -> None:
    """Pay an expense, and write the vote that allowed it."""
    paying_out.record_expense(
        tx,
        meeting=meeting,
        what=expense.what,
        minor=expense.minor,
        account=expense.account,
        paid_to=expense.paid_to,
        source=expense.source,
        motion=_voted(tx, meeting, expense, "expense"),
    )


def pay_help(tx: "Tx", *, meeting: str, help_: Help) -> None:
    """Pay welfare help, and write the vote that allowed it."""
    paying_out.pay_welfare(
        tx,
        meeting=meeting,
        member=help_.member,
        minor=help_.minor,
        reason=help_.reason,
        source=help_.source,
        motion=_voted(tx, meeting, help_, "help"),
    )


def write_vote(tx: "Tx", *, meeting: str, vote: Vote) -> bool:
    """Write a vote and do what it decides; whether it was carried."""
    motion = motions.put_motion(
        tx,
        meeting=meeting,
        text=vote.text,
        majority=vote.majority,
        secret=vote.way == SECRET,
        basis=BASIS.get(vote.way, "head"),
        effect=vote.effect,
        subject=vote.subject,
        proposed_by=vote.proposed_by,
        seconded_by=vote.seconded_by,
    )
    if vote.way in BY_NAME:
        found = motions.count_by_name(tx, motion=motion, ballots=vote.ballots)
    else:
        yes, no, silent = vote.votes
        found = motions.count_hands(tx, motion=motion, yes=yes, no=no, silent=silent)
    if vote.effect == "rules":
        _decide(tx, meeting, vote, found)
    elif vote.effect == "risk" and found.is_carried:
        kind, *roles = vote.subject.split()
        accept_risk(
            tx,
            meeting=meeting,
            kind=kind,
            motion=motion,
            member=vote.member,
            roles=tuple(roles),
        )
    return found.is_carried


def _decide(tx: "Tx", meeting: str, vote: Vote, found: Motion) -> None:
    """The proposal is agreed to or refused; without enough people it waits."""
    if found.result is None or not found.result.is_quorate:
        return
    decide_proposal(
        tx,
        proposal=vote.subject,
        outcome=AGREED if found.is_carried else REFUSED,
        meeting=meeting,
        motion=found.motion,
        votes=(found.result.yes, found.result.no, found.result.silent),
    )


def _voted(tx: "Tx", meeting: str, typed: Expense | Help, effect: str) -> str:
    if typed.hands is None:
        return ""
    yes, no, silent = typed.hands
    found = motions.vote(
        tx, meeting=meeting, text=typed.motion, yes=yes, no=no, silent=silent, effect=effect
    )
    return found.motion
