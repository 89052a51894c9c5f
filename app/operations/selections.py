"""The month of an interest-free fund: who asks, who is passed over, the choice, the loan."""

from collections.abc import Iterable

from app.book.transaction import Tx
from app.core import loan_requests
from app.core import selections as core
from app.core.errors import Refused
from app.core.fair_order.applicant import Applicant
from app.core.fair_order.months import month_of
from app.core.fair_order.selection import monthly_instalment
from app.core.lending_rules import plan
from app.core.loan_products import LoanProduct, LoanTerms
from app.core.loan_requests import LoanDecided, LoanRequested, request_hash
from app.core.rules_of_group import Rules
from app.core.schemes.qard_fund import FundTerms
from app.core.selections import (
    ASKING_MOST,
    FundAsked,
    SelectionMade,
    SelectionSkipped,
    loan_id,
    row_of,
)
from app.operations.boxes import open_one
from app.operations.lending.known import CHAIR, check_approval
from app.operations.loans import disburse
from app.operations.running import known_member, writable_meeting
from app.operations.selection_draws import drawn
from app.operations.undoing import note_step
from app.projections import boxes, entries, fund_look, group
from app.projections.boxes import BoxRow
from app.projections.fund_histories import product_code
from app.projections.fund_look import KIND, FundLook

UNPAID_TOLD = 500  # numbers of the late that one fact names


def ask_fund(tx: Tx, *, meeting: str, box: str, member: str, minor: int) -> str:
    """A member asks for a loan this month, or for nothing (0); the fact.

    Raises:
        Refused: "member.unknown"; "selection.too_small" with allowed: one instalment.
    """
    on = writable_meeting(tx, meeting).on
    known_member(tx, member)
    found = _fund(tx, box)
    terms = _terms(tx, found, on)
    asked = FundAsked(
        box=box,
        period=month_of(on, terms.period),
        member=member,
        minor=minor,
        currency=found.currency,
        on=on,
        meeting=meeting,
    )
    return tx.append(core.check_ask(asked, least=terms.order().least)).id


def skip_applicant(tx: Tx, *, meeting: str, box: str, member: str, reason: str) -> str:
    """Pass a member over this month, for a reason that everybody sees; the fact.

    Raises:
        Refused: "selection.not_asking", "selection.skipped_already", "reason.needed".
    """
    now = look_now(tx, meeting, box)
    if member in now.skipped:
        raise Refused("selection.skipped_already")
    if member not in {one.member for one in now.asking}:
        raise Refused("selection.not_asking")
    passed = SelectionSkipped(
        box=box,
        period=now.period,
        member=member,
        reason=reason.strip(),
        on=writable_meeting(tx, meeting).on,
        meeting=meeting,
    )
    return tx.append(core.check_skip(passed)).id


def choose(
    tx: Tx,
    *,
    meeting: str,
    box: str,
    source: str = "cash",
    approved_by: Iterable[str] = (),
) -> str:
    """Make the choice of the month by the rule, and hand the loan over; the choice.

    Nobody chooses: the rule says who stands first, and the draw who of equals. That nobody can be
    chosen is written down too, and does not use the month up.

    Raises:
        Refused: "selection.period_done", "fund.somebody_unpaid" with members,
            "selection.too_many" with most, "selection.draw_first", "approval.*",
            "loan.not_enough_money".
    """
    on = writable_meeting(tx, meeting).on
    now = look_now(tx, meeting, box)
    if now.is_done:
        raise Refused("selection.period_done", period=now.period)
    if now.selection is None:
        late = tuple(one.member for one in now.people if one.no in now.unpaid)
        raise Refused("fund.somebody_unpaid", members=late)
    if len(now.asking) > ASKING_MOST:
        raise Refused("selection.too_many", most=ASKING_MOST)
    draw, winner = _winner(tx, now)
    approvers = tuple(approved_by)
    if winner is not None:
        check_approval(tx, CHAIR, approved_by=approvers, barred=(winner.member,))
    made = core.prove(_made(tx, now, winner, draw, meeting=meeting, on=on, approvers=approvers))
    before = entries.last_line(tx.conn, meeting)
    tx.append(made)
    if winner is not None:
        _lend(tx, now, made, source=source)
    written = entries.entries_since(tx.conn, meeting, before)
    note_step(tx, meeting=meeting, written=written)
    return made.selection


def look_now(tx: Tx, meeting: str, box: str) -> FundLook:
    """The fair order on the day of an open meeting.

    Raises:
        Refused: "meeting.*", "box.unknown", "box.closed", "selection.no_fund".
    """
    on = writable_meeting(tx, meeting).on
    return fund_look.look(tx.conn, _fund(tx, box), on)


def _fund(tx: Tx, box: str) -> BoxRow:
    found = open_one(tx, box)
    if found.kind != KIND:
        raise Refused("selection.no_fund", name=found.name)
    return found


def _terms(tx: Tx, box: BoxRow, on: str) -> FundTerms:
    found = boxes.terms_on(tx.conn, box.box, on)
    if found is None:
        raise Refused("box.not_open_yet", name=box.name, on=box.opened_on)
    terms: FundTerms = found.read
    return terms


def _winner(tx: Tx, now: FundLook) -> tuple[str, Applicant | None]:
    if not now.pool:
        return "", None
    draw, no = "", now.number(now.pool[0])
    if len(now.pool) > 1:
        draw, no = drawn(tx, now)
    return draw, next(one for one in now.asking if one.no == no)


def _made(
    tx: Tx,
    now: FundLook,
    winner: Applicant | None,
    draw: str,
    *,
    meeting: str,
    on: str,
    approvers: tuple[str, ...],
) -> SelectionMade:
    terms, found = now.terms, now.selection
    order = terms.order()
    part = monthly_instalment(winner.request, months=terms.months_max, least=order.least) if (
        winner
    ) else 0  # fmt: skip
    loan = loan_id(now.box.box, now.period, now.no, winner.member) if winner else ""
    return SelectionMade(
        selection=tx.new_id(),
        box=now.box.box,
        period=now.period,
        no=now.no,
        terms=now.terms_id,
        profile=order.profile,
        late=order.late,
        least=order.least,
        above_balance=order.above_balance,
        unit=order.unit,
        months=terms.months_max,
        available=now.available,
        fund=now.fund,
        members=now.members,
        unpaid=now.unpaid[:UNPAID_TOLD],
        applicants=tuple(row_of(one) for one in now.asking),
        skipped=tuple(
            (one.no, now.skipped[one.member]) for one in now.asking if one.member in now.skipped
        ),
        left=tuple((one.applicant.no, one.reason) for one in found.left) if found else (),
        pool=tuple(now.number(member) for member in now.pool),
        draw=draw,
        winner=winner.member if winner else "",
        winner_no=winner.no if winner else 0,
        loan=loan,
        minor=winner.request if winner else 0,
        instalment=part,
        currency=now.box.currency,
        on=on,
        meeting=meeting,
        approved_by=approvers,
    )


def _lend(tx: Tx, now: FundLook, made: SelectionMade, *, source: str) -> None:
    """The loan of a choice takes the way of every loan: asked, allowed, handed over."""
    _, rules = group.current_rules(tx.conn)
    terms = _terms_of_loan(rules, now, made)
    plan(terms)
    asked = LoanRequested(
        loan=made.loan,
        member=made.winner,
        meeting=made.meeting,
        on=made.on,
        principal=made.minor,
        currency=made.currency,
        product=terms.product.code,
        instalments=terms.count,
        first_due="",
        purpose="",
        guarantees=(),
        terms=terms.text,
    )
    tx.append(loan_requests.ask(asked))
    decided = LoanDecided(
        loan=made.loan,
        member=made.winner,
        meeting=made.meeting,
        on=made.on,
        outcome="approved",
        principal=made.minor,
        currency=made.currency,
        terms_hash=request_hash(asked, made.minor),
        approved_by=made.approved_by,
    )
    tx.append(loan_requests.decide(decided, guarantors=()))
    disburse(tx, loan=made.loan, meeting=made.meeting, source=source)


def _terms_of_loan(rules: Rules, now: FundLook, made: SelectionMade) -> LoanTerms:
    """Without interest, in months of the fund's calendar, each part as the rule says."""
    count = -(-made.minor // made.instalment)
    is_jalali = now.terms.period == "jalali_month"
    product = LoanProduct(
        code=product_code(made.box),
        name=now.box.name,
        method="free",
        period_unit="jalali_months" if is_jalali else "months",
        instalments_max=count,
    )
    return LoanTerms(
        product=product,
        principal=made.minor,
        count=count,
        start=made.on,
        every_days=rules.meeting_every_days,
        fixed_principal=made.instalment,
    )
