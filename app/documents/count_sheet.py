"""The cash count (D8): notes and coins, the book, the difference and why, who counted."""

from dataclasses import dataclass

from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Block, Cell, Column, Fact, KeyValues, Note, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

CODE = "count_sheet"


@dataclass(frozen=True, slots=True, kw_only=True)
class CountFacts:
    """One count of the box. Amounts in minor units.

    Attributes:
        phase: "opening" or "closing".
        counts: (value, how many), largest first; () where only the sum was agreed.
    """

    phase: str
    at: str
    counts: tuple[tuple[int, int], ...]
    counted: int
    book: int
    counter: str
    witness: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CountSheetFacts:
    """Everything on the paper.

    Attributes:
        funds: (fund, minor) of the bags in the box, by the book.
        differences: (minor, reason) that were written down.
    """

    group: GroupFacts
    printing: Printing
    meeting: str
    no: int
    on: str
    counts: tuple[CountFacts, ...]
    funds: tuple[tuple[str, int], ...]
    differences: tuple[tuple[int, str], ...]
    signers: tuple[Signer, ...]


def sheet_of(facts: CountSheetFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the count into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("count_sheet_title", number=say.number(facts.no))
    blocks: list[Block] = [
        letterhead(say, facts.group, title, (say.weekday(facts.on), say.other_day(facts.on)))
    ]
    for count in facts.counts:
        blocks += _count(say, count)
    if not facts.counts:
        blocks.append(Note(text=say.say("count_none")))
    blocks += [_funds(say, facts), signatures(say, facts.signers)]
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=tuple(blocks),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.meeting,
            totals=tuple(one.counted for one in facts.counts),
        ),
        watermark=watermark(say, facts.printing),
    )


def _count(say: Wording, count: CountFacts) -> list[Block]:
    columns = (
        Column(title=say.say("col_value"), kind="money"),
        Column(title=say.say("col_pieces"), kind="number"),
        Column(title=say.say("col_amount"), kind="money", opens_group=True),
    )
    rows = tuple(
        (
            Cell(text=say.money(value)),
            Cell(text=say.number(pieces)),
            Cell(text=say.money(value * pieces)),
        )
        for value, pieces in count.counts
        if pieces
    )
    totals = (Cell(), Cell(), Cell(text=say.money(count.counted), strong=True))
    title = say.say("day_time", day=say.say(f"count_{count.phase}"), time=say.plain(count.at))
    difference = count.counted - count.book
    facts = [
        Fact(label=say.say("count_book"), value=say.money(count.book)),
        Fact(
            label=say.say("difference"),
            value=say.money(difference, sign=True) if difference else say.due(0),
            total=True,
        ),
    ]
    found: list[Block] = [
        Table(columns=columns, rows=rows, totals=totals, title=title),
        KeyValues(facts=tuple(facts)),
    ]
    if count.counter:
        name, other = say.person(count.counter), say.person(count.witness)
        found.append(Note(text=say.say("count_by", name=name, other=other)))
    return found


def _funds(say: Wording, facts: CountSheetFacts) -> KeyValues:
    rows = [
        Fact(label=say.say(f"fund_{fund}"), value=say.money(minor)) for fund, minor in facts.funds
    ]
    rows += [
        Fact(label=say.say("difference"), value=say.money(minor, sign=True), note=say.person(why))
        for minor, why in facts.differences
    ]
    return KeyValues(title=say.say("count_funds"), facts=tuple(rows))
