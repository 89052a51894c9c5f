"""The papers of a building: the bill of a flat (D21) and the report of a month (D22)."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.apartment.bases import Basis
from app.core.errors import Refused
from app.core.penalties import PenaltyRule
from app.documents import find_document
from app.documents.building_report import CODE as REPORT
from app.documents.from_book.building_report import facts_of as report_of
from app.documents.from_book.unit_bill import facts_of as bill_of
from app.documents.from_book.unit_statement import facts_of as statement_of
from app.documents.options import Desk, Options
from app.documents.pdf import render_pdf
from app.documents.sheet import Note, Sheet
from app.documents.unit_bill import CODE as BILL
from app.exporting import find_format
from app.operations.building import units
from app.operations.corrections import undo_entry
from app.projections import bills
from app.system.texts import LANGUAGES
from tests.helpers.building import MILLION, House, terms

OPTIONS = Options(now_ms=1_745_240_000_000, lang="en")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    late = PenaltyRule(kind="percent", rate_ppm=20_000)
    found = House(tmp_path, apt=terms(late=late, pay_to="IR06 0120 0000 0000 7777 8888 99"))
    found.with_money()
    for day, value in (("2025-03-20", 100_500), ("2025-04-20", 112_250)):
        found.write(units.read_meter, unit=found.flat(5), meter="water", on=day, value=value)
    found.month()
    found.bill()
    meeting = found.open_meeting("2025-04-25")
    found.pay_flat(meeting, 5, 4 * MILLION)
    found.cost("repairs", 510_000, period="1404-01", invoice="F-77", paid_to="Karimi")
    found.month("1404-02")
    basis = Basis(kind="consumption", meter="water", fixed_by="area")
    found.cost("heating", 1_020_000, period="1404-02", basis=basis, source="later")
    found.bill("1404-02", "2025-05-21")
    yield found
    found.close()


def paper(house: House, code: str, subject: str, lang: str) -> Sheet:
    options = Options(now_ms=OPTIONS.now_ms, lang=lang, by=house.no(1))
    document = find_document(code)
    return house.book.read(lambda reading: document.build(reading, subject, options))


def test_the_bill_of_a_flat_says_every_key_and_what_is_to_pay(house: House) -> None:
    facts = house.book.read(lambda r: bill_of(Desk(r, OPTIONS), house.flat(5)))
    by_name = {(one.kind, one.category): one for one in facts.costs}
    assert (by_name["charge", "reserve"].weight, by_name["charge", "reserve"].of) == (
        120_000,
        510_000,
    )
    assert by_name["charge", "reserve"].owner == 1_200_000
    assert by_name["charge", "repairs"].period == "2025-03-21"
    assert by_name["late", "other"].tenant == 34_000  # of 1,700,000 that were late
    assert facts.before == 1_700_000
    assert facts.due == house.owes(5)
    assert facts.pay_to.startswith("IR06")


def test_an_earlier_bill_prints_as_it_was(house: House) -> None:
    first = house.book.read(lambda r: bill_of(Desk(r, OPTIONS), house.flat(5), _first(house)))
    assert (first.before, first.asked, first.paid) == (0, 5_700_000, 4 * MILLION)
    assert first.meters == ()


def _first(house: House) -> str:
    return str(house.read(bills.bills)[0].bill)


def test_the_report_checks_the_flats_against_the_costs(house: House) -> None:
    facts = house.book.read(lambda r: report_of(Desk(r, OPTIONS)))
    own = [place for place, name in enumerate(facts.columns) if name not in ("late", "adjust")]
    assert sum(one.asked[place] for one in facts.units for place in own) == 25_830_000
    assert sum(facts.costs[place] for place in own) == 25_830_000
    assert facts.owed == sum(max(0, house.owes(number)) for number in range(1, 7))
    assert facts.reserve_in == 5_100_000
    assert facts.reserve_before == 5_100_000
    assert [one.left for one in facts.invoices if one.category == "heating"] == [1_020_000]
    sheet = paper(house, REPORT, "", "en")
    notes = [block.text for block in sheet.blocks if isinstance(block, Note)]
    assert notes[0].startswith("Checked")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_papers_print_in_every_language(house: House, lang: str) -> None:
    for code, subject in ((BILL, house.flat(5)), (REPORT, "")):
        sheet = paper(house, code, subject, lang)
        assert sheet.rtl is (lang == "fa")
        assert render_pdf(sheet).startswith(b"%PDF")


def test_a_flat_without_a_bill_is_refused(tmp_path: Path) -> None:
    house = House(tmp_path)
    for code, subject in ((BILL, house.flat(1)), (REPORT, ""), (BILL, "nowhere")):
        with pytest.raises(Refused):
            paper(house, code, subject, "en")
    house.close()


def test_a_flats_statement_ends_with_what_it_owes_and_names_the_deposit(house: House) -> None:
    flat = house.flat(5)
    house.write(units.record_unit_opening, unit=flat, minor=500_000)
    house.write(
        units.occupy_unit, unit=flat, role="tenant", member=house.no(3), from_on="2025-05-01"
    )
    entry = house.write(units.move_deposit, unit=flat, minor=9 * MILLION, source="bank")
    facts = house.book.read(lambda r: statement_of(Desk(r, OPTIONS), flat))
    assert [one.kind for one in facts.lines] == ["opening", "bill", "paid", "bill"]
    assert (facts.lines[0].asked, facts.lines[1].asked, facts.paid) == (
        500_000,
        5_700_000,
        4 * MILLION,
    )
    assert facts.balance == house.owes(5)
    assert facts.deposit == 9 * MILLION
    house.write(undo_entry, entry=entry)
    for lang in ("en", "fa"):
        assert render_pdf(paper(house, "unit_statement", flat, lang))


def test_a_spreadsheet_of_the_bills_sums_to_them_and_names_every_key(house: House) -> None:
    table = house.book.read(find_format("building-csv").write).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(table)))
    asked: dict[str, int] = {}
    for row in rows:
        asked[row["month"]] = asked.get(row["month"], 0) + int(row["minor_units"])
    assert asked == {one.period: one.minor for one in house.read(bills.bills)}
    reserve = next(row for row in rows if row["unit"] == "5" and row["cost"] == "reserve")
    assert (reserve["weight"], reserve["of"], reserve["asked_of"]) == ("120000", "510000", "owner")
    assert house.book.read(find_format("building-xlsx").write).startswith(b"PK")
