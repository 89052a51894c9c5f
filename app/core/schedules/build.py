"""From the terms of a loan to its schedule."""

from fractions import Fraction
from itertools import repeat

from app.core.errors import Refused
from app.core.rounding import divide
from app.core.schedules.course import Course, Row, run
from app.core.schedules.rates import period_rates
from app.core.schedules.schedule import Instalment, Schedule
from app.core.schedules.terms import Terms


def build(terms: Terms) -> Schedule:
    """The schedule that these terms give.

    The principal parts always sum to the principal (plus capitalised interest), no part is
    negative and the last balance is 0.

    Raises:
        Refused: `schedule.nothing_left` when interest or fee kept back eat the whole loan.
    """
    rates = period_rates(terms)
    upfront = fee = 0
    if terms.method == "upfront":
        upfront = _part(terms, sum(rates, Fraction(0)))
    elif terms.method == "fee":
        fee = _part(terms, terms.rate)
    if upfront + fee >= terms.principal:
        raise Refused("schedule.nothing_left", kept=upfront + fee, principal=terms.principal)
    if upfront or fee:
        rates = [Fraction(0)] * terms.count
    course = Course.of(terms, rates)
    rows = _with_remainder(course)
    if terms.minimum_last:
        rows = _without_tiny_last(rows, terms.minimum_last)
    instalments = _down_payments(course) + list(_dated(terms, rows))
    return Schedule(
        principal=terms.principal,
        instalments=tuple(instalments),
        upfront=upfront,
        fee=fee,
        capitalised=sum(row[0] for row in rows) - course.financed,
    )


def _part(terms: Terms, share: Fraction) -> int:
    above, below = share.numerator, share.denominator
    return divide(terms.principal * above, below * terms.round_to, terms.rounding) * terms.round_to


def _dated(terms: Terms, rows: list[Row]) -> "map[Instalment]":
    dates = terms.dates or repeat(None)
    numbers = range(1, terms.count + 1)
    # tuple.__new__ on the zipped parts: a third of the time of calling Instalment by fields.
    return map(
        Instalment._make,
        (
            (n, due, principal, interest, 0, balance)
            for n, due, (principal, interest, balance) in zip(numbers, dates, rows, strict=False)
        ),
    )


def _down_payments(course: Course) -> list[Instalment]:
    """One row for every tranche, on the day it is handed over."""
    if not course.terms.down_payment:
        return []
    owed = 0
    rows = []
    for on, minor, kept in course.paid_down:
        owed += minor - kept
        rows.append(Instalment(0, on, kept, 0, 0, owed))
    return rows


def _with_remainder(course: Course) -> list[Row]:
    rows = run(course)
    if course.terms.remainder == "last" or course.terms.method in ("bullet", "service_charge"):
        return rows
    if course.terms.remainder == "first":
        return _first_absorbs(course, rows)
    return _levelled(course, rows)


def _first_absorbs(course: Course, rows: list[Row]) -> list[Row]:
    """Move what the last instalment is off into the first paying one.

    One unit of principal in the first changes the last by its growth until then, so the exact
    move is found in a few steps; rounding of interest may leave a unit in the last.
    """
    first = course.terms.free_of_principal
    growth = Fraction(1)
    if course.pays_level:
        for rate in course.rates[first + 1 :]:
            growth *= 1 + rate
    best, best_off, moved = rows, _off(course, rows), 0
    if first >= course.terms.count - 1:
        return rows
    for _ in range(8):
        if not best_off:
            break
        ratio = Fraction(best_off) / growth
        moved += divide(ratio.numerator, ratio.denominator) or (1 if best_off > 0 else -1)
        tried = run(course, first=moved)
        if abs(_off(course, tried)) >= abs(best_off):
            break
        best, best_off = tried, _off(course, tried)
    return best


def _levelled(course: Course, rows: list[Row]) -> list[Row]:
    """Spread what the last instalment is off over all, once, if that brings the last two closer.

    Every tranche is a plan of its own: what was agreed before the money came stays.
    """
    shifts: dict[int, int] = {}
    plans = course.plans()
    for place in plans:
        is_last = place == plans[-1]
        known = course if is_last else course.until(place)
        before = run(known, shifts=shifts) if shifts or not is_last else rows
        shift, after = _shift(known, before, shifts, place)
        if shift:
            shifts[place] = shift
        if is_last:
            rows = after
    return rows


def _shift(
    course: Course, rows: list[Row], shifts: dict[int, int], place: int
) -> tuple[int, list[Row]]:
    """What is added to every instalment from period `place` (from 0) on, and the rows then."""
    terms = course.terms
    paying = terms.count - place
    off = _off(course, rows)
    if abs(off) <= paying // 2 or paying < 2:
        return 0, rows
    step = terms.instalment_multiple
    shift = divide(off, paying * step, terms.instalment_rounding) * step
    if not shift:
        return 0, rows
    tried = run(course, shifts={**shifts, place: shift})
    return (shift, tried) if abs(_off(course, tried)) < abs(off) else (0, rows)


def _without_tiny_last(rows: list[Row], least: int) -> list[Row]:
    """A last principal below `least` is paid with the instalment before, with no interest more."""
    if len(rows) < 2 or rows[-1][0] >= least:
        return rows
    *others, (principal, interest, _), (tiny, _, _) = rows
    return [*others, (principal + tiny, interest, 0)]


def _off(course: Course, rows: list[Row]) -> int:
    """How much more the last instalment asks than the regular one, minor units."""
    principal, interest, _ = rows[-1]
    if course.pays_level:
        return principal + interest - course.level
    return principal - course.level
