"""Meeting 18 of the sample group as the collect step sees it, and a port in memory."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.features.meeting.collect.rows import Cell, Column, LastEntry, RowEntry, Sheet, SheetRow

K = 100  # minor units of one shilling

NAMES = (
    "Achieng Otieno", "Akinyi Odhiambo", "Amina Hassan", "Beatrice Wanjiru", "Caroline Nafula",
    "Dorcas Mutua", "Esther Kamau", "Fatuma Ali", "Grace Atieno", "Hellen Chebet", "Irene Moraa",
    "Jane Wambui", "Josephine Auma", "Lilian Kerubo", "Mary Njeri", "Mercy Adhiambo",
    "Monica Wekesa", "Peter Ochieng", "Rose Nyambura", "Sarah Kipkemboi",
)  # fmt: skip
NAMES_FA = (
    "آذر احمدی", "اکرم اکبری", "امین حسینی", "بهاره وحیدی", "پروین نادری", "داریوش مرادی",
    "الهام کاظمی", "فاطمه عالی", "گیتی عطایی", "هما چراغی", "ایراندخت معینی", "ژاله وکیلی",
    "یوسف عظیمی", "لیلا کریمی", "مریم نوری", "مهدی ادیب", "منیژه وصالی", "پیمان اسدی",
    "رضا نیکو", "سارا کیانی",
)  # fmt: skip
USUAL = (5, 3, 5, 2, 5, 4, 4, 5, 3, 5, 4, 2, 5, 2, 5, 3, 5, 5, 2, 4)
SAVED = (84, 55, 83, 38, 85, 66, 60, 80, 52, 82, 70, 29, 85, 41, 78, 49, 81, 85, 36, 69)
DUE = {2: 1100, 5: 2200, 7: 3500, 9: 3000, 12: 1950, 14: 800, 16: 1650, 20: 900}
LEFT = {2: 3300, 5: 22000, 7: 31500, 9: 27000, 12: 18950, 14: 7200, 16: 14850, 17: 39000, 20: 8100}
CODES = {2: "UKL4Q8T2XM", 5: "UKL5B7R9KD", 10: "UKL2H6W8PC"}
MPESA = (2, 5, 10, 16)
COLUMNS = (
    Column(kind="shares", unit_minor=200 * K, units_max=5),
    Column(kind="welfare", each_minor=100 * K),
    Column(kind="turn", each_minor=300 * K),
    Column(kind="fine"),
    Column(kind="loan"),
)


def fresh_sheet(names: tuple[str, ...] = NAMES, late: str = "late") -> Sheet:
    """Nobody has paid; number 4 was late."""
    rows = tuple(
        SheetRow(
            member=f"m{no}",
            no=no,
            name=name,
            cells=(
                Cell(expected_minor=USUAL[no - 1] * 200 * K),
                Cell(expected_minor=100 * K),
                Cell(expected_minor=300 * K),
                Cell(expected_minor=50 * K if no == 4 else 0, note=late if no == 4 else ""),
                Cell(expected_minor=DUE.get(no, 0) * K, limit_minor=LEFT.get(no, 0) * K),
            ),
            method="mpesa" if no in MPESA else "cash",
            saved_units=SAVED[no - 1],
            saved_minor=SAVED[no - 1] * 200 * K,
            loan_minor=LEFT.get(no, 0) * K,
        )
        for no, name in enumerate(names, 1)
    )
    return Sheet(currency="KES", columns=COLUMNS, rows=rows, box_minor=44600 * K, on="2026-11-21")


def picture_sheet(
    names: tuple[str, ...] = NAMES, words: tuple[str, str] = ("late", "phone")
) -> Sheet:
    """The sheet of the pictures: fourteen written, number 7 away with an apology, Mary is next."""
    sheet = fresh_sheet(names, words[0])
    rows = list(sheet.rows)
    for index in range(14):
        row = rows[index]
        if row.no == 7:
            rows[index] = replace(row, attendance="excused")
            continue
        amounts = [cell.expected_minor for cell in row.cells]
        if row.no == 9:
            amounts[4] = 1500 * K
        if row.no == 12:
            amounts = [200 * K, 100 * K, 300 * K, 100 * K, 0]
        entry = RowEntry(
            member=row.member, amounts=tuple(amounts),
            method="split" if row.no == 14 else row.method,
            code=CODES.get(row.no, ""), cash_minor=600 * K if row.no == 14 else 0,
        )  # fmt: skip
        rows[index] = written(row, entry, f"e{index}")
        if row.no == 12:
            cells = list(rows[index].cells)
            cells[3] = replace(cells[3], note=words[1])
            rows[index] = replace(rows[index], cells=tuple(cells))
    rows[14] = replace(rows[14], given_minor=2000 * K)
    last = LastEntry(member="m14", name=names[13], minor=1600 * K)
    return replace(sheet, rows=tuple(rows), box_minor=57250 * K, last=last)


def written(row: SheetRow, entry: RowEntry, entry_id: str) -> SheetRow:
    """Return the row with the entry in it."""
    cells = tuple(
        replace(cell, written_minor=minor)
        for cell, minor in zip(row.cells, entry.amounts, strict=True)
    )
    return replace(
        row, cells=cells, entry=entry_id, method=entry.method, code=entry.code,
        cash_minor=entry.cash_minor, payment="" if entry.method == "cash" else "written",
        given_minor=entry.given_minor, note=entry.note, payer=entry.payer,
    )  # fmt: skip


class SheetPort:
    """Implements CollectPort over a sheet in memory; every order is one step of undo."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.show: Callable[[Sheet], None] = lambda sheet: None
        self.refusal: Any = None
        self.orders: list[tuple[RowEntry, ...]] = []
        self._past: list[Sheet] = []
        self._future: list[Sheet] = []

    def write(self, entries: tuple[RowEntry, ...], failed: Callable[[Any], None]) -> None:
        if self.refusal is not None:
            return failed(self.refusal)
        self.orders.append(entries)
        by_member = {entry.member: entry for entry in entries}
        rows = tuple(
            written(row, by_member[row.member], f"e{len(self.orders)}-{row.no}")
            if row.member in by_member
            else row
            for row in self.sheet.rows
        )
        first = next(row for row in rows if row.member == entries[0].member)
        last = LastEntry(
            member=first.member, name=first.name, minor=entries[0].total_minor, count=len(entries)
        )
        self._step(replace(self.sheet, rows=rows, last=last))

    def mark(self, member: str, attendance: str, failed: Callable[[Any], None]) -> None:
        rows = tuple(
            replace(row, attendance=attendance) if row.member == member else row
            for row in self.sheet.rows
        )
        self._step(replace(self.sheet, rows=rows))

    def undo(self, failed: Callable[[Any], None]) -> None:
        if self._past:
            self._future.append(self.sheet)
            self._put(self._past.pop())

    def redo(self, failed: Callable[[Any], None]) -> None:
        if self._future:
            self._past.append(self.sheet)
            self._put(self._future.pop())

    def code_owner(self, method: str, code: str, member: str, payer: str) -> tuple[str, str] | None:
        for row in self.sheet.rows:
            same_payer = bool(payer) and row.payer == payer
            if row.code == code and row.member != member and not same_payer:
                return row.name, "21 Nov"
        return None

    def _step(self, sheet: Sheet) -> None:
        self._past.append(self.sheet)
        self._future.clear()
        self._put(sheet)

    def _put(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.show(sheet)
