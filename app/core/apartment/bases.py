"""How a cost is divided among the units: by area, people, equally, by a table, by meters.

A unit pays its part of all weights; every minor unit of the cost is given out. A unit that is
left out of a cost has weight 0.

Source: spec/domain.md section 3.11.
"""

from collections.abc import Sequence
from decimal import Context, Decimal, localcontext
from typing import Final

import msgspec

from app.core.errors import Refused
from app.core.rounding import PPM
from app.core.splitting import split

SIMPLE: Final = ("area", "occupants", "equal", "participation")
KINDS: Final = (*SIMPLE, "mixed", "consumption", "fixed")
PARTS_MAX: Final = 4
_DIGITS: Final = Context(prec=28)


class Basis(msgspec.Struct, frozen=True, kw_only=True):
    """The way one cost is divided; part of the fact of the cost, so it never changes.

    Attributes:
        kind: Of KINDS.
        table: Of "participation": name of the table of shares, also where it is part of others.
        mix: Of "mixed": (simple kind, ppm), together a million.
        fixed_ppm: Of "consumption": the part that everybody pays by `fixed_by`; the rest goes by
            meter. With no use at all the whole goes by `fixed_by`.
        fixed_by: Simple kind.
        meter: Of "consumption": which meters.
        excluded: Units that pay nothing (the ground floor and the elevator).
        amounts: Of "fixed": (unit, minor) as entered, together the cost.
    """

    kind: str = "area"
    table: str = ""
    mix: tuple[tuple[str, int], ...] = ()
    fixed_ppm: int = 300_000
    fixed_by: str = "equal"
    meter: str = ""
    excluded: tuple[str, ...] = ()
    amounts: tuple[tuple[str, int], ...] = ()


class Charged(msgspec.Struct, frozen=True, kw_only=True):
    """What weighs of a unit in one period.

    Attributes:
        area_milli: Thousandths of a square metre.
        people: Heads on the day of the bill, or person-days.
        tables: (name, weight) of its participation, any whole numbers.
        use: (meter, consumption), thousandths of the meter's unit.
    """

    unit: str
    area_milli: int = 0
    people: int = 0
    tables: tuple[tuple[str, int], ...] = ()
    use: tuple[tuple[str, int], ...] = ()


class Share(msgspec.Struct, frozen=True, kw_only=True):
    """What one unit pays of a cost.

    Attributes:
        weight, whole: Its key as papers show it (90 of 510); 0 and 0 where several keys mix.
    """

    unit: str
    minor: int
    weight: int = 0
    whole: int = 0


def check_basis(basis: Basis) -> Basis:
    """Prove that a cost can be divided so.

    Raises:
        Refused: "apartment.basis" with kind; "apartment.mix" with allowed_ppm when the parts are
            not the whole; "apartment.percent" for a fixed part below nothing or above all.
    """
    simple = [name for name, _ in basis.mix] + [basis.fixed_by]
    if basis.kind not in KINDS or any(name not in SIMPLE for name in simple):
        raise Refused("apartment.basis", kind=basis.kind)
    if basis.kind == "mixed":
        parts = [ppm for _, ppm in basis.mix]
        if sum(parts) != PPM or min(parts) < 0 or len(parts) > PARTS_MAX:
            raise Refused("apartment.mix", percent=sum(parts) * 100 // PPM)
    if not 0 <= basis.fixed_ppm <= PPM:
        raise Refused("apartment.percent", allowed=0 if basis.fixed_ppm < 0 else 100)
    return basis


def divide_cost(minor: int, basis: Basis, units: Sequence[Charged]) -> tuple[Share, ...]:
    """The part of every unit, in their order; together exactly `minor`.

    Raises:
        Refused: As `check_basis`; "apartment.no_weights" with kind when no unit weighs anything;
            "apartment.fixed_sum" with sum when entered amounts are not the cost.
    """
    check_basis(basis)
    if basis.kind == "fixed":
        return _fixed(minor, basis, units)
    weights = _weights(basis, units)
    if not any(weights):
        raise Refused("apartment.no_weights", kind=basis.kind)
    parts = split(minor, weights)
    is_whole = basis.kind in SIMPLE
    whole = int(sum(_simple(basis.kind, basis, units))) if is_whole else 0
    shown = _simple(basis.kind, basis, units) if is_whole else [Decimal(0)] * len(units)
    return tuple(
        Share(unit=one.unit, minor=part, weight=int(weight), whole=whole)
        for one, part, weight in zip(units, parts, shown, strict=True)
    )


def _fixed(minor: int, basis: Basis, units: Sequence[Charged]) -> tuple[Share, ...]:
    entered = dict(basis.amounts)
    known = {one.unit for one in units}
    total = sum(amount for unit, amount in basis.amounts if unit in known)
    if total != minor or not entered.keys() <= known or min(entered.values(), default=0) < 0:
        raise Refused("apartment.fixed_sum", sum=total)
    return tuple(Share(unit=one.unit, minor=entered.get(one.unit, 0)) for one in units)


def _weights(basis: Basis, units: Sequence[Charged]) -> list[Decimal]:
    if basis.kind == "mixed":
        return _joined([(kind, Decimal(ppm) / PPM) for kind, ppm in basis.mix], basis, units)
    if basis.kind == "consumption":
        fixed = Decimal(basis.fixed_ppm) / PPM
        return _joined([(basis.fixed_by, fixed), ("use", 1 - fixed)], basis, units)
    return _simple(basis.kind, basis, units)


def _joined(
    parts: Sequence[tuple[str, Decimal]], basis: Basis, units: Sequence[Charged]
) -> list[Decimal]:
    """Each key's part of the cost divided by that key, added up before anything is rounded.

    A key that weighs nothing (nobody lives here, nothing was measured) leaves its part to the
    others. Keys are numbers of 28 digits (rule N1), as in the worked example of the source, where
    two flats with the same key to 28 digits differ in the last one, and that breaks their tie.
    """
    weights = [Decimal(0)] * len(units)
    with localcontext(_DIGITS):
        for kind, part in parts:
            key = _simple(kind, basis, units)
            whole = sum(key)
            if whole and part:
                weights = [w + part * one / whole for w, one in zip(weights, key, strict=True)]
    return weights


def _simple(kind: str, basis: Basis, units: Sequence[Charged]) -> list[Decimal]:
    return [
        Decimal(0 if one.unit in basis.excluded else _weight(kind, basis, one)) for one in units
    ]


def _weight(kind: str, basis: Basis, one: Charged) -> int:
    match kind:
        case "area":
            return one.area_milli
        case "occupants":
            return one.people
        case "participation":
            return dict(one.tables).get(basis.table, 0)
        case "use":
            return dict(one.use).get(basis.meter, 0)
    return 1
