"""Whether loans can be given on a product, all at once and in parts."""

from app.core.allocation import DIRECTIONS, PARTS
from app.core.errors import Refused
from app.core.loan_products import (
    FEES_PAID,
    FUNDS,
    PAYOFFS,
    PERIODS_MAX,
    RATE_BASES,
    REBATES,
    SURPLUSES,
    UNITS,
    LoanProduct,
)
from app.core.rounding import PPM
from app.core.schedules.terms import INSTALMENTS_MAX, METHODS, RATE_MAX


def check_product(product: LoanProduct) -> LoanProduct:
    """Prove that loans can be given on a product.

    Raises:
        Refused: "rules.unknown_word", "rules.negative", "loan.social_costs_nothing", or
            "loan.instalments_range" and "schedule.*" with the nearest allowed value.
    """
    words = {
        "method": METHODS,
        "rate_basis": RATE_BASES,
        "period_unit": UNITS,
        "fee_paid": FEES_PAID,
        "direction": DIRECTIONS,
        "surplus": SURPLUSES,
        "rebate": REBATES,
        "payoff": PAYOFFS,
        "fund": FUNDS,
    }
    for name, known in words.items():
        if getattr(product, name) not in known:
            raise Refused("rules.unknown_word", field=name, word=getattr(product, name))
    if sorted(product.order) != sorted(PARTS):
        raise Refused("allocation.order", parts=" ".join(PARTS))
    least = dict.fromkeys(("rate_ppm", "fee_ppm", "grace_principal", "interest_free"), 0)
    for name, allowed in {**least, "multiple_ppm": -1, "cap": -1, "renewals": -1}.items():
        if getattr(product, name) < allowed:
            raise Refused("rules.negative", field=name)
    if product.fund == "social" and (
        product.method != "free" or product.fee_ppm or product.penalty
    ):
        raise Refused("loan.social_costs_nothing", product=product.code)
    if product.fee_ppm >= PPM:
        raise Refused("loan.fee_eats_all", allowed_ppm=PPM - 1)
    if product.rate_ppm > RATE_MAX * PPM:
        raise Refused("schedule.rate", field="rate_ppm", allowed=int(RATE_MAX * 100))
    for name in ("period_every", "rate_meetings", "round_to"):
        if getattr(product, name) < 1:
            raise Refused("rules.at_least", field=name, allowed=1)
    for name, most in (("period_every", PERIODS_MAX), ("rate_meetings", PERIODS_MAX)):
        if getattr(product, name) > most:
            raise Refused("rules.count_most", field=name, allowed=most)
    if not 1 <= product.instalments_max <= INSTALMENTS_MAX:
        allowed = 1 if product.instalments_max < 1 else INSTALMENTS_MAX
        raise Refused("schedule.instalments", given=product.instalments_max, allowed=allowed)
    for name in ("grace_principal", "interest_free"):
        if getattr(product, name) >= product.instalments_max:
            allowed = product.instalments_max - 1
            raise Refused("schedule.grace", field=name, allowed=allowed)
    if product.period_unit == "meetings" and product.day_count != "periodic":
        raise Refused("rules.unknown_word", field="day_count", word=product.day_count)
    return product


def check_parts(product: LoanProduct) -> None:
    """Prove that a loan on this product can be handed over in parts.

    Raises:
        Refused: "loan.parts_kept_back": something is kept back of the whole loan when it is given,
            or the welfare fund lends it.
    """
    if product.method in ("upfront", "fee") or product.fee_ppm or product.fund != "loan":
        raise Refused("loan.parts_kept_back", product=product.code)
