"""`calc allocate`: which dues the payments settle."""

from typing import cast

from app.commands import BadInput
from app.commands.calculations.precision import digits_of
from app.commands.json_input import Fields, amount, day, one_of, texts
from app.core.allocation import (
    DIRECTIONS,
    PARTS,
    SURPLUSES,
    Direction,
    Due,
    Part,
    Payment,
    Settled,
    Surplus,
    allocate,
)
from app.core.money import plain_decimal


def calculate(fields: Fields) -> dict[str, object]:
    digits = digits_of(fields, default=2)
    dues = [_due(item, digits) for item in fields.objects("dues")]
    payments = [_payment(item, digits) for item in fields.objects("payments")]
    order = fields.take("order", texts, list(PARTS))
    if sorted(order) != sorted(PARTS):
        raise BadInput(f"'order' must name each of {', '.join(PARTS)} once")
    direction = fields.take("direction", one_of(DIRECTIONS), "vertical")
    surplus = fields.take("surplus", one_of(SURPLUSES), "advance")
    fields.done()
    payments.sort(key=lambda payment: payment.on)
    result = allocate(
        dues,
        payments,
        order=cast("list[Part]", order),
        direction=cast("Direction", direction),
        surplus=cast("Surplus", surplus),
    )
    return {
        "dues": [
            {"due": due.due.isoformat(), **_sum(parts, digits), **_parts(parts, digits)}
            for due, parts in zip(dues, result.settled, strict=True)
        ],
        "payments": [
            {
                "on": payment.on.isoformat(),
                "amount": plain_decimal(payment.minor, digits),
                **{part: plain_decimal(minor, digits) for part, minor in taken.items()},
                "advance": plain_decimal(payment.minor - sum(taken.values()), digits),
            }
            for payment, taken in zip(payments, result.by_payment, strict=True)
        ],
        "advance": plain_decimal(result.advance, digits),
    }


def _due(item: Fields, digits: int) -> Due:
    due = item.take("due", day)
    parts = {part: item.take(part, amount(digits, low=0), 0) for part in PARTS}
    item.done()
    return Due(due=due, **parts)


def _payment(item: Fields, digits: int) -> Payment:
    payment = Payment(on=item.take("on", day), minor=item.take("amount", amount(digits, low=0)))
    item.done()
    return payment


def _sum(parts: dict[Part, Settled], digits: int) -> dict[str, str]:
    whole = Settled(0)
    for settled in parts.values():
        whole.asked += settled.asked
        whole.paid += settled.paid
        whole.in_advance += settled.in_advance
        whole.late += settled.late
    return _figures(whole, digits)


def _parts(parts: dict[Part, Settled], digits: int) -> dict[str, dict[str, str]]:
    return {part: _figures(settled, digits) for part, settled in parts.items()}


def _figures(settled: Settled, digits: int) -> dict[str, str]:
    return {
        "paid": plain_decimal(settled.paid, digits),
        "in_advance": plain_decimal(settled.in_advance, digits),
        "late": plain_decimal(settled.late, digits),
        "outstanding": plain_decimal(settled.outstanding, digits),
    }
