"""Rotation schedule (D19): every turn with day, seat, member and prize; the draw with its proof."""

from dataclasses import dataclass

from app.core.rotation.presold import Implied
from app.documents.draw_proof import DrawFacts, draw_blocks
from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.rotation_block import signed_rate
from app.documents.sheet import (
    Block,
    Cell,
    Column,
    Fact,
    KeyValues,
    Sheet,
    Size,
    Table,
)
from app.documents.wording import Locale, Texts, Wording

CODE = "rotation_schedule"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFacts:
    """One place in the order, minor units.

    Attributes:
        on: Civil day: of the payout, or expected.
        names: Owners of the seat, in their order; with the part of each who has not the whole.
        paid: Handed over so far; 0 while it waits. short: Still to come.
        rate: What the seat costs or brings a turn, where prizes differ.
    """

    turn: int
    on: str
    seat: int
    names: tuple[tuple[str, str], ...]
    prize: int
    paid: int
    short: int
    is_paid: bool
    rate: Implied | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveFacts:
    """Two seats that changed places, or one that waits.

    Attributes:
        kind: "swapped", "postponed" or "sold".
        seats: Numbers of the seats.
    """

    kind: str
    on: str
    seats: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RotationFacts:
    """The whole schedule of a round.

    Attributes:
        source: Where the order comes from: predefined, draw, need, auction, slips.
    """

    group: GroupFacts
    printing: Printing
    subject: str
    box: str
    no: int
    on: str
    value: int
    source: str
    places: tuple[PlaceFacts, ...]
    moves: tuple[MoveFacts, ...]
    draws: tuple[DrawFacts, ...]
    signers: tuple[Signer, ...]


def sheet_of(facts: RotationFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the schedule into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("rotation_title")
    round_no = say.say("rotation_round", box=say.person(facts.box), no=say.number(facts.no))
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, (round_no, say.day(facts.on))),
            _about(say, facts),
            *([_places(say, facts)] if facts.places else []),
            *(_moves(say, facts) if facts.moves else ()),
            *(block for draw in facts.draws for block in draw_blocks(say, draw)),
            signatures(say, facts.signers),
        ),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.subject,
            totals=(len(facts.places), sum(place.paid for place in facts.places)),
        ),
        watermark=watermark(say, facts.printing),
    )


def _about(say: Wording, facts: RotationFacts) -> KeyValues:
    rows = [
        Fact(label=say.say("rotation_value"), value=say.with_unit(facts.value)),
        Fact(label=say.say("rotation_order"), value=say.say(f"order_{facts.source}")),
    ]
    return KeyValues(facts=tuple(rows))


def _places(say: Wording, facts: RotationFacts) -> Table:
    has_rates = any(place.rate for place in facts.places)
    return Table(
        columns=(
            Column(title=say.say("col_turn"), kind="number"),
            Column(title=say.say("col_date"), kind="date"),
            Column(title=say.say("col_seat"), kind="number"),
            Column(title=say.say("col_name"), kind="text"),
            Column(title=say.say("col_prize"), kind="money", opens_group=True),
            Column(title=say.say("col_paid_out"), kind="money"),
            Column(title=say.say("col_to_come"), kind="money"),
            *([Column(title=say.say("col_seat_rate"), kind="number")] if has_rates else []),
        ),
        rows=tuple(_place(say, place, has_rates=has_rates) for place in facts.places),
        totals=(
            *([Cell()] * 3),
            Cell(text=say.say("total_unit", unit=say.unit)),
            Cell(text=say.due(sum(place.prize for place in facts.places))),
            Cell(text=say.due(sum(place.paid for place in facts.places))),
            Cell(text=say.due(sum(place.short for place in facts.places))),
            *([Cell()] if has_rates else []),
        ),
    )


def _place(say: Wording, place: PlaceFacts, *, has_rates: bool) -> tuple[Cell, ...]:
    names = [
        f"{say.person(name)} {say.plain(part)}" if part else say.person(name)
        for name, part in place.names
    ]
    return (
        Cell(text=say.number(place.turn)),
        Cell(text=say.day(place.on) if place.on else ""),
        Cell(text=say.number(place.seat)),
        Cell(text=" + ".join(names), strong=place.is_paid),
        Cell(text=say.due(place.prize)),
        Cell(text=say.due(place.paid) if place.is_paid else ""),
        Cell(text=say.due(place.short) if place.short else ""),
        *([Cell(text=signed_rate(say, place.rate) if place.rate else "")] if has_rates else []),
    )


def _moves(say: Wording, facts: RotationFacts) -> tuple[Block, ...]:
    rows = tuple(
        Fact(
            label=say.say(
                f"move_{move.kind}", seats=" · ".join(say.number(seat) for seat in move.seats)
            ),
            value=say.day(move.on),
        )
        for move in facts.moves
    )
    return (KeyValues(facts=rows, title=say.say("rotation_moves")),)
