"""What the rules of a group say about its loans: the product, and the terms of a new loan."""

from app.core.errors import Refused
from app.core.loan_products import LoanProduct, LoanTerms, due_days, schedule_of
from app.core.loans import Instalment, check_principal, instalments_of
from app.core.rules_of_group import Rules


def products_of(rules: Rules) -> tuple[LoanProduct, ...]:
    """The products of the group; the one of the plain rules when it has named none."""
    if rules.loan_products:
        return rules.loan_products
    per_meeting = rules.loan_basis == "per_meeting"
    return (
        LoanProduct(
            method="service_charge" if per_meeting else "flat",
            rate_ppm=rules.loan_rate_ppm,
            rate_meetings=rules.loan_period_meetings,
            instalments_max=rules.loan_meetings_max,
        ),
    )


def find_product(rules: Rules, code: str) -> LoanProduct:
    """A product by its code; "" is the first one.

    Raises:
        Refused: "loan.unknown_product".
    """
    products = products_of(rules)
    if not code:
        return products[0]
    found = next((one for one in products if one.code == code), None)
    if found is None:
        raise Refused("loan.unknown_product", product=code)
    return found


def new_terms(
    rules: Rules,
    product: LoanProduct,
    *,
    principal: int,
    instalments: int,
    start: str,
    first_due: str = "",
) -> LoanTerms:
    """The terms of a loan that is given on the civil day `start`.

    Raises:
        Refused: Nothing asked for, no instalments, more than the product allows
            ("loan.too_long" with max), or fewer units than instalments
            ("loan.too_small_to_split" with allowed).
    """
    check_principal(principal)
    if instalments < 1:
        raise Refused("loan.no_instalments")
    if instalments > product.instalments_max:
        raise Refused("loan.too_long", max=product.instalments_max)
    most = principal // product.round_to
    if instalments > most and not product.is_charged_at_meetings:
        raise Refused(
            "loan.too_small_to_split", principal=principal, instalments=instalments, allowed=most
        )
    return LoanTerms(
        product=product,
        principal=principal,
        count=instalments,
        start=start,
        first_due=first_due,
        every_days=rules.meeting_every_days,
        rounding=rules.rounding,  # type: ignore[arg-type]  # one of the words of the rule
    )


def plan(terms: LoanTerms) -> tuple[tuple[Instalment, ...], int]:
    """(what falls due, interest kept back when it is handed over) of a loan on these terms.

    Of one that is charged at meetings only the end is known.

    Raises:
        Refused: "schedule.*" with the nearest allowed value.
    """
    if terms.product.is_charged_at_meetings:
        last = str(due_days(terms)[-1])
        return (Instalment(due_on=last, principal=terms.principal, interest=0),), 0
    schedule = schedule_of(terms)
    return instalments_of(schedule), schedule.upfront
