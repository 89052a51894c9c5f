"""One number of a receipt book on two laptops: every place shows the later one as 1042/2."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.book.transaction import Reading
from app.core.decisions import FIRST_MISTYPED, SECOND_MISTYPED
from app.core.expected import Amounts
from app.documents.from_book import member_statement
from app.documents.from_book.receipt import facts_of
from app.documents.options import Desk, Options
from app.documents.receipt import sheet_of
from app.features.conflicts.inbox import read_question
from app.features.conflicts.slip_card import SlipCard, SlipRow
from app.features.conflicts.words import Words
from app.features.meeting.collect.sheet_reading import read_sheet
from app.features.shell.catalogue import read_catalogue
from app.operations.cases import decide_case
from app.operations.contributions import How, correct_contribution, record_contribution
from app.projections import cases, passbook
from app.ui.widgets.labels import AmountLabel
from tests.helpers.two_laptops import TwoLaptops

NUMBERS = ["1042", "1042/2"]


class Pages:
    """What is read of the two payments, in order, on the treasurer's laptop."""

    def __init__(self, folder: Path) -> None:
        self.laptops = TwoLaptops(folder)
        self.meeting = self.laptops.open_meeting()
        self.laptops.meet()
        how = How(method="cash", code="1042")
        self.entries = [
            book.write(
                lambda tx, number=number: (
                    record_contribution(
                        tx,
                        meeting=self.meeting,
                        member=self.laptops.no(number),
                        amounts=Amounts(shares=600),
                        how=how,
                    ).entry
                )
            ).result
            for book, number in zip(self.laptops.books, (7, 8), strict=True)
        ]
        self.laptops.meet()
        (case,) = self.laptops.read(cases.open_cases)
        self.case = case.case

    def grid(self) -> list[str]:
        sheet = self.laptops.book.read(lambda reading: read_sheet(reading, self.meeting))
        return [row.number for row in sheet.rows if row.is_written]

    def passbooks(self) -> list[str]:
        found = []
        for number in (7, 8):
            member = self.laptops.no(number)
            book = self.laptops.read(passbook.passbook, member, currency="KES")
            found += [code for line in book.lines for code in line.codes]
        return found

    def statements(self) -> list[str]:
        desk, found = Options(now_ms=0), []
        for number in (7, 8):
            member = self.laptops.no(number)
            facts = self.laptops.book.read(
                lambda r, member=member: member_statement.facts_of(Desk(r, desk), member)
            )
            found += [one for line in facts.lines for one in line.receipts]
        return found

    def receipts(self) -> list[str]:
        options = Options(now_ms=0)

        def read(entry: str) -> str:
            facts = self.laptops.book.read(lambda reading: facts_of(Desk(reading, options), entry))
            return facts.book_number

        return [read(entry) for entry in self.entries]

    def slips(self) -> list[str]:
        asked = self.laptops.book.read(
            lambda r: read_question(r, self.case, self.laptops.book.actor)
        )
        assert asked is not None
        words, found = Words("en", "gregorian", "KES"), []
        for slip in asked.question.slips:
            card = SlipCard(slip, None, asked, words)
            rows = card.findChildren(SlipRow)
            texts = [row.findChildren(AmountLabel)[0].text() for row in rows]
            found += [text for text in texts if text.startswith("1042")]
        return found

    def found(self, typed: str) -> list[str]:
        known = self.laptops.book.read(lambda reading: read_catalogue(reading, "en"))
        return sorted(one.code for one in known.find(typed, "2026-11-21").payments)


@pytest.fixture
def pages(tmp_path: Path) -> Iterator[Pages]:
    made = Pages(tmp_path)
    yield made
    made.laptops.close()


def test_the_later_receipt_is_2_wherever_its_number_stands(
    qapp: QApplication, pages: Pages
) -> None:
    assert pages.grid() == NUMBERS
    assert pages.passbooks() == NUMBERS
    assert pages.statements() == NUMBERS
    assert pages.receipts() == NUMBERS
    assert pages.slips() == NUMBERS


def test_who_looks_for_the_number_finds_both_and_with_the_2_the_later(pages: Pages) -> None:
    assert pages.found("1042") == NUMBERS
    assert pages.found("۱۰۴۲") == NUMBERS
    assert pages.found("1042/2") == ["1042/2"]


def test_once_one_was_mistyped_nothing_has_a_suffix(qapp: QApplication, pages: Pages) -> None:
    pages.laptops.write(decide_case, case=pages.case, choice=SECOND_MISTYPED)
    assert pages.grid() == ["1042", ""]
    assert pages.passbooks() == ["1042"]
    assert pages.statements() == ["1042"]
    assert pages.receipts() == ["1042", ""]
    assert pages.found("1042") == ["1042"]


def test_a_mistyped_number_is_typed_anew_from_its_first_digit(pages: Pages) -> None:
    pages.laptops.write(decide_case, case=pages.case, choice=SECOND_MISTYPED)
    sheet = pages.laptops.book.read(lambda reading: read_sheet(reading, pages.meeting))
    assert [row.code for row in sheet.rows if row.is_written] == ["1042", ""]
    how = How(method="cash", code="1043")
    again = {"amounts": Amounts(shares=600), "how": how}
    pages.laptops.write(correct_contribution, entry=pages.entries[1], **again)
    assert pages.grid() == ["1042", "1043"]
    assert pages.passbooks() == pages.statements() == ["1042", "1043"]
    assert pages.found("1043") == ["1043"]
    assert pages.receipts() == ["1042", ""]  # what was taken back never had one


def test_whoever_has_the_right_number_is_corrected_with_it(pages: Pages) -> None:
    pages.laptops.write(decide_case, case=pages.case, choice=FIRST_MISTYPED)
    right = {"amounts": Amounts(shares=400), "how": How(method="cash", code="1042")}
    pages.laptops.write(correct_contribution, entry=pages.entries[1], **right)
    assert pages.grid() == ["", "1042"]
    assert pages.statements() == ["1042"]


def test_the_number_stands_on_the_paper(pages: Pages) -> None:
    def paper(entry: str) -> str:
        options = Options(now_ms=0)

        def read(reading: Reading) -> str:
            desk = Desk(reading, options)
            return str(sheet_of(facts_of(desk, entry), desk.texts, desk.locale, "80mm"))

        return pages.laptops.book.read(read)

    assert "1042/2" in paper(pages.entries[1])
    assert "1042/2" not in paper(pages.entries[0])
