"""A year of a building of 32 units agrees with books that were kept without the product."""

from collections import defaultdict
from collections.abc import Iterator

import pytest

from app.book.transaction import Reading
from app.documents import find_document
from app.documents.options import Options
from app.documents.pdf import render_pdf
from app.documents.sheet import Sheet
from app.projections import balances, bills, unit_accounts
from tests.generated.negin import AHEAD, DEBTOR, MILLION, OPENING, Negin


@pytest.fixture(scope="module")
def negin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Negin]:
    house = Negin(tmp_path_factory.mktemp("negin"))
    try:
        for month in range(1, 13):
            house.month(month)
        yield house
    finally:
        house.close()


def test_every_bill_asks_every_unit_what_the_plain_books_ask(negin: Negin) -> None:
    found = {int(one.period[-2:]): one for one in negin.read(bills.bills)}
    assert sorted(found) == list(range(1, 13))
    for month, bill in found.items():
        asked: dict[str, int] = defaultdict(int)
        for one in negin.read(bills.lines, bill=bill.bill):
            asked[one.unit] += one.line.minor
        plain = {negin.ids[no]: minor for no, minor in negin.plain.bills[month].items() if minor}
        assert {unit: minor for unit, minor in asked.items() if minor} == plain, month
        assert bill.minor == sum(plain.values())


def test_every_person_was_asked_for_the_own_part(negin: Negin) -> None:
    asked: dict[tuple[str, str, str], int] = defaultdict(int)
    for one in negin.read(bills.lines):
        asked[one.unit, one.line.who, one.line.member] += one.line.minor
    plain: dict[tuple[str, str, str], int] = defaultdict(int)
    for (no, _, part, person), minor in negin.plain.asked.items():
        plain[negin.ids[no], part, negin.members[person]] += minor
    assert {k: v for k, v in asked.items() if v} == {k: v for k, v in plain.items() if v}


def test_every_unit_owes_what_the_plain_books_say_and_so_does_the_journal(negin: Negin) -> None:
    books = negin.read(unit_accounts.books)
    for no, unit in negin.ids.items():
        owes = negin.plain.owes(no)
        assert books.account(unit).balance == owes, no
        kept = [negin.read(balances.balance_of, code, "IRR", unit) for code in ("1330", "2020")]
        assert sum(kept) == owes, no


def test_every_account_agrees(negin: Negin) -> None:
    costs = negin.plain.costs.values()
    reserve = sum(one.minor for one in costs if one.to == "reserve") - 350 * MILLION
    income = sum(one.minor for one in costs if one.to == "income")
    sums = {one.account: one.minor for one in negin.read(balances.trial_balance) if one.minor}
    spent = sum(minor for account, minor in sums.items() if account.startswith("52"))
    assert sums["4200"] == -income
    assert sums["2140"] == -reserve
    assert spent == income
    assert sums["1100"] == OPENING - negin.paid_out
    assert sums["1210"] == negin.paid_in
    assert "2060" not in sums
    assert negin.read(balances.imbalances) == {}
    assert negin.read(balances.control_differences) == {}


def test_the_year_had_its_debtor_its_credit_its_quorum_and_its_volume(negin: Negin) -> None:
    assert negin.levy == "levy.no_quorum"
    assert negin.plain.bills[7][DEBTOR] > 0
    assert sum(negin.plain.bills[month][AHEAD] for month in range(1, 13)) > 0
    volume = sum(sum(one.values()) for one in negin.plain.bills.values())
    assert 1_800 * MILLION < volume < 2_400 * MILLION


@pytest.mark.parametrize("lang", ["fa", "en"])
@pytest.mark.parametrize("code", ["unit_bill", "building_report"])
def test_its_papers_print(negin: Negin, lang: str, code: str) -> None:
    options = Options(now_ms=1_774_000_000_000, lang=lang)
    subject = negin.ids[5] if code == "unit_bill" else ""

    def build(reading: Reading) -> Sheet:
        return find_document(code).build(reading, subject, options)

    assert render_pdf(negin.book.read(build)).startswith(b"%PDF")
