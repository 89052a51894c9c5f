"""What one period of a loan costs, as an exact part of the balance."""

from datetime import date
from fractions import Fraction

from app.core.schedules.day_counts import period_years, year_fraction
from app.core.schedules.terms import Terms


def period_rates(terms: Terms) -> list[Fraction]:
    """The rate of every period, oldest first; nothing in the interest-free ones."""
    rates = _charged(terms)
    free = terms.interest_free
    return [Fraction(0)] * free + rates[free:] if free else rates


def equal_rate(terms: Terms) -> Fraction | None:
    """The rate of a period if all were equal; None when no period says how long one is."""
    if not terms.is_annual:
        return terms.rate
    if terms.period is None or terms.period.unit == "meetings":
        return None
    return terms.rate * period_years(terms.period)


def rate_from(terms: Terms, place: int, on: date) -> Fraction:
    """The rate from a day within period `place` (from 0) to its end."""
    begin, end = _bounds(terms, place)
    if place < terms.interest_free:
        return Fraction(0)
    if not _is_even(terms):
        return terms.rate * year_fraction(on, end, terms.day_count)
    return _charged(terms)[place] * Fraction((end - on).days, (end - begin).days)


def rate_until(terms: Terms, place: int, on: date) -> Fraction:
    """The rate from the beginning of period `place` (from 0) to a day within it."""
    begin, end = _bounds(terms, place)
    if place < terms.interest_free or on <= begin:
        return Fraction(0)
    on = min(on, end)
    if not _is_even(terms):
        return terms.rate * year_fraction(begin, on, terms.day_count)
    return _charged(terms)[place] * Fraction((on - begin).days, (end - begin).days)


def _charged(terms: Terms) -> list[Fraction]:
    if not terms.rate:
        return [Fraction(0)] * terms.count
    if terms.day_count == "periodic":
        rate = equal_rate(terms)
        assert rate is not None
        return [rate] * terms.count
    if _is_even(terms) and terms.period is not None:
        return [terms.rate * period_years(terms.period)] * terms.count
    known: dict[object, Fraction] = {}
    rates = []
    for place in range(terms.count):
        begin, end = _bounds(terms, place)
        # With a fixed year as many days always cost the same: four products instead of 24.
        key = (end - begin).days if terms.day_count in ("act/365", "act/360") else place
        if key not in known:
            known[key] = terms.rate * year_fraction(begin, end, terms.day_count)
        rates.append(known[key])
    return rates


def _is_even(terms: Terms) -> bool:
    """Whether a period costs the same however many days it has; a part of it, by its days.

    With 30/360 a month is 30 days by definition, also from 30 January to 28 February.
    """
    if terms.day_count == "periodic":
        return True
    monthly = terms.is_regular and terms.period is not None and terms.period.is_monthly
    return terms.day_count == "30/360" and monthly


def _bounds(terms: Terms, place: int) -> tuple[date, date]:
    assert terms.start is not None
    return terms.dates[place - 1] if place else terms.start, terms.dates[place]
