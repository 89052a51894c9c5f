"""What the collect grid shows and what it writes, as frozen rows: no Qt, no book."""

from dataclasses import dataclass

from app.core.repayment import LoanState

ELECTRONIC = ("mpesa", "bank", "usdt")


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One kind of money.

    Attributes:
        kind: shares, savings, welfare, turn, box1 to box6 (rotating boxes), fine, loan, fee or
            arrears: icon, colour and words.
        unit_minor: Price of one share; 0 in the other columns.
        units_max: Most shares at one meeting.
        each_minor: What every member pays, for the line under the title; 0 = no line.
        title: The group's own word; "" = the usual word of the kind.
        zero_allowed: A meeting without shares is allowed.
    """

    kind: str
    unit_minor: int = 0
    units_max: int = 0
    units_min: int = 1
    each_minor: int = 0
    title: str = ""
    zero_allowed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One box of a member.

    Attributes:
        expected_minor: What is due today, written in grey.
        written_minor: What was written; None while nothing is.
        limit_minor: Most that the box takes (the whole loan); -1 = no limit.
        note: Reason after the amount ("late", "phone"); usual ones are shown translated.
        lock: The box cannot be written ("locked") or stands in two versions ("clash"); else "".
        is_advance: What is typed here becomes the member's advance, and is never paid out of it.
        is_asked: What the member asks the fund for; no money of this row.
        more_units: Missed shares that a late entrant may buy beside the usual ones.
    """

    expected_minor: int = 0
    written_minor: int | None = None
    limit_minor: int = -1
    note: str = ""
    lock: str = ""
    is_advance: bool = False
    is_asked: bool = False
    more_units: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetRow:
    """One member (or seat, or flat).

    Attributes:
        attendance: present, late, excused, absent, proxy, or "" (not called yet).
        cells: In the order of the sheet's columns.
        method: cash, mpesa, bank, usdt or split: as written, else as usual for the member.
        code: Code of the electronic payment, "" when it comes later; of notes the number in the
            printed receipt book. number: The same as it is shown (1042/2).
        cash_minor: Notes of a split payment.
        payment: State of the electronic part, a key of ui.widgets.chips.PAYMENT_STATES, or "".
        entry: Id of the written entry, "" while nothing is written.
        saved_minor: Savings before today.
        saved_units: Shares before today; -1 where the group has no shares.
        loan_minor: What is left of the loan; 0 = no loan.
        given_minor: Cash that was handed over (F9), a hint; 0 = not asked.
        advance_minor: The member's advance that this row may use; used_minor: what it used.
        owed_minor: What is owed from earlier meetings, with penalties, before today.
        loans: Running loans before today, for the parts of a repayment while it is typed.
    """

    member: str
    no: int
    name: str
    cells: tuple[Cell, ...]
    attendance: str = "present"
    method: str = "cash"
    code: str = ""
    number: str = ""
    cash_minor: int = 0
    payment: str = ""
    entry: str = ""
    saved_minor: int = 0
    saved_units: int = -1
    loan_minor: int = 0
    given_minor: int = 0
    note: str = ""
    payer: str = ""
    advance_minor: int = 0
    used_minor: int = 0
    owed_minor: int = 0
    loans: tuple[LoanState, ...] = ()

    @property
    def is_written(self) -> bool:
        return bool(self.entry)

    @property
    def is_away(self) -> bool:
        return self.attendance in ("absent", "excused")


@dataclass(frozen=True, slots=True, kw_only=True)
class LastEntry:
    """What Ctrl+Z takes back.

    Attributes:
        count: How many rows the entry wrote; more than one for "all the rest exact".
        kind: Type of the fact; `words` its status or reason, for entries that are no payment.
    """

    member: str
    name: str
    minor: int
    count: int = 1
    kind: str = "contribution.recorded"
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The whole step.

    Attributes:
        methods: Ways to pay that the group uses, cash first.
        typed_minor: Minor units of one typed unit (KES 100, thousand toman 10,000).
        box_minor: Cash in the box now, all entries included.
        locked: Why nothing can be written ("role", "closed", "planned"); "" when it can.
        hidden: So many of the last columns have no room in the grid: they stand in the detail of
            a row.
    """

    currency: str
    columns: tuple[Column, ...]
    rows: tuple[SheetRow, ...]
    methods: tuple[str, ...] = ("cash", "mpesa")
    typed_minor: int = 100
    box_minor: int = 0
    last: LastEntry | None = None
    locked: str = ""
    on: str = ""
    hidden: int = 0

    @property
    def shown(self) -> int:
        """How many columns the grid has."""
        return len(self.columns) - self.hidden

    @property
    def shown_columns(self) -> tuple[Column, ...]:
        return self.columns[: self.shown]


@dataclass(frozen=True, slots=True, kw_only=True)
class RowEntry:
    """An order to write one member's row, amounts in the order of the columns (minor units).

    Attributes:
        replaces: Entry that it changes; "" for a new one.
        used_minor: What of it the member's advance pays: nobody hands that over.
        asks_minor: What the member asks the fund for, not among the amounts; -1 where no fund is.
        only_asks: Nothing else of the row is written.
    """

    member: str
    amounts: tuple[int, ...]
    method: str
    code: str = ""
    cash_minor: int = 0
    given_minor: int = 0
    note: str = ""
    payer: str = ""
    replaces: str = ""
    used_minor: int = 0
    asks_minor: int = -1
    only_asks: bool = False

    @property
    def total_minor(self) -> int:
        return sum(self.amounts)

    @property
    def to_pay_minor(self) -> int:
        """What is handed over or sent."""
        return self.total_minor - self.used_minor


def from_advance(row: SheetRow, amounts: tuple[int, ...]) -> int:
    """What of these boxes the member's advance pays, minor units."""
    dues = (m for m, cell in zip(amounts, row.cells, strict=True) if not cell.is_advance)
    return min(row.advance_minor, sum(dues))


def has_arrived(row: SheetRow, entry: RowEntry) -> bool:
    """Whether the book's row shows what this order was to write."""
    if entry.only_asks:
        return row.cells[-1].expected_minor == entry.asks_minor
    return row.is_written and row.entry != entry.replaces
