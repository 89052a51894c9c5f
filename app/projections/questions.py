"""One question ready to be decided: slips, what each answer would change, what speaks for it."""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.core import accounts as a
from app.core.cases import (
    BUILDING,
    CODE_TWICE,
    FUND_NEGATIVE,
    GIVEN_ALONE,
    GIVEN_TWICE,
    KNOWING_LATE_ENTRY,
    LATE_ENTRY,
    LENDING,
    LOAN_OVERPAID,
    OWN_UNDONE,
    PAID_AFTER_LEAVING,
    PAID_AFTER_WRITE_OFF,
    PAID_TWICE,
    RECEIPT_TWICE,
    ROTATION,
    SAME_PAYMENT,
    SENSITIVE_FIELD,
    TWO_OPENINGS,
    TWO_OWNERS,
    TWO_SCHEDULES,
    TWO_SELECTIONS,
    CaseOpened,
)
from app.core.decisions import (
    ACCEPT,
    ASK_LATER,
    BOTH_STAY,
    FIRST_HOLDS,
    FIRST_MISTYPED,
    GIVE_BACK,
    HANDED_TWICE,
    KEEP_FIRST,
    NOT_PAID_OUT,
    ONCE,
    OTHER_BAG,
    OTHER_MEETING,
    SECOND_MISTYPED,
    SECOND_PLAN,
    SEEN,
    TWICE,
    choices,
    moves_money,
    outcome_lines,
)
from app.core.permissions import CHAIR
from app.core.rules_of_group import Rules
from app.core.two_openings import have_nothing_in_common
from app.projections import cases, entries, group, meetings, officers
from app.projections.cases import Case
from app.projections.evidence import Evidence, are_equal, minutes_apart, of_count, of_slips
from app.projections.loan_proposals import can_adopt
from app.projections.meetings import Meeting
from app.projections.opening_slips import answers_of, whole_case
from app.projections.outcomes import COUNTED, Look, Outcome, of_box, of_member
from app.projections.slips import SlipView, slips_of

# Settled by rule, to be seen.
_TOLD = (LOAN_OVERPAID, PAID_AFTER_WRITE_OFF, TWO_SCHEDULES, TWO_SELECTIONS, GIVEN_ALONE)
SAME_MOMENT_MIN = 30  # spec/ux.md section 7.7: the same money is typed within half an hour


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An answer with its consequences."""

    choice: str
    outcomes: tuple[Outcome, ...]
    evidence: tuple[Evidence, ...]
    is_suggested: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Everything that an officer sees before deciding.

    Attributes:
        meeting: Of the question; None when this book does not know it.
        options: "Ask at the next meeting" is not among them; it is always possible.
        needs_chair: The money is above the treasurer's limit.
        told: Officers who are told of the answer: chair and treasurer.
        chairs: Who may allow what the treasurer may not decide alone.
    """

    case: Case
    meeting: Meeting | None
    slips: tuple[SlipView, ...]
    options: tuple[Option, ...]
    suggested: str
    needs_chair: bool
    told: tuple[str, ...]
    chairs: tuple[str, ...]


def question(conn: Connection, case_id: str, *, here: str) -> Question | None:
    """A question by id, as the book stands; None for an unknown one.

    Args:
        here: Id of this laptop.
    """
    case = cases.find_case(conn, case_id)
    if case is None:
        return None
    _, rules = group.current_rules(conn)
    fact = whole_case(conn, case.fact)
    slips = slips_of(conn, fact, here=here, share_value=rules.share_value)
    meeting = meetings.find_meeting(conn, fact.meeting)
    look = Look(conn, fact, slips, meeting, rules)
    is_opening = fact.kind == TWO_OPENINGS
    asked = answers_of(conn, fact) if is_opening else choices_of(fact, slips)
    if SECOND_PLAN in asked and not _can_adopt(conn, case.fact):
        asked = tuple(one for one in asked if one != SECOND_PLAN)
    found = [_option(look, choice) for choice in asked]
    suggested = _suggested(fact, slips, found)
    return Question(
        case=case,
        meeting=meeting,
        slips=slips,
        options=tuple(
            Option(
                choice=one.choice,
                outcomes=one.outcomes,
                evidence=one.evidence,
                is_suggested=one.choice == suggested,
            )
            for one in found
        ),
        suggested=suggested,
        needs_chair=above_limit(rules, case.fact.amount),
        told=tuple(dict.fromkeys((officers.chair(conn), officers.treasurer(conn)))),
        chairs=officers.holders_of(conn, CHAIR),
    )


def _can_adopt(conn: Connection, fact: CaseOpened) -> bool:
    first, second = fact.slips
    return not moves_money(first.lines) and can_adopt(conn, first.event, second.event)


def above_limit(rules: Rules, minor: int) -> bool:
    """Whether the treasurer alone may not decide about this much money."""
    return 0 < rules.treasurer_limit < minor


def choices_of(fact: CaseOpened, slips: tuple[SlipView, ...]) -> tuple[str, ...]:
    """The answers that make sense now, in the order of their keys.

    When one of the two entries was crossed out meanwhile, what waits can only be let go.
    """
    is_crossed = any(slip.is_crossed for slip in slips)
    if fact.kind == SAME_PAYMENT:
        return (OTHER_MEETING,) if is_crossed else (ONCE, OTHER_MEETING, TWICE)
    if fact.kind == CODE_TWICE:
        return (OTHER_MEETING,) if is_crossed else (ONCE, OTHER_MEETING)
    if fact.kind == RECEIPT_TWICE:
        return (SEEN,) if is_crossed else (SECOND_MISTYPED, FIRST_MISTYPED, SEEN)
    if fact.kind in (KNOWING_LATE_ENTRY, PAID_AFTER_LEAVING):
        return (ACCEPT,) if is_crossed else (ACCEPT, GIVE_BACK)
    if fact.kind == SENSITIVE_FIELD:
        return tuple(one for one in choices(fact.kind) if one != ASK_LATER)
    if fact.kind in BUILDING:
        found = tuple(one for one in choices(fact.kind) if one != ASK_LATER)
        return (SEEN,) if is_crossed else found
    if fact.kind in LENDING:
        return _of_lending(fact, is_crossed=is_crossed)
    if fact.kind in (*ROTATION, *PAID_TWICE):
        answers = [one for one in choices(fact.kind) if one not in (ASK_LATER, SEEN)]
        if fact.kind == OWN_UNDONE and not moves_money(fact.slips[-1].lines):
            answers.remove(NOT_PAID_OUT)
        return (SEEN,) if is_crossed else tuple(answers)
    return (ACCEPT,) if fact.kind == LATE_ENTRY else (KEEP_FIRST,)


def _of_lending(fact: CaseOpened, *, is_crossed: bool) -> tuple[str, ...]:
    """An entry that was crossed out needs no answer that would cross it out again."""
    found = [one for one in choices(fact.kind) if one != ASK_LATER]
    if fact.kind == FUND_NEGATIVE:
        from_box = any(x.account in a.BOX_ACCOUNTS and x.minor < 0 for x in fact.slips[-1].lines)
        found = [one for one in found if (from_box or one != OTHER_BAG) and one != SEEN]
    if is_crossed and fact.kind in (GIVEN_TWICE, FUND_NEGATIVE):
        return (HANDED_TWICE,) if fact.kind == GIVEN_TWICE else (SEEN,)
    return tuple(found)


def _option(look: Look, choice: str) -> Option:
    lines = outcome_lines(look.fact, choice)
    outcomes = of_member(look, lines)
    box = of_box(look, lines)
    counted = look.meeting.counted_minor if look.meeting else None
    by_count = tuple(
        of_count(one.after_minor, counted)
        for one in box
        if counted is not None and one.kind == "box"
    )
    by_slips = of_slips(look.fact, look.slips, choice, look.rules, page_no=_page_no(look))
    evidence = (*by_count, *by_slips)
    return Option(choice=choice, outcomes=(*outcomes, *box), evidence=evidence)


def _page_no(look: Look) -> int:
    """The meeting on whose page the entry in question stands; 0 for the next one."""
    written = entries.find_entry(look.conn, look.fact.subjects[-1])
    page = meetings.find_meeting(look.conn, written.page) if written else None
    return page.no if page else 0


def _suggested(fact: CaseOpened, slips: tuple[SlipView, ...], options: list[Option]) -> str:
    """The answer on Enter: what the count says, else what the clocks and amounts say."""
    if fact.kind in LENDING and fact.kind not in _TOLD and fact.kind not in COUNTED:
        return ASK_LATER  # the meeting votes
    if fact.kind == SENSITIVE_FIELD:
        return ASK_LATER  # only the member can say
    if fact.kind in (TWO_OWNERS, RECEIPT_TWICE) and len(options) > 1:
        return ASK_LATER  # only the papers can say
    if fact.kind == TWO_OPENINGS and len(options) > 1:
        return _of_openings(fact, slips, options)
    if len(options) == 1 or fact.kind not in COUNTED:
        return options[0].choice
    agrees = {one.choice for one in options if any(e.kind == "agrees" for e in one.evidence)}
    if fact.kind != SAME_PAYMENT:
        return next((one.choice for one in options if one.choice in agrees), ASK_LATER)
    if ONCE in agrees:
        return ONCE
    if agrees:
        too_many = any(e.kind == "shares" for one in options for e in one.evidence)
        return TWICE if too_many else OTHER_MEETING
    if are_equal(slips) and minutes_apart(slips) <= SAME_MOMENT_MIN:
        return ONCE
    return ASK_LATER


def _of_openings(fact: CaseOpened, slips: tuple[SlipView, ...], options: list[Option]) -> str:
    """Two halves have nobody in common; equal sums are one book; else only the paper can say."""
    if not all(slip.lines for slip in slips):
        return ASK_LATER  # more than a question can name
    if have_nothing_in_common(fact):
        return BOTH_STAY
    is_one = are_equal(slips) and options[0].choice == FIRST_HOLDS
    return FIRST_HOLDS if is_one else ASK_LATER
