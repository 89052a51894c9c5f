"""A recovery sheet: twelve words for one of two people, or twelve lines to write them on."""

from dataclasses import dataclass

from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Block, Cell, Column, Fact, KeyValues, Note, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

CODE = "recovery_sheet"
WORDS = 12
IN_A_LINE = 3
BLANK = "…………………"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryFacts:
    """Everything on the paper.

    Attributes:
        no: 1 or 2.
        serial: The end of the id of the sheets: both show the same.
        words: Twelve; () for a form that is filled in by hand.
        holder, other: Who keeps this sheet, and who keeps the other one.
    """

    group: GroupFacts
    printing: Printing
    no: int
    serial: str
    words: tuple[str, ...]
    holder: str
    other: str


def sheet_of(facts: RecoveryFacts, texts: Texts, locale: Locale, size: Size = "A5") -> Sheet:
    """Put the sheet into the reader's words; the twelve words are English in every language."""
    say = Wording(texts, locale)
    title = say.say("recovery_title", number=say.number(facts.no))
    serial = say.say("recovery_serial", serial=say.code(facts.serial or BLANK))
    blocks: list[Block] = [
        letterhead(say, facts.group, title, (serial,)),
        KeyValues(
            facts=(
                Fact(label=say.say("recovery_holder"), value=say.person(facts.holder or BLANK)),
                Fact(label=say.say("recovery_other"), value=say.person(facts.other or BLANK)),
            )
        ),
        _words(say, facts.words),
        *(Note(text=say.say(f"recovery_say_{line}"), strong=line == 1) for line in (1, 2, 3)),
        signatures(say, (Signer(name=facts.holder, role="member"),)),
    ]
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=tuple(blocks),
        footer=footer(
            say, facts.group, facts.printing, kind=CODE, subject=str(facts.no), totals=()
        ),
        watermark=watermark(say, facts.printing),
    )


def _words(say: Wording, words: tuple[str, ...]) -> Table:
    """Three words in a line, each behind its number, as they are typed."""
    column = (Column(title="", kind="number"), Column(title="", kind="text"))
    shown = words or (BLANK,) * WORDS
    rows = []
    for start in range(0, WORDS, IN_A_LINE):
        cells: list[Cell] = []
        for place in range(start, start + IN_A_LINE):
            cells.append(Cell(text=say.number(place + 1)))
            cells.append(Cell(text=say.code(shown[place]), strong=bool(words)))
        rows.append(tuple(cells))
    return Table(columns=column * IN_A_LINE, rows=tuple(rows), title=say.say("recovery_words"))
