"""A paper register is brought in whole or not at all, with every mistake named."""

import io
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from app.book.book import Book
from app.core.errors import Refused
from app.core.events.registry import load_catalogue
from app.importing.bring_in import Summary, bring_in
from app.importing.register import read_register
from app.importing.tables import read_table
from app.projections import balances, journal, meetings, members, money_places
from app.samples.building import build
from app.system.vault import MemoryKeyStore

NOW = 1_795_250_000_000
TODAY = date(2026, 11, 21)
HEAD = "meeting,date,member,name,attendance,shares,welfare,turn,fine,loan_paid,loan_given,"
HEAD += "loan_meetings,method,code,what,expense,place,amount"
TWO_MEETINGS = f"""{HEAD}
1,2026-10-03,1,Asha Juma,P,3,100,300,,,,,cash,,,,,
1,2026-10-03,2,Bea Otieno,L,2,100,300,50,,,,cash,,,,,
1,2026-10-03,1,,,,,,,,,,,,ink,70,,
2,2026-10-17,1,,P,1,100,300,,,500,2,cash,,,,,
2,2026-10-17,2,,A,,,,,,,,,,,,,
"""


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    load_catalogue()
    book = build("empty", tmp_path / "empty.daftari", MemoryKeyStore(), lambda: NOW)
    yield book
    book.close()


@pytest.fixture
def bring(book: Book, tmp_path: Path) -> Callable[..., Summary]:
    def run(content: str | bytes, *, dry_run: bool = False, name: str = "r.csv") -> Summary:
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        rows, mistakes = read_register(
            read_table(file), currency="KES", calendar="gregorian", lang="en", today=TODAY
        )
        return bring_in(book, rows, mistakes, dry_run=dry_run)

    return run


def state(book: Book) -> tuple[object, ...]:
    return book.read(
        lambda r: (
            tuple(balances.trial_balance(r.conn)),
            members.members(r.conn),
            meetings.meetings(r.conn),
        )
    )


def test_a_register_becomes_closed_meetings_with_balanced_books(
    book: Book, bring: Callable[..., Summary]
) -> None:
    before = book.read(lambda r: money_places.money_places(r.conn, "KES").box)
    summary = bring(TWO_MEETINGS)
    assert summary.is_good, summary.mistakes
    assert (summary.meetings, summary.payments) == (2, 3)
    after = book.read(lambda r: money_places.money_places(r.conn, "KES").box)
    cash = (3 + 2 + 1) * 20000 + 3 * 10000 + 3 * 30000 + 5000 - 7000 - 50000
    assert after - before == cash == summary.paid_in - 57000
    assert book.read(lambda r: balances.imbalances(r.conn)) == {}
    closed = [m for m in book.read(lambda r: meetings.meetings(r.conn)) if m.is_closed]
    assert [m.from_paper for m in closed[-2:]] == [True, True]


def test_trying_changes_nothing(book: Book, bring: Callable[..., Summary]) -> None:
    before = state(book)
    assert bring(TWO_MEETINGS, dry_run=True).meetings == 2
    assert state(book) == before


def test_one_wrong_row_keeps_everything_out_and_names_all_mistakes(
    book: Book, bring: Callable[..., Summary]
) -> None:
    before = state(book)
    summary = bring(
        TWO_MEETINGS
        + "2,2026-10-17,99,,P,1,,,,,,,cash,,,,,\n"
        + "2,2026-10-17,2,,P,many,,,,,,,cash,,,,,\n"
        + "3,17 of May,2,,P,1,,,,,,,cash,,,,,\n"
    )
    assert not summary.is_good
    found = {(m.line, m.column, m.code) for m in summary.mistakes}
    assert (8, "shares", "import.not_a_number") in found
    assert (9, "date", "date.not_understood") in found
    assert any(line == 7 for line, _, _ in found)
    assert state(book) == before


def test_balances_brought_forward_must_balance(book: Book, bring: Callable[..., Summary]) -> None:
    opening = f"""{HEAD}
0,2026-10-01,1,Asha Juma,,50,,,,,,,,,,,,
0,2026-10-01,2,Bea Otieno,,10,,,,,4000,4,,,,,,
0,2026-10-01,,,,,,,,,,,,,,,box,9000
0,2026-10-01,,,,,,,,,,,,,,,welfare_fund,1000
"""
    before = state(book)
    summary = bring(opening)
    assert summary.opening_difference == 0, summary
    wrong = bring(
        opening.replace("box,9000", "box,8900").replace("0,2026-10-01,1", "0,2026-10-02,1")
    )
    assert abs(wrong.opening_difference) > 0 or wrong.mistakes
    assert book.read(lambda r: balances.balance_of(r.conn, "3050", "KES")) == 0
    assert state(book) != before


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", "\t"])
@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_the_dialects_of_spreadsheets_are_read(
    bring: Callable[..., Summary], encoding: str, delimiter: str, ending: str
) -> None:
    text = TWO_MEETINGS.replace(",", delimiter).replace("\n", ending)
    assert bring(text.encode(encoding), dry_run=True).payments == 3


def test_an_excel_file_is_read_like_the_csv(bring: Callable[..., Summary]) -> None:
    book = openpyxl.Workbook()
    for line in TWO_MEETINGS.strip().splitlines():
        book.active.append([int(c) if c.isdecimal() else c or None for c in line.split(",")])
    book.active["B2"] = date(2026, 10, 3)
    file = io.BytesIO()
    book.save(file)
    assert bring(file.getvalue(), dry_run=True, name="r.xlsx").payments == 3


def test_a_persian_head_and_digits_are_read(bring: Callable[..., Summary]) -> None:
    text = "نشست,تاریخ,عضو,نام,حضور,سهم,همیاری\n۱,2026-10-03,۱,آذر احمدی,ح,۳,۱۰۰\n"
    summary = bring(text, dry_run=True)
    assert (summary.payments, summary.paid_in, summary.mistakes) == (1, 70000, ())


BROKEN = {
    "import.empty": b"\n\n",
    "import.not_a_table": b"meeting,date\0,member\n1,2,3\n",
    "import.encoding": "meeting,date\n1,café\n".encode("latin-1"),
    "import.bad_quotes": b'meeting,date\n"1,2026-10-03\n"x"y,2\n',
    "import.unknown_column": b"meeting,date,colour\n1,2026-10-03,red\n",
    "import.column_twice": b"meeting,date,date\n1,2026-10-03,2026-10-03\n",
    "import.no_column": b"meeting,member\n1,2\n",
    "import.too_large": b"x" * 5_000_001,
}


@pytest.mark.parametrize("code", BROKEN)
def test_a_file_that_is_no_register_is_refused_by_name(
    bring: Callable[..., Summary], code: str
) -> None:
    with pytest.raises(Refused) as refused:
        bring(BROKEN[code])
    assert refused.value.code == code


def test_a_broken_or_bloated_excel_file_is_refused(bring: Callable[..., Summary]) -> None:
    for content in (b"PK\x03\x04broken", b"PK" + b"\0" * 100):
        with pytest.raises(Refused) as refused:
            bring(content, name="r.xlsx")
        assert refused.value.code == "import.not_a_table"


def test_a_code_used_before_is_a_mistake_of_its_row(
    book: Book, bring: Callable[..., Summary]
) -> None:
    rows = (
        "1,2026-10-03,1,Asha,P,1,,,,,,,mpesa,UJ34Q8T2XM,,,,\n"
        "1,2026-10-03,2,Bea,P,1,,,,,,,mpesa,UJ34Q8T2XM,,,,\n"
    )
    summary = bring(f"{HEAD}\n{rows}")
    assert [m.line for m in summary.mistakes] == [3]
    assert book.read(lambda r: len(journal.journal_page(r.conn))) == 0
