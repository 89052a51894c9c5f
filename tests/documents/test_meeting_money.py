"""The page of a meeting says where the money lies, also when no mobile money is used."""

import pytest

from app.book.transaction import Reading
from app.core.payments import conclusion
from app.core.providers.findings import Evidence, Finding, State
from app.documents.from_book.meeting_summary import facts_of
from app.documents.meeting_summary import MeetingFacts
from app.documents.options import Desk, Options
from app.operations.contributions import How
from app.projections import sheet
from tests.helpers.fund import USDT, Fund

CODE = "AB" * 32
Pages = tuple[MeetingFacts, MeetingFacts]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """30 tether come at the first meeting and are found that evening; the next one lends them."""
    fund = Fund(tmp_path_factory.mktemp("fund"))
    first = fund.month("2025-04-10")
    fund.pay(first, 1, How(method="usdt", code=CODE), savings=30 * USDT)
    fund.pay(first, 2, savings=20 * USDT)
    fund.close_meeting(first)
    (paid,) = [p for p in fund.read(sheet.payments_at, first) if p.electronic_minor]
    came = Finding(
        payment=paid.payment, provider="usdt", code=CODE, state=State.VERIFIED,
        evidence=Evidence.STATEMENT, minor=30 * USDT, currency="USDT",
    )  # fmt: skip
    fund.book.conclude([conclusion(came, written=30 * USDT, settled=0)])
    second = fund.month("2025-05-10", 20)
    fund.ask(second, 1, 25)
    fund.choose(second, source="usdt")
    found = _page(fund, first), _page(fund, second)
    fund.close()
    return found


def _page(fund: Fund, meeting: str) -> MeetingFacts:
    def read(reading: Reading) -> MeetingFacts:
        return facts_of(Desk(reading, Options(now_ms=0, lang="en")), meeting)

    return fund.book.read(read)


def test_a_closed_page_says_what_was_not_checked_then(pages: Pages) -> None:
    closing = {one.fund: one.closing // USDT for one in pages[0].funds}
    assert closing == {"loan_bag": 20, "welfare_bag": 0, "awaiting": 30, "bank": 0}
    assert dict(pages[0].collected) == {"cash": 20 * USDT, "usdt": 30 * USDT}


def test_a_loan_out_of_the_wallet_stands_in_its_column(pages: Pages) -> None:
    page = pages[1]
    (given,) = [one for one in page.movements if one.kind == "loans_given"]
    wallet = [one.fund for one in page.funds].index("usdt")
    assert given.minor[wallet] == -25 * USDT
    assert (page.funds[wallet].opening, page.funds[wallet].closing) == (30 * USDT, 5 * USDT)
