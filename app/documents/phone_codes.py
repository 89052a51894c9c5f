"""The paper of a lost phone: ten codes that work once each, or ten lines to write them on."""

from dataclasses import dataclass

from app.documents.facts import GroupFacts, Printing
from app.documents.parts import footer, letterhead, watermark
from app.documents.sheet import Block, Cell, Column, Fact, KeyValues, Note, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

CODE = "phone_codes"
CODES = 10
IN_A_LINE = 2
BLANK = "…………………"


@dataclass(frozen=True, slots=True, kw_only=True)
class CodesFacts:
    """Everything on the paper.

    Attributes:
        codes: "7KQP-M3XA" and so on; () for a form that is filled in by hand.
        holder: Whose phone it is; "" on a form.
    """

    group: GroupFacts
    printing: Printing
    codes: tuple[str, ...]
    holder: str


def sheet_of(facts: CodesFacts, texts: Texts, locale: Locale, size: Size = "A5") -> Sheet:
    """Put the paper into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("codes_title")
    blocks: list[Block] = [
        letterhead(say, facts.group, title, ()),
        KeyValues(
            facts=(Fact(label=say.say("codes_holder"), value=say.person(facts.holder or BLANK)),)
        ),
        _codes(say, facts.codes),
        *(Note(text=say.say(f"codes_say_{line}"), strong=line == 1) for line in (1, 2, 3)),
    ]
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=tuple(blocks),
        footer=footer(say, facts.group, facts.printing, kind=CODE, subject="", totals=()),
        watermark=watermark(say, facts.printing),
    )


def _codes(say: Wording, codes: tuple[str, ...]) -> Table:
    """Two codes in a line, each behind its number, as they are typed."""
    column = (Column(title="", kind="number"), Column(title="", kind="text"))
    shown = codes or (BLANK,) * CODES
    rows = []
    for start in range(0, len(shown), IN_A_LINE):
        cells: list[Cell] = []
        for place in range(start, start + IN_A_LINE):
            cells.append(Cell(text=say.number(place + 1)))
            cells.append(Cell(text=say.code(shown[place]), strong=bool(codes)))
        rows.append(tuple(cells))
    return Table(columns=column * IN_A_LINE, rows=tuple(rows), title=say.say("codes_list"))
