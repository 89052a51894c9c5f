"""Exit settlement: what a member who leaves has and owes, line by line, and what is paid out."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.core import accounts as a
from app.core.pools.member_exit import MemberSettled
from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.loan_facts import PersonFacts
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Box, Boxes, Cell, Column, Note, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

CODE = "exit_settlement"
_PARTS = ("penalty", "fee", "interest", "principal")
_DEBTS = {
    a.OTHER_DUE: "exit_other",
    a.CONTRIBUTIONS_DUE: "exit_contributions",
    a.CHARGES_DUE: "exit_charges",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitFacts:
    """What the paper says, minor units.

    Attributes:
        given_on: By loan that ends, the civil day it was given.
        stands_for: (borrower, amount) of loans of others that the member stands for.
        guarantors: Who stood for the member's own loans and is free afterwards.
        is_written: It is settled; else it is how it would be.
        until: Civil day by which it is to be settled.
    """

    group: GroupFacts
    printing: Printing
    person: PersonFacts
    settled: MemberSettled
    given_on: dict[str, str]
    stands_for: tuple[tuple[str, int], ...]
    guarantors: tuple[str, ...]
    is_written: bool
    until: str
    signers: tuple[Signer, ...]


def sheet_of(facts: ExitFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the settlement into the reader's words."""
    say = Wording(texts, locale)
    title, settled = say.say("exit_title"), facts.settled
    lines = tuple(_lines(say, facts))
    has = sum(minor for _, minor in lines if minor > 0)
    off = -sum(minor for _, minor in lines if minor < 0)
    return Sheet(
        code=CODE,
        title=f"{title} {facts.person.no}",
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, (say.day(settled.on), say.other_day(settled.on))),
            _figures(say, facts, has, off),
            *(() if facts.is_written else (Note(text=say.say("exit_preview"), strong=True),)),
            _calculation(say, lines, has, off),
            *(Note(text=text) for text in _rules(say, facts)),
            Note(text=_ending(say, facts), strong=True),
            signatures(say, facts.signers),
        ),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=settled.member,
            totals=(has, off, settled.net),
        ),
        watermark=watermark(say, facts.printing),
    )


def _figures(say: Wording, facts: ExitFacts, has: int, off: int) -> Boxes:
    person, settled = facts.person, facts.settled
    is_owed = settled.net < 0
    return Boxes(
        boxes=(
            Box(
                label=say.say("member_no", number=say.number(person.no)),
                value=say.person(person.name),
                note=say.masked_phone(person.phone),
            ),
            Box(label=say.say("exit_has"), value=say.money(has), note=say.unit),
            Box(label=say.say("exit_off"), value=say.due(off), note=say.unit),
            Box(
                label=say.say("still_to_pay" if is_owed else "exit_gets"),
                value=say.money(-settled.net if is_owed else settled.total),
                note=say.unit,
            ),
        )
    )


def _lines(say: Wording, facts: ExitFacts) -> Iterator[tuple[str, int]]:
    """(words, amount) of everything that is counted; what is taken off is negative."""
    settled = facts.settled
    own = {
        "kind_savings": settled.savings,
        "kind_shares": settled.capital,
        "kind_advance": settled.advance,
        "exit_profit" if settled.profit >= 0 else "exit_loss": settled.profit,
    }
    yield from ((say.say(code), minor) for code, minor in own.items() if minor)
    for loan in settled.loans:
        given_on = facts.given_on.get(loan.loan, "")
        name = say.say("loan_of", day=say.day(given_on)) if given_on else say.say("loan")
        for part in _PARTS:
            minor = getattr(loan, part)
            if minor:
                words = say.say("exit_part", loan=name, part=say.say(f"part_{part}"))
                yield name if part == "principal" else words, -minor
    for debt in settled.others:
        yield say.say(_DEBTS.get(debt.account, "exit_other")), -debt.minor
    if settled.penalty:
        yield say.say("exit_penalties"), -settled.penalty
    if settled.fine:
        yield say.say("exit_fines"), -settled.fine
    if settled.fee:
        yield say.say("exit_fee"), -settled.fee
    if settled.rounding:
        yield say.say("exit_rounding"), -settled.rounding


def _calculation(say: Wording, lines: tuple[tuple[str, int], ...], has: int, off: int) -> Table:
    return Table(
        title=say.say("exit_calculation"),
        columns=(
            Column(title=say.say("col_no"), kind="number"),
            Column(title=say.say("exit_what"), kind="text"),
            Column(title=say.say("exit_has"), kind="money"),
            Column(title=say.say("exit_off"), kind="money", opens_group=True),
        ),
        rows=tuple(
            (
                Cell(text=say.number(number)),
                Cell(text=words),
                Cell(text=say.due(max(0, minor))),
                Cell(text=say.due(max(0, -minor))),
            )
            for number, (words, minor) in enumerate(lines, 1)
        ),
        totals=(
            Cell(),
            Cell(text=say.say("total_unit", unit=say.unit)),
            Cell(text=say.due(has)),
            Cell(text=say.due(off)),
        ),
    )


def _rules(say: Wording, facts: ExitFacts) -> Iterator[str]:
    """The rule in words, and what becomes of guarantees."""
    settled = facts.settled
    yield say.say("exit_rule")
    let_go = sum(one.let_go for one in settled.loans)
    if let_go:
        yield say.say("exit_let_go", amount=say.with_unit(let_go))
    if facts.guarantors:
        yield say.say("exit_guarantors", names=say.people(facts.guarantors))
    for name, minor in facts.stands_for:
        yield say.say("exit_stands_for", name=say.person(name), amount=say.with_unit(minor))


def _ending(say: Wording, facts: ExitFacts) -> str:
    settled = facts.settled
    if settled.net < 0:
        return say.say("exit_owes", amount=say.with_unit(-settled.net), day=say.day(facts.until))
    amount = say.with_unit(settled.total)
    if not facts.is_written:
        return say.say("exit_will_get", amount=amount, day=say.day(facts.until))
    how = say.say(f"source_{settled.source}")
    return say.say("exit_got", amount=amount, day=say.day(settled.on), how=how)
