"""Meeting page: what came in and went out, what was counted, who owes, who signed."""

from dataclasses import dataclass

from app.documents.facts import GroupFacts, Method, Printing, Signer
from app.documents.parts import footer, letterhead, paid_by, signatures, watermark
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
    SideBySide,
    Size,
    Table,
)
from app.documents.wording import Locale, Texts, Wording

CODE = "meeting_summary"
PAGE_HASH_SHOWN = 8  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class FundFacts:
    """One place where money is kept. Amounts in minor units.

    Attributes:
        fund: "loan_bag", "welfare_bag", "box", "mpesa", "awaiting" (not checked yet),
            "bank" or "usdt".
        in_box: Notes and coins that are counted by hand.
    """

    fund: str
    opening: int
    closing: int
    in_box: bool = False

    @property
    def is_used(self) -> bool:
        return bool(self.opening or self.closing)


@dataclass(frozen=True, slots=True, kw_only=True)
class MovementFacts:
    """A kind of money that came in (+) or went out (-), by fund in the order of the funds."""

    kind: str
    minor: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OwedFacts:
    """What a member did not pay at this meeting."""

    name: str
    why: tuple[str, ...]
    minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFacts:
    """Everything on the paper. Amounts in minor units.

    Attributes:
        collected: Cash and electronic money received, by method; `by_kind` by what it was for.
        counts: Denomination and number of pieces, largest first; `counted` is their sum, or the
            sum that was typed without notes.
        loans_before, loans_given, loans_repaid, loans_after: Outstanding and its movement.
        owed: In the order of the roster; empty if the rules keep it private.
        next_turn: Who receives at the next meeting; "".
        minutes: Decisions, one sentence each.
        left: Who left early, with the time of day.
    """

    group: GroupFacts
    printing: Printing
    meeting: str
    no: int
    on: str
    opened_at: str
    closed_at: str
    place: str
    present: int
    late: int
    excused: int
    absent: int
    collected: tuple[tuple[Method, int], ...]
    by_kind: tuple[tuple[str, int], ...]
    paid_out: int
    funds: tuple[FundFacts, ...]
    movements: tuple[MovementFacts, ...]
    counts: tuple[tuple[int, int], ...]
    counted: int
    loans_before: int
    loans_given: int
    loans_repaid: int
    loans_after: int
    savings: int
    shares: int
    owed: tuple[OwedFacts, ...]
    signers: tuple[Signer, ...]
    difference: int = 0
    difference_reason: str = ""
    next_on: str = ""
    next_time: str = ""
    next_turn: str = ""
    minutes: tuple[str, ...] = ()
    left: tuple[tuple[str, str], ...] = ()


def sheet_of(facts: MeetingFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the meeting into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("meeting", number=say.number(facts.no))
    blocks: list[Block] = [
        letterhead(say, facts.group, title, _when(say, facts)),
        _figures(say, facts),
        _funds(say, facts),
        SideBySide(blocks=(_by_kind(say, facts), _count(say, facts))),
        SideBySide(blocks=(_people_and_loans(say, facts), _owed(say, facts))),
        *(Note(text=say.person(sentence)) for sentence in facts.minutes),
        *_next(say, facts),
        signatures(say, facts.signers),
    ]
    page = say.say("page_hash", hash=say.code(facts.printing.page[:PAGE_HASH_SHOWN]))
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
            totals=totals_of(facts),
            lines=(page,) if facts.printing.page else (),
        ),
        watermark=watermark(say, facts.printing),
    )


def totals_of(facts: MeetingFacts) -> tuple[int, ...]:
    """The amounts under the check code: collected, paid out, closing of every fund."""
    collected = sum(minor for _, minor in facts.collected)
    return (collected, facts.paid_out, *(fund.closing for fund in facts.funds))


def _when(say: Wording, facts: MeetingFacts) -> tuple[str, ...]:
    times = ""
    if facts.opened_at and facts.closed_at:
        first, last = say.plain(facts.opened_at), say.plain(facts.closed_at)
        times = say.say("times", first=first, last=last)
    elsewhere = facts.place and facts.place != facts.group.place
    place = say.person(facts.place) if elsewhere else ""
    about = " · ".join(part for part in (place, times) if part)
    return say.weekday(facts.on), say.other_day(facts.on), about


def _figures(say: Wording, facts: MeetingFacts) -> Boxes:
    methods = tuple(method for method, minor in facts.collected if minor)
    collected = sum(minor for _, minor in facts.collected)
    by_method = " + ".join(
        f"{paid_by(say, (method,))} {say.money(minor)}"
        for method, minor in facts.collected
        if minor
    )
    apologies = say.count("apologies", facts.excused) if facts.excused else ""
    box = sum(fund.closing for fund in facts.funds if fund.in_box)
    return Boxes(
        boxes=(
            Box(
                label=say.say("collected"),
                value=say.money(collected),
                note=by_method if len(methods) > 1 else say.unit,
            ),
            Box(
                label=say.say("people_here"),
                value=say.number(facts.present + facts.late),
                note=apologies,
            ),
            Box(label=say.say("paid_out"), value=say.money(facts.paid_out), note=say.unit),
            Box(label=say.say("cash_locked"), value=say.money(box), note=say.unit),
        )
    )


def _funds(say: Wording, facts: MeetingFacts) -> Table:
    columns = [Column(title=say.unit, kind="text")]
    columns += [
        Column(title=say.say(f"fund_{fund.fund}"), kind="money", opens_group=place == 0)
        for place, fund in enumerate(facts.funds)
    ]
    columns.append(Column(title=say.say("col_total"), kind="money", opens_group=True))
    rows = [_fund_row(say, say.say("opening"), tuple(f.opening for f in facts.funds), strong=True)]
    rows += [
        _fund_row(say, say.say(f"moved_{movement.kind}"), movement.minor)
        for movement in facts.movements
    ]
    closing = tuple(fund.closing for fund in facts.funds)
    totals = _fund_row(say, say.say("closing"), closing, strong=True)
    return Table(columns=tuple(columns), rows=tuple(rows), totals=totals)


def _fund_row(
    say: Wording, label: str, amounts: tuple[int, ...], *, strong: bool = False
) -> tuple[Cell, ...]:
    cells = (Cell(text=say.due(minor), strong=strong) for minor in amounts)
    return (
        Cell(text=label, strong=strong),
        *cells,
        Cell(text=say.due(sum(amounts)), strong=True),
    )


def _count(say: Wording, facts: MeetingFacts) -> KeyValues:
    rows = [
        Fact(
            label=f"{say.money(value)} × {say.number(pieces)}",
            value=say.money(value * pieces),
        )
        for value, pieces in facts.counts
        if pieces
    ]
    rows.append(Fact(label=say.say("counted"), value=say.money(facts.counted), total=True))
    difference = say.money(facts.difference, sign=True) if facts.difference else say.due(0)
    reason = say.person(facts.difference_reason) if facts.difference_reason else ""
    rows.append(Fact(label=say.say("difference"), value=difference, note=reason))
    return KeyValues(title=say.say("cash_count"), facts=tuple(rows))


def _people_and_loans(say: Wording, facts: MeetingFacts) -> KeyValues:
    people = ("present", facts.present), ("late", facts.late), ("absent", facts.absent)
    loans = (
        ("loans_before", facts.loans_before),
        ("loans_given", facts.loans_given),
        ("loans_repaid", -facts.loans_repaid),
        ("loans_after", facts.loans_after),
    )
    rows = [Fact(label=say.say(f"people_{kind}"), value=say.number(n)) for kind, n in people if n]
    if facts.left:
        who = ", ".join(f"{say.person(name)} {say.plain(at)}" for name, at in facts.left)
        rows.append(Fact(label=say.say("people_left"), value=say.number(len(facts.left)), note=who))
    rows += [
        Fact(label=say.say(kind), value=say.due(minor), total=kind == "loans_after")
        for kind, minor in loans
    ]
    rows.append(Fact(label=say.count("all_savings", facts.shares), value=say.money(facts.savings)))
    return KeyValues(title=say.say("people_and_loans"), facts=tuple(rows))


def _by_kind(say: Wording, facts: MeetingFacts) -> KeyValues:
    rows = [
        Fact(label=say.say(f"kind_{kind}"), value=say.money(minor)) for kind, minor in facts.by_kind
    ]
    total = sum(minor for _, minor in facts.by_kind)
    rows.append(Fact(label=say.say("col_total"), value=say.money(total), total=True))
    return KeyValues(title=say.say("collected"), facts=tuple(rows))


def _owed(say: Wording, facts: MeetingFacts) -> KeyValues:
    rows = tuple(
        Fact(
            label=say.person(owed.name),
            note=say.say("list_comma").join(say.say(f"kind_{kind}") for kind in owed.why),
            value=say.money(owed.minor),
        )
        for owed in facts.owed
    )
    nobody = (Fact(label=say.say("nobody_owes"), value=say.due(0)),)
    return KeyValues(title=say.say("still_to_pay"), facts=rows or nobody)


def _next(say: Wording, facts: MeetingFacts) -> list[Block]:
    if not facts.next_on:
        return []
    when = say.weekday(facts.next_on)
    if facts.next_time:
        when = say.say("day_time", day=when, time=say.plain(facts.next_time))
    text = say.say("next_meeting_on", when=when)
    if facts.next_turn:
        text = f"{text} {say.say('next_turn', name=say.person(facts.next_turn))}"
    return [Note(text=text, strong=True)]
