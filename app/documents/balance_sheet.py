"""Balance sheet (D16): what the group has, what it owes, what is its own; that both sides agree.

Under it stands what a reader must know: money that is not verified yet, what may be used for one
purpose only, old debts, and every separation of offices that the members gave up by vote.
"""

from dataclasses import dataclass

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

CODE = "balance_sheet"
RESULT = "result"  # of the cycle that runs: all income less all expenses


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskFacts:
    """One separation that a small group gave up by vote; `name` of whom it is about, or ""."""

    kind: str
    name: str
    on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BalanceFacts:
    """Amounts in minor units, positive on the side where they stand.

    Attributes:
        assets, debts, own: (account or RESULT, amount), those that are not 0, by account.
        pending: Electronic money that no provider has confirmed.
        restricted: For one purpose only. overdue: Principal of loans over 90 days late.
    """

    group: GroupFacts
    printing: Printing
    on: str
    assets: tuple[tuple[str, int], ...]
    debts: tuple[tuple[str, int], ...]
    own: tuple[tuple[str, int], ...]
    pending: int
    restricted: int
    overdue: int
    risks: tuple[RiskFacts, ...]
    signers: tuple[Signer, ...]

    @property
    def sums(self) -> tuple[int, int, int]:
        """What the group has, owes and owns."""
        has, owes, owns = (
            sum(minor for _, minor in part) for part in (self.assets, self.debts, self.own)
        )
        return has, owes, owns


def sheet_of(facts: BalanceFacts, texts: Texts, locale: Locale, size: Size = "A4") -> Sheet:
    """Put the balance sheet into the reader's words."""
    say = Wording(texts, locale)
    title = say.say("balance_title")
    blocks: list[Block] = [
        letterhead(say, facts.group, title, (say.day(facts.on), say.other_day(facts.on))),
        _boxes(say, facts),
        _table(say, facts),
        _below(say, facts),
        *(_risk(say, risk) for risk in facts.risks),
        signatures(say, facts.signers),
    ]
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
            subject=facts.group.id,
            totals=facts.sums,
        ),
        watermark=watermark(say, facts.printing),
    )


def _boxes(say: Wording, facts: BalanceFacts) -> Boxes:
    parts = zip(("assets", "debts", "own"), facts.sums, strict=True)
    return Boxes(
        boxes=tuple(
            Box(label=say.say(f"balance_{part}"), value=say.money(minor), note=say.unit)
            for part, minor in parts
        )
    )


def _table(say: Wording, facts: BalanceFacts) -> Table:
    has, owes, owns = facts.sums
    rows: list[tuple[Cell, ...]] = []
    for part, lines, total in (
        ("assets", facts.assets, has),
        ("debts", facts.debts, owes),
        ("own", facts.own, owns),
    ):
        rows.append((Cell(text=say.say(f"balance_{part}"), strong=True), Cell()))
        rows += [
            (Cell(text=say.say(f"account_{account}")), Cell(text=say.money(minor)))
            for account, minor in lines
        ]
        in_all = say.say("balance_sum", what=say.say(f"balance_{part}"))
        rows.append((Cell(text=in_all, strong=True), Cell(text=say.money(total), strong=True)))
    return Table(
        columns=(
            Column(title=say.say("balance_what"), kind="text"),
            Column(title=say.say("total_unit", unit=say.unit), kind="money", opens_group=True),
        ),
        rows=tuple(rows),
        totals=(Cell(text=say.say("balance_both")), Cell(text=say.money(owes + owns))),
    )


def _below(say: Wording, facts: BalanceFacts) -> KeyValues:
    has, owes, owns = facts.sums
    rows = (
        ("balance_check", has - owes - owns),
        ("balance_pending", facts.pending),
        ("balance_restricted", facts.restricted),
        ("balance_overdue", facts.overdue),
    )
    return KeyValues(
        title=say.say("balance_notes"),
        facts=tuple(Fact(label=say.say(code), value=say.due(minor)) for code, minor in rows),
    )


def _risk(say: Wording, risk: RiskFacts) -> Note:
    text = say.say("balance_risk", day=say.day(risk.on), risk=say.say(f"risk_{risk.kind}"))
    return Note(text=f"{text} {say.person(risk.name)}" if risk.name else text, strong=True)
