"""`calc schedule`: a schedule of repayment from every field of the terms."""

from datetime import date
from fractions import Fraction
from typing import cast

from app.commands import BadInput
from app.commands.calculations.precision import digits_of
from app.commands.calculations.refusals import sentence
from app.commands.json_input import Fields, amount, day, days, decimal, one_of, whole
from app.core.errors import Refused
from app.core.money import plain_decimal
from app.core.periods import UNITS, Period, Unit, due_dates
from app.core.rounding import ROUNDINGS, Rounding
from app.core.schedules.build import build
from app.core.schedules.effective_rate import effective_annual_rate
from app.core.schedules.schedule import Schedule
from app.core.schedules.terms import (
    DAY_COUNTS,
    INSTALMENTS_MAX,
    METHODS,
    REMAINDERS,
    DayCount,
    Method,
    Remainder,
    Terms,
    Tranche,
)

GRACES = ("grace_principal", "grace_interest", "interest_free", "grace_capitalised")


def calculate(fields: Fields) -> dict[str, object]:
    digits = digits_of(fields)
    try:
        terms = _terms(fields, digits)
        schedule = build(terms)
    except Refused as refused:
        raise BadInput(sentence(refused, digits)) from None
    return _answer(terms, schedule, digits)


def _terms(fields: Fields, digits: int) -> Terms:
    method = cast("Method", fields.take("method", one_of(METHODS)))
    rate, is_annual = _rate(fields, method)
    period = _period(fields)
    start = _start(fields, period)
    count, dates, is_regular = _dates(fields, period, start)
    rounding = cast("Rounding", fields.take("rounding", one_of(ROUNDINGS), "half_up"))
    round_to = fields.take("round_to", amount(digits, low=1), 1)
    terms = {name: fields.take(name, whole(0, INSTALMENTS_MAX), 0) for name in GRACES}
    result = Terms(
        principal=fields.take("principal", amount(digits, low=1)),
        rate=rate,
        method=method,
        count=count,
        is_annual=is_annual,
        period=period,
        start=start,
        dates=dates,
        is_regular=is_regular,
        day_count=cast("DayCount", fields.take("day_count", one_of(DAY_COUNTS), "periodic")),
        rounding=rounding,
        round_to=round_to,
        instalment_multiple=fields.take("instalment_multiple", amount(digits, low=1), round_to),
        instalment_rounding=cast(
            "Rounding", fields.take("instalment_rounding", one_of(ROUNDINGS), rounding)
        ),
        remainder=cast("Remainder", fields.take("remainder", one_of(REMAINDERS), "last")),
        fixed_principal=fields.take("fixed_principal", amount(digits, low=1), 0),
        fixed_instalment=fields.take("fixed_instalment", amount(digits, low=1), 0),
        minimum_last=fields.take("minimum_last", amount(digits, low=0), 0),
        tranches=_tranches(fields, digits),
        down_payment=fields.take("down_payment_percent", decimal, Fraction(0)) / 100,
        **terms,
    )
    fields.done()
    return result


def _rate(fields: Fields, method: Method) -> tuple[Fraction, bool]:
    """The rate, and whether it is one of a year."""
    yearly, periodic = "annual_rate_percent" in fields, "rate_percent_per_period" in fields
    if yearly and periodic:
        raise BadInput("give 'annual_rate_percent' or 'rate_percent_per_period', not both")
    if yearly:
        return fields.take("annual_rate_percent", decimal) / 100, True
    if not periodic and method == "free":
        return Fraction(0), False
    if not periodic:
        raise BadInput("the key 'annual_rate_percent' (or 'rate_percent_per_period') is missing")
    return fields.take("rate_percent_per_period", decimal) / 100, False


def _period(fields: Fields) -> Period | None:
    if "period" not in fields:
        if "due_dates" in fields:
            return None
        raise BadInput("the key 'period' is missing")
    inner = fields.object("period")
    unit = inner.take("unit", one_of(UNITS))
    every = inner.take("every", whole(1, 3660), 1)
    inner.done()
    return Period(cast("Unit", unit), every)


def _start(fields: Fields, period: Period | None) -> date | None:
    if period is not None and period.unit == "meetings" and "start" not in fields:
        return None
    return fields.take("start", day)


def _dates(
    fields: Fields, period: Period | None, start: date | None
) -> tuple[int, tuple[date, ...], bool]:
    """Number of instalments, their days, and whether these are whole periods from the start."""
    listed = "due_dates" in fields
    if listed == ("instalments" in fields):
        raise BadInput("give either 'instalments' or 'due_dates'")
    first_due = fields.take("first_due", day) if "first_due" in fields else None
    if listed:
        dates = fields.take("due_dates", days)
        if first_due is not None:
            raise BadInput("'first_due' is already said by 'due_dates'")
        if start is None:
            raise BadInput("the key 'start' is missing")
        return len(dates), dates, False
    count = fields.take("instalments", whole(1, INSTALMENTS_MAX))
    if period is None or period.unit == "meetings" or start is None:
        if first_due is not None:
            raise BadInput("'first_due' needs a period with a length; give 'due_dates'")
        return count, (), True
    dates = due_dates(start, period, count, first_due)
    return count, dates, first_due is None or dates[0] == due_dates(start, period, 1)[0]


def _tranches(fields: Fields, digits: int) -> tuple[Tranche, ...]:
    tranches = []
    for item in fields.objects("disbursements", []):
        tranches.append(
            Tranche(on=item.take("on", day), minor=item.take("amount", amount(digits, low=1)))
        )
        item.done()
    return tuple(tranches)


def _answer(terms: Terms, schedule: Schedule, digits: int) -> dict[str, object]:
    def shown(minor: int) -> str:
        return plain_decimal(minor, digits)

    rows = schedule.instalments
    try:
        rate = effective_annual_rate(terms, schedule)
    except Refused:
        rate = None  # so absurd that no figure helps
    return {
        "instalments": [
            {
                "n": row.n,
                "due": None if row.due is None else row.due.isoformat(),
                "principal": shown(row.principal),
                "interest": shown(row.interest),
                "fee": shown(row.fee),
                "total": shown(row.total),
                "balance": shown(row.balance),
            }
            for row in rows
        ],
        "totals": {
            "principal": shown(sum(row.principal for row in rows)),
            "interest": shown(schedule.interest),
            "fee": shown(schedule.fee),
            "total": shown(schedule.to_pay),
            "cash": shown(schedule.cash),
            "capitalised": shown(schedule.capitalised),
        },
        "effective_annual_rate_percent": None if rate is None else f"{rate * 100:.4f}",
    }
