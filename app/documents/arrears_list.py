"""Arrears list: everything that is late, the longest first, with totals by age."""

from dataclasses import dataclass

from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.loan_facts import PersonFacts
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Block, Box, Boxes, Cell, Column, Note, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

CODE = "arrears_list"
KINDS = ("loan", "fine", "flat", "turn", "welfare", "savings", "shares", "registration")


@dataclass(frozen=True, slots=True, kw_only=True)
class LateFacts:
    """One line, minor units.

    Attributes:
        kind: "loan", "fine", "flat" or the kind of due. label: On the door of a flat.
        minor: Late, without penalties. penalty: So far, not paid.
        bucket: Place in the row of ages, 1 for up to 30 days.
        promised: Civil day by which the member promised to bring it; "" for none.
    """

    person: PersonFacts
    kind: str
    due_on: str
    days: int
    minor: int
    penalty: int
    bucket: int
    promised: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrearsFacts:
    """The whole list."""

    group: GroupFacts
    printing: Printing
    on: str
    lines: tuple[LateFacts, ...]
    signers: tuple[Signer, ...]

    @property
    def late(self) -> int:
        return sum(line.minor for line in self.lines)

    @property
    def penalty(self) -> int:
        return sum(line.penalty for line in self.lines)


def sheet_of(facts: ArrearsFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the list into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("arrears_title")
    body: list[Block] = [Note(text=say.say("nothing_late"), strong=True)]
    if facts.lines:
        body = [_ages(say, facts), _lines(say, facts)]
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, (say.day(facts.on), say.other_day(facts.on))),
            *body,
            signatures(say, facts.signers),
        ),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.group.id,
            totals=(facts.late, facts.penalty),
        ),
        watermark=watermark(say, facts.printing),
    )


def _ages(say: Wording, facts: ArrearsFacts) -> Boxes:
    """What is late in all, then by age; an age in which nothing is late keeps its box."""
    boxes = [
        Box(
            label=say.say("late"),
            value=say.money(facts.late),
            note=say.count("in_lines", len(facts.lines)),
        )
    ]
    for bucket in range(1, 5):
        found = [line for line in facts.lines if line.bucket == bucket]
        label = say.say(f"age_{bucket}")
        value = say.due(sum(line.minor for line in found))
        boxes.append(Box(label=label, value=value, note=say.count("in_lines", len(found))))
    return Boxes(boxes=tuple(boxes))


def _lines(say: Wording, facts: ArrearsFacts) -> Table:
    return Table(
        columns=(
            Column(title=say.say("col_no"), kind="number"),
            Column(title=say.say("col_name"), kind="text"),
            Column(title=say.say("col_phone"), kind="text"),
            Column(title=say.say("col_kind"), kind="text", opens_group=True),
            Column(title=say.say("col_due_day"), kind="date"),
            Column(title=say.say("col_days_late"), kind="number"),
            Column(title=say.say("late"), kind="money", opens_group=True),
            Column(title=say.say("part_penalty"), kind="money"),
            Column(title=say.say("col_promised"), kind="date", opens_group=True),
        ),
        rows=tuple(_line(say, line) for line in facts.lines),
        totals=(
            Cell(),
            Cell(text=say.say("total_unit", unit=say.unit)),
            *([Cell()] * 4),
            Cell(text=say.due(facts.late)),
            Cell(text=say.due(facts.penalty)),
            Cell(),
        ),
    )


def _line(say: Wording, line: LateFacts) -> tuple[Cell, ...]:
    kind = line.kind if line.kind in KINDS else "other"
    return (
        Cell(text=say.number(line.person.no)),
        Cell(text=say.person(line.person.name), strong=True),
        Cell(text=say.masked_phone(line.person.phone)),
        Cell(text=say.say(f"kind_{kind}", label=say.person(line.label))),
        Cell(text=say.day(line.due_on)),
        Cell(text=say.number(line.days)),
        Cell(text=say.due(line.minor), strong=True),
        Cell(text=say.due(line.penalty)),
        Cell(text=say.day(line.promised) if line.promised else ""),
    )
