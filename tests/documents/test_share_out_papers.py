"""The share-out sheet and the social-fund statement: their figures, in the five languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.documents import find_document
from app.documents.options import Options
from app.documents.pdf import render_pdf
from app.documents.sheet import Boxes, Note, Sheet, Table
from app.operations.paying_out import pay_welfare
from app.operations.shareout import pay_share
from app.projections import shareouts
from app.projections.shareout_look import Wish
from tests.documents.samples import LANGUAGES
from tests.helpers.group import Group
from tests.helpers.sharing_out import A, B, agree, fund

NOW_MS = 1_795_255_200_000


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    found = fund(tmp_path)
    yield found
    found.close()


def sheet(group: Group, code: str, subject: str = "", lang: str = "en") -> Sheet:
    options = Options(now_ms=NOW_MS, lang=lang, by=group.no(1))
    return group.book.read(lambda r: find_document(code).build(r, subject, options))


def table(page: Sheet) -> Table:
    return next(one for one in page.blocks if isinstance(one, Table))


def row(page: Sheet, name: str) -> list[str]:
    found = next(one for one in table(page).rows if name in one[1].text)
    return [cell.text for cell in found]


def boxes(page: Sheet) -> dict[str, str]:
    found = next(one for one in page.blocks if isinstance(one, Boxes))
    return {box.label: box.value for box in found.boxes}


def notes(page: Sheet) -> list[str]:
    return [one.text for one in page.blocks if isinstance(one, Note)]


def test_the_sheet_shows_fund_value_parts_and_that_no_coin_is_lost(group: Group) -> None:
    meeting = group.open_meeting()
    agree(group, meeting, Wish(cash_unit=1_000))
    group.write(pay_share, meeting=meeting, member=group.no(A), agreed="pin")
    page = sheet(group, "share_out_sheet")
    assert boxes(page) == {
        "Fund": "90,625",
        "To pay out": "77,500",
        "Loans": "12,500",
        "Charges due": "625",
        "Shares": "400",
        "Worth of one": "224.027777",
    }
    first = ["6", "Hellen Chebet", "120", "26,883.33", "–", "–", "–", "26,883.33", "26,880"]
    assert row(page, "Hellen") == [*first, "signed by PIN"]
    lost = ["40", "8,961.11", "–", "8,961.11", "–", "0", "–", "1,013.89 lost"]
    assert row(page, "Fatuma")[2:] == lost
    assert "Check: 77,480 paid out + 20 left over = 77,500" in notes(page)
    assert "20 stay in the box for the next cycle." in notes(page)
    assert render_pdf(page).startswith(b"%PDF")


def test_before_the_agreement_the_sheet_is_a_preview(group: Group) -> None:
    page = sheet(group, "share_out_sheet", "preview")
    assert "Not agreed yet: this is how it would be." in notes(page)
    assert page.watermark


def test_another_way_of_dividing_stands_there_with_its_reason(group: Group) -> None:
    meeting = group.open_meeting()
    agree(group, meeting, Wish(mode="equal"), reason="voted 9 to 1")
    page = sheet(group, "share_out_sheet")
    assert any("Why: voted 9 to 1" in note for note in notes(page))
    assert "Worth of one" not in boxes(page)


def test_the_social_fund_statement_names_who_was_helped_and_why(group: Group) -> None:
    meeting = group.open_meeting()
    for number in (A, B):
        group.pay(meeting, number, welfare=100)
    group.write(pay_welfare, meeting=meeting, member=group.no(B), minor=150, reason="hospital")
    page = sheet(group, "social_fund")
    lines = [[cell.text for cell in one] for one in table(page).rows]
    assert lines[1][1:] == ["1", "Contributions", "", "2", "", "2"]
    assert lines[2][1:] == ["1", "Help", "Grace Atieno: hospital", "", "1.50", "0.50"]
    assert boxes(page)["In the fund"] == "0.50"


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", ["share_out_sheet", "social_fund"])
def test_no_word_is_missing_in_any_language(group: Group, code: str, lang: str) -> None:
    meeting = group.open_meeting()
    group.pay(meeting, A, welfare=100, advance=500)
    wish = Wish(mode="equal", social="split", cash_unit=1_000, remainder_to="social")
    agree(group, meeting, wish, reason="voted")
    (found,) = group.read(shareouts.shareouts)
    for line in found.waiting[:2]:
        group.write(pay_share, meeting=meeting, member=line.member, agreed="paper")
    page = sheet(group, code, lang=lang)
    said = [page.title, *boxes(page), *notes(page)]
    said += [column.title for column in table(page).columns]
    said += [cell.text for one in table(page).rows for cell in one]
    assert not [text for text in said if text.startswith(("share_", "social_"))]
    assert render_pdf(page).startswith(b"%PDF")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_dcb_register_shows_what_was_asked_came_and_is_left(group: Group, lang: str) -> None:
    group.change_rules(savings=500, share_value=0, shares_max=0)
    meeting = group.open_meeting()
    group.pay(meeting, A, savings=500)
    group.pay(meeting, B, savings=200)
    page = sheet(group, "dcb_register", meeting, lang)
    cells = [[cell.text for cell in one] for one in table(page).rows]
    if lang == "en":
        by_name = {one[1]: one[2:5] for one in cells}
        assert by_name["Hellen Chebet"] == ["5", "5", "–"]
        assert by_name["Grace Atieno"] == ["5", "2", "3"]
        assert by_name["Irene Moraa"] == ["5", "–", "5"]
    said = [page.title, *boxes(page), *(column.title for column in table(page).columns)]
    assert not [text for text in said if text.startswith("dcb_")]
    assert render_pdf(page).startswith(b"%PDF")
