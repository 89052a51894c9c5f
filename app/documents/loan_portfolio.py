"""Loan portfolio: every running loan, with what is at risk."""

from dataclasses import dataclass

from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.loan_facts import CostFacts, PersonFacts
from app.documents.loan_wording import percent, rate
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Block, Box, Boxes, Cell, Column, Note, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

CODE = "loan_portfolio"


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioFacts:
    """One running loan, minor units.

    Attributes:
        charge: Interest, penalties and fees that are left.
        days_late: 0 in time. next_on, next_due: What comes next; "" and 0 when nothing does.
    """

    person: PersonFacts
    given_on: str
    cost: CostFacts
    left: int
    charge: int
    days_late: int
    next_on: str
    next_due: int
    guarantors: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioPage:
    """The whole page.

    Attributes:
        at_risk: (days, ppm): part of the principal in loans later than that.
        provision: Set aside in thought, minor units.
    """

    group: GroupFacts
    printing: Printing
    on: str
    loans: tuple[PortfolioFacts, ...]
    at_risk: tuple[tuple[int, int], ...]
    provision: int
    signers: tuple[Signer, ...]

    @property
    def left(self) -> int:
        return sum(one.left for one in self.loans)

    @property
    def charge(self) -> int:
        return sum(one.charge for one in self.loans)


def sheet_of(page: PortfolioPage, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the page into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("portfolio_title")
    body: list[Block] = [Note(text=say.say("no_loans_run"), strong=True)]
    if page.loans:
        body = [_risk(say, page), _loans(say, page)]
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, page.group, title, (say.day(page.on), say.other_day(page.on))),
            *body,
            signatures(say, page.signers),
        ),
        footer=footer(
            say,
            page.group,
            page.printing,
            kind=CODE,
            subject=page.group.id,
            totals=(page.left, page.charge),
        ),
        watermark=watermark(say, page.printing),
    )


def _risk(say: Wording, page: PortfolioPage) -> Boxes:
    return Boxes(
        boxes=(
            Box(
                label=say.say("part_principal"),
                value=say.money(page.left),
                note=say.count("in_loans", len(page.loans)),
            ),
            *(
                Box(
                    label=say.count("at_risk", days),
                    value=percent(say, (ppm + 50) // 100 * 100),
                    note=say.unit if not days else "",
                )
                for days, ppm in page.at_risk
            ),
            Box(label=say.say("provision"), value=say.money(page.provision), note=say.unit),
        )
    )


def _loans(say: Wording, page: PortfolioPage) -> Table:
    return Table(
        columns=(
            Column(title=say.say("col_no"), kind="number"),
            Column(title=say.say("col_name"), kind="text"),
            Column(title=say.say("col_given"), kind="date", opens_group=True),
            Column(title=say.say("loan"), kind="money"),
            Column(title=say.say("rate"), kind="text"),
            Column(title=say.say("col_balance"), kind="money", opens_group=True),
            Column(title=say.say("part_interest"), kind="money"),
            Column(title=say.say("col_days_late"), kind="number"),
            Column(title=say.say("col_next"), kind="date", opens_group=True),
            Column(title=say.say("col_due"), kind="money"),
            Column(title=say.say("guarantors"), kind="text", opens_group=True),
        ),
        rows=tuple(_loan(say, one) for one in page.loans),
        totals=(
            Cell(),
            Cell(text=say.say("total_unit", unit=say.unit)),
            Cell(),
            Cell(text=say.due(sum(one.cost.principal for one in page.loans))),
            Cell(),
            Cell(text=say.due(page.left)),
            Cell(text=say.due(page.charge)),
            *([Cell()] * 4),
        ),
    )


def _loan(say: Wording, one: PortfolioFacts) -> tuple[Cell, ...]:
    return (
        Cell(text=say.number(one.person.no)),
        Cell(text=say.person(one.person.name), strong=True),
        Cell(text=say.day(one.given_on)),
        Cell(text=say.due(one.cost.principal)),
        Cell(text=rate(say, one.cost)),
        Cell(text=say.due(one.left), strong=True),
        Cell(text=say.due(one.charge)),
        Cell(text=say.number(one.days_late) if one.days_late else say.due(0)),
        Cell(text=say.day(one.next_on) if one.next_on else ""),
        Cell(text=say.due(one.next_due)),
        Cell(text=say.people(one.guarantors)),
    )
