"""A year of a tontine, cassation and all, agrees with books kept without the product."""

from collections.abc import Iterator

import pytest

from app.projections import loans, members, shareouts
from app.samples.year_replay import YearReplay
from tests.generated import bonaberi
from tests.generated.telling import WHOLE, asks_alike, held, is_balanced, owners, round_of, wanted
from tests.generated.write_stories import FOLDER, text_of

SHORT = 4  # weeks of a year that is over soon: its cassation comes all the same
Told = tuple[YearReplay, list[dict[str, int]]]


@pytest.fixture(scope="module")
def plain() -> bonaberi.Bonaberi:
    return bonaberi.tell(bonaberi.WEEKS if WHOLE else SHORT)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    story = None if WHOLE else bonaberi.year(SHORT)
    found = held("bonaberi", tmp_path_factory.mktemp("bonaberi"), SHORT, story=story)
    yield found
    found[0].close()


def test_the_file_is_what_the_seed_gives() -> None:
    assert (FOLDER / "bonaberi.json").read_text("utf-8") == text_of("bonaberi")


def test_what_a_member_is_asked_alone_is_what_the_grid_asks(told: Told) -> None:
    assert asks_alike(told[0])


def test_every_account_agrees_at_the_end_of_every_meeting(
    told: Told, plain: bonaberi.Bonaberi
) -> None:
    assert told[1] == wanted(plain.days, len(told[1]))
    assert is_balanced(told[0].book)


def test_every_member_gets_the_own_part_of_the_year(told: Told, plain: bonaberi.Bonaberi) -> None:
    (found,) = told[0].book.read(lambda reading: shareouts.shareouts(reading.conn, ""))
    numbers = {member: no for no, member in told[0].table.members.items()}
    assert found.mode == "time_weighted"
    assert {numbers[line.member]: line.paid for line in found.lines} == plain.shares
    assert not found.waiting


def test_nothing_is_left_but_coins_below_the_smallest(told: Told) -> None:
    last = told[1][-1]
    assert last.keys() <= {"1010", "2110"}
    assert last.get("1010", 0) < bonaberi.COIN * 32


def test_the_three_pots_went_their_own_ways(told: Told, plain: bonaberi.Bonaberi) -> None:
    for name, pot in plain.pots.items():
        found = round_of(told[0], name)
        assert found.turn == pot.turn
        assert found.course.served == {str(seat) for seat in pot.served}, name
    auctions = round_of(told[0], "enchere").course.auctions
    assert all(one.dividend == 0 and one.commission == one.discount for one in auctions.values())
    for account in ("1330", "1340", "2060"):
        assert owners(told[0], account) == plain.ledger.owners(account) == {}


@pytest.mark.skipif(not WHOLE, reason="weeks 6 to 52; DAFTARI_WHOLE_YEARS=1")
def test_the_year_lent_and_saw_people_come_and_go(told: Told, plain: bonaberi.Bonaberi) -> None:
    rows = told[0].book.read(lambda reading: members.members(reading.conn))
    assert [one.no for one in rows] == sorted(plain.members)
    given = told[0].book.read(lambda reading: loans.running_loans(reading.conn))
    assert given == {} and len(plain.loans.all) > 20
    assert round_of(told[0], "petite").started.no == 2
    assert round_of(told[0], "enchere").started.no == 3
