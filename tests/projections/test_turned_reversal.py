"""The pages of both laptops, when a reversal gets its number before its entry."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.corrections import reverse
from app.core.events.envelope import open_frame
from app.projections import entries, sheet
from tests.helpers.small_book import pull
from tests.helpers.two_laptops import TwoLaptops, same_book

SHARES = 400


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    laptops = TwoLaptops(tmp_path)
    yield laptops
    laptops.close()


def test_the_entry_is_shown_as_taken_back_and_nothing_moves(laptops: TwoLaptops) -> None:
    """The treasurer read it from a stick that her laptop let go again: only the reversal stayed."""
    meeting = laptops.open_meeting()
    pull(laptops.tablet, laptops.book)
    paid = laptops.pay_on(laptops.tablet, meeting, 5, shares=SHARES)
    (entry,) = [open_frame(one) for one in laptops.tablet.outgoing()]
    back = reverse(entry, reason="wrong member", meeting=meeting, is_reversed=False)
    box = laptops.box(laptops.book)

    laptops.book.write(lambda tx: tx.append(back))
    assert (laptops.box(laptops.book), laptops.saved(laptops.book, 5)) == (box, 0)
    laptops.meet()

    same_book(laptops)
    for book in laptops.books:
        line = laptops.on(book, entries.find_entry, paid)
        assert line is not None and line.reversed_by and not line.can_undo
        assert (laptops.box(book), laptops.saved(book, 5)) == (box, 0)
        (shown,) = laptops.on(book, sheet.payments_at, meeting)
        assert not shown.stands
