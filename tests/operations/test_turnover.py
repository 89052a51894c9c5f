"""The treasurer hands over: offices, PIN, laptops and the key change hands together."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.governance.documents import Agreed, NotAgreed
from app.operations.leaving import settle_exit
from app.operations.members import remove_member
from app.operations.officers import check_pin
from app.operations.recovery_sheets import give_sheets, offer_sheets
from app.operations.turnover import HandedOver, hand_over_office
from app.projections import officers
from tests.helpers.group import QUICK
from tests.helpers.small_book import pull
from tests.helpers.two_laptops import TwoLaptops

HEIR = 7


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    laptops = TwoLaptops(tmp_path)
    yield laptops
    laptops.close()


def hand_over(laptops: TwoLaptops, **options: Any) -> HandedOver:
    values: dict[str, Any] = {
        "leaving": laptops.no(1),
        "heir": laptops.no(HEIR),
        "pin": "7294",
        **options,
    }
    return laptops.book.write(lambda tx: hand_over_office(tx, cost=QUICK, **values)).result


def test_everything_goes_to_the_heir_and_the_old_laptop_is_out(laptops: TwoLaptops) -> None:
    offer = laptops.book.write(offer_sheets).result
    holders = (laptops.no(1), laptops.irene)
    laptops.book.write(lambda tx: give_sheets(tx, offer=offer, holders=holders, typed=offer.halves))
    before = laptops.on(laptops.book, officers.roles_of, laptops.no(1))
    own, tablet = laptops.book.group.device, laptops.tablet.group.device
    done = hand_over(laptops, given=(own,), locked=(tablet,))
    assert done == HandedOver(asked=0, needs_sheets=True)
    roster = laptops.book.roster
    assert roster.roles_of(laptops.no(HEIR)) == before
    assert roster.roles_of(laptops.no(1)) == frozenset()
    assert roster.devices[own].member == laptops.no(HEIR)
    assert not roster.devices[tablet].is_trusted
    assert roster.keyring.rotations == 1
    pull(laptops.tablet, laptops.book)
    assert not laptops.tablet.group.is_enrolled
    assert laptops.book.write(lambda tx: check_pin(tx, member=laptops.no(HEIR), pin="7294")).result
    with pytest.raises(Refused, match=r"fact\.not_permitted"):
        hand_over(laptops, leaving=laptops.no(2), pin="")  # who handed over may no more


def test_nothing_is_handed_over_by_halves(laptops: TwoLaptops) -> None:
    for options, code in (
        ({"heir": laptops.no(1)}, "turnover.same_person"),
        ({"leaving": laptops.no(9)}, "turnover.no_office"),
        ({"pin": ""}, "turnover.no_pin"),
        ({"pin": "1111"}, "pin.too_simple"),
        ({"locked": (laptops.book.group.id,)}, "device.unknown"),
        ({"given": (laptops.book.group.id,)}, "device.unknown"),
    ):
        size = laptops.book.cursor()
        with pytest.raises(Refused) as refused:
            hand_over(laptops, **options)
        assert (refused.value.code, laptops.book.cursor()) == (code, size)


def test_nobody_leaves_with_an_office_and_after_the_handover_everybody_may(
    laptops: TwoLaptops,
) -> None:
    """The PIN of who left would go on opening every laptop, and agree to what others do."""
    goes = {"member": laptops.irene, "reason": "moved"}
    meeting = laptops.open_meeting()
    exit_words = goes | {"meeting": meeting, "agreed": "paper", "approved_by": (laptops.no(2),)}
    deeds = (
        (remove_member, goes | {"on": "2026-11-21"}),
        (settle_exit, exit_words),
    )
    for deed, words in deeds:
        with pytest.raises(Refused, match=r"member\.has_office"):
            laptops.write(deed, **words)
    hand_over(laptops, leaving=laptops.irene)
    laptops.write(remove_member, **goes, on="2026-11-21")
    assert laptops.irene not in laptops.read(officers.all_roles)


def test_nobody_alone_gives_the_office_of_another_away(laptops: TwoLaptops) -> None:
    """A treasurer alone could else make a friend the chair, whose PIN then agrees to everything."""
    laptops.set_pins()
    laptops.close_meeting(laptops.open_meeting())
    of_chair: dict[str, Any] = {
        "leaving": laptops.no(2),
        "heir": laptops.no(HEIR),
        "pin": "7294",
        "cost": QUICK,
    }
    with pytest.raises(NotAgreed, match=r"approval\.officers") as asked:
        laptops.write(hand_over_office, **of_chair)
    request = asked.value.request
    assert request.people == (laptops.irene,)
    assert laptops.read(officers.chair) == laptops.no(2)

    def again(tx: Tx) -> None:
        tx.agreed = (Agreed(payload_hash=request.payload_hash, members=request.people),)
        hand_over_office(tx, **of_chair)

    laptops.book.write(again)
    assert laptops.read(officers.chair) == laptops.no(HEIR)
    hand_over(laptops, heir=laptops.no(8), pin="7295")  # the own ones need nobody
    assert laptops.read(officers.treasurer) == laptops.no(8)
