"""A year of a chit fund agrees with books that were kept without the product."""

from collections.abc import Iterator

import pytest

from app.projections import auctions as auction_rows
from app.projections import members
from app.samples.year_replay import YearReplay
from tests.generated import lakshmi
from tests.generated.telling import WHOLE, asks_alike, held, is_balanced, owners, round_of, wanted
from tests.generated.write_stories import FOLDER, text_of

MONTHS = 5  # of twelve: the foreman's, the lot, two bids of the specification, a proxy's
RUPEE = lakshmi.RUPEE


@pytest.fixture(scope="module")
def plain() -> lakshmi.Lakshmi:
    return lakshmi.tell(lakshmi.TURNS if WHOLE else MONTHS)


Told = tuple[YearReplay, list[dict[str, int]]]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    found = held("lakshmi", tmp_path_factory.mktemp("lakshmi"), MONTHS)
    yield found
    found[0].close()


def test_the_file_is_what_the_seed_gives() -> None:
    assert (FOLDER / "lakshmi.json").read_text("utf-8") == text_of("lakshmi")


def test_what_a_member_is_asked_alone_is_what_the_grid_asks(told: Told) -> None:
    assert asks_alike(told[0])


def test_every_account_agrees_at_the_end_of_every_meeting(
    told: Told, plain: lakshmi.Lakshmi
) -> None:
    assert told[1] == wanted(plain.days, len(told[1]))
    assert is_balanced(told[0].book)


def test_every_member_owes_and_is_owed_the_same(told: Told, plain: lakshmi.Lakshmi) -> None:
    for account in ("1330", "1340", "2020", "2060"):
        assert owners(told[0], account) == plain.ledger.owners(account), account


def test_bids_at_the_cap_are_decided_by_lot_and_dividends_go_down_to_ten_rupees(
    told: Told,
) -> None:
    held = round_of(told[0], "chit").course.auctions
    assert (held[1].discount, held[1].commission, held[1].winner) == (0, 0, "1")
    assert held[2].discount == 200_000 * RUPEE and held[2].lot_draw and held[2].winner == "9"
    rows = [held[no] for no in (3, 4)]
    assert [one.discount // RUPEE for one in rows] == [87_350, 64_280]
    assert all(one.dividend % (10 * RUPEE) == 0 for one in rows)
    assert rows[1].carried == rows[0].carry > 0


def test_who_was_stood_for_won_and_the_reserve_of_the_table_is_as_signed(told: Told) -> None:
    replay, _ = told
    chit, table = round_of(told[0], "chit"), round_of(told[0], "rosca")
    paid: dict[int, int] = {}
    for one in table.course.paid:
        paid[one.turn] = paid.get(one.turn, 0) + one.prize
    assert [paid[turn] // RUPEE for turn in sorted(paid)][:MONTHS] == [
        9_100, 9_300, 9_500, 9_700, 9_900,
    ]  # fmt: skip
    numbers = {member: no for no, member in replay.table.members.items()}
    winner = numbers[chit.course.paid[4].member]
    assert dict(replay.year.days[4].roll)[winner] == "proxy"


@pytest.mark.skipif(not WHOLE, reason="months 6 to 12; DAFTARI_WHOLE_YEARS=1")
def test_the_year_has_its_defaulter_its_lot_its_heir_and_its_two_meetings_of_a_day(
    told: Told, plain: lakshmi.Lakshmi
) -> None:
    replay, rows = told
    chit = round_of(told[0], "chit")
    debts = [one for one in chit.course.owed if one.why == "served" and one.turn in (6, 7, 8)]
    assert {one.member for one in debts} >= {replay.table.members[lakshmi.DEFAULTER]}
    assert chit.turn == 13 and round_of(told[0], "rosca").is_over
    assert chit.course.auctions[6].bids == () and chit.course.auctions[6].lot_draw
    owed = [one["1340"] for one in rows[5:8]]
    assert owed == sorted(owed) and owed[0] < owed[2]
    gone = replay.book.read(lambda reading: members.members(reading.conn, with_left=True))
    assert sum(one.left_on != "" for one in gone) == 2
    assert plain.rosca.is_over and len(rows) == 13


def test_nobody_bids_twice_and_who_had_the_pot_waits_no_more(told: Told) -> None:
    running = round_of(told[0], "chit")
    now = told[0].book.read(
        lambda reading: auction_rows.auction(reading.conn, running, told[0].table.meeting)
    )
    assert not set(now.bidders) & running.course.served
