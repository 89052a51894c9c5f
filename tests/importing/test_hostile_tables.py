"""Tables that somebody made badly or with intent: refused by name, or read as plain values
(spec/reliability.md B37, B38, B45-B47)."""

import io
import time
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from app.book.book import Book
from app.core.errors import Refused
from app.core.events.registry import load_catalogue
from app.importing.bring_in import Summary, bring_in
from app.importing.register import read_register
from app.importing.tables import ROWS_MAX, TableRow, read_table, table_of
from app.projections import members
from app.samples.building import build
from app.system.vault import MemoryKeyStore

NOW = 1_795_250_000_000
HEAD = "meeting,date,member,name,attendance,shares"
ROW = "1,2026-10-03,2,Asha Juma,P,1"
Bring = Callable[..., Summary]


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    load_catalogue()
    book = build("empty", tmp_path / "empty.daftari", MemoryKeyStore(), lambda: NOW)
    yield book
    book.close()


@pytest.fixture
def bring(book: Book, tmp_path: Path) -> Bring:
    def run(*lines: str) -> Summary:
        file = tmp_path / "r.csv"
        file.write_text("\n".join((HEAD, *lines)), "utf-8")
        rows, mistakes = read_register(
            read_table(file), currency="KES", calendar="gregorian", lang="en",
            today=date(2026, 11, 21),
        )  # fmt: skip
        return bring_in(book, rows, mistakes)

    return run


def refusal(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        table_of(data)
    return refused.value.code


def packed(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return target.getvalue()


def sheet(*rows: tuple[int | str | date, ...], epoch_1904: bool = False) -> Worksheet:
    book = openpyxl.Workbook()
    if epoch_1904:
        book.epoch = CALENDAR_MAC_1904
    made: Worksheet = book.worksheets[0]
    for row in rows:
        made.append(row)
    return made


def saved(made: Worksheet, more: dict[str, bytes] | None = None) -> bytes:
    target = io.BytesIO()
    assert made.parent is not None
    made.parent.save(target)
    with zipfile.ZipFile(target) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    return packed(parts | (more or {}))


def test_letters_of_an_old_windows_are_refused_with_what_to_do() -> None:
    assert refusal(f"{HEAD}\n1,2026-10-03,1,احمد,P,1".encode("windows-1256")) == "import.encoding"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"a,b\n1," + b"\0" + b"2\n", "import.not_a_table"),
        (b'a,b\n"1,2\n', "import.bad_quotes"),
        (b"a,b\n" + b"1,2\n" * (ROWS_MAX + 1), "import.too_many_rows"),
        (b"\xff\xfea\0", "import.empty"),
    ],
)
def test_a_table_that_is_none_is_refused_by_name(data: bytes, code: str) -> None:
    assert refusal(data) == code


def test_rows_of_unequal_length_keep_their_line() -> None:
    rows = table_of(b"a,b,c\r\n1\r\n\r\n1,2,3,4\r\n")
    assert rows[1:] == [TableRow(2, ("1",)), TableRow(4, ("1", "2", "3", "4"))]


def test_a_formula_gives_the_value_that_was_saved_and_is_never_computed() -> None:
    book = sheet(("a", "b"), (1, "=1+1"), (2, '=HYPERLINK("http://evil","x")'), (3, "=cmd|'/c'!A1"))
    assert [row.cells[1] for row in table_of(saved(book))[1:]] == ["", "", ""]


def test_days_of_both_epochs_and_merged_cells_are_read() -> None:
    for is_1904 in (False, True):
        book = sheet(("on", "note"), (date(2026, 10, 3), "x"), ("", "y"), epoch_1904=is_1904)
        book.merge_cells("A2:A3")
        rows = table_of(saved(book))
        assert rows[1].cells[0] == "2026-10-03"


def test_macros_and_links_to_elsewhere_are_not_looked_at() -> None:
    book = sheet(("a", "b"), (1, 2))
    more = {
        "xl/vbaProject.bin": b"\xd0\xcf\x11\xe0 a macro",
        "xl/externalLinks/externalLink1.xml": b"<externalLink/>",
    }
    assert table_of(saved(book, more))[1].cells == ("1", "2")


def test_a_million_empty_rows_are_passed_over() -> None:
    book = sheet(("a", "b"), (1, 2))
    book.cell(1_048_576, 2).number_format = "0.00"  # what makes a sheet so long
    began = time.process_time()
    assert len(table_of(saved(book))) == 2
    assert time.process_time() - began < 20


def entities(first: bytes, count: int) -> bytes:
    steps = b"".join(b'<!ENTITY e%d "%s">' % (n, b"&e%d;" % (n - 1) * 10) for n in range(1, count))
    return b'<?xml version="1.0"?><!DOCTYPE x [' + first + steps + b"]>"


@pytest.mark.parametrize(
    "dtd",
    [
        entities(b'<!ENTITY e0 "lol">', 9),
        entities(b'<!ENTITY e0 SYSTEM "file:///etc/hostname">', 1),
        entities(b'<!ENTITY e0 SYSTEM "http://169.254.169.254/">', 1),
    ],
    ids=["billion laughs", "a file", "an address"],
)
def test_entities_of_xml_are_refused(dtd: bytes) -> None:
    plain = saved(sheet(("a", "b"), ("x", 2)))
    with zipfile.ZipFile(io.BytesIO(plain)) as archive:
        parts = {one: archive.read(one) for one in archive.namelist()}
    (name,) = (one for one, data in parts.items() if b"<t>x</t>" in data)
    parts[name] = dtd + parts[name].replace(b"<t>x</t>", b"<t>&e0;</t>")
    assert refusal(packed(parts)) == "import.not_a_table"


def test_an_archive_that_unpacks_to_hundreds_of_megabytes_is_refused_unopened() -> None:
    bomb = packed({"xl/worksheets/sheet1.xml": bytes(101_000_000)})
    assert len(bomb) < 200_000
    began = time.process_time()
    assert refusal(bomb) == "import.too_large"
    assert time.process_time() - began < 1


ODD_NAMES = ("../../evil", "/abs", "C:\\x", "a\\..\\b", "xl/con.txt")


def test_names_that_lead_elsewhere_write_nothing_anywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    data = saved(sheet(("a", "b"), (1, 2)), dict.fromkeys(ODD_NAMES, b"evil"))
    assert table_of(data)[1].cells == ("1", "2")
    assert list(tmp_path.rglob("*")) == [tmp_path / "a", inner]


def test_ten_thousand_parts_and_one_name_twice_are_refused_unopened() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for number in range(10_001):
            archive.writestr(f"{number}", b"")
    assert refusal(target.getvalue()) == "import.too_large"
    target = io.BytesIO(saved(sheet(("a", "b"), (1, 2))))
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("xl/WORKBOOK.xml", b"<other/>")
    assert refusal(target.getvalue()) == "import.not_a_table"


def test_the_same_register_again_brings_nothing(book: Book, bring: Bring) -> None:
    first = bring(ROW, "1,2026-10-03,3,Bea Otieno,P,1")
    assert first.is_good and first.new_members == 2
    again = bring(ROW, "1,2026-10-03,3,Bea Otieno,P,1")
    assert not again.is_good and again.new_members == 0
    assert len(book.read(lambda r: members.members(r.conn))) == 3  # with who founded it


def test_a_known_name_under_another_number_is_shown_and_not_brought(
    book: Book, bring: Bring
) -> None:
    assert bring(ROW).is_good
    count = len(book.read(lambda r: members.members(r.conn)))
    summary = bring(
        "2,2026-10-10,7,ASHA  juma,P,1", "2,2026-10-10,8,Bea,P,1", "2,2026-10-10,9,bea,P,1"
    )
    told = [
        (one.line, one.code, one.values["known"])
        for one in summary.mistakes
        if one.code == "import.same_name"
    ]
    assert told == [(2, "import.same_name", 2), (4, "import.same_name", 8)]
    assert len(book.read(lambda r: members.members(r.conn))) == count
