"""A book of ten thousand loans: what a loan page and the Loans page read, beside plain SQL.

`QT_QPA_PLATFORM=offscreen python -m tests.bench.bench_loans [LOANS]` prints milliseconds; the floor
is one row by its key.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication
from sqlalchemy import Connection, select

from app.book.transaction import Tx
from app.core import contributions, lending_rules
from app.core import loans as core
from app.core.contributions import ContributionRecorded, Part
from app.core.loans import LoanGiven
from app.features.loans.one.screen import LoanScreen
from app.operations.members import add_member
from app.projections import lending_limits, loan_book, loan_versions, loans
from app.projections import members as roll
from app.projections.group import current_rules
from app.projections.loan_tables import head
from tests.helpers.book_session import book_session
from tests.helpers.group import Group
from tests.helpers.lending import PRODUCTS, lending_group

ROLL = 20  # members with names
MEMBERS = 400
JOINED = "2016-01-01"
PAID = 4  # instalments that are paid of a running loan


def fill(tx: Tx, members: Sequence[str], meeting: str, first: int, count: int) -> list[str]:
    """Loans from `first` on: every second one is paid off, the others a part of the way."""
    _, rules = current_rules(tx.conn)
    found = []
    for number in range(first, first + count):
        member = members[number % MEMBERS]
        start = f"{2016 + number % 10}-{1 + number % 12:02}-15"
        terms = lending_rules.new_terms(
            rules, PRODUCTS[number % 2], principal=1_000_000 + number, instalments=12, start=start
        )
        rows, _ = lending_rules.plan(terms)
        given = LoanGiven(
            loan=tx.new_id(),
            member=member,
            meeting=meeting,
            on=start,
            principal=terms.principal,
            interest=sum(row.interest for row in rows),
            currency="KES",
            method=terms.product.method,
            basis="scheduled",
            rate_ppm=terms.product.rate_ppm,
            instalments=rows,
            guarantors=(members[(number + 1) % MEMBERS],),
            source="cash",
            product=terms.product.code,
            terms=terms.text,
        )
        tx.append(core.give(given))
        found.append(given.loan)
        part = rows if number % 2 else rows[:PAID]
        parts = (
            Part(kind="loan_interest", minor=sum(r.interest for r in part), ref=given.loan),
            Part(kind="loan_principal", minor=sum(r.principal for r in part), ref=given.loan),
        )
        paid = ContributionRecorded(
            meeting=meeting,
            member=member,
            on=part[-1].due_on,
            currency="KES",
            method="cash",
            cash_minor=sum(one.minor for one in parts),
            parts=parts,
        )
        tx.append(contributions.record(paid))
    return found


def timed(group: Group, look: Callable[[Connection], object], times: int = 7) -> float:
    """Milliseconds of one look, the median of several."""

    def once() -> float:
        started = time.perf_counter()
        group.read(look)
        return (time.perf_counter() - started) * 1000

    return statistics.median(once() for _ in range(times))


def main(count: int) -> None:
    """Fill a book, then look at it."""
    with tempfile.TemporaryDirectory() as folder:
        group = lending_group(Path(folder), size=ROLL)
        names = [f"Member {number}" for number in range(ROLL, MEMBERS)]
        group.write(lambda tx: [add_member(tx, name=name, joined_on=JOINED) for name in names])
        members = [one.member for one in group.read(roll.members)]
        meeting = group.open_meeting()
        started = time.perf_counter()
        ids: list[str] = []
        for first in range(0, count, 500):
            ids += group.write(fill, members, meeting, first, min(500, count - first))
        print(f"{count} loans written in {time.perf_counter() - started:.0f} s")
        one, member, on = ids[count // 2 // 2 * 2], members[7], "2026-11-21"

        def floor(conn: Connection) -> object:
            return conn.execute(select(head).where(head.c.loan == one)).first()

        def page(conn: Connection) -> object:
            loan = loans.find_loan(conn, one)
            assert loan is not None
            return (
                loan.state.unpaid(),
                loans.repayments_of(conn, one),
                loan_versions.versions_of(conn, one),
                loan_book.guarantors_of(conn, loan),
                loan_book.payoff(conn, one, on),
                loan_book.find_request(conn, one),
            )

        looks: dict[str, Callable[[Connection], object]] = {
            "floor: one row by key": floor,
            "loan page": page,
            "Loans page (200 of each list)": lambda conn: loan_book.loan_book(conn, on),
            "eligibility of one member": lambda conn: lending_limits.eligibility(
                conn, member, 1000, on, currency="KES"
            ),
            "liquidity": lambda conn: lending_limits.liquidity(conn, currency="KES"),
            "all running loans": loans.running_loans,
        }
        for name, look in looks.items():
            print(f"{name}: {timed(group, look):.1f} ms")
        print(f"loan page on the screen, asked to painted: {opened(group, ids[:40]):.1f} ms")
        group.close()


def opened(group: Group, loans_: Sequence[str]) -> float:
    """Milliseconds from asking for a loan's page to its painted window, the median of several."""
    app = QApplication.instance() or QApplication([])
    session = book_session(group.book, today="2026-11-21")
    screen = LoanScreen(session)
    screen.resize(1160, 670)
    screen.show()
    screen.set_active(True)
    taken = []
    for loan in loans_:
        started = time.perf_counter()
        screen.show_subject(loan)
        screen.activate()
        while session.tasks.busy or screen._presenter.page is None:
            app.processEvents()
        screen.grab()
        taken.append((time.perf_counter() - started) * 1000)
        assert screen._presenter.page.loan.loan == loan
    session.tasks.shutdown()
    screen.close()
    return statistics.median(taken)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
