"""A paper with one line for each member: the roll before a meeting, the list of members."""

from dataclasses import dataclass
from typing import Literal

from app.documents.facts import GroupFacts, Printing
from app.documents.parts import footer, letterhead, watermark
from app.documents.sheet import Cell, Column, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

ColumnCode = Literal[
    "shares", "savings", "welfare", "turn", "fines", "loan", "loan_left", "due", "can_borrow",
    "count", "total",
]  # fmt: skip
COUNTED = frozenset({"count"})  # numbers of pieces, not of money


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonLine:
    """One member; `minor` in the order of the columns."""

    no: int
    name: str
    minor: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleFacts:
    """Everything on the paper. Amounts in minor units.

    Attributes:
        subject: Id of the meeting, or of the group.
        title: Its words; `lines` stand under it.
        to_sign: A wide empty column at the end.
        totals: Sums by column; () for none.
    """

    group: GroupFacts
    printing: Printing
    code: str
    subject: str
    title: str
    lines: tuple[str, ...]
    columns: tuple[ColumnCode, ...]
    people: tuple[PersonLine, ...]
    totals: tuple[int, ...]
    to_sign: bool = False


def sheet_of(facts: PeopleFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the lines into the reader's words."""
    say = Wording(texts, locale)
    return Sheet(
        code=facts.code,
        title=facts.title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(letterhead(say, facts.group, facts.title, facts.lines), _table(say, facts)),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=facts.code,
            subject=facts.subject,
            totals=facts.totals,
        ),
        watermark=watermark(say, facts.printing),
    )


def _table(say: Wording, facts: PeopleFacts) -> Table:
    columns = [
        Column(title=say.say("col_no"), kind="number"),
        Column(title=say.say("col_name"), kind="text"),
    ]
    columns += [
        Column(title=say.say(f"col_{code}"), kind=_kind(code), opens_group=place == 0)
        for place, code in enumerate(facts.columns)
    ]
    if facts.to_sign:
        columns.append(Column(title=say.say("col_sign"), kind="text", opens_group=True))
    rows = tuple(
        (
            Cell(text=say.number(one.no)),
            Cell(text=say.person(one.name), strong=True),
            *_amounts(say, facts, one.minor),
            *([Cell()] if facts.to_sign else []),
        )
        for one in facts.people
    )
    sums: tuple[Cell, ...] = ()
    if facts.totals:
        head = (Cell(), Cell(text=say.say("col_total"), strong=True))
        last = (Cell(),) if facts.to_sign else ()
        sums = (*head, *_amounts(say, facts, facts.totals), *last)
    return Table(columns=tuple(columns), rows=rows, totals=sums)


def _kind(code: ColumnCode) -> Literal["money", "number"]:
    return "number" if code in COUNTED else "money"


def _amounts(say: Wording, facts: PeopleFacts, minor: tuple[int, ...]) -> tuple[Cell, ...]:
    return tuple(
        Cell(text=say.number(value) if code in COUNTED else say.due(value))
        for code, value in zip(facts.columns, minor, strict=True)
    )
