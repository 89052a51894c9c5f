"""The grade of a self-help group as a lender asks for it: every part, from what, its points."""

from dataclasses import dataclass

from app.core.locales.digits import native_digits
from app.core.locales.languages import language_of
from app.core.locales.numbers import decimal_text
from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.loan_wording import percent
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Block, Box, Boxes, Cell, Column, Note, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording
from app.projections.group_grade import Factor, GroupGrade

CODE = "group_grade"


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeFacts:
    """The whole paper."""

    group: GroupFacts
    printing: Printing
    grade: GroupGrade
    signers: tuple[Signer, ...]


def sheet_of(facts: GradeFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the grade into the reader's words."""
    say = Wording(texts, locale)
    title, found = say.say("grade_title"), facts.grade
    span = say.say("days", first=say.day(found.first_on), last=say.day(found.last_on))
    body: tuple[Block, ...] = (Note(text=say.say("grade_nothing"), strong=True),)
    if found.held:
        body = (_figures(say, found), _table(say, found), Note(text=say.say("grade_how")))
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, (span if found.held else "", say.day(found.on))),
            *body,
            signatures(say, facts.signers),
        ),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=found.on,
            totals=(found.hundredths, found.held),
        ),
        watermark=watermark(say, facts.printing),
    )


def _figures(say: Wording, found: GroupGrade) -> Boxes:
    return Boxes(
        boxes=(
            Box(label=say.say("grade_points"), value=points(say, found.hundredths)),
            Box(label=say.say("grade_meetings"), value=say.number(found.held)),
        )
    )


def points(say: Wording, hundredths: int) -> str:
    """Points with two places, out of a hundred."""
    language = language_of(say.locale.lang)
    return native_digits(decimal_text(hundredths, 2, 2, language), language.digits)


def _table(say: Wording, found: GroupGrade) -> Table:
    return Table(
        columns=(
            Column(title=say.say("grade_part"), kind="text"),
            Column(title=say.say("grade_from"), kind="text"),
            Column(title=say.say("grade_share"), kind="number", opens_group=True),
            Column(title=say.say("grade_weight"), kind="number"),
            Column(title=say.say("grade_gives"), kind="number", opens_group=True),
        ),
        rows=tuple(
            (
                Cell(text=say.say(f"grade_{one.name}"), strong=True),
                Cell(text=_from(say, one)),
                Cell(text=percent(say, one.ppm)),
                Cell(text=say.number(one.weight)),
                Cell(text=points(say, one.hundredths), strong=True),
            )
            for one in found.factors
        ),
        totals=(
            Cell(text=say.say("grade_sum")),
            Cell(),
            Cell(),
            Cell(text=say.number(sum(one.weight for one in found.factors))),
            Cell(text=points(say, found.hundredths)),
        ),
    )


def _from(say: Wording, one: Factor) -> str:
    if not one.of:
        return ""
    write = say.money if one.is_money else say.number
    return say.say("grade_of", good=write(one.good), of=write(one.of))
