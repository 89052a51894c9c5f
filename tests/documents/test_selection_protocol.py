"""The protocol of a choice of the fund (D23)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.documents import find_document
from app.documents.from_book.selection_protocol import facts_of
from app.documents.options import Desk, Options
from app.documents.pdf import render_pdf
from app.documents.selection_protocol import CODE
from app.documents.sheet import Note, Sheet
from app.operations import selection_draws, selections
from app.operations.draws import reveal_draw
from app.system.texts import LANGUAGES
from tests.helpers.fund import USDT, Fund

OPTIONS = Options(now_ms=1_745_240_000_000, lang="en")


@pytest.fixture
def fund(tmp_path: Path) -> Iterator[Fund]:
    found = Fund(tmp_path)
    meeting = found.month("2025-04-10", *[100] * 7)
    for number, minor in ((3, 90), (4, 150), (5, 80), (6, 60), (8, 40)):
        found.ask(meeting, number, minor)
    found.write(
        selections.skip_applicant,
        meeting=meeting,
        box=found.box,
        member=found.no(6),
        reason="is abroad this month",
    )

    def seal(tx):
        now = selections.look_now(tx, meeting, found.box)
        return selection_draws.seal_pool(tx, meeting=meeting, found=now)

    draw = found.write(seal)
    numbers = [(found.no(number), 7 * number) for number in range(1, 6)]
    found.write(reveal_draw, draw=draw, numbers=numbers)
    found.choose(meeting)
    yield found
    found.close()


def paper(fund: Fund, lang: str) -> Sheet:
    options = Options(now_ms=OPTIONS.now_ms, lang=lang, by=fund.no(1))
    return fund.book.read(lambda reading: find_document(CODE).build(reading, "", options))


def test_the_protocol_says_who_stands_where_and_why_and_who_stands_aside(fund: Fund) -> None:
    facts = fund.book.read(lambda r: facts_of(Desk(r, OPTIONS)))
    assert [(one.no, one.score) for one in facts.candidates] == [(3, ""), (5, "")]
    assert all(one.is_first for one in facts.candidates)
    assert facts.candidates[0].missing == ("instalments", "lent", "loans")
    by_no = {one.no: one for one in facts.left}
    assert by_no[4].reason == "above_balance"
    assert by_no[6].words == "is abroad this month"
    assert by_no[8].reason == "unpaid"
    assert (facts.members, len(facts.unpaid), facts.others) == (8, 1, 3)
    assert (facts.before, facts.after) == (700 * USDT, 700 * USDT - facts.minor)
    assert facts.draw is not None
    assert facts.draw.order[0] in (3, 5)
    assert facts.winner == fund.names()[fund.no(facts.draw.order[0])]
    assert len(facts.signers) == 2


def test_the_month_stands_on_it_in_the_calendar_of_the_group(fund: Fund) -> None:
    sheet = paper(fund, "fa")
    assert sheet.rtl
    assert "فروردین ۱۴۰۴" in str(sheet.blocks[0])


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_protocol_prints_in_every_language(fund: Fund, lang: str) -> None:
    sheet = paper(fund, lang)
    assert render_pdf(sheet).startswith(b"%PDF")
    said = [block.text for block in sheet.blocks if isinstance(block, Note)]
    assert not any("selection_" in text for text in said)


def test_a_book_without_a_choice_has_no_protocol(tmp_path: Path) -> None:
    fund = Fund(tmp_path)
    with pytest.raises(Refused, match=r"selection\.unknown"):
        paper(fund, "en")
    fund.close()
