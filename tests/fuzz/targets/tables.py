"""Registers from spreadsheets: every row is read, or named with what is wrong with it."""

import io
from datetime import date
from functools import cache
from random import Random
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from app.importing.register import read_register
from app.importing.tables import ROWS_MAX, table_of
from tests.fuzz.mutation import spoiled
from tests.fuzz.target import Target

TODAY = date(2026, 11, 21)
CSV = """meeting,date,member,name,attendance,shares,welfare,turn,fine,loan_paid,loan_given,loan_meetings,method,code,what,expense,place,amount
1,2026-10-03,1,Asha Juma,P,3,100,300,,,,,cash,,,,,
1,2026-10-03,2,"Bea, Otieno",L,2,100,"1,300",50,,,,mpesa,QX12ABCDEF,,,,
0,,,,,,,,,,,,,,,,box,"12,500.50"
2,۱۴۰۵/۰۸/۳۰,1,,P,1,100,300,,,500,2,cash,,ink,70,,
"""  # noqa: E501


@cache
def _csvs() -> tuple[bytes, ...]:
    semicolons = CSV.replace(",", ";")
    return tuple(
        text.encode(encoding)
        for text in (CSV, semicolons, CSV.replace("\n", "\r\n"))
        for encoding in ("utf-8", "utf-8-sig", "utf-16")
    )


@cache
def _book() -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in CSV.splitlines()[:3]:
        sheet.append(line.split(","))
    sheet.append([1, date(2026, 10, 3), 2.0, True, "=1+1", 1e300])
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def _an_excel(chance: Random) -> bytes:
    """The archive's bytes, or one of its parts spoiled and packed again."""
    if chance.random() < 0.3:
        return spoiled(chance, (_book(),))
    out = io.BytesIO()
    with ZipFile(io.BytesIO(_book())) as whole, ZipFile(out, "w", ZIP_DEFLATED) as made:
        names = whole.namelist()
        chosen = chance.choice([name for name in names if "sheet" in name or "shared" in name])
        for name in names:
            part = whole.read(name)
            made.writestr(name, spoiled(chance, (part,)) if name == chosen else part)
    return out.getvalue()


def _read(data: bytes) -> bool:
    try:
        rows = table_of(data)
    except BadZipFile as error:
        raise AssertionError("not refused by a code") from error
    assert 2 <= len(rows) <= ROWS_MAX
    found, mistakes = read_register(
        rows, currency="KES", calendar="gregorian", lang="en", today=TODAY
    )
    lines = {row.line for row in rows[1:]}
    assert {row.line for row in found} | {one.line for one in mistakes} <= lines
    for row in found:
        for amount in (row.savings, row.welfare, row.turn, row.fine, row.loan_given, row.expense):
            assert 0 <= amount <= 2**53, "not an amount"
    return bool(found)


TARGETS = (
    Target(name="register, CSV", make=lambda c: spoiled(c, _csvs()), read=_read, share=10),
    Target(name="register, Excel", make=_an_excel, read=_read, share=1),
)
