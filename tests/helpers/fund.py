"""An interest-free fund of a group that counts in tether and Jalali months."""

from pathlib import Path
from typing import Any

from app.book.book import Book
from app.core.expected import Amounts
from app.core.rules_of_group import Rules
from app.core.schemes.qard_fund import FundTerms
from app.operations import boxes, contributions, selections
from app.operations.contributions import How
from app.projections import boxes as box_rows
from app.projections import fund_look
from app.projections.fund_look import FundLook
from tests.helpers.group import Group

USDT = 1_000_000
RULES = Rules(savings=20 * USDT, loan_multiple=0, methods=("cash", "usdt"), welfare_bag=False)
TERMS = FundTerms()


class Fund(Group):
    """A fund of so many members; meetings are held in 1404, one for each month."""

    def __init__(self, folder: Path, *, size: int = 8, terms: FundTerms = TERMS) -> None:
        super().__init__(
            folder, size=size, rules=RULES, currency="USDT", kind="fund", calendar="jalali"
        )
        self.box = open_fund(self, terms)

    def month(self, on: str, *fees: int) -> str:
        """A meeting where members 1, 2, ... pay these fees in tether; the rest pays nothing."""
        meeting = self.open_meeting(on)
        for number, fee in enumerate(fees, 1):
            if fee:
                self.pay(meeting, number, savings=fee * USDT)
        return meeting

    def ask(self, meeting: str, number: int, minor: int) -> str:
        return self.write(
            selections.ask_fund,
            meeting=meeting,
            box=self.box,
            member=self.no(number),
            minor=minor * USDT,
        )

    def choose(self, meeting: str, **how: Any) -> str:
        values = {"approved_by": (self.no(2),), **how}
        return self.write(selections.choose, meeting=meeting, box=self.box, **values)

    def look(self, on: str) -> FundLook:
        def read(conn: Any) -> FundLook:
            found = box_rows.find_box(conn, self.box)
            assert found is not None
            return fund_look.look(conn, found, on)

        return self.read(read)


def open_fund(group: Group, terms: FundTerms = TERMS) -> str:
    return group.write(
        boxes.open_box,
        kind="qard_fund",
        name="Saghat",
        terms=terms,
        on="2025-01-01",
        currency="USDT",
    )


def pay_on(book: Book, meeting: str, member: str, **amounts: int) -> str:
    """A member pays on one of several laptops; the fact."""
    return book.write(
        lambda tx: contributions.record_contribution(
            tx, meeting=meeting, member=member, amounts=Amounts(**amounts), how=How()
        )
    ).result.entry
