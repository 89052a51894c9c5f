"""The bill of one unit (D21): every cost with its key and share, meters, balance, where to pay."""

from dataclasses import dataclass

from app.core.apartment.costs import CATEGORIES
from app.documents.facts import GroupFacts, Printing, Signer
from app.documents.parts import footer, letterhead, signatures, watermark
from app.documents.sheet import (
    Block,
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

CODE = "unit_bill"


@dataclass(frozen=True, slots=True, kw_only=True)
class CostFacts:
    """One cost on the bill, minor units.

    Attributes:
        kind: "charge", "adjust" or "late". note: What a levy is for.
        period: Month it belongs to when that is not the bill's; "" otherwise.
        whole: The cost of the building. weight, of: The unit's key; 0 where several mix.
    """

    kind: str
    category: str
    note: str
    period: str
    whole: int
    basis: str
    weight: int
    of: int
    owner: int
    tenant: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MeterFacts:
    """One meter, thousandths of its unit."""

    meter: str
    old: int
    new: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BillFacts:
    """Everything on the bill.

    Attributes:
        subject: Of the check code. first: First day of the month that is billed.
        area_milli: Thousandths of a square metre. occupant: "" for an empty unit.
        before: Owed before this bill; negative for a credit. paid: Since the bill.
        pay_to: Account or till; "" for none.
    """

    group: GroupFacts
    printing: Printing
    subject: str
    first: str
    on: str
    due_on: str
    unit: str
    area_milli: int
    owner: str
    occupant: str
    people: int
    costs: tuple[CostFacts, ...]
    meters: tuple[MeterFacts, ...]
    before: int
    paid: int
    pay_to: str
    signers: tuple[Signer, ...]

    @property
    def asked(self) -> int:
        return sum(one.owner + one.tenant for one in self.costs)

    @property
    def due(self) -> int:
        return self.before + self.asked - self.paid


def sheet_of(facts: BillFacts, texts: Texts, locale: Locale, size: Size = "A5") -> Sheet:
    """Put the bill into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("unit_bill_title")
    body: list[Block] = [_unit(say, facts), _costs(say, facts)]
    if facts.meters:
        body.append(_meters(say, facts))
    body.append(_balance(say, facts))
    if facts.pay_to:
        body.append(Note(text=say.say("pay_to", account=say.code(facts.pay_to)), strong=True))
    return Sheet(
        code=CODE,
        title=title,
        lang=locale.lang,
        rtl=say.rtl,
        size=size,
        blocks=(
            letterhead(say, facts.group, title, (say.month(facts.first), say.other_day(facts.on))),
            *body,
            signatures(say, facts.signers),
        ),
        footer=footer(
            say,
            facts.group,
            facts.printing,
            kind=CODE,
            subject=facts.subject,
            totals=(facts.asked, facts.due),
        ),
        watermark=watermark(say, facts.printing),
    )


def milli(say: Wording, value: int) -> str:
    """Thousandths as people write them; whole numbers stay whole."""
    whole, rest = divmod(value, 1000)
    return say.number(whole) if not rest else say.plain(f"{value / 1000:.3f}".rstrip("0"))


def _unit(say: Wording, facts: BillFacts) -> SideBySide:
    who = (
        Fact(label=say.say("owner"), value=say.person(facts.owner)),
        Fact(
            label=say.say("occupant"),
            value=say.person(facts.occupant) if facts.occupant else say.say("unit_empty"),
        ),
        Fact(label=say.say("people"), value=say.number(facts.people)),
    )
    what = (
        Fact(label=say.say("unit"), value=say.person(facts.unit)),
        Fact(label=say.say("area"), value=say.say("area_m2", area=milli(say, facts.area_milli))),
        Fact(label=say.say("due_day"), value=say.day(facts.due_on)),
    )
    return SideBySide(blocks=(KeyValues(facts=what), KeyValues(facts=who)))


def _costs(say: Wording, facts: BillFacts) -> Table:
    return Table(
        columns=(
            Column(title=say.say("col_cost"), kind="text"),
            Column(title=say.say("col_whole"), kind="money"),
            Column(title=say.say("col_key"), kind="text"),
            Column(title=say.say("col_of_owner"), kind="money", opens_group=True),
            Column(title=say.say("col_of_tenant"), kind="money"),
        ),
        rows=tuple(
            (
                Cell(text=cost_name(say, one), strong=one.kind == "charge"),
                Cell(text=say.due(one.whole)),
                Cell(text=_key(say, one)),
                Cell(text=say.due(one.owner)),
                Cell(text=say.due(one.tenant)),
            )
            for one in facts.costs
        ),
        totals=(
            Cell(text=say.say("total_unit", unit=say.unit)),
            Cell(),
            Cell(),
            Cell(text=say.due(sum(one.owner for one in facts.costs))),
            Cell(text=say.due(sum(one.tenant for one in facts.costs))),
        ),
    )


def cost_name(say: Wording, one: CostFacts) -> str:
    """What a line is about, with the month it belongs to when that was another one."""
    if one.kind == "late":
        return say.say("cost_late")
    name = say.person(one.note) if one.note else say.say(f"cost_{one.category}")
    if one.kind == "adjust":
        return say.say("cost_adjusted", cost=name, month=say.month(one.period))
    return say.say("cost_of_month", cost=name, month=say.month(one.period)) if one.period else name


def _key(say: Wording, one: CostFacts) -> str:
    if one.kind != "charge":
        return ""
    basis = say.say(f"basis_{one.basis}")
    if not one.of:
        return basis
    scale = 1000 if one.basis == "area" else 1
    parts = (milli(say, one.weight * 1000 // scale), milli(say, one.of * 1000 // scale))
    return say.say("key_of", basis=basis, part=parts[0], whole=parts[1])


def _meters(say: Wording, facts: BillFacts) -> Table:
    return Table(
        columns=(
            Column(title=say.say("col_meter"), kind="text"),
            Column(title=say.say("col_old"), kind="number"),
            Column(title=say.say("col_new"), kind="number"),
            Column(title=say.say("col_used"), kind="number"),
        ),
        rows=tuple(
            (
                Cell(text=meter_name(say, one.meter)),
                Cell(text=milli(say, one.old)),
                Cell(text=milli(say, one.new)),
                Cell(text=milli(say, one.new - one.old), strong=True),
            )
            for one in facts.meters
        ),
    )


def meter_name(say: Wording, meter: str) -> str:
    """A meter of a kind of cost has its name; others keep their own."""
    return say.say(f"cost_{meter}") if meter in CATEGORIES else say.person(meter)


def _balance(say: Wording, facts: BillFacts) -> SideBySide:
    lines = (
        Fact(label=say.say("owed_before"), value=say.money(facts.before, sign=facts.before < 0)),
        Fact(label=say.say("this_bill"), value=say.money(facts.asked)),
        Fact(label=say.say("paid_since"), value=say.money(facts.paid)),
        Fact(
            label=say.say("credit_left" if facts.due < 0 else "to_pay"),
            value=say.with_unit(abs(facts.due)),
            total=True,
        ),
    )
    return SideBySide(blocks=(KeyValues(facts=lines),))
