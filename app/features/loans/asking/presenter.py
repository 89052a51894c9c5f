"""A request for a loan and what it would mean, without Qt: the form at home and the what-if."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import partial
from typing import Any, Protocol

from app.book.transaction import Reading, Tx
from app.core.errors import AppError, Refused
from app.core.lending.eligibility import Eligibility
from app.core.lending.liquidity import Liquidity
from app.core.lending_rules import find_product, new_terms, plan, products_of
from app.core.loan_products import LoanProduct, calculation, schedule_of
from app.core.loans import Instalment
from app.core.rules_of_group import Rules
from app.core.schedules.effective_rate import effective_annual_rate
from app.operations.corrections import undo_entry
from app.operations.lending.guarantors import guarantee
from app.operations.lending.requests import decide_request, request_loan
from app.projections import group, members
from app.projections.lending_limits import can_stand_for, eligibility, liquidity
from app.projections.loan_book import Request, blocked_savings, find_request


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What is typed; amounts in minor units, `first_due` a civil day or ""."""

    member: str = ""
    principal: int = 0
    instalments: int = 0
    product: str = ""
    first_due: str = ""
    purpose: str = ""
    guarantees: tuple[tuple[str, int], ...] = ()


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


class AskingView(Protocol):
    """What the presenter needs of the screen."""

    def show_known(self, known: Known) -> None: ...
    def show_answer(self, answer: Answer) -> None: ...
    def show_failure(self, error: AppError) -> None: ...
    def refused(self, error: AppError) -> None: ...
    def written(self, what: str) -> None: ...


@dataclass
class AskingPresenter:
    """One officer at the form."""

    session: Any
    view: AskingView
    loan: str = ""
    wish: Wish = field(default_factory=Wish)
    known: Known | None = None
    answer: Answer | None = None
    _written: list[str] = field(default_factory=list)

    def open(self, loan: str) -> None:
        """Begin with a request that is there, or with an empty form."""
        self.loan, self.wish, self.answer, self._written = loan, Wish(), None, []
        self.known = None

    def read(self) -> None:
        loan = self.loan
        self.session.read(lambda reading: look(reading, loan), self._took, self.view.show_failure)

    def change(self, **values: Any) -> None:
        """Something was typed: reckon anew."""
        self.wish = replace(self.wish, **values)
        self.reckon()

    def reckon(self) -> None:
        """Ask the book what the wish would mean."""
        wish, loan, today = self.wish, self.loan, self.session.today()

        def took(answer: Answer) -> None:
            if wish == self.wish:  # else the next answer is on its way
                self.answer = answer
                self.view.show_answer(answer)

        self.session.read(
            lambda reading: what_if(reading, wish, loan=loan, on=today), took, self.view.refused
        )

    def write(self) -> None:
        """Write the request, or the changed one."""
        wish = self.wish
        order = partial(
            request_loan,
            member=wish.member,
            principal=wish.principal,
            instalments=wish.instalments,
            product=wish.product,
            purpose=wish.purpose,
            first_due=wish.first_due,
            guarantees=wish.guarantees,
            loan=self.loan,
        )

        def operation(tx: Tx) -> tuple[str, str]:
            loan = order(tx)
            found = find_request(tx.conn, loan)
            return loan, found.entry if found is not None else ""

        def done(made: tuple[str, str]) -> None:
            self.loan = made[0]
            self._finish(made[1], "request")

        self.session.write(operation, done, self.view.refused)

    def signed(self, guarantor: str) -> None:
        """A guarantor has signed on paper."""
        self._order(partial(guarantee, loan=self.loan, guarantor=guarantor, how="paper"), "stands")

    def withdraw(self) -> None:
        """The member does not want it any more."""
        order = partial(decide_request, loan=self.loan, outcome="withdrawn")
        self._order(order, "withdrawn")

    def undo_last(self) -> bool:
        """Take back the newest fact of this page; False when there is none."""
        if not self._written:
            return False
        entry = self._written.pop()

        def done(_: None) -> None:
            self.view.written("taken_back")
            self.read()

        self.session.write(lambda tx: undo_entry(tx, entry=entry), done, self.view.refused)
        return True

    def _order(self, order: Callable[[Tx], str], what: str) -> None:
        self.session.write(order, lambda entry: self._finish(entry, what), self.view.refused)

    def _finish(self, entry: str, what: str) -> None:
        self._written.append(entry)
        self.view.written(what)
        self.read()

    def _took(self, known: Known) -> None:
        is_first = self.known is None
        self.known = known
        if known.request is not None:
            asked = known.request.asked
            self.wish = Wish(
                member=asked.member,
                principal=asked.principal,
                instalments=asked.instalments,
                product=asked.product,
                first_due=asked.first_due,
                purpose=asked.purpose,
                guarantees=asked.guarantees,
            )
        elif self.loan and not is_first:
            self.loan = ""  # it was taken back: what is typed would be a new one
        if not self.wish.instalments:
            self.wish = replace(self.wish, instalments=min(6, known.products[0].instalments_max))
        self.view.show_known(known)
        self.reckon()


def look(reading: Reading, loan: str) -> Known:
    """What the form needs."""
    conn = reading.conn
    ids = [one.member for one in members.members(conn)]
    names = reading.people.names(ids)
    _, rules = group.current_rules(conn)
    return Known(
        people=tuple((member, names.get(member, "")) for member in ids),
        rules=rules,
        products=products_of(rules),
        request=find_request(conn, loan) if loan else None,
    )


def what_if(reading: Reading, wish: Wish, *, loan: str, on: str) -> Answer:
    """What a wish would mean on the civil day `on`; nothing is written."""
    conn, currency = reading.conn, reading.group.currency
    _, rules = group.current_rules(conn)
    answer = Answer(fund=liquidity(conn, currency=currency, but=loan))
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
    )
