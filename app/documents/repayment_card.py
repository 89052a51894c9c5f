"""Repayment card: one line for each payment of a loan, to be filled in by hand."""

from app.documents.loan_facts import LoanFacts, PlanRow
from app.documents.loan_parts import given_lines
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Box, Boxes, Cell, Column, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

CODE = "repayment_card"


def sheet_of(facts: LoanFacts, texts: Texts, locale: Locale, size: Size = "A5") -> Sheet:
    """Put the card into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("card_title")
    person = facts.borrower
    boxes = Boxes(
        boxes=(
            Box(
                label=say.say("borrower_no", number=say.number(person.no)),
                value=say.person(person.name),
                note=say.masked_phone(person.phone),
            ),
            Box(label=say.say("loan"), value=say.money(facts.cost.principal), note=say.unit),
            Box(label=say.say("to_pay_back"), value=say.money(facts.to_pay), note=say.unit),
            Box(label=say.say("loan_left"), value=say.money(facts.owed.left), note=say.unit),
        )
    )
    return Sheet(
        code=CODE,
        title=f"{title} {person.no}",
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, given_lines(say, facts)),
            boxes,
            _lines(say, facts.plan),
            signatures(say, facts.signers),
        ),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.loan,
            totals=(facts.cost.principal, facts.to_pay, facts.owed.left),
        ),
        watermark=watermark(say, facts.printing),
    )


def _lines(say: Wording, plan: tuple[PlanRow, ...]) -> Table:
    return Table(
        columns=(
            Column(title=say.say("col_no"), kind="number"),
            Column(title=say.say("col_due_day"), kind="date"),
            Column(title=say.say("col_due"), kind="money"),
            Column(title=say.say("col_paid"), kind="money", opens_group=True),
            Column(title=say.say("col_paid_on"), kind="date"),
            Column(title=say.say("col_receipt"), kind="text"),
            Column(title=say.say("col_balance"), kind="money", opens_group=True),
            Column(title=say.say("col_initials"), kind="text"),
        ),
        rows=tuple(
            (
                Cell(text=say.number(row.n)),
                Cell(text=say.day(row.due_on)),
                Cell(text=say.due(row.total), strong=True),
                Cell(text=say.money(row.paid) if row.paid else ""),
                Cell(text=say.day(row.paid_on) if row.paid_on else ""),
                Cell(),
                Cell(text=say.due(row.balance)),
                Cell(),
            )
            for row in plan
        ),
    )
