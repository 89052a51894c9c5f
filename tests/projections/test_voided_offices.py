"""What nobody may write takes no office, no PIN and no codes, on any laptop."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.events.envelope import seal
from app.core.governance.second_factor import TotpSet
from app.core.group import OfficerAppointed, PinSet
from app.core.ids import uuid7
from app.operations.officers import check_pin, set_pin
from app.projections import officers, second_factors
from tests.helpers.group import QUICK
from tests.helpers.small_book import pull
from tests.helpers.two_laptops import TwoLaptops, same_book

NOBODY, CHAIR = 9, 2


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    laptops = TwoLaptops(tmp_path)
    yield laptops
    laptops.close()


def forge(laptops: TwoLaptops, payload: object) -> None:
    """A laptop of the group, altered by its owner, signs what its owner may not write."""
    tablet = laptops.tablet
    standing = tablet._desk.standing
    now_ms = laptops.clock()
    frame = seal(
        payload,
        group=tablet.group.id,
        at=standing.next_position(),
        event_id=uuid7(now_ms),
        ts_ms=now_ms,
        tz_min=0,
        actor=laptops.no(NOBODY),
        key=tablet.keys.signing,
    )
    laptops.book.import_frames([frame])
    pull(tablet, laptops.book)


def test_an_office_a_pin_and_codes_that_are_nobodys_to_give_change_nothing(
    laptops: TwoLaptops,
) -> None:
    chair, nobody = laptops.no(CHAIR), laptops.no(NOBODY)
    laptops.write(set_pin, member=chair, pin="7294", cost=QUICK)
    pull(laptops.tablet, laptops.book)
    before = laptops.on(laptops.book, officers.all_roles)
    sealed = laptops.on(laptops.book, officers.sealed_pin, chair)
    forge(laptops, OfficerAppointed(member=nobody, roles=("chair", "treasurer")))
    forge(laptops, OfficerAppointed(member=chair, roles=()))
    forge(laptops, PinSet(member=chair, sealed="00"))
    forge(laptops, PinSet(member=nobody, sealed="00"))
    forge(laptops, TotpSet(member=chair, sealed="00"))
    for book in laptops.books:
        assert laptops.on(book, officers.all_roles) == before
        assert laptops.on(book, officers.sealed_pin, chair) == sealed
        assert laptops.on(book, officers.sealed_pin, nobody) == ""
        assert laptops.on(book, second_factors.members_with_factor) == frozenset()
        assert book.write(lambda tx: check_pin(tx, member=chair, pin="7294")).result
        with pytest.raises(Refused, match=r"pin\.not_set"):
            book.write(lambda tx: check_pin(tx, member=nobody, pin="7294"))
    same_book(laptops)
