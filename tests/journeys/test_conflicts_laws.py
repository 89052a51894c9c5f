"""Whatever was typed on two laptops and whatever is answered, pages and ledger agree."""

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from app.book.book import Book
from app.core.decisions import ONCE, OTHER_MEETING, TWICE
from app.operations import fines, loans
from app.operations.cases import decide_case, undo_decision
from app.projections import balances, cases, dues, passbook, sheet
from app.projections import loans as loan_book
from tests.helpers.group import vsla_rules
from tests.helpers.two_laptops import TwoLaptops, same_book

GRACE = 7
FOUNDATION, LENT = 1000, 500  # what another member bought, so that there is money to lend
slip = st.fixed_dictionaries(
    {
        "shares": st.sampled_from((0, 200, 600)),
        "welfare": st.sampled_from((0, 100)),
        "turn": st.sampled_from((0, 300)),
        "fine": st.sampled_from((0, 30, 100)),
        "loan": st.sampled_from((0, 40, 200)),
    }
).filter(lambda amounts: sum(amounts.values()) > 0)


def check(laptops: TwoLaptops, book: Book, meeting: str) -> None:
    """The read models against the accounts."""
    on, grace = laptops.on, laptops.no(GRACE)
    paid = on(book, sheet.totals, meeting)
    shares = -on(book, balances.balance_of, "3010", "KES", grace)
    assert paid.get("shares", 0) - FOUNDATION == shares
    assert paid.get("advance", 0) == -on(book, balances.balance_of, "2020", "KES", grace)
    assert paid.get("turn", 0) == -on(book, balances.balance_of, "2030", "KES")
    waiting = -on(book, balances.balance_of, "2050", "KES")
    box = on(book, balances.balance_of, "1010", "KES") + on(
        book, balances.balance_of, "1020", "KES"
    )
    assert paid.get("total", 0) + waiting - LENT == box
    (loan,) = on(book, loan_book.loans_of, grace)
    accounts = ("1300", "1310")
    assert loan.state.left == sum(on(book, balances.balance_of, a, "KES") for a in accounts)
    fines_paid = -on(book, balances.balance_of, "4050", "KES")
    assert paid.get("fine", 0) == fines_paid == on(book, fines_paid_by, grace)
    page = on(book, passbook.passbook, grace, currency="KES")
    assert page.savings_minor == shares
    assert page.brought_forward == 0


def fines_paid_by(conn: Connection, member: str) -> int:
    query = select(dues.member_fines.c.paid).where(dues.member_fines.c.member == member)
    return conn.execute(query).scalar() or 0


@settings(max_examples=20)
@given(
    first=slip,
    later=slip,
    answers=st.lists(st.sampled_from((ONCE, OTHER_MEETING, TWICE)), min_size=1, max_size=3),
)
def test_pages_and_ledger_agree_before_and_after_every_answer(
    first: dict[str, int], later: dict[str, int], answers: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        laptops = TwoLaptops(Path(folder), rules=vsla_rules(loan_multiple=100))
        try:
            story(laptops, first, later, answers)
        finally:
            laptops.close()


def story(
    laptops: TwoLaptops, first: dict[str, int], later: dict[str, int], answers: list[str]
) -> None:
    meeting = laptops.open_meeting()
    grace = laptops.no(GRACE)
    laptops.write(fines.impose_fine, meeting=meeting, member=grace, reason="phone", minor=100)
    laptops.pay(meeting, 8, shares=FOUNDATION)
    laptops.write(
        loans.record_past_loan,
        meeting=meeting,
        member=grace,
        principal=LENT,
        meetings=2,
    )
    laptops.meet()
    laptops.pay_on(laptops.book, meeting, GRACE, **first)
    laptops.pay_on(laptops.tablet, meeting, GRACE, **later)
    laptops.meet()
    same_book(laptops)
    check(laptops, laptops.tablet, meeting)
    for answer in answers:
        for case in laptops.on(laptops.book, cases.decided_cases):
            laptops.write(undo_decision, case=case.case)
        check(laptops, laptops.book, meeting)
        for case in laptops.on(laptops.book, cases.open_cases):
            laptops.write(decide_case, case=case.case, choice=answer)
        check(laptops, laptops.book, meeting)
        laptops.meet()
        same_book(laptops)
        check(laptops, laptops.tablet, meeting)
