"""Whether a receipt was printed stands on the slip of who wrote the payment."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.documents import find_document
from app.documents.numbering import issue
from app.documents.options import Options
from app.features.conflicts.inbox import Asked, read_question
from app.features.conflicts.slip_card import SlipCard, SlipRow
from app.features.conflicts.words import Words
from app.ui.widgets.labels import AmountLabel, ElidedLabel
from tests.helpers.two_laptops import TwoLaptops


def _rows(asked: Asked) -> list[list[str]]:
    """What stands on each slip about receipts."""
    words = Words("en", "gregorian", "KES")
    found = []
    for slip in asked.question.slips:
        card = SlipCard(slip, None, asked, words)
        rows = {
            row.findChildren(ElidedLabel)[0].text(): row.findChildren(AmountLabel)[0].text()
            for row in card.findChildren(SlipRow)
        }
        found.append([text for name, text in rows.items() if name == "Receipt printed"])
    return found


@pytest.mark.parametrize("is_printed", [True, False])
def test_the_slip_of_this_laptop_says_whether_it_printed_a_receipt(
    qapp: QApplication, tmp_path: Path, is_printed: bool
) -> None:
    laptops = TwoLaptops(tmp_path)
    meeting = laptops.open_meeting()
    laptops.meet()
    entries = [laptops.pay_on(book, meeting, 7, shares=600) for book in laptops.books]
    if is_printed:
        paper = find_document("receipt")
        laptops.book.write(lambda tx: issue(tx, paper, entries[0], Options(now_ms=tx.now_ms)))
    laptops.meet()
    case = laptops.only_case(laptops.book).case
    asked = laptops.book.read(lambda reading: read_question(reading, case, laptops.book.actor))
    assert asked is not None
    number = asked.receipts[entries[0]]
    assert number.endswith("-000001") is is_printed
    assert _rows(asked) == [[number or "no"], []]
    laptops.close()
