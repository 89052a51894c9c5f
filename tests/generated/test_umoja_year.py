"""A year of a chama agrees with books that were kept without the product."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from app.projections import loans, members
from app.projections.home import home
from app.samples.year_replay import YearReplay
from tests.generated import umoja
from tests.generated.telling import WHOLE, asks_alike, held, is_balanced, owners, round_of
from tests.generated.write_stories import FOLDER, text_of

MEETINGS = 5  # of 26: two fines, short pots, the first loans
CENTS = 100


@pytest.fixture(scope="module")
def plain() -> umoja.Umoja:
    return umoja.tell(umoja.MEETINGS if WHOLE else MEETINGS)


Told = tuple[YearReplay, list[dict[str, int]]]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    found = held("umoja", tmp_path_factory.mktemp("umoja"), MEETINGS)
    yield found
    found[0].close()


@pytest.fixture(scope="module")
def story() -> dict[str, Any]:
    return umoja.year()


def test_the_file_is_what_the_seed_gives() -> None:
    assert (FOLDER / "umoja.json").read_text("utf-8") == text_of("umoja")


def test_what_a_member_is_asked_alone_is_what_the_grid_asks(told: Told) -> None:
    assert asks_alike(told[0])


def test_every_account_agrees_at_the_end_of_every_meeting(told: Told, plain: umoja.Umoja) -> None:
    assert told[1] == plain.accounts
    assert is_balanced(told[0].book)


def test_every_member_owes_and_is_owed_the_same(told: Told, plain: umoja.Umoja) -> None:
    books = plain.books
    debts = {no: [0, 0] for no in books.debts}
    for no, owed in books.debts.items():
        for one in owed:
            debts[no][one.served] += one.left
    waits: Counter[int] = Counter()
    for winner, left in books.waits.values():
        waits[winner] -= left
    expected = {
        "2010": {no: -minor for no, minor in books.savings.items()},
        "2020": {no: -minor for no, minor in books.advance.items()},
        "2060": dict(waits),
        "1330": {no: missed for no, (missed, _) in debts.items()},
        "1340": {no: served for no, (_, served) in debts.items()},
    }
    for account, by_member in expected.items():
        plain_sums = {str(no): minor * CENTS for no, minor in by_member.items() if minor}
        assert owners(told[0], account) == plain_sums, account


def test_every_loan_has_the_same_rest_and_the_same_end(told: Told, plain: umoja.Umoja) -> None:
    replay, _ = told
    numbers = {member: no for no, member in replay.table.members.items()}
    running = replay.book.read(lambda reading: loans.running_loans(reading.conn))
    found = {
        numbers[member]: (one.state.left, one.state.instalments[-1].due_on)
        for member, of_member in running.items()
        for one in of_member
    }
    assert found == {one.no: (one.left * CENTS, one.ends) for one in plain.books.loans}
    assert found or not plain.books.loans


def test_the_pot_goes_round_as_the_slips_came_out_of_the_bag(
    told: Told, plain: umoja.Umoja
) -> None:
    replay, rows = told
    now = round_of(replay, "pot")
    assert now.turn == plain.books.turn
    assert [int(seat) for seat in now.course.order] == plain.books.order
    shown = replay.book.read(
        lambda reading: home(reading.conn, currency="KES", today="2026-11-21").turns
    )
    order = plain.books.order
    assert shown.this == replay.table.members[plain.books.winner]
    assert (shown.had, len(shown.order)) == (plain.books.turn - 1, len(order))
    assert shown.pot_minor == len(order) * umoja.SEAT * CENTS
    names = replay.book.read(lambda reading: members.members(reading.conn))
    assert len(names) == len(plain.members)
    assert len(rows) == len(replay.year.days) - 1 or not WHOLE


def test_the_year_has_the_noise_of_the_specification(story: dict[str, Any]) -> None:
    days = story["days"][: umoja.MEETINGS]
    deeds = [deed for day in days for deed in day["deeds"]]
    kinds = Counter(deed[0] for deed in deeds)
    rows = [deed for deed in deeds if deed[0] == "pay"]
    ways = Counter(row[3] if len(row) > 3 else "cash" for row in rows)
    assert kinds["lend"] >= 20 and kinds["renew"] >= 5 and kinds["wrong"] >= 1
    assert kinds["join"] == kinds["settle"] == 2 and kinds["transfer"] == 1
    assert [deed[3] for deed in deeds if deed[0] == "settle"] == ["pin", "heirs"]
    assert kinds["dispute"] == kinds["agree"] == 1
    assert kinds["give_turn"] == 25 and kinds["vote"] >= 2 and kinds["help"] == 3
    assert 0.55 < ways["mpesa"] / len(rows) < 0.75 and ways["bank"] > 60 and ways["cash"] > 80
    assert len({deed[4] for deed in deeds if deed[0] == "give_turn"}) > 10  # hosts
    together = Counter(row[4] for row in rows if len(row) > 5)
    assert max(together.values()) == 2  # a couple on one receipt
    assert sum("advance" in row[2] for row in rows) >= 5
    assert sum("counted" in day for day in days) == 2 and sum("planned" in day for day in days) == 1
    assert days[12]["on"] == days[13]["on"]
    assert kinds["invest"] == 2 and kinds["take_back"] == 1
    again = [answer for day in days for _, answer in day.get("again", ())]
    assert len(again) >= 5 and {"once", "twice"} == set(again)
    assert sum("tablet_lost" in day for day in days) == 1


def test_the_pots_of_the_year_were_short_and_filled_again() -> None:
    told = umoja.tell()
    short = [row for row in told.accounts if "2060" in row]
    assert len(short) >= 15 and "2060" not in told.accounts[24]
    assert 1_500_000 < told.volume < 3_500_000
