"""Rules into the values of a form and back; every refusal says which field. No Qt."""

from dataclasses import asdict, dataclass, replace
from typing import Any

import msgspec

from app.core.lending_rules import new_terms, plan, products_of
from app.core.loan_products import LoanProduct
from app.core.penalties import PenaltyRule
from app.core.product_checks import check_product
from app.core.rules_of_group import CARRIED, Rules, check_rules
from app.features.settings.lending.fields import FORMS, Values

NEW = "new"
EXAMPLE_COUNT = 6
_DATE = "2026-01-01"  # of the example; its days are not shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """What a loan of `principal` would be, minor units; `to_pay` 0 when only meetings tell."""

    principal: int
    count: int
    to_pay: int
    cost: int


def values_of(rules: Rules, form: str, place: int = 0) -> Values:
    """What stands in the fields.

    Args:
        form: Of `FORMS`. place: Of the product; beyond the last one for a new one.
    """
    known = products_of(rules)
    product = known[place] if place < len(known) else LoanProduct(name="")
    source: Any = product if form == "product" else rules
    late = rules.penalty_late if form == "dues" else product.penalty
    parts = asdict(late or PenaltyRule())
    values: Values = {}
    for field in FORMS[form]:
        prefix, _, rest = field.name.rpartition(".")
        if prefix == "late":
            values[field.name] = parts[rest]
        elif prefix == "carried":
            values[field.name] = rest in rules.carried
        else:
            values[field.name] = getattr(source, field.name)
    return values


def changed(rules: Rules, form: str, values: Values, place: int = 0) -> Rules:
    """The rules with what stands in the fields.

    Raises:
        Refused: As the rules say, with field or a code that tells it.
    """
    plain = {name: value for name, value in values.items() if "." not in name}
    if form == "product":
        return _with_product(rules, plain, _late(values), place)
    if form == "dues":
        carried = tuple(kind for kind in CARRIED if values.get(f"carried.{kind}"))
        found = replace(rules, **plain, carried=carried, penalty_late=_late(values))
    else:
        found = replace(rules, **plain)
    return check_rules(found)


def without_product(rules: Rules, place: int) -> Rules:
    """The rules without one kind of loan; running loans keep their terms."""
    left = [one for number, one in enumerate(products_of(rules)) if number != place]
    return check_rules(replace(rules, loan_products=tuple(left)))


def example(rules: Rules, product: LoanProduct, principal: int) -> Example:
    """What a loan on this product would cost.

    Raises:
        Refused: The product gives no schedule.
    """
    count = min(EXAMPLE_COUNT, product.instalments_max)
    terms = new_terms(rules, product, principal=principal, instalments=count, start=_DATE)
    rows, upfront = plan(terms)
    apart = terms.fee - terms.fee_kept_back
    to_pay = 0 if product.is_charged_at_meetings else sum(one.total for one in rows) + apart
    cost = to_pay - (principal - upfront - terms.fee_kept_back) if to_pay else 0
    return Example(principal=principal, count=count, to_pay=to_pay, cost=cost)


def _with_product(rules: Rules, plain: Values, late: PenaltyRule | None, place: int) -> Rules:
    known: list[LoanProduct] = []
    for one in products_of(rules):  # the one of the plain rules has no code yet
        known.append(one if one.code else msgspec.structs.replace(one, code=_free_code(known)))
    before = known[place] if place < len(known) else LoanProduct(code=_free_code(known))
    product = msgspec.structs.replace(before, **plain, penalty=late)
    if product.period_unit == "meetings" or product.rate_basis == "period":
        product = msgspec.structs.replace(product, day_count="periodic")
    check_product(product)
    known[place : place + 1] = [product]
    return check_rules(replace(rules, loan_products=tuple(known)))


def _free_code(known: list[LoanProduct]) -> str:
    """A code that no kind of loan has; loans name it, so it never changes."""
    taken = {one.code for one in known}
    return next(code for n in range(1, len(known) + 2) if (code := f"kind-{n}") not in taken)


def _late(values: Values) -> PenaltyRule | None:
    parts = {n.removeprefix("late."): v for n, v in values.items() if n.startswith("late.")}
    rule = PenaltyRule(**parts)
    return None if rule.kind == "none" else rule
