"""DCB register of a meeting: demand, collection and balance of everybody's savings and loans."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.pools.dcb import Demand
from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.loan_facts import PersonFacts
from app.documents.loan_wording import percent
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Box, Boxes, Cell, Column, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

CODE = "dcb_register"


@dataclass(frozen=True, slots=True, kw_only=True)
class DemandLine:
    """One member's line."""

    person: PersonFacts
    savings: Demand
    loan: Demand


@dataclass(frozen=True, slots=True, kw_only=True)
class DcbFacts:
    """The register of one meeting."""

    group: GroupFacts
    printing: Printing
    meeting: str
    no: int
    on: str
    lines: tuple[DemandLine, ...]
    signers: tuple[Signer, ...]


def sheet_of(facts: DcbFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the register into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("dcb_title")
    savings = _sum(one.savings for one in facts.lines)
    loans = _sum(one.loan for one in facts.lines)
    meeting = f"{say.say('col_meeting')} {say.number(facts.no)}"
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, (meeting, say.day(facts.on))),
            Boxes(
                boxes=(
                    _box(say, "dcb_savings_rate", savings),
                    _box(say, "dcb_loan_rate", loans),
                )
            ),
            _table(say, facts, savings, loans),
            signatures(say, facts.signers),
        ),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.meeting,
            totals=(savings.demand, savings.collected, loans.demand, loans.collected),
        ),
        watermark=watermark(say, facts.printing),
    )


def _sum(lines: Iterable[Demand]) -> Demand:
    found = tuple(lines)
    return Demand(
        member="",
        arrears=sum(one.arrears for one in found),
        due=sum(one.due for one in found),
        collected=sum(one.collected for one in found),
    )


def _box(say: Wording, code: str, sum_: Demand) -> Box:
    note = f"{say.money(sum_.collected)} / {say.money(sum_.demand)}"
    return Box(label=say.say(code), value=percent(say, sum_.rate), note=note)


def _table(say: Wording, facts: DcbFacts, savings: Demand, loans: Demand) -> Table:
    parts = [
        Column(title=say.say(f"dcb_{part}_{kind}"), kind="money", opens_group=part == "demand")
        for kind in ("savings", "loan")
        for part in ("demand", "collected", "balance")
    ]
    return Table(
        columns=(
            Column(title=say.say("col_no"), kind="number"),
            Column(title=say.say("col_name"), kind="text"),
            *parts,
        ),
        rows=tuple(
            (
                Cell(text=say.number(one.person.no)),
                Cell(text=say.person(one.person.name), strong=True),
                *_cells(say, one.savings),
                *_cells(say, one.loan),
            )
            for one in facts.lines
        ),
        totals=(
            Cell(),
            Cell(text=say.say("total_unit", unit=say.unit)),
            *_cells(say, savings),
            *_cells(say, loans),
        ),
    )


def _cells(say: Wording, one: Demand) -> tuple[Cell, Cell, Cell]:
    return (
        Cell(text=say.due(one.demand)),
        Cell(text=say.due(one.collected)),
        Cell(text=say.due(one.balance), strong=one.balance > 0),
    )
