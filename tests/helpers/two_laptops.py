"""A group with two laptops: the treasurer's, which numbers the facts, and the secretary's."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.book.member_keys import take_member_keys, wrapped_member_keys
from app.core.expected import Amounts
from app.operations import contributions
from app.operations.contributions import How
from app.projections import balances, cases, money_places, questions
from app.projections.cases import Case
from app.projections.questions import Question
from tests.helpers.group import Group, Plan, founded
from tests.helpers.small_book import pull, push

T = TypeVar("T")


class TwoLaptops(Group):
    """Josephine's laptop is `book`, the hub; Irene's tablet is `tablet`."""

    def _found(self, plan: Plan) -> None:
        super()._found(plan)
        self.tablet = Book.join(
            self._tablet_path,
            self.keys,
            group=self.book.group.id,
            label="Irene's tablet",
            wall_ms=self.clock,
        )
        self.book.write(lambda tx: enrol_device(tx, self.tablet.card, self.irene))
        pull(self.tablet, self.book)
        self.tablet.log_in(self.irene)
        take_member_keys(self.tablet, wrapped_member_keys(self.book))

    def _first(self, plan: Plan) -> Any:
        return founded(TwoLaptops, plan)

    def _copy(self, first: Any) -> None:
        super()._copy(first)
        shutil.copy(first._tablet_path, self._tablet_path)
        self.keys.save(self._tablet_path, first.keys.load(first._tablet_path))
        self.tablet = Book.open(self._tablet_path, self.keys, wall_ms=self.clock)
        self.tablet.log_in(self.irene)

    @property
    def _tablet_path(self) -> Path:
        return self.path.with_name("tablet.daftari")

    @property
    def irene(self) -> str:
        return self.no(3)

    @property
    def books(self) -> tuple[Book, Book]:
        return self.book, self.tablet

    def meet(self) -> None:
        """Both laptops come together: the tablet's facts get their numbers and come back."""
        push(self.tablet, self.book)
        pull(self.tablet, self.book)

    def pay_on(self, book: Book, meeting: str, number: int, **amounts: int) -> str:
        """Record a contribution in one of the books; its fact id."""
        recorded = book.write(
            lambda tx: contributions.record_contribution(
                tx,
                meeting=meeting,
                member=self.no(number),
                amounts=Amounts(**amounts),
                how=How(),
            )
        )
        return recorded.result.entry

    def on(self, book: Book, query: Callable[..., T], *args: Any, **values: Any) -> T:
        """Run a query of the projections in one of the books."""
        return book.read(lambda reading: query(reading.conn, *args, **values))

    def ask(self, book: Book, case: str) -> Question:
        found = self.on(book, questions.question, case, here=book.group.device)
        assert found is not None
        return found

    def only_case(self, book: Book) -> Case:
        (case,) = self.on(book, cases.open_cases)
        return case

    def saved(self, book: Book, number: int) -> int:
        """What a member bought shares for."""
        return -self.on(book, balances.balance_of, "3010", "KES", self.no(number))

    def box(self, book: Book) -> int:
        return self.on(book, money_places.box_minor, "KES")

    def suspense(self, book: Book) -> int:
        return -self.on(book, balances.balance_of, "2050", "KES")

    def close(self) -> None:
        self.tablet.close()
        super().close()


def same_book(laptops: TwoLaptops) -> None:
    """Both books show the same, to the last row, and balance."""
    first, second = laptops.books
    assert first.cursor() == second.cursor()
    assert first.roots() == second.roots()
    for book in laptops.books:
        assert laptops.on(book, balances.imbalances) == {}
        assert laptops.on(book, balances.control_differences) == {}
