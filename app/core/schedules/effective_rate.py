"""What a loan really costs in a year: the internal rate of return of its payments."""

from datetime import date
from decimal import Decimal, localcontext

from app.core.errors import Refused
from app.core.schedules.day_counts import period_years
from app.core.schedules.schedule import Schedule
from app.core.schedules.terms import Terms

RATE_MAX = Decimal(1_000_000)  # a hundred million percent a year is not a figure to print
_STEPS_MAX = 2000
_CLOSE = Decimal("1e-18")


def effective_annual_rate(terms: Terms, schedule: Schedule) -> Decimal | None:
    """The yearly rate with compounding at which payments are worth the cash; 0.1956 is 19.56 %.

    Time is counted in whole periods where the due dates are regular (12 months, 52 weeks or
    365 days a year), else in days over 365. None where neither dates nor a period say how
    long the loan runs.

    Raises:
        Refused: `schedule.no_rate` when the payments give none, or none worth saying.

    Source: the annual percentage rate of Directive 2008/48/EC, annex I.
    """
    flows = _flows(terms, schedule)
    if flows is None:
        return None
    with localcontext() as context:
        context.prec = 34
        rate = _force(flows).exp() - 1
    if rate > RATE_MAX:
        raise Refused("schedule.no_rate")
    return rate.quantize(Decimal("1e-12"))


def _flows(terms: Terms, schedule: Schedule) -> list[tuple[Decimal, int]] | None:
    """Years since the start and minor units: handed over negative, paid back positive."""
    regular = terms.is_regular and terms.period is not None and terms.period.unit != "meetings"
    flows = [(Decimal(0), -schedule.cash)]
    if terms.tranches:
        regular = False
        later = sum(item.minor for item in terms.tranches)
        flows = [(Decimal(0), later - schedule.cash)]
        flows += [(_days(terms, item.on), -item.minor) for item in terms.tranches]
    if regular and terms.period is not None:
        step = period_years(terms.period)
        one = Decimal(step.numerator) / Decimal(step.denominator)
        return flows + [(one * row.n, row.total) for row in schedule.instalments]
    if not terms.dates:
        return None
    return flows + [(_days(terms, row.due), row.total) for row in schedule.instalments]


def _days(terms: Terms, on: date | None) -> Decimal:
    assert on is not None and terms.start is not None
    return Decimal((on - terms.start).days) / 365


def _force(flows: list[tuple[Decimal, int]]) -> Decimal:
    """The constant force of interest at which the flows are worth nothing, by Newton.

    The worth falls and is convex in the force when money goes out before it comes back, so the
    steps from zero rise towards the root and never jump over it.
    """
    force = Decimal(0)
    for _ in range(_STEPS_MAX):
        worth = slope = Decimal(0)
        for years, minor in flows:
            part = minor * (-force * years).exp()
            worth += part
            slope -= years * part
        if not slope:
            break
        move = worth / slope
        force -= move
        if abs(move) < _CLOSE:
            return force
    raise Refused("schedule.no_rate")
