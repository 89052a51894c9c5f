"""Social-fund statement: what came in, who was helped and why, what is lent, what was counted."""

from dataclasses import dataclass

from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Box, Boxes, Cell, Column, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

CODE = "social_fund"


@dataclass(frozen=True, slots=True, kw_only=True)
class SocialLine:
    """One line, minor units.

    Attributes:
        kind: "contributions", "help", "loan", "share_out", "moved" or "other".
        about: Whom, and why: the reason of the help. minor: Out is negative.
    """

    on: str
    meeting: int
    kind: str
    about: str
    minor: int
    balance: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SocialFacts:
    """The whole statement, minor units.

    Attributes:
        from_on: First civil day of it. opening: Before that day.
        lent: Running loans of the fund. counted: In the bag at the last closing; None for none.
    """

    group: GroupFacts
    printing: Printing
    on: str
    from_on: str
    opening: int
    lines: tuple[SocialLine, ...]
    lent: int
    counted: int | None
    signers: tuple[Signer, ...]

    def sum(self, kind: str) -> int:
        return sum(line.minor for line in self.lines if line.kind == kind)

    @property
    def closing(self) -> int:
        return self.opening + sum(line.minor for line in self.lines)


def sheet_of(facts: SocialFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the statement into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("social_title")
    dates = f"{say.day(facts.from_on)} – {say.day(facts.on)}" if facts.from_on else ""
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, (dates or say.day(facts.on),)),
            _boxes(say, facts),
            _lines(say, facts),
            signatures(say, facts.signers),
        ),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.group.id,
            totals=(facts.opening, facts.closing, facts.lent),
        ),
        watermark=watermark(say, facts.printing),
    )


def _boxes(say: Wording, facts: SocialFacts) -> Boxes:
    boxes = [
        Box(label=say.say("social_closing"), value=say.money(facts.closing), note=say.unit),
        Box(label=say.say("social_contributions"), value=say.due(facts.sum("contributions"))),
        Box(label=say.say("social_help"), value=say.due(-facts.sum("help"))),
        Box(label=say.say("social_lent"), value=say.due(facts.lent)),
    ]
    if facts.counted is not None:
        boxes.append(Box(label=say.say("social_counted"), value=say.money(facts.counted)))
    return Boxes(boxes=tuple(boxes))


def _lines(say: Wording, facts: SocialFacts) -> Table:
    first = (
        Cell(text=say.day(facts.from_on) if facts.from_on else ""),
        Cell(),
        Cell(text=say.say("social_opening"), strong=True),
        Cell(),
        Cell(),
        Cell(),
        Cell(text=say.money(facts.opening)),
    )
    came = sum(line.minor for line in facts.lines if line.minor > 0)
    went = -sum(line.minor for line in facts.lines if line.minor < 0)
    return Table(
        columns=(
            Column(title=say.say("col_date"), kind="date"),
            Column(title=say.say("col_meeting"), kind="number"),
            Column(title=say.say("social_what"), kind="text", opens_group=True),
            Column(title=say.say("social_about"), kind="text"),
            Column(title=say.say("social_in"), kind="money", opens_group=True),
            Column(title=say.say("social_out"), kind="money"),
            Column(title=say.say("social_balance"), kind="money", opens_group=True),
        ),
        rows=(first, *(_line(say, line) for line in facts.lines)),
        totals=(
            Cell(),
            Cell(),
            Cell(text=say.say("total_unit", unit=say.unit)),
            Cell(),
            Cell(text=say.due(came)),
            Cell(text=say.due(went)),
            Cell(text=say.money(facts.closing)),
        ),
    )


def _line(say: Wording, line: SocialLine) -> tuple[Cell, ...]:
    return (
        Cell(text=say.day(line.on) if line.on else ""),
        Cell(text=say.number(line.meeting) if line.meeting else ""),
        Cell(text=say.say(f"social_{line.kind}")),
        Cell(text=say.person(line.about) if line.about else ""),
        Cell(text=say.due(max(0, line.minor)) if line.minor > 0 else ""),
        Cell(text=say.due(-line.minor) if line.minor < 0 else ""),
        Cell(text=say.money(line.balance)),
    )
