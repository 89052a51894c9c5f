"""Requests that were written before the meeting, or at it: they join the desk as they stand.

Without Qt.
"""

from app.features.meeting.loans_step.facts import LoanFacts
from app.features.meeting.loans_step.presenter import LoanDesk, Request
from app.operations.lending.at_table import Standing
from app.projections import loan_book


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
        _join(request, found, facts)
    waiting = [one for one in asked.values() if one.state == "queued"]
    for place, found in enumerate(waiting, 1):
        next(one for one in desk.requests if one.loan == found.loan).place = place
    desk.at = desk.requests.index(front) if front in desk.requests else -1
    if desk.at < 0 or desk.requests[desk.at].is_put_off:
        desk.next_one()


def _join(request: Request, found: loan_book.Request, facts: LoanFacts) -> None:
    asked = found.asked
    request.asked = asked.principal
    request.principal = min(request.principal, asked.principal)
    request.meetings, request.product = asked.instalments, asked.product
    request.purpose, request.place = asked.purpose, 0
    request.guarantors = [
        Standing(guarantor=one.guarantor, minor=one.minor, how=one.how) for one in found.accepted
    ]
    request.missing = list(found.missing)
    request.lapsed_on = found.lapsed.on if found.lapsed else ""
    if len(found.said) != request.decisions:  # else it may have been brought to the front
        request.decisions = len(found.said)
        last = found.said[-1] if found.said else None
        request.is_put_off = (
            last is not None
            and last.meeting == facts.meeting.meeting
            and last.outcome in ("not_today", "queued")
        )
