"""A year of a self-help group agrees with books that were kept without the product."""

from collections import Counter
from collections.abc import Iterator

import pytest

from app.projections import cases, due_ledger, dues, external_loans, loans, members
from app.samples.year_replay import YearReplay
from tests.generated import jagriti
from tests.generated.telling import WHOLE, held, is_balanced, owners, wanted
from tests.generated.write_stories import FOLDER, text_of

WEEKS = 12  # of 52: loans, the bank's money and its first part back, interest on savings
Told = tuple[YearReplay, list[dict[str, int]]]


@pytest.fixture(scope="module")
def plain() -> jagriti.Jagriti:
    return jagriti.tell(jagriti.WEEKS if WHOLE else WEEKS)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    found = held("jagriti", tmp_path_factory.mktemp("jagriti"), WEEKS)
    yield found
    found[0].close()


def _numbers(told: Told, found: dict[str, int]) -> dict[int, int]:
    numbers = {member: no for no, member in told[0].table.members.items()}
    return {numbers[member]: minor for member, minor in found.items() if minor}


def test_the_file_is_what_the_seed_gives() -> None:
    assert (FOLDER / "jagriti.json").read_text("utf-8") == text_of("jagriti")


def test_every_account_agrees_at_the_end_of_every_meeting(
    told: Told, plain: jagriti.Jagriti
) -> None:
    assert told[1] == wanted(plain.days, len(told[1]))
    assert is_balanced(told[0].book)


def test_every_member_has_saved_the_same(told: Told, plain: jagriti.Jagriti) -> None:
    for account in ("2010", "2020"):
        assert owners(told[0], account) == plain.ledger.owners(account), account


def test_every_loan_has_the_same_left_and_the_same_due(told: Told, plain: jagriti.Jagriti) -> None:
    running = told[0].book.read(lambda reading: loans.running_loans(reading.conn))
    on = told[0].table.on
    for no, member in told[0].table.members.items():
        found = [(one.state.left, one.state.due(on)) for one in running.get(member, ())]
        assert found == [(one.left, one.due(on)) for one in plain.loans.of(no)], no


def test_demand_less_collection_is_what_every_member_still_owes(
    told: Told, plain: jagriti.Jagriti
) -> None:
    """The balance of the DCB register: savings that were not brought, and open fines."""
    rows = told[0].book.read(lambda reading: due_ledger.open_dues(reading.conn))
    late: Counter[str] = Counter()
    for one in rows:
        late[one.member] += one.left if one.kind == "savings" else 0
    found = _numbers(told, late)
    assert {no: found.get(no, 0) for no in plain.members} == {
        no: plain.arrears.get(no, 0) for no in plain.members
    }
    fines = told[0].book.read(lambda reading: dues.fines_owed(reading.conn))
    assert _numbers(told, fines) == {no: minor for no, minor in plain.fines.items() if minor}


def test_the_bank_has_the_same_to_come(told: Told, plain: jagriti.Jagriti) -> None:
    (found,) = told[0].book.read(lambda reading: external_loans.external_loans(reading.conn))
    assert (found.minor, found.left) == (jagriti.BANK, plain.bank_left)


def test_what_two_devices_wrote_was_asked_about_and_answered(
    told: Told, plain: jagriti.Jagriti
) -> None:
    again = [answer for day in plain.days for _, answer in day.again]
    decided = told[0].book.read(lambda reading: cases.decided_cases(reading.conn))
    assert sorted(one.answer.choice for one in decided if one.answer) == sorted(again)
    assert again and told[0].book.read(lambda reading: cases.open_cases(reading.conn)) == ()
    lost = [one for one in told[0].book.roster.devices.values() if one.revoked_last_n is not None]
    assert len(lost) == any(day.tablet_lost for day in plain.days)


@pytest.mark.skipif(not WHOLE, reason="weeks 13 to 52; DAFTARI_WHOLE_YEARS=1")
def test_who_left_and_who_died_are_gone_and_two_came(told: Told, plain: jagriti.Jagriti) -> None:
    rows = told[0].book.read(lambda reading: members.members(reading.conn))
    assert [one.no for one in rows] == sorted(plain.members)
    assert len(told[1]) == jagriti.WEEKS + 1
    assert plain.ledger.of("2010", 11) == plain.ledger.of("2010", 12) == 0
