"""Letters about a loan that is late: to the borrower, and to those who stand for it."""

from app.documents.loan_facts import LoanFacts
from app.documents.loan_wording import penalty_sentences
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
    Size,
    Table,
)
from app.documents.wording import Locale, Texts, Wording

REMINDER = "loan_reminder"
DEFAULT = "default_notice"
GUARANTOR = "guarantor_notice"


def sheet_of(
    facts: LoanFacts, code: str, until: str, texts: Texts, locale: Locale, size: Size = "A4"
) -> Sheet:
    """Put a letter into the reader's words.

    Args:
        code: `REMINDER`, `DEFAULT` or `GUARANTOR`.
        until: Civil day by which it should be settled.
    """
    say = Wording(texts, locale)
    title = say.say(f"{code}_title")
    return Sheet(
        code=code,
        title=f"{title} {facts.borrower.no}",
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, (say.day(facts.printing.on),)),
            _figures(say, facts, until),
            *_letter(say, facts, code, until),
            signatures(say, facts.signers),
        ),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=code,
            subject=facts.loan,
            totals=(facts.owed.late, facts.owed.penalty, facts.owed.left),
        ),
        watermark=watermark(say, facts.printing),
    )


def _figures(say: Wording, facts: LoanFacts, until: str) -> Boxes:
    person, owed = facts.borrower, facts.owed
    since = say.say("since", day=say.day(owed.late_since)) if owed.late_since else ""
    return Boxes(
        boxes=(
            Box(
                label=say.say("borrower_no", number=say.number(person.no)),
                value=say.person(person.name),
                note=say.masked_phone(person.phone),
            ),
            Box(label=say.say("late"), value=say.money(owed.late), note=since),
            Box(label=say.say("part_penalty"), value=say.money(owed.penalty), note=say.unit),
            Box(
                label=say.say("now_to_pay"),
                value=say.money(owed.late + owed.penalty),
                note=say.say("until", day=say.day(until)),
            ),
        )
    )


def _letter(say: Wording, facts: LoanFacts, code: str, until: str) -> tuple[Block, ...]:
    names = {"name": say.person(facts.borrower.name), "day": say.day(until)}
    opening = Note(text=say.say(f"{code}_text", **names), strong=True)
    ending = Note(text=say.say(f"{code}_end", **names))
    rules = Note(text=" ".join(penalty_sentences(say, facts.rules.penalty, facts.plan)))
    if code == GUARANTOR:
        liability = Note(text=say.say(f"liability_{facts.rules.liability}"))
        return (opening, _claims(say, facts), liability, ending)
    return (opening, _late_lines(say, facts), _sum(say, facts), rules, ending)


def _late_lines(say: Wording, facts: LoanFacts) -> Table:
    late = [row for row in facts.plan if row.due_on < facts.printing.on and row.paid < row.total]
    return Table(
        title=say.say("what_is_late"),
        columns=(
            Column(title=say.say("col_no"), kind="number"),
            Column(title=say.say("col_due_day"), kind="date"),
            Column(title=say.say("col_payment"), kind="money"),
            Column(title=say.say("col_paid"), kind="money"),
            Column(title=say.say("col_missing"), kind="money", opens_group=True),
        ),
        rows=tuple(
            (
                Cell(text=say.number(row.n)),
                Cell(text=say.day(row.due_on)),
                Cell(text=say.due(row.total)),
                Cell(text=say.due(row.paid)),
                Cell(text=say.due(row.total - row.paid), strong=True),
            )
            for row in late
        ),
        totals=(
            Cell(),
            Cell(text=say.say("total_unit", unit=say.unit)),
            Cell(text=say.due(sum(row.total for row in late))),
            Cell(text=say.due(sum(row.paid for row in late))),
            Cell(text=say.due(sum(row.total - row.paid for row in late))),
        ),
    )


def _sum(say: Wording, facts: LoanFacts) -> KeyValues:
    owed = facts.owed
    return KeyValues(
        title=say.say("what_is_owed"),
        facts=(
            Fact(label=say.say("late"), value=say.due(owed.late)),
            Fact(label=say.say("part_penalty"), value=say.due(owed.penalty)),
            Fact(label=say.say("now_to_pay"), value=say.money(owed.late + owed.penalty)),
            Fact(label=say.say("loan_left"), value=say.money(owed.left), total=True),
        ),
    )


def _claims(say: Wording, facts: LoanFacts) -> Table:
    return Table(
        title=say.say("guarantors"),
        columns=(
            Column(title=say.say("col_name"), kind="text"),
            Column(title=say.say("col_stands_for"), kind="money"),
            Column(title=say.say("col_blocked"), kind="money"),
            Column(title=say.say("col_would_owe"), kind="money", opens_group=True),
        ),
        rows=tuple(
            (
                Cell(text=say.person(one.name), strong=True),
                Cell(text=say.due(one.minor)),
                Cell(text=say.due(one.blocked)),
                Cell(text=say.due(one.owes), strong=True),
            )
            for one in facts.guarantors
        ),
    )
