"""Loans of the worked examples, and any loan for laws."""

from datetime import date
from fractions import Fraction

from hypothesis import strategies as st

from app.core.allocation import Payment
from app.core.lending.running import Running, plan_of
from app.core.periods import Period, due_dates
from app.core.schedules.build import build
from app.core.schedules.terms import METHODS, Terms

START = date(2025, 1, 1)
MONTHS = Period("months")


def terms(principal=1_000_000, percent="1.5", count=12, method="equal_instalment", **more):
    rate = Fraction(percent) / 100
    values = {
        "period": MONTHS,
        "start": START,
        "dates": due_dates(START, MONTHS, count),
        **more,
    }
    return Terms(principal=principal, rate=rate, count=count, method=method, **values)


def after(agreed, paid, **more):
    """A loan whose first `paid` instalments were paid on their days."""
    rows = plan_of(build(agreed))[:paid]
    payments = [Payment(on=row.due, minor=row.principal + row.interest) for row in rows]
    return Running.of(agreed, payments, **more)


@st.composite
def any_running(draw, methods=METHODS):
    method = draw(st.sampled_from(methods))
    count = draw(st.integers(1, 18))
    percent = draw(st.integers(0, 1_000))
    if method in ("upfront", "fee"):
        percent = min(percent, 9_000 // (100 * count))
    more = {}
    if method in ("equal_instalment", "equal_principal", "bullet", "service_charge"):
        more["grace_interest"] = draw(st.sampled_from([0, 0, min(2, count - 1)]))
        more["grace_capitalised"] = draw(st.sampled_from([0, 0, min(2, count - 1)]))
        more["interest_free"] = draw(st.sampled_from([0, 0, min(2, count)]))
    agreed = terms(
        principal=draw(st.integers(10_000, 10**9)),
        percent=Fraction(0) if method == "free" else Fraction(percent, 100),
        count=count,
        method=method,
        grace_principal=draw(st.sampled_from([0, 0, min(2, count - 1)])),
        instalment_multiple=draw(st.sampled_from([1, 1, 100, 1000])),
        remainder=draw(st.sampled_from(["last", "first", "level"])),
        **more,
    )
    return after(agreed, draw(st.integers(0, count - 1)))
