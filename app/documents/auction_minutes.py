"""Auction minutes and chit ledger (D20): every turn with winner, discount and dividend, the bids of
the last auction in their order, who had the pot and who waits."""

from dataclasses import dataclass

from app.core.rotation.presold import Implied
from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.rotation_block import rate_text
from app.documents.sheet import Cell, Column, Fact, KeyValues, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

CODE = "auction_minutes"


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldFacts:
    """One auction, minor units.

    Attributes:
        seat, names: Who got the pot.
        due: What each entitled seat brings after it. is_next: at the turn after this one.
        entitled: How many seats have a dividend.
        lot: A lot decided between equal bids.
    """

    turn: int
    on: str
    seat: int
    names: tuple[str, ...]
    discount: int
    prize: int
    commission: int
    dividend: int
    entitled: int
    due: int
    is_next: bool
    carry: int
    lot: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BidFacts:
    """One bid, in the order in which it was said."""

    no: int
    seat: int
    names: tuple[str, ...]
    minor: int
    won: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AuctionFacts:
    """The ledger of a round.

    Attributes:
        low, high: What may be bid.
        bids: Of the last auction, which was held at `last_turn`; () where nobody bid.
        had, waits: Numbers of the seats that had the pot, and of those that did not.
        void: (turn, day) of auctions that do not count, because another laptop held them.
        witnesses: Of the last auction.
        rates: By seat what it cost or brought a turn, once the round is over.
    """

    group: GroupFacts
    printing: Printing
    subject: str
    box: str
    no: int
    pot: int
    low: int
    high: int
    held: tuple[HeldFacts, ...]
    last_turn: int
    bids: tuple[BidFacts, ...]
    had: tuple[int, ...]
    waits: tuple[int, ...]
    void: tuple[tuple[int, str], ...]
    witnesses: tuple[str, ...]
    signers: tuple[Signer, ...]
    rates: tuple[tuple[int, Implied], ...] = ()


def sheet_of(facts: AuctionFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the minutes into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("auction_title")
    round_no = say.say("rotation_round", box=say.person(facts.box), no=say.number(facts.no))
    on = facts.held[-1].on if facts.held else ""
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, (round_no, *([say.day(on)] if on else []))),
            _about(say, facts),
            *([_ledger(say, facts)] if facts.held else []),
            *([_bids(say, facts)] if facts.bids else []),
            *([_rates(say, facts)] if facts.rates else []),
            signatures(say, facts.signers),
        ),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.subject,
            totals=(len(facts.held), sum(one.prize for one in facts.held)),
        ),
        watermark=watermark(say, facts.printing),
    )


def _about(say: Wording, facts: AuctionFacts) -> KeyValues:
    def seats(numbers: tuple[int, ...]) -> str:
        return " · ".join(say.number(one) for one in numbers) or "–"

    limits = say.say("auction_from_to", low=say.money(facts.low), high=say.money(facts.high))
    rows = [
        Fact(label=say.say("auction_pot"), value=say.with_unit(facts.pot)),
        Fact(label=say.say("auction_limits"), value=limits),
        Fact(label=say.say("auction_had"), value=seats(facts.had)),
        Fact(label=say.say("auction_waits"), value=seats(facts.waits)),
    ]
    if facts.witnesses:
        rows.append(Fact(label=say.say("draw_witnesses"), value=say.people(facts.witnesses)))
    rows += [
        Fact(
            label=say.say("auction_void", turn=say.number(turn)),
            value=f"{say.day(on)}, {say.say('draw_void')}",
        )
        for turn, on in facts.void
    ]
    return KeyValues(facts=tuple(rows))


def _ledger(say: Wording, facts: AuctionFacts) -> Table:
    totals = [sum(getattr(one, name) for one in facts.held) for name in ("discount", "prize")]
    kept = sum(one.commission for one in facts.held)
    return Table(
        columns=(
            Column(title=say.say("col_turn"), kind="number"),
            Column(title=say.say("col_date"), kind="date"),
            Column(title=say.say("col_seat"), kind="number"),
            Column(title=say.say("col_name"), kind="text"),
            Column(title=say.say("col_discount"), kind="money", opens_group=True),
            Column(title=say.say("col_gets"), kind="money"),
            Column(title=say.say("col_commission"), kind="money"),
            Column(title=say.say("col_dividend"), kind="money", opens_group=True),
            Column(title=say.say("col_brings"), kind="money"),
            Column(title=say.say("col_carry"), kind="money"),
        ),
        rows=tuple(_row(say, one) for one in facts.held),
        totals=(
            *([Cell()] * 3),
            Cell(text=say.say("total_unit", unit=say.unit)),
            *(Cell(text=say.due(total)) for total in (*totals, kept)),
            *([Cell()] * 3),
        ),
    )


def _row(say: Wording, one: HeldFacts) -> tuple[Cell, ...]:
    name = " + ".join(say.person(name) for name in one.names)
    return (
        Cell(text=say.number(one.turn)),
        Cell(text=say.day(one.on)),
        Cell(text=say.number(one.seat)),
        Cell(text=f"{name}, {say.say('auction_by_lot')}" if one.lot else name),
        Cell(text=say.due(one.discount)),
        Cell(text=say.due(one.prize)),
        Cell(text=say.due(one.commission)),
        Cell(text=say.due(one.dividend)),
        Cell(text=say.due(one.due)),
        Cell(text=say.due(one.carry)),
    )


def _rates(say: Wording, facts: AuctionFacts) -> KeyValues:
    """What the round meant for every seat: who took the pot early borrowed, the others saved."""
    rows = (
        Fact(
            label=say.say("seat_costs_no" if rate.is_cost else "seat_brings_no", no=say.number(no)),
            value=rate_text(say, rate),
        )
        for no, rate in facts.rates
    )
    return KeyValues(title=say.say("seat_rates"), facts=tuple(rows))


def _bids(say: Wording, facts: AuctionFacts) -> Table:
    """In the order in which they were said."""
    return Table(
        title=say.say("auction_bids", turn=say.number(facts.last_turn)),
        columns=(
            Column(title=say.say("col_in_order"), kind="number"),
            Column(title=say.say("col_seat"), kind="number"),
            Column(title=say.say("col_name"), kind="text"),
            Column(title=say.say("col_discount"), kind="money"),
        ),
        rows=tuple(
            (
                Cell(text=say.number(one.no)),
                Cell(text=say.number(one.seat)),
                Cell(text=" + ".join(say.person(name) for name in one.names), strong=one.won),
                Cell(text=say.money(one.minor), strong=one.won),
            )
            for one in facts.bids
        ),
    )
