"""The fair order of an interest-free fund, in the place of requests for loans."""

from functools import partial

from PySide6.QtWidgets import QWidget

from app.core.currencies import currency_of
from app.core.expected import Amounts
from app.core.schemes.qard_fund import FundTerms
from app.features.meeting.fair_step.screen import FairScreen
from app.operations import boxes, contributions, selections
from app.projections.members import members
from tests.helpers.sample_meeting import SampleMeeting
from tests.helpers.waiting import settle
from tests.pictures.meeting_second import framed, held
from tests.screenshots import ALL, FOUR, Look, picture

FEES = (5, 3, 4, 5, 2, 5, 1)  # of what a month costs at least


def with_fund(look: Look) -> SampleMeeting:
    """The sample with a fund: everybody paid something, some ask."""
    at = held("tumaini-count", look)
    currency = at.book.group.currency
    fee = 200 * currency_of(currency).scale * (5_000 if currency == "IRR" else 1)
    is_jalali = at.book.group.calendar == "jalali"
    terms = FundTerms(
        currency=currency,
        fee_least=fee,
        instalment_least=fee,
        unit=currency_of(currency).scale,
        period="jalali_month" if is_jalali else "month",
        zone=at.book.group.zone,
    )
    name = "صندوق مهر" if look.language == "fa" else "Helping hand"
    box = at.book.write(
        lambda tx: boxes.open_box(tx, kind="qard_fund", name=name, terms=terms, on="2026-11-01")
    ).result
    for place, one in enumerate(at.read(members)):
        about = {"meeting": at.meeting, "member": one.member}
        paid = Amounts(savings=fee * FEES[place % len(FEES)])
        at.book.write(partial(contributions.record_contribution, amounts=paid, **about))
        if place % 3 == 0:
            minor = fee * (1 + place % 5)
            at.book.write(partial(selections.ask_fund, box=box, minor=minor, **about))
    return at


@picture("04b-fair-order", ALL)
def order(look: Look) -> QWidget:
    """Who stands where and why; who stands first alike is drawn."""
    page = framed(with_fund(look), "loans")
    assert isinstance(page.step, FairScreen)
    return page


@picture("04c-fair-order-why", FOUR)
def why(look: Look) -> QWidget:
    """Every factor of the sum."""
    page = framed(with_fund(look), "loans")
    step = page.step
    assert isinstance(step, FairScreen)
    step.toggle_why()
    settle(step.session)
    return page
