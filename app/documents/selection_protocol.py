"""The protocol of a choice (D23): who paid, who asked, every factor, the draw, who was chosen."""

from dataclasses import dataclass

from app.documents.draw_proof import DrawFacts, draw_blocks
from app.documents.facts import GroupFacts, Printing, Signer
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

CODE = "selection_protocol"


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateFacts:
    """Somebody who takes part, minor units.

    Attributes:
        factors: (code, value, stands above the line) as decimal text, in the order of the sum.
        score: As decimal text; "" stands before every number. missing: Codes of what is not yet.
    """

    no: int
    name: str
    request: int
    balance: int
    lent: int
    waited: int
    factors: tuple[tuple[str, str, bool], ...]
    score: str
    missing: tuple[str, ...]
    is_first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftFacts:
    """Somebody who asked and does not take part; `words` are the group's own reason."""

    no: int
    name: str
    request: int
    reason: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtocolFacts:
    """The whole choice, minor units.

    Attributes:
        month: First civil day of the month. on: Of the choice.
        profile: The rule, by its code.
        unpaid: Names of who had not paid. others: How many asked for nothing.
        winner: "" when nobody could be chosen.
        parts: How many instalments; `part` each but the last.
    """

    group: GroupFacts
    printing: Printing
    selection: str
    fund: str
    month: str
    on: str
    profile: str
    members: int
    unpaid: tuple[str, ...]
    others: int
    balance: int
    before: int
    candidates: tuple[CandidateFacts, ...]
    left: tuple[LeftFacts, ...]
    draw: DrawFacts | None
    winner: str
    minor: int
    part: int
    parts: int
    allowed_by: tuple[str, ...]
    signers: tuple[Signer, ...]

    @property
    def after(self) -> int:
        return self.before - self.minor


def sheet_of(facts: ProtocolFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the protocol into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("selection_title")
    body: list[Block] = [_figures(say, facts), _about(say, facts)]
    if facts.candidates:
        body += [_order(say, facts), _factors(say, facts)]
    if facts.left:
        body.append(_left(say, facts))
    if facts.draw is not None:
        body += draw_blocks(say, facts.draw, tickets="draw_members")
    body.append(_result(say, facts))
    heads = (facts.fund, say.month(facts.month), say.weekday(facts.on), say.other_day(facts.on))
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, (say.person(heads[0]), *heads[1:])),
            *body,
            signatures(say, facts.signers),
        ),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.selection,
            totals=(facts.before, facts.minor),
        ),
        watermark=watermark(say, facts.printing),
    )


def _figures(say: Wording, facts: ProtocolFacts) -> Boxes:
    figures = (
        ("selection_before", facts.before),
        ("selection_minor", facts.minor),
        ("selection_after", facts.after),
    )
    return Boxes(
        boxes=tuple(
            Box(label=say.say(code), value=say.money(minor), note=say.unit)
            for code, minor in figures
        )
    )


def _about(say: Wording, facts: ProtocolFacts) -> KeyValues:
    paid = say.say(
        "selection_paid",
        n=say.number(facts.members - len(facts.unpaid)),
        of=say.number(facts.members),
    )
    rows = [
        Fact(label=say.say("selection_rule"), value=say.say(f"rule_{facts.profile}")),
        Fact(label=say.say("selection_fees"), value=say.with_unit(facts.balance)),
        Fact(label=say.say("selection_month_paid"), value=paid),
    ]
    if facts.unpaid:
        rows.append(Fact(label=say.say("selection_unpaid"), value=say.people(facts.unpaid)))
    rows.append(Fact(label=say.say("selection_others"), value=say.number(facts.others)))
    return KeyValues(facts=tuple(rows))


def _order(say: Wording, facts: ProtocolFacts) -> Table:
    return Table(
        title=say.say("selection_order"),
        columns=(
            Column(title=say.say("col_no"), kind="number"),
            Column(title=say.say("col_name"), kind="text"),
            Column(title=say.say("col_asks"), kind="money", opens_group=True),
            Column(title=say.say("col_paid_in"), kind="money"),
            Column(title=say.say("col_borrowed"), kind="money"),
            Column(title=say.say("col_waited"), kind="number"),
            Column(title=say.say("col_score"), kind="text", opens_group=True),
        ),
        rows=tuple(
            (
                Cell(text=say.number(place)),
                Cell(text=say.person(one.name), strong=one.is_first),
                Cell(text=say.money(one.request)),
                Cell(text=say.money(one.balance)),
                Cell(text=say.due(one.lent)),
                Cell(text=say.number(one.waited)),
                Cell(text=_score(say, one), strong=one.is_first),
            )
            for place, one in enumerate(facts.candidates, 1)
        ),
    )


def _score(say: Wording, one: CandidateFacts) -> str:
    if one.score:
        return say.plain(one.score)
    missing = say.say("list_comma").join(say.say(f"factor_{code}") for code in one.missing)
    return say.say("score_unlimited", what=missing)


def _factors(say: Wording, facts: ProtocolFacts) -> Table:
    """Every number of the sum: those above the line, then those below it."""
    codes = [(code, above) for code, _, above in facts.candidates[0].factors]
    return Table(
        title=say.say("selection_factors"),
        columns=(
            Column(title=say.say("col_name"), kind="text"),
            *(
                Column(
                    title=say.say(f"factor_{code}"),
                    kind="text",
                    opens_group=place == 0 or above != codes[place - 1][1],
                )
                for place, (code, above) in enumerate(codes)
            ),
        ),
        rows=tuple(
            (
                Cell(text=say.person(one.name)),
                *(Cell(text=say.plain(value)) for _, value, _ in one.factors),
            )
            for one in facts.candidates
        ),
    )


def _left(say: Wording, facts: ProtocolFacts) -> Table:
    return Table(
        title=say.say("selection_left"),
        columns=(
            Column(title=say.say("col_no"), kind="number"),
            Column(title=say.say("col_name"), kind="text"),
            Column(title=say.say("col_asks"), kind="money"),
            Column(title=say.say("col_why"), kind="text"),
        ),
        rows=tuple(
            (
                Cell(text=say.number(one.no)),
                Cell(text=say.person(one.name)),
                Cell(text=say.money(one.request)),
                Cell(text=say.person(one.words) if one.words else say.say(f"left_{one.reason}")),
            )
            for one in facts.left
        ),
    )


def _result(say: Wording, facts: ProtocolFacts) -> Note:
    if not facts.winner:
        return Note(text=say.say("selection_nobody"), strong=True)
    text = say.say(
        "selection_winner",
        name=say.person(facts.winner),
        amount=say.with_unit(facts.minor),
        parts=say.number(facts.parts),
        part=say.with_unit(facts.part),
        by=say.people(facts.allowed_by),
    )
    return Note(text=text, strong=True)
