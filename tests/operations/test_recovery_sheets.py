"""Who may give out recovery sheets, and which of them count."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.book import Book
from app.book.transaction import Tx
from app.core.governance.documents import Agreed, NotAgreed
from app.operations.officers import appoint_officer
from app.operations.recovery_sheets import Offer, give_sheets, offer_sheets
from app.projections import recovery
from tests.helpers.small_book import pull
from tests.helpers.two_laptops import TwoLaptops, same_book


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    laptops = TwoLaptops(tmp_path)
    laptops.set_pins()
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    pull(laptops.tablet, laptops.book)
    yield laptops
    laptops.close()


def give(laptops: TwoLaptops, book: Book, offer: Offer, *, agreed: tuple[Agreed, ...] = ()) -> None:
    holders = (laptops.no(1), laptops.irene)

    def work(tx: Tx) -> None:
        tx.agreed = agreed
        give_sheets(tx, offer=offer, holders=holders, typed=offer.halves)

    book.write(work)


def test_sheets_of_who_had_lost_the_office_never_counted(laptops: TwoLaptops) -> None:
    first, second = (laptops.write(offer_sheets) for _ in range(2))
    give(laptops, laptops.book, first)
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary",))
    give(laptops, laptops.tablet, second)  # it has not heard
    laptops.meet()
    same_book(laptops)
    for book in laptops.books:
        assert book.roster.recovery is not None
        shown = laptops.on(book, recovery.current_sheets)
        assert shown is not None
        assert shown.recovery == book.roster.recovery.recovery == first.recovery


def test_once_the_group_has_met_nobody_gives_out_sheets_alone(laptops: TwoLaptops) -> None:
    laptops.close_meeting(laptops.open_meeting())
    offer = laptops.write(offer_sheets)
    with pytest.raises(NotAgreed, match=r"approval\.officers") as asked:
        give(laptops, laptops.book, offer)
    assert laptops.book.roster.recovery is None
    request = asked.value.request
    known = Agreed(payload_hash=request.payload_hash, members=request.people)
    give(laptops, laptops.book, offer, agreed=(known,))
    assert laptops.book.roster.recovery is not None
