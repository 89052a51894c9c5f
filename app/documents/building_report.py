"""The report of a month of the building (D22): invoices, what each unit is asked with a check row,
who owes, the reserve and the money."""

from dataclasses import dataclass

from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import (
    Block,
    Box,
    Boxes,
    Cell,
    Column,
    Fact,
    KeyValues,
    Note,
    Sheet,
    SideBySide,
    Size,
    Table,
)
from app.documents.wording import Locale, Texts, Wording

CODE = "building_report"
COLUMNS_MOST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceFacts:
    """One cost of the month; `left` is still to be paid to whoever sent it."""

    on: str
    category: str
    note: str
    invoice: str
    paid_to: str
    basis: str
    minor: int
    left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFacts:
    """What a unit is asked, by the report's columns, and what it owes by now."""

    unit: str
    occupant: str
    asked: tuple[int, ...]
    owes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFacts:
    """Everything on the report, minor units.

    Attributes:
        columns: Categories in their order; "rest" gathers what has no column, "late" are fees and
            "adjust" what earlier bills got wrong.
        costs: What the columns cost the building, for the check row; 0 for "late" and "adjust".
        reserve_before, reserve_in, reserve_out: Movement of the owners' reserve in the month.
        cash, bank: Where the money is now. received: Paid by units since the bill.
    """

    group: GroupFacts
    printing: Printing
    bill: str
    first: str
    on: str
    invoices: tuple[InvoiceFacts, ...]
    columns: tuple[str, ...]
    costs: tuple[int, ...]
    units: tuple[UnitFacts, ...]
    reserve_before: int
    reserve_in: int
    reserve_out: int
    cash: int
    bank: int
    received: int
    signers: tuple[Signer, ...]

    @property
    def asked(self) -> int:
        return sum(sum(one.asked) for one in self.units)

    @property
    def owed(self) -> int:
        return sum(max(0, one.owes) for one in self.units)


def sheet_of(facts: ReportFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the report into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("building_report_title")
    body: list[Block] = [_figures(say, facts), _kept(say, facts)]
    if facts.invoices:
        body.append(_invoices(say, facts))
    body += [_units(say, facts), _check(say, facts)]
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, (say.month(facts.first), say.other_day(facts.on))),
            *body,
            signatures(say, facts.signers),
        ),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.bill,
            totals=(facts.asked, facts.owed),
        ),
        watermark=watermark(say, facts.printing),
    )


def _figures(say: Wording, facts: ReportFacts) -> Boxes:
    figures = (
        ("asked_of_units", facts.asked),
        ("paid_since", facts.received),
        ("owed_by_units", facts.owed),
    )
    return Boxes(
        boxes=tuple(
            Box(label=say.say(code), value=say.money(minor), note=say.unit)
            for code, minor in figures
        )
    )


def _kept(say: Wording, facts: ReportFacts) -> SideBySide:
    """The reserve with its movement, and where the money is."""
    after = facts.reserve_before + facts.reserve_in - facts.reserve_out
    moved = say.say(
        "reserve_moved", came=say.money(facts.reserve_in), went=say.money(facts.reserve_out)
    )
    reserve = Fact(label=say.say("owners_reserve"), value=say.money(after), note=moved)
    places = (
        Fact(label=say.say("in_bank"), value=say.money(facts.bank)),
        Fact(label=say.say("in_box"), value=say.money(facts.cash)),
    )
    return SideBySide(blocks=(KeyValues(facts=(reserve,)), KeyValues(facts=places)))


def _invoices(say: Wording, facts: ReportFacts) -> Table:
    return Table(
        title=say.say("costs_of_month"),
        columns=(
            Column(title=say.say("col_date"), kind="date"),
            Column(title=say.say("col_cost"), kind="text"),
            Column(title=say.say("col_invoice"), kind="text"),
            Column(title=say.say("col_paid_to"), kind="text"),
            Column(title=say.say("col_key"), kind="text"),
            Column(title=say.say("col_whole"), kind="money", opens_group=True),
            Column(title=say.say("col_open"), kind="money"),
        ),
        rows=tuple(
            (
                Cell(text=say.day(one.on)),
                Cell(
                    text=say.person(one.note) if one.note else say.say(f"cost_{one.category}"),
                    strong=True,
                ),
                Cell(text=say.code(one.invoice) if one.invoice else ""),
                Cell(text=say.person(one.paid_to) if one.paid_to else ""),
                Cell(text=say.say(f"basis_{one.basis}")),
                Cell(text=say.due(one.minor)),
                Cell(text=say.due(one.left)),
            )
            for one in facts.invoices
        ),
        totals=(
            Cell(),
            Cell(text=say.say("total_unit", unit=say.unit)),
            Cell(),
            Cell(),
            Cell(),
            Cell(text=say.due(sum(one.minor for one in facts.invoices))),
            Cell(text=say.due(sum(one.left for one in facts.invoices))),
        ),
    )


def _units(say: Wording, facts: ReportFacts) -> Table:
    sums = [sum(one.asked[place] for one in facts.units) for place in range(len(facts.columns))]
    return Table(
        title=say.say("asked_by_unit"),
        columns=(
            Column(title=say.say("unit"), kind="text"),
            Column(title=say.say("occupant"), kind="text"),
            *(Column(title=say.say(f"cost_{name}"), kind="money") for name in facts.columns),
            Column(title=say.say("col_total"), kind="money", opens_group=True),
            Column(title=say.say("col_owes"), kind="money"),
        ),
        rows=tuple(
            (
                Cell(text=say.person(one.unit), strong=True),
                Cell(text=say.person(one.occupant) if one.occupant else say.say("unit_empty")),
                *(Cell(text=say.due(minor)) for minor in one.asked),
                Cell(text=say.due(sum(one.asked)), strong=True),
                Cell(text=say.due(one.owes)),
            )
            for one in facts.units
        ),
        totals=(
            Cell(text=say.say("total_unit", unit=say.unit)),
            Cell(),
            *(Cell(text=say.due(minor)) for minor in sums),
            Cell(text=say.due(facts.asked)),
            Cell(text=say.due(sum(one.owes for one in facts.units))),
        ),
    )


def _check(say: Wording, facts: ReportFacts) -> Note:
    """The check row: the units are asked exactly what the month cost."""
    own = [place for place, name in enumerate(facts.columns) if name not in ("late", "adjust")]
    asked = sum(one.asked[place] for one in facts.units for place in own)
    cost = sum(facts.costs[place] for place in own)
    code = "check_row_right" if asked == cost else "check_row_wrong"
    return Note(text=say.say(code, asked=say.money(asked), cost=say.money(cost)), strong=True)
