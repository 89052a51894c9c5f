"""What rules and money say to a request, and who has to allow it; one way for all requests.

Without Qt. The rules are those of lending: what the step shows is what the book will accept.
"""

from dataclasses import replace

from app.core.errors import AppError, Refused
from app.core.governance.approvals import Approval
from app.core.lending.eligibility import Eligibility, Finding, judge, with_end
from app.core.lending.guarantees import equal_parts
from app.core.loans import Instalment
from app.features.meeting.loans_step.facts import LoanFacts
from app.features.meeting.loans_step.presenter import Offer, Request, RuleLine
from app.operations.lending.at_table import Standing
from app.operations.loans import loan_terms
from app.projections.lending_limits import SOCIAL, approval_of_loan, never_overridden

CAME_PERCENT = 75  # below it the vote should know
# A smaller amount keeps these; the others are the vote's to override by name.
OF_AMOUNT = frozenset(("multiple", "blocked", "cap", "fund", "guaranteed", "own_share"))
# These have a line of their own with the numbers beside it.
_WITH_NUMBERS = frozenset(("multiple", "one_loan", "guarantors", "share_out"))


def offer_of(request: Request, facts: LoanFacts, *, cash_unit: int) -> Offer:
    """What the rules and the money in the box say to a request.

    Args:
        cash_unit: Whole units of notes; the largest possible amount is a multiple of it.
    """
    instalments, error = _plan(request, facts)
    found = judged(request, facts, instalments)
    money = facts.lendable_for(request.loan).get(place_of(request, facts), 0)
    most = min(found.max_minor, money)
    if request.asked:
        most = min(most, request.asked)
    voters = facts.here - facts.people[request.member].is_here
    return Offer(
        instalments=instalments,
        error=error,
        lines=tuple(_lines(request, facts, instalments, found)),
        most=most - most % max(1, cash_unit),
        short=max(0, request.principal - money),
        voters=voters,
        needed=voters // 2 + 1,
    )


def _plan(request: Request, facts: LoanFacts) -> tuple[tuple[Instalment, ...], AppError | None]:
    if not request.principal or not request.meetings:
        return (), None
    try:
        rows = loan_terms(
            facts.rules,
            principal=request.principal,
            meetings=request.meetings,
            from_day=facts.meeting.on,
            product=request.product,
        )
    except Refused as refused:
        return (), refused
    return rows, None


def is_social(request: Request, facts: LoanFacts) -> bool:
    """Whether the welfare fund is asked."""
    return facts.kind_of(request.loan, request.product).fund == SOCIAL


def place_of(request: Request, facts: LoanFacts) -> str:
    """Where the money is taken from: as chosen, or the bag of the welfare fund."""
    return SOCIAL if is_social(request, facts) else request.source


def judged(
    request: Request, facts: LoanFacts, instalments: tuple[Instalment, ...] = ()
) -> Eligibility:
    """Every rule about this request, for the amount that stands there now."""
    who = facts.applicants[request.key]
    if not request.loan:
        standing = standing_of(request, facts)
        guaranteed = sum(one.minor for one in standing)
        who = replace(who, guarantors=len(standing), guaranteed=guaranteed)
    if is_social(request, facts):
        who = replace(who, owed=facts.people[request.member].owed_socially)
    limits = facts.limits_for(request.loan, request.product)
    found = judge(who, limits, asked=request.principal, instalments=request.meetings)
    rows = instalments or _plan(request, facts)[0]
    ends_on = max((row.due_on for row in rows), default="")
    return with_end(found, ends_on=ends_on, share_out_on=facts.rules.share_out_on)


def parts(request: Request, facts: LoanFacts, *more: str) -> tuple[int, ...]:
    """What each guarantor stands for, those of `more` behind them; minor units."""
    names = [*(one.guarantor for one in request.guarantors), *more]
    return equal_parts(request.principal, [facts.people[name].can_stand_for for name in names])


def standing_of(request: Request, facts: LoanFacts) -> tuple[Standing, ...]:
    """Who stands for a request, with the part that is needed of them now.

    Whoever agreed to less than that is left out: the PIN was typed for a smaller loan.
    """
    if request.loan:
        return tuple(request.guarantors)
    found = zip(request.guarantors, parts(request, facts), strict=True)
    return tuple(replace(one, minor=part) for one, part in found if 0 < part <= one.minor)


def missing_guarantors(request: Request, facts: LoanFacts) -> int:
    """How many have still to stand for a request, or to agree to more."""
    standing = len(standing_of(request, facts))
    stale = len(request.guarantors) - standing
    needed = facts.rules.guarantors_needed - standing
    return max(len(request.missing), stale, needed)


def overrides(request: Request, facts: LoanFacts) -> tuple[str, ...]:
    """Codes of broken rules that the vote allows all the same."""
    never = never_overridden(facts.rules) | OF_AMOUNT | {"guarantors"}
    return tuple(code for code in judged(request, facts).broken if code not in never)


def approval(request: Request, facts: LoanFacts) -> Approval:
    """Who has to agree by PIN, and whether it needs a vote."""
    found = judged(request, facts)
    return approval_of_loan(facts.rules, request.principal, is_within_limits=found.is_eligible)


def signers(request: Request, facts: LoanFacts) -> tuple[tuple[str, str], ...]:
    """(member, office) of those whose PINs a request needs, the chair first.

    Neither the borrower, nor who stands for it, nor who types it; for a chair among these the
    next officer.
    """
    need = approval(request, facts)
    barred = {request.member, facts.actor, *(one.guarantor for one in request.guarantors)}
    officers = [one for one in facts.approvers if one[0] not in barred]
    holders = [one for one in facts.key_holders if one not in barred]
    chairs = [one for one in officers if one[1] == "chair"]
    instead = [*officers, *((one, "key_holder") for one in holders)]
    first = (chairs or instead)[:1] if need.chair else []
    there = {member for member, _ in first}
    have = sum(member in holders for member in there)
    rest = [one for one in holders if one not in there]
    more = rest[: max(0, need.key_holders - have)]
    return (*first, *((one, "key_holder") for one in more))


def _lines(
    request: Request, facts: LoanFacts, instalments: tuple[Instalment, ...], found: Eligibility
) -> list[RuleLine]:
    """The rules with their numbers: red stops the loan, amber is for the vote to name."""
    said = {one.code: one for one in found.findings}
    lines = _of_person(request, facts, said)
    if instalments:
        lines.append(_end(facts, instalments[-1].due_on, said.get("share_out")))
    for one in found.findings:
        if one.code not in _WITH_NUMBERS and not (one.code == "term" and one.is_kept):
            lines.append(RuleLine(code=one.code, level=_level(one), finding=one))
    money = facts.lendable_for(request.loan).get(place_of(request, facts), 0)
    if request.principal > money:
        lines.append(RuleLine(code="money", level="warn", values=(("have_minor", money),)))
    if request.lapsed_on:
        values = (("lapsed_on", request.lapsed_on),)
        lines.append(RuleLine(code="lapsed", level="warn", values=values))
    if not facts.people[request.member].is_here:
        lines.append(RuleLine(code="away", level="warn"))
    lines.append(_guarantors(request, facts))
    return lines


def _of_person(request: Request, facts: LoanFacts, said: dict[str, Finding]) -> list[RuleLine]:
    person = facts.people[request.member]
    lines = []
    multiple = said.get("multiple")
    if multiple is not None:
        numbers = dict(multiple.values)
        values = (
            ("saved_minor", numbers["savings"]),
            ("times", numbers.get("multiple", 0)),
            ("limit_minor", numbers["limit"]),
        )
        # A part of the savings ("150 %") has its own sentence, as a broken rule has.
        spoken = multiple if not multiple.is_kept or not numbers.get("multiple") else None
        lines.append(RuleLine(code="limit", level=_level(multiple), values=values, finding=spoken))
    if person.owed:
        lines.append(RuleLine(code="owes", level="warn", values=(("left_minor", person.owed),)))
    else:
        lines.append(RuleLine(code="no_loan", level="ok", values=(("last_on", person.last_end),)))
    if person.loans_ended:
        counts = (("kept", person.loans_kept), ("of", person.loans_ended))
        in_time = person.loans_kept == person.loans_ended
        lines.append(RuleLine(code="in_time", level="ok" if in_time else "warn", values=counts))
    came = (("came", person.came), ("of", person.held))
    often = person.came * 100 >= person.held * CAME_PERCENT
    lines.append(RuleLine(code="came", level="ok" if often else "warn", values=came))
    return lines


def _end(facts: LoanFacts, last_on: str, share_out: Finding | None) -> RuleLine:
    """When the loan is paid back, and whether that is before the savings are shared out."""
    values: tuple[tuple[str, int | str], ...] = (("last_on", last_on),)
    if share_out is None:
        values = (*values, ("max", facts.rules.loan_meetings_max))
        return RuleLine(code="ends", level="ok", values=values)
    level = _level(share_out)
    if not share_out.is_kept and "share_out" in never_overridden(facts.rules):
        level = "bad"
    values = (*values, ("share_out_on", facts.rules.share_out_on))
    return RuleLine(code="share_out", level=level, values=values)


def _guarantors(request: Request, facts: LoanFacts) -> RuleLine:
    if missing_guarantors(request, facts):
        return RuleLine(code="guarantors", level="bad")
    return RuleLine(code="guarantors", level="ok" if request.guarantors else "warn")


def _level(finding: Finding) -> str:
    if finding.is_kept:
        return "ok"
    return "bad" if finding.code in OF_AMOUNT else "warn"
