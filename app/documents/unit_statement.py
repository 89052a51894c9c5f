"""The statement of one flat: every bill and payment, what it owes, the deposit that is kept."""

from dataclasses import dataclass

from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Box, Boxes, Cell, Column, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

CODE = "unit_statement"


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatLine:
    """One line, minor units.

    Attributes:
        kind: "opening", "bill" or "paid". first: First day of the billed month.
        name: Who paid. asked: Negative where a bill gives something back.
    """

    on: str
    kind: str
    first: str = ""
    name: str = ""
    asked: int = 0
    paid: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FlatFacts:
    """Everything on the statement.

    Attributes:
        occupant: "" for an empty flat. lines: By day. deposit: Kept of the tenant.
    """

    group: GroupFacts
    printing: Printing
    subject: str
    on: str
    unit: str
    owner: str
    occupant: str
    lines: tuple[FlatLine, ...]
    deposit: int
    signers: tuple[Signer, ...]

    @property
    def asked(self) -> int:
        return sum(one.asked for one in self.lines)

    @property
    def paid(self) -> int:
        return sum(one.paid for one in self.lines)

    @property
    def balance(self) -> int:
        """Owed; negative for a credit."""
        return self.asked - self.paid


def sheet_of(facts: FlatFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the statement into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("unit_statement_title")
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, (say.day(facts.on), say.other_day(facts.on))),
            _figures(say, facts),
            _lines(say, facts),
            signatures(say, facts.signers),
        ),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.subject,
            totals=(facts.asked, facts.paid, facts.deposit),
        ),
        watermark=watermark(say, facts.printing),
    )


def _figures(say: Wording, facts: FlatFacts) -> Boxes:
    lives = say.person(facts.occupant) if facts.occupant else say.say("unit_empty")
    owed = say.say("credit_left" if facts.balance < 0 else "to_pay")
    boxes = [
        Box(label=say.say("unit"), value=say.person(facts.unit)),
        Box(label=say.say("owner"), value=say.person(facts.owner), note=lives),
        Box(label=owed, value=say.money(abs(facts.balance)), note=say.unit),
    ]
    if facts.deposit:
        boxes.append(
            Box(label=say.say("deposit_kept"), value=say.money(facts.deposit), note=say.unit)
        )
    return Boxes(boxes=tuple(boxes))


def _lines(say: Wording, facts: FlatFacts) -> Table:
    rows, owed = [], 0
    for one in facts.lines:
        owed += one.asked - one.paid
        rows.append(
            (
                Cell(text=say.day(one.on)),
                Cell(text=_what(say, one)),
                Cell(text=_signed(say, one.asked)),
                Cell(text=say.due(one.paid)),
                Cell(text=_signed(say, owed), strong=True),
            )
        )
    return Table(
        columns=(
            Column(title=say.say("col_date"), kind="date"),
            Column(title=say.say("exit_what"), kind="text"),
            Column(title=say.say("col_asked"), kind="money", opens_group=True),
            Column(title=say.say("col_paid"), kind="money"),
            Column(title=say.say("col_owes"), kind="money", opens_group=True),
        ),
        rows=tuple(rows),
        totals=(
            Cell(),
            Cell(text=say.say("total_unit", unit=say.unit)),
            Cell(text=_signed(say, facts.asked)),
            Cell(text=say.due(facts.paid)),
            Cell(text=_signed(say, facts.balance)),
        ),
    )


def _what(say: Wording, one: FlatLine) -> str:
    match one.kind:
        case "bill":
            return say.say("bill_of_month", month=say.month(one.first))
        case "paid":
            return say.say("paid_by_name", name=say.person(one.name))
    return say.say("brought_forward")


def _signed(say: Wording, minor: int) -> str:
    """What is less than nothing keeps its sign: it is paid ahead."""
    return say.money(minor, sign=True) if minor < 0 else say.due(minor)
