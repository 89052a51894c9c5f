"""What was typed and not written yet, and how a row looks with it."""

from dataclasses import dataclass, field

from app.features.meeting.collect.rows import RowEntry, SheetRow, from_advance


@dataclass(slots=True)
class Draft:
    """Typing in one row; it stays when the cursor leaves and goes with Esc or by writing.

    Attributes:
        amounts: Column -> minor units.
        method: "" = the row's own.
        split_minor: Cash part of a split payment; -1 = not typed.
    """

    amounts: dict[int, int] = field(default_factory=dict)
    method: str = ""
    code: str | None = None
    split_minor: int = -1
    given_minor: int = 0
    note: str | None = None
    payer: str | None = None

    def __bool__(self) -> bool:
        return bool(
            self.amounts
            or self.method
            or self.code is not None
            or self.split_minor >= 0
            or self.note is not None
            or self.payer is not None
        )


@dataclass(frozen=True, slots=True)
class CellView:
    """One box as it is to be painted.

    Attributes:
        state: expected, draft, written, different, locked, clash or away.
        beside_minor: The due amount shown after a slash; -1 = none.
    """

    minor: int
    state: str
    beside_minor: int = -1
    note: str = ""


@dataclass(frozen=True, slots=True)
class RowView:
    """One member as to be painted: the written row with the draft over it.

    Attributes:
        total_minor: What is handed over; used_minor: what the advance pays besides.
    """

    row: SheetRow
    cells: tuple[CellView, ...]
    total_minor: int
    method: str
    code: str
    cash_minor: int
    written: bool
    saving: bool
    used_minor: int = 0


def view_of(row: SheetRow, draft: Draft | None, pending: RowEntry | None) -> RowView:
    """Lay what is being saved, then what is typed, over the row."""
    if pending is not None and not draft:
        cells = tuple(
            _cell(
                row,
                column,
                pending.asks_minor if row.cells[column].is_asked else pending.amounts[column],
                "written",
            )
            for column in range(len(row.cells))
        )
        return RowView(
            row, cells, pending.to_pay_minor, pending.method, pending.code, pending.cash_minor,
            written=True, saving=True, used_minor=pending.used_minor,
        )  # fmt: skip
    away = row.is_away and not row.is_written and not draft
    cells = tuple(_cell_of(row, column, draft, away) for column in range(len(row.cells)))
    money = zip(row.cells, cells, strict=True)
    minors = () if away else tuple(0 if x.is_asked else shown.minor for x, shown in money)
    used = from_advance(row, minors) if minors and (draft or not row.is_written) else row.used_minor
    total = sum(minors) - used
    method = (draft.method if draft else "") or row.method
    code = code_of(row, draft)
    cash = row.cash_minor if draft is None or draft.split_minor < 0 else draft.split_minor
    return RowView(
        row, cells, total, method, code, cash,
        written=row.is_written, saving=False, used_minor=used,
    )  # fmt: skip


def code_of(row: SheetRow, draft: Draft | None) -> str:
    """The code as typed, else as written: that of a phone is no number of a receipt for notes."""
    if draft is not None and draft.code is not None:
        return draft.code
    method = (draft.method if draft else "") or row.method
    return row.code if (method == "cash") == (row.method == "cash") else ""


def _cell_of(row: SheetRow, column: int, draft: Draft | None, away: bool) -> CellView:
    cell = row.cells[column]
    if draft and column in draft.amounts:
        return CellView(draft.amounts[column], "draft", note=cell.note)
    if cell.lock:
        shown = cell.expected_minor if cell.written_minor is None else cell.written_minor
        return CellView(shown, cell.lock)
    if cell.written_minor is not None:
        return _cell(row, column, cell.written_minor, "written")
    return CellView(cell.expected_minor, "away" if away else "expected", note=cell.note)


def _cell(row: SheetRow, column: int, minor: int, state: str) -> CellView:
    """A written box; other than expected it is amber, a loan also names what was due."""
    cell = row.cells[column]
    if minor == cell.expected_minor and not (cell.note and minor):
        return CellView(minor, state)
    beside = cell.expected_minor if cell.limit_minor >= 0 and minor != cell.expected_minor else -1
    return CellView(minor, "different", beside, cell.note)


def draft_of(entry: RowEntry) -> Draft:
    """Return the typing that wrote `entry`, to go on with when the book refused it."""
    amounts = dict(enumerate(entry.amounts))
    if entry.asks_minor >= 0:
        amounts[len(amounts) - 1] = entry.asks_minor  # the column stands last
    return Draft(
        amounts=amounts,
        method=entry.method,
        code=entry.code or None,
        split_minor=entry.cash_minor if entry.method == "split" else -1,
        given_minor=entry.given_minor,
        note=entry.note or None,
        payer=entry.payer or None,
    )


def entry_of(row: SheetRow, draft: Draft | None) -> RowEntry:
    """Return the order that writes the row: typed boxes as typed, the others as they stand."""
    amounts = tuple(
        draft.amounts[column]
        if draft and column in draft.amounts
        else (cell.expected_minor if cell.written_minor is None else cell.written_minor)
        for column, cell in enumerate(row.cells)
    )
    draft = Draft() if draft is None else draft
    asks = -1
    if row.cells and row.cells[-1].is_asked:
        amounts, asks = (*amounts[:-1], 0), amounts[-1]
    method = draft.method or row.method
    is_cash = method == "cash"
    cash = row.cash_minor if draft.split_minor < 0 else draft.split_minor
    used = from_advance(row, amounts)
    total = sum(amounts) - used
    if method == "split" and not 0 < cash < total:
        method, cash = ("cash", total) if cash >= total else ("mpesa", 0)
    return RowEntry(
        member=row.member,
        amounts=amounts,
        method=method,
        code=code_of(row, draft) if is_cash == (method == "cash") else "",
        cash_minor={"cash": total, "split": cash}.get(method, 0),
        given_minor=draft.given_minor,
        note=row.note if draft.note is None else draft.note,
        payer=row.payer if draft.payer is None else draft.payer,
        replaces=row.entry,
        used_minor=used,
        asks_minor=asks,
        only_asks=asks >= 0 and _asks_only(row, draft, sum(amounts)),
    )


def _asks_only(row: SheetRow, draft: Draft, paid: int) -> bool:
    """Whether nothing but what the member asks for was typed."""
    at = len(row.cells) - 1
    if at not in draft.amounts:
        return False
    if not row.is_written:
        return not paid
    rest = Draft(**{name: getattr(draft, name) for name in Draft.__slots__} | {"amounts": {}})
    return set(draft.amounts) == {at} and not rest
