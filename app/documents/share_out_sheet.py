"""Share-out sheet: the fund, everyone's part, what is set off, who got what and signs for it."""

from dataclasses import dataclass

from app.core.locales.digits import native_digits
from app.core.locales.languages import language_of
from app.core.locales.numbers import decimal_text
from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.loan_facts import PersonFacts
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import Block, Box, Boxes, Cell, Column, Note, Sheet, Size, Table
from app.documents.wording import Locale, Texts, Wording

CODE = "share_out_sheet"


@dataclass(frozen=True, slots=True, kw_only=True)
class SharePerson:
    """One member's line, minor units.

    Attributes:
        shares: Their number, or the savings where nobody counts shares.
        other: Set off for fines and other debts than loans.
        back: Own money given back beside the part.
        pays: In whole notes, with the part of the social fund.
        lost: Debt that nothing covers.
        received: "pin", "paper" or "" while it waits.
    """

    person: PersonFacts
    shares: int
    gross: int
    back: int
    loan: int
    other: int
    net: int
    social: int
    pays: int
    lost: int
    received: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareOutFacts:
    """The whole sheet, minor units.

    Attributes:
        is_agreed: Else it is only how it would be.
        on: Civil day. cycle: Its number.
        loans: Principal of loans. charges: Charge due on them.
        worth: Of one share, millionths of the unit; None where the mode is not by shares.
        counts_shares: The members have numbers of shares.
        remainder: Stays. remainder_to: "box" or "social". Of what neither is paid nor stays, fines
            became the social fund's.
        heads: (prefix of a laptop, its newest entry in the book). waived: (laptop, why) of those
            that nobody waited for.
    """

    group: GroupFacts
    printing: Printing
    shareout: str
    is_agreed: bool
    on: str
    cycle: int
    cash: int
    loans: int
    charges: int
    fund: int
    shares: int
    worth: int | None
    counts_shares: bool
    mode: str
    reason: str
    people: tuple[SharePerson, ...]
    remainder: int
    remainder_to: str
    signers: tuple[Signer, ...]
    heads: tuple[tuple[str, int], ...] = ()
    waived: tuple[tuple[str, str], ...] = ()

    def sum(self, name: str) -> int:
        return sum(getattr(one, name) for one in self.people)

    @property
    def paid(self) -> int:
        """Of the fund's money, without the social fund."""
        return self.sum("pays") - self.sum("social")

    @property
    def apart(self) -> int:
        """Set off for fines that are the social fund's."""
        return self.cash - self.paid - self.remainder


def sheet_of(facts: ShareOutFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the sheet into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("share_out_title")
    cycle = say.say("share_out_cycle", number=say.number(facts.cycle))
    lines = (f"{cycle} · {say.day(facts.on)}", say.other_day(facts.on))
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, lines),
            _fund(say, facts),
            *_how(say, facts),
            _people(say, facts),
            *_rest(say, facts),
            *_laptops(say, facts),
            signatures(say, facts.signers),
        ),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.shareout,
            totals=(facts.cash, facts.fund, facts.paid, facts.remainder),
        ),
        watermark=watermark(say, facts.printing),
    )


def _fund(say: Wording, facts: ShareOutFacts) -> Boxes:
    boxes = [
        Box(label=say.say("share_fund"), value=say.money(facts.fund), note=say.unit),
        Box(label=say.say("share_cash"), value=say.money(facts.cash)),
        Box(label=say.say("share_loans"), value=say.due(facts.loans)),
        Box(label=say.say("share_charges"), value=say.due(facts.charges)),
    ]
    if facts.counts_shares:
        boxes.append(Box(label=say.say("col_shares"), value=say.number(facts.shares)))
    if facts.worth is not None:
        boxes.append(Box(label=say.say("share_worth"), value=_decimal(say, facts.worth)))
    return Boxes(boxes=tuple(boxes))


def _decimal(say: Wording, millionths: int) -> str:
    """Six decimals, as everybody can check it by hand."""
    language = language_of(say.locale.lang)
    return native_digits(decimal_text(millionths, 6, 6, language), language.digits)


def _how(say: Wording, facts: ShareOutFacts) -> list[Block]:
    notes: list[Block] = []
    if not facts.is_agreed:
        notes.append(Note(text=say.say("share_preview"), strong=True))
    how = say.say(f"share_mode_{facts.mode}")
    if facts.reason:
        how = say.say("share_mode_because", mode=how, reason=say.person(facts.reason))
    notes.append(Note(text=how))
    return notes


def _people(say: Wording, facts: ShareOutFacts) -> Table:
    has_social = bool(facts.sum("social"))
    social = (Column(title=say.say("share_social"), kind="money"),) if has_social else ()
    first = "col_shares" if facts.counts_shares else "share_savings"
    return Table(
        columns=(
            Column(title=say.say("col_no"), kind="number"),
            Column(title=say.say("col_name"), kind="text"),
            Column(title=say.say(first), kind="number", opens_group=True),
            Column(title=say.say("share_part"), kind="money"),
            Column(title=say.say("share_back"), kind="money"),
            Column(title=say.say("share_loan_off"), kind="money", opens_group=True),
            Column(title=say.say("share_other_off"), kind="money"),
            Column(title=say.say("share_net"), kind="money", opens_group=True),
            *social,
            Column(title=say.say("share_pays"), kind="money"),
            Column(title=say.say("share_received"), kind="text", opens_group=True),
        ),
        rows=tuple(_person(say, one, facts, has_social=has_social) for one in facts.people),
        totals=(
            Cell(),
            Cell(text=say.say("total_unit", unit=say.unit)),
            Cell(text=_first(say, facts, facts.sum("shares"))),
            *(Cell(text=say.due(facts.sum(name))) for name in ("gross", "back", "loan", "other")),
            Cell(text=say.due(facts.sum("net"))),
            *((Cell(text=say.due(facts.sum("social"))),) if has_social else ()),
            Cell(text=say.due(facts.sum("pays"))),
            Cell(),
        ),
    )


def _first(say: Wording, facts: ShareOutFacts, shares: int) -> str:
    return say.number(shares) if facts.counts_shares else say.money(shares)


def _person(
    say: Wording, one: SharePerson, facts: ShareOutFacts, *, has_social: bool
) -> tuple[Cell, ...]:
    received = say.say(f"share_by_{one.received}") if one.received else ""
    if one.lost:
        received = say.say("share_lost", money=say.money(one.lost))
    return (
        Cell(text=say.number(one.person.no)),
        Cell(text=say.person(one.person.name), strong=True),
        Cell(text=_first(say, facts, one.shares)),
        Cell(text=say.money(one.gross)),
        Cell(text=say.due(one.back)),
        Cell(text=say.due(one.loan)),
        Cell(text=say.due(one.other)),
        Cell(text=say.money(one.net)),
        *((Cell(text=say.due(one.social)),) if has_social else ()),
        Cell(text=say.due(one.pays), strong=True),
        Cell(text=received),
    )


def _rest(say: Wording, facts: ShareOutFacts) -> list[Block]:
    """What the notes leave over, and the check that not a coin is lost."""
    rest = say.money(facts.remainder)
    sums = {"paid": say.money(facts.paid), "rest": rest, "cash": say.money(facts.cash)}
    if facts.apart:
        check = say.say("share_check_fines", fines=say.money(facts.apart), **sums)
    else:
        check = say.say("share_check", **sums)
    notes: list[Block] = [Note(text=check, strong=True)]
    if facts.remainder:
        notes.append(Note(text=say.say(f"share_rest_{facts.remainder_to}", money=rest)))
    return notes


def _laptops(say: Wording, facts: ShareOutFacts) -> list[Block]:
    """Up to which entry of each laptop the cycle is counted, and who was not waited for."""
    if not facts.heads:
        return []
    heads = " · ".join(f"{say.code(prefix)} {say.number(n)}" for prefix, n in facts.heads)
    notes: list[Block] = [Note(text=say.say("share_heads", heads=heads))]
    for laptop, reason in facts.waived:
        words = {"laptop": say.person(laptop), "reason": say.person(reason)}
        notes.append(Note(text=say.say("share_waived", **words), strong=True))
    return notes
