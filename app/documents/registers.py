"""Registers of contributions and attendance: a line a member, a column a meeting."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Block, Cell, Column, Note, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

MEETINGS_WIDE = 8  # beside each other on a sheet
AMOUNTS_WIDE = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldFacts:
    """A meeting at the head of a column."""

    no: int
    on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFacts:
    """One member, by meeting in the order of the heads. Amounts in minor units.

    Attributes:
        marks: present, late, proxy, excused, absent, or "" for who was no member yet.
        paid: What the member paid at each meeting; () on the register of attendance.
        owed: What is late today.
    """

    no: int
    name: str
    marks: tuple[str, ...]
    paid: tuple[int, ...] = ()
    owed: int = 0

    @property
    def percent(self) -> int:
        """Of the meetings since joining, those at which the member was."""
        known = [mark for mark in self.marks if mark]
        came = sum(mark in ("present", "late", "proxy") for mark in known)
        return came * 100 // len(known) if known else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterFacts:
    """Everything on the paper; `code` tells which of the two it is."""

    group: GroupFacts
    printing: Printing
    code: str
    since: str
    until: str
    held: tuple[HeldFacts, ...]
    lines: tuple[LineFacts, ...]
    signers: tuple[Signer, ...]


def sheet_of(facts: RegisterFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the register into the reader's words."""
    say = Wording(texts, locale)
    title = say.say(f"{facts.code}_title")
    span = f"{say.day(facts.since)} – {say.day(facts.until)}" if facts.held else ""
    has_paid = any(line.paid for line in facts.lines)
    wide = AMOUNTS_WIDE if has_paid else MEETINGS_WIDE
    starts = range(0, max(1, len(facts.held)), wide)
    blocks: list[Block] = [letterhead(say, facts.group, title, (span,))]
    for start in starts:
        is_last = start == starts[-1]
        blocks.append(_table(say, facts, start, start + wide, has_paid=has_paid, is_last=is_last))
    blocks += [Note(text=say.say("marks_legend")), signatures(say, facts.signers)]
    return Sheet(
        code=facts.code,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=tuple(blocks),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=facts.code,
            subject=facts.group.id,
            totals=tuple(sum(line.paid) for line in facts.lines),
        ),
        watermark=watermark(say, facts.printing),
    )


def _table(
    say: Wording, facts: RegisterFacts, start: int, end: int, *, has_paid: bool, is_last: bool
) -> Table:
    held = facts.held[start:end]
    columns = [
        Column(title=say.say("col_no"), kind="number"),
        Column(title=say.say("col_name"), kind="text"),
        *(
            Column(
                title=f"{say.number(one.no)} · {say.day(one.on)}",
                kind="money" if has_paid else "text",
                opens_group=place == 0,
            )
            for place, one in enumerate(held)
        ),
    ]
    ends: tuple[str, ...] = ()
    if is_last:
        ends = ("col_total", "col_open") if has_paid else ("col_percent",)
    columns += [
        Column(title=say.say(code), kind="money" if has_paid else "number", opens_group=at == 0)
        for at, code in enumerate(ends)
    ]
    rows = tuple(
        (
            Cell(text=say.number(line.no)),
            Cell(text=say.person(line.name), strong=True),
            *_cells(say, line, start, end, has_paid=has_paid),
            *(_ends(say, line, has_paid=has_paid) if is_last else ()),
        )
        for line in facts.lines
    )
    return Table(
        columns=tuple(columns),
        rows=rows,
        totals=_totals(say, facts, start, end, is_last=is_last) if has_paid else (),
    )


def _cells(
    say: Wording, line: LineFacts, start: int, end: int, *, has_paid: bool
) -> tuple[Cell, ...]:
    marks = line.marks[start:end]
    if not has_paid:
        return tuple(Cell(text=_letter(say, mark)) for mark in marks)
    shown = []
    for mark, minor in zip(marks, line.paid[start:end], strict=True):
        letter = _letter(say, mark) if mark in ("late", "absent", "excused", "proxy") else ""
        amount = say.due(minor)
        shown.append(Cell(text=f"{amount} {letter}" if letter else amount))
    return tuple(shown)


def _ends(say: Wording, line: LineFacts, *, has_paid: bool) -> Sequence[Cell]:
    if has_paid:
        return Cell(text=say.due(sum(line.paid)), strong=True), Cell(text=say.due(line.owed))
    return (Cell(text=say.say("percent", number=say.number(line.percent)), strong=True),)


def _totals(
    say: Wording, facts: RegisterFacts, start: int, end: int, *, is_last: bool
) -> tuple[Cell, ...]:
    places = range(start, min(end, len(facts.held)))
    sums = [sum(line.paid[place] for line in facts.lines) for place in places]
    if is_last:
        sums += [sum(sum(line.paid) for line in facts.lines), sum(o.owed for o in facts.lines)]
    amounts = (Cell(text=say.due(minor), strong=True) for minor in sums)
    return (Cell(), Cell(text=say.say("col_total"), strong=True), *amounts)


def _letter(say: Wording, mark: str) -> str:
    return say.say(f"letter_{mark}") if mark else ""
