"""Requests that were written before the meeting, or at it: they join the desk with what is missing.

Without Qt. What the rules say to them and who has to allow them comes from the rules of lending.
"""

from dataclasses import replace

from app.core.lending.approval import Approval
from app.core.lending.eligibility import Eligibility, judge
from app.features.meeting.loans_step.facts import LoanFacts
from app.features.meeting.loans_step.presenter import LoanDesk, Offer, Request, RuleLine, offer
from app.projections.lending_limits import approval_of_loan

# A smaller amount keeps these; the others are the vote's to override by name.
OF_AMOUNT = frozenset(("multiple", "blocked", "cap", "fund", "guaranteed", "own_share"))


def join_written(desk: LoanDesk, facts: LoanFacts) -> None:
    """Bring the desk up to the written requests; what was typed about one stays."""
    asked = {one.loan: one for one in facts.asked}
    front = desk.request
    desk.requests = [one for one in desk.requests if not one.loan or one.loan in asked]
    known = {one.loan: one for one in desk.requests if one.loan}
    for loan, found in asked.items():
        request = known.get(loan)
        if request is None:
            request = Request(member=found.asked.member, loan=loan, principal=found.principal)
            desk.requests.append(request)
        request.principal = min(request.principal, found.asked.principal)
        request.meetings, request.product = found.asked.instalments, found.asked.product
        request.purpose = found.asked.purpose
        request.guarantors = [(one.guarantor, one.how) for one in found.accepted]
        request.missing = list(found.missing)
        if len(found.said) != request.decisions:  # else it may have been brought to the front
            request.decisions = len(found.said)
            last = found.said[-1] if found.said else None
            request.is_put_off = last is not None and (last.outcome, last.meeting) == (
                "not_today",
                facts.meeting.meeting,
            )
    desk.at = desk.requests.index(front) if front in desk.requests else -1
    if desk.at < 0 or desk.requests[desk.at].is_put_off:
        desk.next_one()


def judged(request: Request, facts: LoanFacts) -> Eligibility | None:
    """What the rules say to a written request for the amount that stands there now."""
    who = facts.applicants.get(request.loan)
    if who is None:
        return None
    limits = facts.limits[request.loan]
    return judge(who, limits, asked=request.principal, instalments=request.meetings)


def lines_of(request: Request, facts: LoanFacts) -> list[RuleLine]:
    """The rules with their numbers: red stops the loan, amber is for the vote to override."""
    found = judged(request, facts)
    lines = []
    for one in found.findings if found is not None else ():
        bad = "bad" if one.code in OF_AMOUNT else "warn"
        level = "ok" if one.is_kept else bad
        lines.append(RuleLine(code=one.code, level=level, finding=one))
    return lines


def overrides(request: Request, facts: LoanFacts) -> tuple[str, ...]:
    """Codes of broken rules that the vote allows all the same."""
    found = judged(request, facts)
    broken = found.broken if found is not None else ()
    return tuple(code for code in broken if code not in OF_AMOUNT)


def approval(request: Request, facts: LoanFacts) -> Approval | None:
    """Who has to agree by PIN; None for a request that is not written."""
    found = judged(request, facts)
    if found is None:
        return None
    return approval_of_loan(facts.rules, request.principal, is_within_limits=found.is_eligible)


def signers(request: Request, facts: LoanFacts) -> tuple[tuple[str, str], ...]:
    """(member, office) of those whose PINs a written request needs, the chair first.

    Neither the borrower, nor who stands for it, nor who types it.
    """
    need = approval(request, facts)
    if need is None:
        return ()
    barred = {request.member, facts.actor, *(member for member, _ in request.guarantors)}
    chairs = [one for one in facts.approvers if one[1] == "chair" and one[0] not in barred]
    first = chairs[:1] if need.chair else []
    holders = [one for one in facts.key_holders if one not in barred]
    have = sum(member in holders for member, _ in first)
    rest = [one for one in holders if one not in {member for member, _ in first}]
    more = rest[: max(0, need.key_holders - have)]
    return (*first, *((one, "key_holder") for one in more))


def offer_of(request: Request, facts: LoanFacts, *, cash_unit: int) -> Offer:
    """What rules and money say to any request, written or not."""
    found = offer(request, facts, cash_unit=cash_unit)
    written = next((one for one in facts.asked if request.loan and one.loan == request.loan), None)
    if written is None:
        return found
    of_money = [line for line in found.lines if line.code in ("money", "away")]
    level = "bad" if request.missing else "ok"
    stand = RuleLine(code="guarantors", level=level)
    judged_ = judged(request, facts)
    most = min(found.most, written.asked.principal, judged_.max_minor if judged_ else found.most)
    last = [line for line in found.lines if line.code == "ends"]
    lines = (*lines_of(request, facts), *last, *of_money)
    if request.guarantors or request.missing:
        lines = (*lines, stand)
    return replace(found, lines=lines, most=most - most % max(1, cash_unit))
