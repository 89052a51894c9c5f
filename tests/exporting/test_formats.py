"""Exports: other programs read them and find the same balances."""

import csv
import io
import json
import shutil
import subprocess
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import openpyxl
import pytest
from defusedxml import ElementTree

from app.book.book import Book
from app.core.accounts import CHART, MONEY_ACCOUNTS
from app.core.errors import Refused
from app.core.events.registry import load_catalogue
from app.exporting import all_formats, find_format
from app.exporting.account_names import NAMES
from app.exporting.table import harmless
from app.operations.members import add_member
from app.projections.balances import trial_balance
from app.samples.building import build
from app.system.vault import MemoryKeyStore

NOW = 1_795_250_000_000
FORMULA = "=HYPERLINK(1);|cmd"


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    load_catalogue()
    path = tmp_path_factory.mktemp("export") / "tumaini.daftari"
    book = build("tumaini-collect", path, MemoryKeyStore(), lambda: NOW)
    book.write(lambda tx: add_member(tx, name=FORMULA, joined_on="2026-11-21", no=21))
    yield book
    book.close()


def exported(book: Book, name: str) -> bytes:
    return book.read(find_format(name).write)


@pytest.fixture(scope="module")
def balances(book: Book) -> dict[str, Decimal]:
    """Balance of each account by code, in shillings, from the book's own projections."""
    found: dict[str, Decimal] = defaultdict(Decimal)
    for row in book.read(lambda r: trial_balance(r.conn)):
        found[row.account] += Decimal(row.minor) / 100
    return {code: amount for code, amount in found.items() if amount}


def test_every_account_of_the_chart_has_a_name() -> None:
    assert NAMES.keys() == CHART.keys()
    assert len(set(NAMES.values())) == len(NAMES)


@pytest.mark.needs_hledger
def test_hledger_accepts_the_journal_and_finds_the_same_balances(
    book: Book, balances: dict[str, Decimal], tmp_path: Path
) -> None:
    program = shutil.which("hledger")
    if program is None:
        pytest.skip("hledger is not on this machine")
    file = tmp_path / "book.journal"
    file.write_bytes(exported(book, "hledger"))
    subprocess.run([program, "-f", str(file), "check"], check=True, capture_output=True)
    shown = subprocess.run(
        [program, "-f", str(file), "balance", "--depth", "2", "-O", "csv", "--flat"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    found = {
        name.split(":")[1][:4]: Decimal(amount.split()[0].replace(",", ""))
        for name, amount in list(csv.reader(io.StringIO(shown)))[1:]
        if ":" in name
    }
    assert found == balances


def test_beancount_accepts_the_ledger_and_finds_the_same_balances(
    book: Book, balances: dict[str, Decimal], tmp_path: Path
) -> None:
    loader = pytest.importorskip("beancount.loader", exc_type=ImportError)
    file = tmp_path / "book.beancount"
    file.write_bytes(exported(book, "beancount"))
    entries, errors, _ = loader.load_file(str(file))
    assert errors == []
    found: dict[str, Decimal] = defaultdict(Decimal)
    for entry in entries:
        for posting in getattr(entry, "postings", ()):
            found[posting.account.split(":")[1][:4]] += posting.units.number
    assert {code: amount for code, amount in found.items() if amount} == balances


def test_the_rows_of_csv_sum_to_zero_and_to_the_balances(
    book: Book, balances: dict[str, Decimal]
) -> None:
    rows = list(csv.DictReader(io.StringIO(exported(book, "csv").decode("utf-8-sig"))))
    assert sum(int(row["minor_units"]) for row in rows) == 0
    found: dict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        found[row["account"]] += Decimal(row["amount"])
        assert Decimal(row["amount"]) * 100 == int(row["minor_units"])
    assert {code: amount for code, amount in found.items() if amount} == balances


def test_no_cell_of_a_spreadsheet_is_a_formula(book: Book) -> None:
    text = exported(book, "csv").decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text)) for cell in row]
    assert not [c for c in cells if c[:1] in "=+@" and c[:1]]
    workbook = openpyxl.load_workbook(io.BytesIO(exported(book, "xlsx")))
    kinds = {cell.data_type for row in workbook["journal"].iter_rows() for cell in row}
    assert "f" not in kinds


def test_excel_holds_the_same_amounts(book: Book, balances: dict[str, Decimal]) -> None:
    sheet = openpyxl.load_workbook(io.BytesIO(exported(book, "xlsx")))["journal"]
    names = [cell.value for cell in sheet[1]]
    account, minor = names.index("account"), names.index("minor_units")
    found: dict[str, Decimal] = defaultdict(Decimal)
    for row in sheet.iter_rows(min_row=2, values_only=True):
        found[str(row[account])] += Decimal(int(str(row[minor]))) / 100
    assert {code: amount for code, amount in found.items() if amount} == balances


def test_the_archive_holds_every_fact_and_its_hash(book: Book) -> None:
    archive = json.loads(exported(book, "json"))
    digest = sha256()
    for fact in archive["facts"]:
        digest.update(bytes.fromhex(fact["hash"]))
    assert archive["hashes_sha256"] == digest.hexdigest()
    assert archive["facts_count"] == len(archive["facts"]) > 900
    assert [fact["seq"] for fact in archive["facts"]] == list(range(1, len(archive["facts"]) + 1))


def test_the_archive_names_nobody_in_clear(book: Book) -> None:
    assert b"Grace" not in exported(book, "json")


def test_statements_of_the_money_accounts_end_at_the_balances(
    book: Book, balances: dict[str, Decimal]
) -> None:
    root = ElementTree.fromstring(exported(book, "ofx").decode().split("?>\n", 2)[2])
    found = {
        statement.findtext("BANKACCTFROM/ACCTID")[:4]: Decimal(
            statement.findtext("LEDGERBAL/BALAMT")
        )
        for statement in root.iter("STMTRS")
    }
    assert {c: a for c, a in found.items() if a} == {
        c: a for c, a in balances.items() if c in MONEY_ACCOUNTS
    }


def test_the_calendar_folds_its_lines(book: Book) -> None:
    text = exported(book, "ics").decode()
    assert text.startswith("BEGIN:VCALENDAR\r\n")
    assert text.count("BEGIN:VEVENT") >= 1
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))


def test_an_unknown_format_is_refused_with_the_known_ones() -> None:
    with pytest.raises(Refused) as refused:
        find_format("pdf")
    assert "hledger" in str(refused.value.values["known"])
    assert set(all_formats()) == {
        "csv", "xlsx", "json", "hledger", "beancount", "ofx", "ics",
        "building-csv", "building-xlsx",
    }  # fmt: skip


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "|cmd", "\t=1"])
def test_text_that_a_spreadsheet_would_run_is_made_harmless(text: str) -> None:
    assert harmless(text)[0] in "' "
