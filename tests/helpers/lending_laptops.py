"""Two laptops of a group that lends, apart from each other; they meet over a server."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.book.book import Book
from app.core.accounts import CHARGES_DUE, DEFERRED_INCOME, LOAN_INTEREST_DUE, LOANS, SOCIAL_LOANS
from app.core.ledger import Line
from app.operations import loans as giving
from app.operations import opening
from app.operations.cases import decide_case
from app.projections import advances, balances, cases, loans
from app.projections.cases import Case
from app.projections.loans import Loan
from tests.helpers.far_laptops import OverServer
from tests.helpers.group import vsla_rules
from tests.helpers.lending import PRODUCTS
from tests.helpers.two_laptops import same_book

if TYPE_CHECKING:
    from collections.abc import Callable

GRACE, ESTHER = 7, 8


class LendingLaptops(OverServer):
    """Everybody has 5,000.00 in shares, the box 50,000.00; a meeting is open on both laptops.

    Attributes:
        order: Whose facts get their numbers first when they meet: (0, 1) the treasurer's.
    """

    def __init__(self, folder: Path, order: tuple[int, int], **changes: Any) -> None:
        wanted = {"loan_products": PRODUCTS, "income_basis": "cash", "approval_unit": 100_000}
        super().__init__(folder, rules=vsla_rules(**(wanted | changes)))
        self.order = order
        lines = (
            Line(account="1010", minor=10 * 500_000, currency="KES"),
            *(Line(account="3010", sub=m, minor=-500_000, currency="KES") for m in self.members),
        )
        self.write(opening.record_opening, on="2026-11-01", lines=lines)
        self.meeting = self.open_meeting()
        self.meet()

    def meet(self) -> None:
        first, second = (self.desks[number] for number in getattr(self, "order", (0, 1)))
        for desk in (first, second, first, second, first):
            desk.sync()

    def on_both(self, does: Any, *, tablet: Any) -> None:
        """Something happens on each laptop without the other, then they meet."""
        does()
        tablet()
        self.meet()
        self.agree()

    def lend(self, number: int, principal: int, *, book: Book | None = None, **more: Any) -> str:
        """A loan without interest in one instalment; its id."""
        values: dict[str, Any] = {
            "meetings": 1,
            "product": "apart",
        } | more
        written = (book or self.book).write(
            lambda tx: giving.record_past_loan(
                tx, meeting=self.meeting, member=self.no(number), principal=principal, **values
            )
        )
        return str(written.result)

    def loan(self, loan: str, book: Book | None = None) -> Loan:
        found = self.on(book or self.book, loans.find_loan, loan)
        assert found is not None
        return found

    def advance(self, number: int) -> int:
        return self.on(self.book, advances.advance_of, self.no(number))

    def balance(self, account: str, sub: str | None = None) -> int:
        names = () if sub is None else (sub,)
        return self.on(self.book, balances.balance_of, account, "KES", *names)

    def cases(self) -> list[Case]:
        return list(self.on(self.book, cases.open_cases))

    def case(self, kind: str) -> Case:
        (found,) = [one for one in self.cases() if one.fact.kind == kind]
        return found

    def decide(self, case: Case, choice: str) -> None:
        self.book.write(
            lambda tx: decide_case(tx, case=case.case, choice=choice, allowed_by=self.no(2))
        )
        self.meet()
        self.agree()

    def agree(self) -> None:
        """Both books are the same, and of every loan the accounts are the loan's own figures."""
        same_book(self)
        found = [one for m in self.members for one in self.on(self.book, loans.loans_of, m)]
        figures: tuple[tuple[str, Callable[[Loan], int]], ...] = (
            (LOANS, lambda one: one.state.principal_balance),
            (DEFERRED_INCOME, lambda one: -one.deferred),
            (LOAN_INTEREST_DUE, lambda one: one.state.interest_balance),
            (CHARGES_DUE, lambda one: one.state.charges_balance),
        )
        for account, figure in figures:
            if account in (LOAN_INTEREST_DUE, CHARGES_DUE):
                found = [one for one in found if one.income_basis == "accrual"]
            for one in found:
                place = SOCIAL_LOANS if one.is_social and account == LOANS else account
                assert self.balance(place, one.loan) == figure(one), place
