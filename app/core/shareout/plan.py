"""The share-out of a cycle: who gets what when somebody cannot pay back what he owes.

A borrower whose debt is larger than his part of the fund defaults: his part is set off, the rest
of the debt is lost, and the loss makes every part smaller, which may make the next one default.
The fund is divided so that nobody new does.

Source: spec/domain.md section 3.7, steps 2 to 7.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from app.core.errors import Refused
from app.core.rounding import round_fraction
from app.core.shareout.modes import Claim, Division, divisions
from app.core.splitting import split


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One member's line, minor units.

    Attributes:
        gross: Part of the fund. loan, other: Set off from it, the lost part left out.
        at_par: Own money given back besides.
        fine, apart: Set off for open fines and penalties, as far as the part reaches; `apart` is
            the social fund's.
        net: What is left. paid: In whole cash units.
        lost: Debt that nothing covers.
        short: What the member would have to bring for nobody to default.
    """

    member: str
    shares: int
    capital: int
    gross: int
    at_par: int
    loan: int
    other: int
    net: int
    paid: int
    lost: int
    short: int
    fine: int = 0
    apart: int = 0

    @property
    def defaults(self) -> bool:
        return self.lost > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A share-out, before anybody agreed to it.

    Attributes:
        cash: To be paid out. fund: That and all debts, less what is paid back at par.
        value: Of one share (standard), or of one part of what is left over the base.
        rows: In the order of the claims.
        remainder: Cash that the cash unit leaves in the box.
        apart: Cash that is the social fund's now: what was set off for its fines.
    """

    mode: str
    cash: int
    cash_unit: int
    fund: int
    shares: int
    value: Fraction
    rows: tuple[Row, ...]
    remainder: int
    apart: int = 0

    @property
    def paid(self) -> int:
        return sum(row.paid for row in self.rows)

    @property
    def lost(self) -> int:
        return sum(row.lost for row in self.rows)

    @property
    def defaulters(self) -> tuple[str, ...]:
        return tuple(row.member for row in self.rows if row.defaults)


def plan_shareout(
    claims: Sequence[Claim],
    *,
    cash: int,
    mode: str = "standard",
    cash_unit: int = 1,
) -> Plan:
    """Divide the fund among the claims, in their order (stable member numbers).

    Open fines are set off from what the parts are without them; a fine that is the fund's makes
    every part a little larger. What a part does not reach for stays owed and is no loss.

    Args:
        cash: Money of the loan fund that is there to be paid out, minor units.
        cash_unit: Smallest amount paid in notes; parts are cut down to it.

    Raises:
        Refused: See `divisions`; "shareout.nobody"; a negative amount ("shareout.negative"),
            or less money than what must be paid back at par ("shareout.short" with missing).
    """
    if not claims:
        raise Refused("shareout.nobody")
    amounts = (n for c in claims for n in (c.loan, c.other, c.at_par, c.fine, c.apart))
    if cash < 0 or cash_unit < 1 or min(amounts) < 0:
        raise Refused("shareout.negative")
    plan = _plan([replace(one, fine=0) for one in claims], cash=cash, mode=mode, unit=cash_unit)
    fines = [min(one.fine, _free(row)) for one, row in zip(claims, plan.rows, strict=True)]
    if any(fines):
        fined = [replace(one, fine=fine) for one, fine in zip(claims, fines, strict=True)]
        plan = _plan(fined, cash=cash, mode=mode, unit=cash_unit)
    apart = [min(one.apart, _free(row)) for one, row in zip(claims, plan.rows, strict=True)]
    return _set_apart(plan, apart) if any(apart) else plan


def _free(row: Row) -> int:
    """What a part reaches for: one unit less than rounded, as the exact part may lie below it."""
    return max(0, row.net - 1)


def _set_apart(plan: Plan, fines: Sequence[int]) -> Plan:
    """The plan with fines that are the social fund's: they make nobody's part larger."""
    rows = []
    for row, fine in zip(plan.rows, fines, strict=True):
        net = row.net - fine
        rows.append(replace(row, apart=fine, net=net, paid=net - net % plan.cash_unit))
    apart = sum(fines)
    paid = sum(row.paid for row in rows)
    return replace(plan, rows=tuple(rows), apart=apart, remainder=plan.cash - paid - apart)


def _plan(claims: Sequence[Claim], *, cash: int, mode: str, unit: int) -> Plan:
    ways = divisions(mode, claims)
    debts = [claim.debt for claim in claims]
    fund = cash + sum(debts)
    if fund < 0:
        raise Refused("shareout.short", missing=-fund)
    everyone = _divided(ways, debts, frozenset(), fund)
    short = [max(0, debts[place] - round_fraction(part)) for place, part in enumerate(everyone[1])]
    out = _defaulters(ways, debts, fund)
    value, exact = _divided(ways, debts, out, fund)
    parts = _whole(exact, debts, out, fund)
    rows = tuple(
        _row(claim, part, unit, short[place])
        for place, (claim, part) in enumerate(zip(claims, parts, strict=True))
    )
    return Plan(
        mode=mode,
        cash=cash,
        cash_unit=unit,
        fund=fund,
        shares=sum(claim.shares for claim in claims),
        value=value,
        rows=rows,
        remainder=cash - sum(row.paid for row in rows),
    )


def _defaulters(ways: Sequence[Division], debts: Sequence[int], fund: int) -> frozenset[int]:
    """The fixed point: places whose debt is more than their part, when all of them default."""
    out: frozenset[int] = frozenset()
    while True:
        way, number, whole = _rate(ways, debts, out, fund)
        new = {
            place
            for place, (base, weight) in enumerate(zip(way.base, way.weights, strict=True))
            if place not in out and (debts[place] - base) * whole > weight * number
        }
        if not new:
            return out
        out |= new


def _divided(
    ways: Sequence[Division], debts: Sequence[int], out: frozenset[int], fund: int
) -> tuple[Fraction, list[Fraction]]:
    way, number, whole = _rate(ways, debts, out, fund)
    value = Fraction(number, whole)
    return value, [base + w * value for base, w in zip(way.base, way.weights, strict=True)]


def _rate(
    ways: Sequence[Division], debts: Sequence[int], out: frozenset[int], fund: int
) -> tuple[Division, int, int]:
    """How the fund is divided, and what one weight gets: a fraction not below zero.

    The others have together what is left when the debts of the defaulters are taken out.
    """
    left = fund - sum(debts[place] for place in out)
    for way in ways:
        base = sum(amount for place, amount in enumerate(way.base) if place not in out)
        weights = sum(weight for place, weight in enumerate(way.weights) if place not in out)
        if weights and left >= base:
            return way, left - base, weights
    if left:
        raise Refused("shareout.short", missing=abs(left))
    return ways[-1], 0, 1


def _whole(
    exact: Sequence[Fraction], debts: Sequence[int], out: frozenset[int], fund: int
) -> list[int]:
    """Parts in minor units: the others exactly by N3; a defaulter's covers debt and no more."""
    left = fund - sum(debts[place] for place in out)
    others = [place for place in range(len(exact)) if place not in out]
    parts = [
        min(round_fraction(part), max(0, debts[place])) if place in out else 0
        for place, part in enumerate(exact)
    ]
    if left:
        for place, part in zip(others, split(left, [exact[p] for p in others]), strict=True):
            parts[place] = part
    return parts


def _row(claim: Claim, gross: int, cash_unit: int, short: int) -> Row:
    have, owed = gross + claim.at_par, claim.loan + claim.other + claim.fine
    lost = max(0, owed - have)
    lost_other = min(lost, claim.other)
    net = have - (owed - lost)
    return Row(
        member=claim.member,
        shares=claim.shares,
        capital=claim.capital,
        gross=gross,
        at_par=claim.at_par,
        loan=claim.loan - (lost - lost_other),
        other=claim.other - lost_other,
        net=net,
        paid=net - net % cash_unit,
        lost=lost,
        short=short,
        fine=claim.fine,
    )
