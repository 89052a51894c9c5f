"""What a locked-out laptop wrote is looked at, one by one, and nothing of it counts before."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.transaction import Tx
from app.core.errors import Refused
from app.operations.devices import remove_device
from app.operations.officers import appoint_officer
from app.operations.quarantine import Waiting, decide_quarantine, waiting_facts
from app.store.set_aside import FORK, SetAside
from tests.helpers.small_book import pull, push
from tests.helpers.two_laptops import TwoLaptops

SHARES = 400


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    """Irene's tablet was locked out and wrote two contributions and an office after that."""
    laptops = TwoLaptops(tmp_path)
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    meeting = laptops.open_meeting()
    pull(laptops.tablet, laptops.book)
    device = laptops.tablet.group.device
    laptops.book.write(lambda tx: remove_device(tx, device=device, reason="stolen"))
    for number in (5, 6):
        laptops.pay_on(laptops.tablet, meeting, number, shares=SHARES)
    laptops.tablet.write(lambda tx: appoint_officer(tx, member=laptops.irene, roles=("admin",)))
    push(laptops.tablet, laptops.book)
    yield laptops
    laptops.close()


def waiting(laptops: TwoLaptops) -> tuple[Waiting, ...]:
    roster = laptops.book.roster
    return laptops.book.read(lambda reading: waiting_facts(reading.conn, roster))


def decide(laptops: TwoLaptops, one: Waiting, choice: str, reason: str = "seen in her book") -> str:
    return laptops.book.write(
        lambda tx: decide_quarantine(tx, fact=one.event.hash, choice=choice, reason=reason)
    ).result


def test_what_is_taken_is_written_anew_and_what_is_left_counts_nowhere(
    laptops: TwoLaptops,
) -> None:
    first, second, office = waiting(laptops)
    assert [one.code for one in (first, second, office)] == ["device.revoked"] * 3
    assert laptops.saved(laptops.book, 5) == laptops.saved(laptops.book, 6) == 0
    entry = decide(laptops, first, "admit")
    assert entry
    assert decide(laptops, second, "discard") == ""
    assert (laptops.saved(laptops.book, 5), laptops.saved(laptops.book, 6)) == (SHARES, 0)
    assert waiting(laptops) == (office,)
    with pytest.raises(Refused, match=r"quarantine\.unknown"):
        decide(laptops, first, "admit")


def test_nobody_takes_an_office_out_of_quarantine_and_every_choice_has_a_reason(
    laptops: TwoLaptops,
) -> None:
    first, _, office = waiting(laptops)
    assert not office.may_admit
    with pytest.raises(Refused, match=r"quarantine\.not_to_admit"):
        decide(laptops, office, "admit")
    with pytest.raises(Refused, match=r"quarantine\.no_reason"):
        decide(laptops, first, "admit", " ")
    with pytest.raises(Refused, match=r"quarantine\.unknown"):
        decide(laptops, first, "burn")
    laptops.book.log_in(laptops.no(2))  # the chair decides, but writes no money
    with pytest.raises(Refused, match=r"fact\.not_permitted"):
        decide(laptops, first, "admit")


def test_a_lost_branch_of_a_laptop_is_shown_once_that_cannot_write_it_again(tmp_path: Path) -> None:
    """Only the officer's laptop has it: the tablet was put back and fell into the lake."""
    laptops = TwoLaptops(tmp_path)
    meeting = laptops.open_meeting()
    pull(laptops.tablet, laptops.book)
    for number in (5, 6):
        laptops.pay_on(laptops.tablet, meeting, number, shares=SHARES)
    frames = list(laptops.tablet.outgoing())

    def reads_the_stick(tx: Tx) -> None:
        for frame in frames:
            SetAside(tx.conn).keep(FORK, frame, "event.fork", tx.now_ms)

    laptops.book.write(reads_the_stick)
    assert not waiting(laptops)  # the tablet writes it again when it comes
    device = laptops.tablet.group.device
    laptops.book.write(lambda tx: remove_device(tx, device=device, reason="lost"))

    first, second = waiting(laptops)

    assert [one.code for one in (first, second)] == ["event.fork"] * 2
    decide(laptops, first, "admit")
    assert (laptops.saved(laptops.book, 5), laptops.saved(laptops.book, 6)) == (SHARES, 0)
    assert waiting(laptops) == (second,)
    laptops.close()
