"""The run of a loan period by period: interest on what is owed, then principal as planned."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from app.core.rounding import divide
from app.core.schedules.annuity import instalment, instalment_of_rates
from app.core.schedules.rates import equal_rate, rate_from
from app.core.schedules.terms import Terms

_NONE: Mapping[int, int] = {}
Row = tuple[int, int, int]  # principal, interest, balance after


@dataclass(slots=True, kw_only=True)
class Course:
    """What stays the same while the periods pass, and the planned part as of the last plan.

    Attributes:
        rates: Of every period; zero where no interest runs.
        financed: Principal less down payments.
        arriving: Money handed over within each period: amount and rate to the period's end.
        paid_down: Day, amount and down payment of every tranche.
        pays_level: The plan is a total (interest and principal), not a principal part.
        level: The planned part of the last plan, minor units.
    """

    terms: Terms
    rates: list[Fraction]
    financed: int
    arriving: dict[int, list[tuple[int, Fraction]]]
    paid_down: list[tuple[date | None, int, int]]
    pays_level: bool
    level: int = 0

    def plans(self) -> list[int]:
        """The periods (from 0) at which the regular part is planned, oldest first."""
        free = self.terms.free_of_principal
        return [free, *sorted(place for place in self.arriving if place > free)]

    def until(self, place: int) -> "Course":
        """The course as it was planned before money came after period `place`."""
        came = {there: what for there, what in self.arriving.items() if there <= place}
        return replace(self, arriving=came)

    @staticmethod
    def of(terms: Terms, rates: list[Fraction]) -> "Course":
        flat_level = terms.method == "flat" and (
            terms.instalment_multiple != terms.round_to or terms.fixed_instalment > 0
        )
        handed: list[tuple[date | None, int]] = [(item.on, item.minor) for item in terms.tranches]
        rest = terms.principal - sum(minor for _, minor in handed)
        if rest:
            handed.insert(0, (terms.start, rest))
        handed.sort(key=lambda item: item[0] or date.min)
        arriving: dict[int, list[tuple[int, Fraction]]] = {}
        paid_down = []
        for on, minor in handed:
            kept = _down_payment(terms, minor)
            paid_down.append((on, minor, kept))
            place = 0 if on is None else sum(due <= on for due in terms.dates)
            whole = on is None or on == (terms.dates[place - 1] if place else terms.start)
            rate = rates[place] if whole or on is None else rate_from(terms, place, on)
            arriving.setdefault(place, []).append((minor - kept, rate))
        return Course(
            terms=terms,
            rates=rates,
            financed=sum(minor - kept for _, minor, kept in paid_down),
            arriving=arriving,
            paid_down=paid_down,
            pays_level=terms.method == "equal_instalment" or flat_level,
        )


def _down_payment(terms: Terms, minor: int) -> int:
    if not terms.down_payment:
        return 0
    above, below = terms.down_payment.numerator, terms.down_payment.denominator
    kept = divide(minor * above, below * terms.round_to, terms.rounding) * terms.round_to
    return min(kept, minor)  # a coarse unit may round beyond the whole


# One loop on purpose: it is what 10,000 schedules a second are measured on.
def run(course: Course, *, shifts: Mapping[int, int] = _NONE, first: int = 0) -> list[Row]:
    """Principal, interest and balance of every period, oldest first.

    Args:
        shifts: Added to the part that is planned at a period (from 0): levelling.
        first: Added to the principal of the first paying period: the first absorbs.
    """
    terms = course.terms
    interests = _flat_interests(course) if terms.method == "flat" else None
    last, free = terms.count - 1, terms.free_of_principal
    step, mode, quick = terms.round_to, terms.rounding, terms.rounding == "half_up"
    pays_level, arriving = course.pays_level, course.arriving
    capitalised, deferred_until = terms.grace_capitalised, terms.grace_interest
    balance = deferred = part = 0
    owed = Fraction(0)
    rows: list[Row] = []
    append = rows.append
    rate_then: Fraction | None = None
    above, below = 0, 1
    for place, rate in enumerate(course.rates):
        if rate is not rate_then:
            above, below, rate_then = rate.numerator, rate.denominator * step, rate
        came = arriving.get(place)
        if came is not None:
            # Interest of a part of the period: the exact sum is rounded once.
            owed = balance * rate + sum(minor * part_rate for minor, part_rate in came)
            interest = divide(owed.numerator, owed.denominator * step, mode) * step
            balance += sum(minor for minor, _ in came)
        elif quick:
            interest = (2 * balance * above + below) // (2 * below) * step
        else:
            interest = divide(balance * above, below, mode) * step
        if interests is not None:
            interest = interests[place]
        if place < capitalised:
            balance += interest
            append((0, 0, balance))
            continue
        if place == free or (came is not None and place > free):
            exact = rate if came is None or not balance else owed / balance
            part = _plan(course, balance, place, interest, exact) + shifts.get(place, 0)
            course.level = part
        if place == last:
            principal = balance
        elif place < free:
            principal = 0
        else:
            principal = part - interest if pays_level else part
            if place == free:
                principal += first
            principal = 0 if principal < 0 else min(principal, balance)
        balance -= principal
        if place < deferred_until:
            deferred += interest
            append((principal, 0, balance))
        else:
            append((principal, interest + deferred, balance))
            deferred = 0
    return rows


def _plan(course: Course, balance: int, place: int, interest: int, exact: Fraction) -> int:
    """The regular part from period `place` on: a whole instalment, or the principal in it.

    Args:
        exact: What the period really costs, as part of the balance: less where a part of the
            money came within it.
    """
    terms = course.terms
    if terms.fixed_principal or terms.fixed_instalment:
        return terms.fixed_principal or terms.fixed_instalment
    if terms.method in ("bullet", "service_charge"):
        return 0
    multiple, mode = terms.instalment_multiple, terms.instalment_rounding
    periods = terms.count - place
    if terms.method == "equal_instalment":
        equal = equal_rate(terms)
        rates = course.rates[place:]
        if terms.remainder == "level":
            rates[0] = exact
        uneven = terms.remainder == "level" and any(rate != rates[0] for rate in rates)
        if equal is None or uneven:
            return instalment_of_rates(balance, rates, multiple, mode)
        return instalment(balance, equal, periods, multiple, mode)
    if course.pays_level:  # flat, rounded as a whole
        return divide(balance + interest * periods, periods * multiple, mode) * multiple
    return divide(balance, periods * multiple, mode) * multiple


def _flat_interests(course: Course) -> list[int]:
    """Interest on the first principal, equal every period; one end absorbs the rounding."""
    terms = course.terms
    step, mode = terms.round_to, terms.rounding
    rates = course.rates
    if set(course.arriving) == {0} and all(rate == rates[0] for _, rate in course.arriving[0]):
        distinct = {rate: rates.count(rate) for rate in rates[:1] + rates[-1:]}
        if sum(distinct.values()) != len(rates):
            distinct = {rate: rates.count(rate) for rate in rates}
        each = {}
        for rate in distinct:
            owed = rate * course.financed
            each[rate] = divide(owed.numerator, owed.denominator * step, mode) * step
        interests = [each[rate] for rate in rates]
        per_unit = sum((rate * times for rate, times in distinct.items()), Fraction(0))
        whole = per_unit * course.financed
    else:
        exact = _flat_in_parts(course)
        interests = [divide(one.numerator, one.denominator * step, mode) * step for one in exact]
        whole = sum(exact, Fraction(0))
    total = divide(whole.numerator, whole.denominator * step, mode) * step
    places = [place for place, rate in enumerate(rates) if rate]
    if places:
        place = places[0] if terms.remainder == "first" else places[-1]
        interests[place] = max(0, interests[place] + total - sum(interests))
    return interests


def _flat_in_parts(course: Course) -> list[Fraction]:
    """Interest of every period on all that was handed over by then, a part of it from its day."""
    owed, handed = [], 0
    for place, rate in enumerate(course.rates):
        came = course.arriving.get(place, [])
        parts = sum((minor * part_rate for minor, part_rate in came), Fraction(0))
        owed.append(handed * rate + parts)
        handed += sum(minor for minor, _ in came)
    return owed
