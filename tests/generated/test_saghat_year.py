"""A year of an interest-free fund and its pool agrees with books kept without the product."""

from collections import Counter
from collections.abc import Iterator

import pytest

from app.projections import boxes, fund_look, loans, selections
from app.samples.year_replay import YearReplay
from tests.generated import saghat
from tests.generated.telling import WHOLE, held, is_balanced, owners, wanted
from tests.generated.write_stories import FOLDER, text_of

MONTHS = 8  # of 1404: pending, nobody, used twice, another currency, too little; one who leaves
Told = tuple[YearReplay, list[dict[str, int]]]


@pytest.fixture(scope="module")
def plain() -> saghat.Saghat:
    return saghat.tell(saghat.YEAR if WHOLE else MONTHS)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    found = held("saghat", tmp_path_factory.mktemp("saghat"), MONTHS)
    yield found
    found[0].close()


def test_the_file_is_what_the_seed_gives() -> None:
    assert (FOLDER / "saghat.json").read_text("utf-8") == text_of("saghat")


def test_every_account_agrees_at_the_end_of_every_meeting(told: Told, plain: saghat.Saghat) -> None:
    assert told[1] == wanted(plain.days, len(told[1]))
    assert is_balanced(told[0].book)


def test_every_member_has_the_same_savings_and_the_same_loans(
    told: Told, plain: saghat.Saghat
) -> None:
    assert owners(told[0], "2010") == plain.ledger.owners("2010")
    running = told[0].book.read(lambda reading: loans.running_loans(reading.conn))
    for no, member in told[0].table.members.items():
        found = Counter(one.state.left for one in running.get(member, ()))
        mine = (*plain.loans.of(no), *plain.pool.of(no))
        assert found == Counter(one.left for one in mine), no


def test_every_month_the_rule_puts_the_same_members_first(told: Told, plain: saghat.Saghat) -> None:
    box = told[0].table.boxes["fund"]
    made = [
        one.made for one in told[0].book.read(lambda reading: selections.chosen(reading.conn, box))
    ]
    assert [one.period for one in made] == [f"1404-{month:02}" for month, _, _ in plain.chosen]
    assert [(list(one.pool), one.winner_no) for one in made] == [
        (pool, winner) for _, pool, winner in plain.chosen
    ]
    nobody = made[saghat.NO_ONE - 1]
    assert nobody.winner == "" and [why for _, why in nobody.left] == ["above_balance"]
    assert max(len(one.pool) for one in made) > 3  # slips between equal ones


def test_what_the_order_counts_of_every_member_is_what_happened(
    told: Told, plain: saghat.Saghat
) -> None:
    replay = told[0]
    look = replay.book.read(
        lambda reading: fund_look.look(
            reading.conn,
            next(one for one in boxes.boxes(reading.conn) if one.kind == fund_look.KIND),
            replay.table.on,
        )
    )
    for one in look.people:
        mine = plain.fund[one.no]
        paid = sum(minor >= saghat.LEAST for minor in mine.fees.values())
        assert (one.balance, one.payments) == (mine.balance, paid), one.no
        assert one.instalments == len(mine.parts), one.no
        assert one.lent == sum(loan.minor for loan in mine.loans), one.no


@pytest.mark.skipif(not WHOLE, reason="months 9 to 12; DAFTARI_WHOLE_YEARS=1")
def test_at_last_the_numbers_of_the_rule_decide(told: Told, plain: saghat.Saghat) -> None:
    box = told[0].table.boxes["fund"]
    last = told[0].book.read(lambda reading: selections.chosen(reading.conn, box))[-1].made
    assert len(last.applicants) > 2 and len(last.pool) == 1
    assert plain.fund[last.winner_no].parts  # who never borrowed would stand before every number
