"""The constitution on paper: what the group agreed on, section by section, to be signed by all."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.core.constitution.sections import Section
from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Block, Cell, Column, Note, Rule, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording
from app.system.constitution_sentences import Reader, rule_sentence, text_of

CODE = "constitution"
HALVES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ConstitutionFacts:
    """Everything on the paper.

    Attributes:
        version: The fact that made the rules in force, of which the check code speaks.
        on: First civil day that the newest change holds for.
        names: Of everybody who is named in a rule or wrote one.
        roll: (number, name) of the members, who sign.
    """

    group: GroupFacts
    printing: Printing
    version: str
    on: str
    sections: tuple[Section, ...]
    names: Mapping[str, str]
    roll: tuple[tuple[int, str], ...]
    signers: tuple[Signer, ...]


def sheet_of(facts: ConstitutionFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the rules into the reader's words, numbered from the first to the last."""
    say = Wording(texts, locale)
    title = say.say("constitution_title")
    since = say.say("constitution_since", day=say.day(facts.on)) if facts.on else ""
    blocks: list[Block] = [letterhead(say, facts.group, title, (since, say.other_day(facts.on)))]
    number = 0
    for section in facts.sections:
        found = _sentences(say, facts, section)
        if not found:
            continue
        blocks.append(Note(text=_head(say, section), strong=True))
        for one in found:
            number += 1
            text = say.say("constitution_article", number=say.number(number), text=one)
            blocks.append(Note(text=text))
    blocks += [Rule(), Note(text=say.say("constitution_agreed"))]
    if facts.roll:
        blocks.append(_roll(say, facts))
    blocks.append(signatures(say, facts.signers))
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=tuple(blocks),
        footer=footer(
            say, facts.group, facts.printing, kind=CODE, subject=facts.version, totals=(number,)
        ),
        watermark=watermark(say, facts.printing),
    )


def _sentences(say: Wording, facts: ConstitutionFacts, section: Section) -> list[str]:
    reader = Reader(say.locale.lang, say.with_unit, say.day, facts.names)
    found = (rule_sentence(row, section.values, reader) for row in section.rows)
    return [one for one in found if one]


def _head(say: Wording, section: Section) -> str:
    """The name of the section, and since when it stands as it does."""
    name = say.person(section.name) if section.name else ""
    name = name or text_of(f"chapter.{section.code}", say.locale.lang)
    if section.since is None:
        return name
    return say.say("constitution_head", name=name, day=say.day(section.since.on))


def _roll(say: Wording, facts: ConstitutionFacts) -> Table:
    """Everybody signs: two members on a line."""
    columns = (
        Column(title=say.say("col_no"), kind="number"),
        Column(title=say.say("col_name"), kind="text"),
        Column(title=say.say("col_sign"), kind="text"),
    )
    lines = -(-len(facts.roll) // HALVES)
    rows = []
    for line in range(lines):
        cells: list[Cell] = []
        for half in range(HALVES):
            place = line + half * lines
            no, name = facts.roll[place] if place < len(facts.roll) else (0, "")
            shown = say.number(no) if name else ""
            cells += [Cell(text=shown), Cell(text=say.person(name) if name else ""), Cell()]
        rows.append(tuple(cells))
    second = (Column(title=columns[0].title, kind="number", opens_group=True), *columns[1:])
    return Table(columns=(*columns, *second), rows=tuple(rows))
