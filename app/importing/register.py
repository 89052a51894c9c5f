"""A paper register as typed rows, with every mistake named by line and column."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from app.core.calendars import Calendar
from app.core.errors import Refused
from app.core.locales import fold_digits, parse_amount
from app.core.locales.typed_dates import parse_date
from app.importing.columns import ATTENDANCE, HEADS, METHODS, PLACES, find_word
from app.importing.tables import TableRow

if TYPE_CHECKING:
    from collections.abc import Callable

AMOUNTS = (
    "savings", "welfare", "turn", "fine", "loan_paid", "loan_given", "turn_got", "welfare_got",
    "expense", "amount",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """One thing that is wrong with a row.

    Attributes:
        line: In the file, from 1. `column`: canonical name, "" for the row as a whole.
        code, values: A sentence of the room "errors".
    """

    line: int
    column: str
    code: str
    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """One member at one meeting, or one outgoing; amounts in minor units.

    Attributes:
        meeting: Number in the register; 0 for balances brought forward.
        member: Number of the member, 0 when the row is about the group.
        shares: How many, not money.
        loan_meetings: Instalments of `loan_given`.
        place: Of a balance brought forward: box, welfare_bag, bank, mobile, welfare_fund.
    """

    line: int
    meeting: int
    on: str
    member: int = 0
    name: str = ""
    attendance: str = ""
    shares: int = 0
    savings: int = 0
    welfare: int = 0
    turn: int = 0
    fine: int = 0
    loan_paid: int = 0
    loan_given: int = 0
    loan_meetings: int = 0
    turn_got: int = 0
    welfare_got: int = 0
    expense: int = 0
    what: str = ""
    method: str = "cash"
    code: str = ""
    place: str = ""
    amount: int = 0

    @property
    def pays(self) -> bool:
        """Whether the member handed something over."""
        return any((self.shares, self.savings, self.welfare, self.turn, self.fine, self.loan_paid))


def read_register(
    table: list[TableRow], *, currency: str, calendar: Calendar, lang: str, today: date
) -> tuple[list[RegisterRow], list[Mistake]]:
    """Rows in the order of the file, and what is wrong with them.

    Raises:
        Refused: `import.unknown_column` or `import.no_column`: the head cannot be read.
    """
    names = _head(table[0])
    reading = _Cells(currency, calendar, lang, today)
    rows, mistakes = [], []
    for raw in table[1:]:
        values, wrong = reading.row(raw, names)
        mistakes += wrong
        if not wrong:
            rows.append(RegisterRow(line=raw.line, **values))  # type: ignore[arg-type]  # each by its reader
    return rows, mistakes


def _head(row: TableRow) -> list[str]:
    names = []
    for cell in row.cells:
        name = find_word(HEADS, cell) if cell.strip() else ""
        if name is None:
            known = ", ".join(HEADS)
            raise Refused("import.unknown_column", column=cell.strip()[:40], known=known)
        if name and name in names:
            raise Refused("import.column_twice", column=name)
        names.append(name)
    for needed in ("meeting", "date"):
        if needed not in names:
            raise Refused("import.no_column", column=needed)
    return names


class _Cells:
    """Turns the text of one row into values."""

    def __init__(self, currency: str, calendar: Calendar, lang: str, today: date) -> None:
        self._currency, self._calendar, self._lang, self._today = currency, calendar, lang, today
        self._readers: dict[str, Callable[[str], object]] = {
            "meeting": _number,
            "member": _number,
            "shares": _number,
            "loan_meetings": _number,
            "date": self._date,
            "attendance": lambda text: _word(ATTENDANCE, text, "import.attendance"),
            "method": lambda text: _word(METHODS, text, "import.method"),
            "place": lambda text: _word(PLACES, text, "import.place"),
        }
        self._readers |= dict.fromkeys(AMOUNTS, self._amount)

    def row(self, raw: TableRow, names: list[str]) -> tuple[dict[str, "object"], list[Mistake]]:
        values: dict[str, object] = {}
        wrong = []
        if len(raw.cells) > len(names) and any(cell.strip() for cell in raw.cells[len(names) :]):
            wrong.append(Mistake(line=raw.line, column="", code="import.too_many_cells"))
        for name, cell in zip(names, raw.cells, strict=False):
            text = cell.strip()
            if not name or not text:
                continue
            try:
                read = self._readers.get(name, str)
                values["on" if name == "date" else name] = read(text)
            except Refused as error:
                wrong.append(
                    Mistake(line=raw.line, column=name, code=error.code, values=error.values)
                )
        bad = {mistake.column for mistake in wrong}
        for needed, column in (("meeting", "meeting"), ("on", "date")):
            if needed not in values and column not in bad:
                wrong.append(Mistake(line=raw.line, column=column, code="import.cell_missing"))
        return values, wrong

    def _date(self, text: str) -> str:
        return parse_date(text, self._calendar, self._today).isoformat()

    def _amount(self, text: str) -> int:
        minor = parse_amount(text, self._currency, self._lang)
        if minor < 0:
            raise Refused("amount.negative")
        return minor


def _number(text: str) -> int:
    folded = fold_digits(text)
    if not folded.isdecimal() or len(folded) > 6:
        raise Refused("import.not_a_number", typed=text[:20])
    return int(folded)


def _word(words: dict[str, str], text: str, code: str) -> str:
    found = find_word(words, text)
    if found is None:
        raise Refused(code, typed=text[:20], known=", ".join(words))
    return found
