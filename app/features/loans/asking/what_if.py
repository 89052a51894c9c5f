"""What a loan would mean: its schedule and cost, the rules, the money, the next meetings. No Qt."""

from dataclasses import dataclass, replace
from decimal import Decimal

from app.book.transaction import Reading
from app.core.errors import AppError, Refused
from app.core.lending.eligibility import Eligibility
from app.core.lending.liquidity import Liquidity
from app.core.lending_rules import find_product, new_terms, plan, products_of
from app.core.loan_products import LoanProduct, calculation, schedule_of
from app.core.loan_requests import check_first_part
from app.core.loans import Instalment
from app.core.product_checks import check_parts
from app.core.risk.outlook import Coming, Outlook
from app.core.rules_of_group import Rules
from app.core.schedules.effective_rate import effective_annual_rate
from app.projections import members
from app.projections.cash_outlook import cash_outlook
from app.projections.lending_limits import can_stand_for, eligibility, liquidity
from app.projections.loan_book import Request, blocked_savings, find_request
from app.projections.loan_kinds import lending_rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is typed; amounts in minor units, `first_due` a civil day or ""; `first_part` 0: all."""

    member: str = ""
    principal: int = 0
    instalments: int = 0
    product: str = ""
    first_due: str = ""
    purpose: str = ""
    guarantees: tuple[tuple[str, int], ...] = ()
    first_part: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Guarantor:
    """Who would stand for it; `stands`: already for others, `free`: more is possible (minor)."""

    member: str
    minor: int
    stands: int
    free: int
    has_accepted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a wish would mean.

    Attributes:
        error: Why there is no schedule; None when there is one.
        cash: Handed over. fee: The whole fee. upfront: Interest kept back.
        yearly: What it costs in a year, as a part (0.1956 is 19.56 %); None when nobody can say.
        rules: What the rules of the group say; None without a member or an amount.
        outlook: The next meetings as they are known. coming: With this loan.
    """

    instalments: tuple[Instalment, ...] = ()
    error: AppError | None = None
    cash: int = 0
    fee: int = 0
    fee_apart: int = 0
    upfront: int = 0
    is_charged_at_meetings: bool = False
    yearly: Decimal | None = None
    rules: Eligibility | None = None
    fund: Liquidity
    guarantors: tuple[Guarantor, ...] = ()
    outlook: Outlook
    coming: tuple[Coming, ...] = ()

    @property
    def to_pay(self) -> int:
        return sum(one.total for one in self.instalments) + self.fee_apart

    @property
    def cost(self) -> int:
        """Everything beyond what is handed over, minor units."""
        return self.to_pay - self.cash if self.instalments else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the form needs; `request` is the one that is changed, None for a new one."""

    people: tuple[tuple[str, str], ...]
    rules: Rules
    products: tuple[LoanProduct, ...]
    request: Request | None

    @property
    def names(self) -> dict[str, str]:
        return dict(self.people)


def look(reading: Reading, loan: str, on: str) -> Known:
    """What the form needs on the civil day `on`."""
    conn = reading.conn
    ids = [one.member for one in members.members(conn)]
    names = reading.people.names(ids)
    rules = lending_rules(conn, on)
    return Known(
        people=tuple((member, names.get(member, "")) for member in ids),
        rules=rules,
        products=products_of(rules),
        request=find_request(conn, loan) if loan else None,
    )


def what_if(
    reading: Reading, wish: Wish, *, loan: str, on: str, outlook: Outlook | None = None
) -> Answer:
    """What a wish would mean on the civil day `on`; nothing is written.

    Args:
        outlook: The next meetings, when they were asked for before; it takes longest.
    """
    conn, currency = reading.conn, reading.group.currency
    rules = lending_rules(conn, on)
    outlook = outlook or cash_outlook(conn, currency=currency, on=on, but=loan)
    fund = liquidity(conn, currency=currency, but=loan)
    answer = Answer(fund=fund, outlook=outlook, coming=outlook.ahead(cash=wish.principal))
    if not wish.principal:
        return answer
    product = find_product(rules, wish.product)
    try:
        answer = _reckoned(answer, rules, product, wish, on)
    except Refused as error:
        answer = replace(answer, error=error)
    known = find_request(conn, loan) if loan else None
    accepted = {one.guarantor: one.minor for one in known.accepted} if known is not None else {}
    if wish.member:
        found = eligibility(
            conn,
            wish.member,
            wish.principal,
            on,
            currency=currency,
            product=product,
            instalments=wish.instalments,
            loan=loan,
            guarantors=len({*accepted, *(one for one, _ in wish.guarantees)}),
        )
        answer = replace(answer, rules=found)
    guarantors = tuple(
        Guarantor(
            member=member,
            minor=minor,
            stands=blocked_savings(conn, member, but=loan),
            free=can_stand_for(conn, member, currency=currency, loan=loan),
            has_accepted=accepted.get(member, 0) >= minor,
        )
        for member, minor in wish.guarantees
    )
    return replace(answer, guarantors=guarantors)


def _reckoned(answer: Answer, rules: Rules, product: LoanProduct, wish: Wish, on: str) -> Answer:
    terms = new_terms(
        rules,
        product,
        principal=wish.principal,
        instalments=wish.instalments,
        start=on,
        first_due=wish.first_due,
    )
    if wish.first_part:
        check_parts(product)
        check_first_part(wish.first_part, wish.principal)
    instalments, upfront = plan(terms)
    kept = terms.fee_kept_back
    yearly = None
    if not product.is_charged_at_meetings:
        try:
            yearly = effective_annual_rate(calculation(terms), schedule_of(terms))
        except Refused:
            yearly = None  # payments that no rate explains
    return replace(
        answer,
        instalments=instalments,
        cash=wish.principal - upfront - kept,
        fee=terms.fee,
        fee_apart=terms.fee - kept,
        upfront=upfront,
        is_charged_at_meetings=product.is_charged_at_meetings,
        yearly=yearly,
        coming=answer.outlook.ahead(cash=wish.principal - upfront - kept, instalments=instalments),
    )
