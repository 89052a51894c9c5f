"""The three papers as sheets and as PDF, in the five languages."""

import json
import re
from dataclasses import replace

import pytest

from app.book.paper_numbers import Numbered
from app.core.locales.digits import fold_digits
from app.documents import meeting_summary, member_statement, receipt
from app.documents.numbering import stamped
from app.documents.pdf import render_pdf
from app.documents.sheet import Boxes, KeyValues, Sheet, SideBySide, Table, Total
from tests.documents import samples
from tests.documents.reading import copied, dictionaries, objects, pages_of
from tests.documents.samples import LANGUAGES, SCALE


def statement(lang: str = "en", meetings: int = 18, **changes: object) -> Sheet:
    facts = replace(samples.statement(lang, meetings=meetings), **changes)
    return member_statement.sheet_of(facts, samples.texts_of(lang), samples.locale_of(lang))


def receipt_sheet(lang: str = "en", **changes: object) -> Sheet:
    facts = replace(samples.receipt(lang), **changes)
    return receipt.sheet_of(facts, samples.texts_of(lang), samples.locale_of(lang))


def meeting(lang: str = "en", **changes: object) -> Sheet:
    facts = replace(samples.meeting(lang), **changes)
    return meeting_summary.sheet_of(facts, samples.texts_of(lang), samples.locale_of(lang))


PAPERS = (statement, receipt_sheet, meeting)


def plain(text: str) -> str:
    """Copied text with ASCII digits and one kind of space and group sign."""
    return re.sub("[\u202f\u00a0]", " ", fold_digits(text)).replace("٬", ",").replace("٫", ".")


def table(sheet: Sheet) -> Table:
    return next(block for block in sheet.blocks if isinstance(block, Table))


def test_the_statement_says_what_the_passbook_says() -> None:
    sheet = statement()
    book = table(sheet)
    assert [column.title for column in book.columns][:5] == [
        "No.",
        "Meeting",
        "Stamps",
        "Shares",
        "Savings",
    ]
    line = [cell.text or cell.stamps for cell in book.rows[7]]
    assert line[:2] == ["8", "4 Jul 2026"]
    assert (line[2].filled, line[2].boxes) == (2, 5)
    assert line[3:] == ["400", "4,800", "100", "300", "50", "–", "–", "Cash"]
    assert book.rows[11][6].text == "got 6,000"
    assert book.rows[16][8].text == "lent 22,500"
    totals = [cell.text for cell in book.totals]
    assert totals[1:] == [
        "Total, KES", "55", "", "11,000", "1,800", "5,100", "50", "1,500", "25,500", "",
    ]  # fmt: skip
    boxes = next(block for block in sheet.blocks if isinstance(block, Boxes)).boxes
    assert [box.value for box in boxes] == ["Grace Atieno", "11,000", "25,500", "13,172"]
    assert boxes[0].note == "0722 ••• 418"
    assert sheet.footer.lines == (
        "M-Pesa payments of 21 Nov 2026 were not checked yet when this was printed.",
    )


def test_a_statement_without_meetings_or_loan_is_still_a_paper() -> None:
    sheet = statement(lines=(), loan=None, shares=0, savings=0, loan_left=0)
    assert pages_of(render_pdf(sheet)) == 1
    sides = next(block for block in sheet.blocks if isinstance(block, SideBySide))
    assert isinstance(sides.blocks[0], KeyValues)
    assert sides.blocks[0].facts[0].label == "No loan to pay back"


def test_savings_from_before_the_book_stand_on_a_line_of_their_own() -> None:
    facts = samples.statement()
    later = tuple(replace(line, savings=line.savings + 500 * SCALE) for line in facts.lines)
    row = table(statement(lines=later, brought_forward=500 * SCALE)).rows[0]
    assert [cell.text for cell in row][1:5] == ["Before", "", "", "500"]


def _with_receipts(lang: str = "en", meetings: int = 18) -> Sheet:
    lines = list(samples.statement(lang, meetings=meetings).lines)
    lines[3] = replace(lines[3], receipts=("1042",))
    lines[6] = replace(lines[6], methods=("mpesa", "cash"), receipts=("1043", "1044/2"))
    return statement(lang, meetings, lines=tuple(lines))


def test_the_numbers_of_a_receipt_book_stand_beside_the_notes_they_are_for() -> None:
    paid = [row[-1].text for row in table(_with_receipts()).rows]
    assert (paid[2], paid[3], paid[6]) == (
        "Cash",
        "Cash no. 1042",
        "Cash no. 1043, 1044/2 + M-Pesa",
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_numbers_of_a_receipt_book_cost_no_page(lang: str) -> None:
    for meetings in (19, 20, 21, 22):
        wanted = pages_of(render_pdf(statement(lang, meetings)))
        assert pages_of(render_pdf(_with_receipts(lang, meetings))) == wanted
    assert "1044/2" in copied(render_pdf(_with_receipts(lang)))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("make", PAPERS)
def test_no_text_is_missing_in_any_language(make: object, lang: str) -> None:
    said = repr(make(lang))
    assert "{" not in re.sub(r"\{\"group\".*?\}|\{page\}|\{pages\}", "", said)
    for code in ("_title", "role_", "kind_", "fund_", "moved_", "method_", "left_"):
        assert code not in said.replace("statement_title=", "")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_amounts_of_a_statement_can_be_copied(lang: str) -> None:
    text = plain(copied(render_pdf(statement(lang))))
    group = " " if lang == "fr" else ","
    for amount in ("11,000", "25,500", "22,500", "10,400", "5,100", "43,400"):
        assert amount.replace(",", group) in text, amount


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_receipt_says_the_amount_in_words(lang: str) -> None:
    sheet = receipt_sheet(lang)
    total = next(block for block in sheet.blocks if isinstance(block, Total))
    expected = {
        "en": "two thousand five hundred shillings",
        "sw": "shilingi elfu mbili na mia tano",
        "fr": "deux mille cinq cents shillings",
        "hi": "दो हज़ार पाँच सौ शिलिंग",
        "fa": "دو هزار و پانصد شیلینگ",
    }
    assert total.words == expected[lang]
    assert expected[lang].split()[0] in copied(render_pdf(sheet))


def test_persian_papers_show_the_jalali_day_and_the_other_one() -> None:
    sheet = receipt_sheet("fa")
    said = repr(sheet)
    assert "۳۰ آبان ۱۴۰۵" in said
    assert "۲۱ نوامبر ۲۰۲۶" in said
    assert sheet.rtl


def test_the_meeting_page_adds_up() -> None:
    facts = samples.meeting()
    for place, fund in enumerate(facts.funds):
        moved = sum(movement.minor[place] for movement in facts.movements)
        assert fund.opening + moved == fund.closing
    totals = [cell.text for cell in table(meeting()).totals]
    assert totals == ["In the book at closing", "35,500", "7,900", "72,100", "60,000", "175,500"]
    said = repr(meeting())
    for piece in ("1,000 × 34", "Next meeting: Sat 5 Dec 2026, 14:00.", "Page 5f0e2c9a"):
        assert piece in said


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("make", PAPERS)
def test_the_same_sheet_gives_the_same_bytes(make: object, lang: str) -> None:
    assert render_pdf(make(lang)) == render_pdf(make(lang))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("make", PAPERS)
def test_every_font_is_embedded_and_says_its_letters(make: object, lang: str) -> None:
    plain_objects = dictionaries(render_pdf(make(lang)))
    fonts = plain_objects.count("/Subtype/Type0")
    assert fonts
    assert plain_objects.count("/FontFile2") == plain_objects.count("/ToUnicode") == fonts
    assert "Helvetica" not in plain_objects
    assert "/Type1" not in plain_objects


def test_a_long_statement_repeats_its_head_and_counts_its_pages() -> None:
    pdf = render_pdf(statement(meetings=60))
    text = copied(pdf)
    assert pages_of(pdf) == 2
    assert text.count("Stamps") >= 2
    assert "Page 1 of 2" in text
    assert "Page 2 of 2" in text


@pytest.mark.parametrize("size", ["A4", "A5"])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_other_paper_sizes_show_the_same_figures(lang: str, size: str) -> None:
    facts = samples.statement(lang)
    sheet = member_statement.sheet_of(
        facts,
        samples.texts_of(lang),
        samples.locale_of(lang),
        size,
    )
    text = plain(copied(render_pdf(sheet)))
    assert "11,000".replace(",", " " if lang == "fr" else ",") in text


@pytest.mark.parametrize("word", ["provisional", "pending", "practice"])
@pytest.mark.parametrize("make", PAPERS)
def test_a_paper_that_is_not_final_says_so(make: object, word: str) -> None:
    printing = replace(samples.PRINTING, watermark=word)
    sheet = make("en", printing=printing)
    assert sheet.watermark == word.upper()
    assert word.upper() in copied(render_pdf(sheet))


def test_the_second_print_says_copy_two() -> None:
    first, second = (stamped(statement(), Numbered("A-000123", copy)) for copy in (1, 2))
    assert first.footer.printed == (*statement().footer.printed, "Paper A-000123")
    assert second.footer.printed == (*first.footer.printed, "copy 2")
    assert json.loads(second.footer.qr.content)["doc"] == second.number == "A-000123"


def test_a_receipt_that_takes_another_back_names_it() -> None:
    text = copied(render_pdf(receipt_sheet(reverses="18-004", reason="wrong member")))
    assert "Takes back receipt 18-004: wrong member" in text


def test_an_unchecked_payment_says_so_on_the_receipt() -> None:
    sheet = receipt_sheet(methods=("mpesa",), codes=("UKL4Q8T2XM",), verified=False)
    text = copied(render_pdf(sheet))
    assert "UKL4Q8T2XM" in text
    assert "not yet" in text


def test_a_pdf_has_nothing_that_acts() -> None:
    everything = objects(render_pdf(statement()))
    for word in ("/JavaScript", "/JS", "/Launch", "/URI", "/OpenAction", "/AA", "/EmbeddedFile"):
        assert word not in everything
