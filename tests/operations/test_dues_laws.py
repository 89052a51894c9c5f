"""Laws of dues: the books and the dues' own figures agree after any history on two laptops."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from app.book.book import Book
from app.core.errors import Refused
from app.core.expected import Amounts
from app.core.penalties import PenaltyRule
from app.core.rules_of_group import Rules
from app.operations import contributions, corrections, dues, meetings, unidentified
from app.operations.contributions import How
from app.operations.fines import impose_fine
from app.operations.running import known_meeting
from app.projections import balances, cases, entries, members, owing, sheet
from app.projections.due_ledger import open_dues
from app.projections.due_tables import due_row, paid_row, waived_row
from app.projections.dues import fine_paid
from app.projections.entries import entry_row
from app.projections.standing import stands
from app.projections.unidentified import open_receipts, receipt_row
from tests.helpers.two_laptops import TwoLaptops, same_book

RULES = Rules(
    share_value=200,
    shares_max=5,
    welfare=100,
    turn=300,
    income_basis="accrual",
    carried=("turn", "welfare"),
    penalty_late=PenaltyRule(kind="percent", rate_ppm=100_000, grace_days=3, every_days=30),
    methods=("cash", "mpesa"),
)
Figures = dict[tuple[str, str], int]


def own_figures(conn: Connection) -> Figures:
    """Receivables (1320, 1330), advances (2020) and receipts of nobody known (2050), summed from
    the rows of the dues, payments and receipts themselves."""
    sums: Figures = {}

    def add(account: str, sub: str, minor: int) -> None:
        if account in ("1320", "1330", "2020", "2050"):
            sums[account, sub] = sums.get((account, sub), 0) + minor

    owed_by = {}
    for row in conn.execute(select(due_row)).mappings():
        owed_by[row["due"]] = row["loan"] or row["member"]
        if stands(dict(row)):
            add(row["account"], owed_by[row["due"]], row["minor"])
    for row in conn.execute(select(waived_row)).mappings():
        if stands(dict(row)):
            add(row["account"], owed_by[row["due"]], -row["minor"])
    for row in conn.execute(select(paid_row)).mappings():
        if stands(dict(row)):
            add(row["account"], row["pool"].split("|")[1], -row["minor"])
            if row["minor"] < 0:  # paid too much: the member's advance
                add("2020", row["pool"].split("|")[1], row["minor"])
    for row in conn.execute(select(fine_paid)).mappings():
        if stands(dict(row)) and row["minor"] < 0:
            add("2020", row["member"], row["minor"])
    for one in members.members(conn, with_left=True):
        for payment in sheet.payments_of(conn, one.member):
            if payment.stands:
                minor = payment.minor("advance")
                used = payment.total_minor if payment.is_from_advance else 0
                add("2020", one.member, used - minor)
    for row in conn.execute(select(receipt_row)).mappings():
        if stands(dict(row)):
            add("2050", row["receipt"], row["assigned"] - row["minor"])
    for row in conn.execute(select(entry_row).where(entry_row.c.held_minor > 0)).mappings():
        if not row["reversed_by"]:
            add("2050", row["entry"], -row["held_minor"])
    return {key: minor for key, minor in sums.items() if minor}


def in_the_books(conn: Connection) -> Figures:
    return {
        (account, sub): minor
        for account in ("1320", "1330", "2020", "2050")
        for sub, minor in balances.sub_balances(conn, account, "KES").items()
    }


Act = Callable[[TwoLaptops, Book, str, int, int], object]


def paying(group: TwoLaptops, book: Book, meeting: str, m: int, n: int) -> object:
    amounts = Amounts(turn=n, welfare=n // 3, fine=n // 5, advance=n % 7 * 10)
    how = How(method="split", cash_minor=amounts.total // 3) if n % 2 and n > 9 else How()
    return book.write(
        lambda tx: contributions.record_contribution(
            tx, meeting=meeting, member=group.no(m), amounts=amounts, how=how
        )
    )


def as_expected(group: TwoLaptops, book: Book, meeting: str, m: int, n: int) -> object:
    return book.write(
        lambda tx: contributions.record_as_expected(tx, meeting=meeting, member=group.no(m))
    )


def waiving(group: TwoLaptops, book: Book, meeting: str, m: int, n: int) -> object:
    owed = [one for one in group.on(book, open_dues) if one.member == group.no(m)]
    if not owed:
        return None
    one = owed[n % len(owed)]
    return book.write(
        lambda tx: dues.waive_due(
            tx, due=one.due, reason="x", approved_by=group.no(2), minor=min(one.left, n)
        )
    )


def billing(group: TwoLaptops, book: Book, meeting: str, m: int, n: int) -> object:
    return book.write(
        lambda tx: dues.bill_due(
            tx,
            member=group.no(m),
            kind=("unit", "registration")[n % 2],
            period=str(n % 3),
            minor=n,
            due_on="2027-01-10",
        )
    )


def coming(group: TwoLaptops, book: Book, meeting: str, m: int, n: int) -> object:
    method = ("cash", "mpesa")[n % 2]
    return book.write(lambda tx: unidentified.write_unidentified(tx, minor=n, method=method))


def assigning(group: TwoLaptops, book: Book, meeting: str, m: int, n: int) -> object:
    found = group.on(book, open_receipts)
    if not found:
        return None
    one = found[n % len(found)]
    return book.write(
        lambda tx: unidentified.assign_receipt(
            tx, receipt=one.receipt, member=group.no(m), minor=min(n, one.left)
        )
    )


def fining(group: TwoLaptops, book: Book, meeting: str, m: int, n: int) -> object:
    return book.write(
        lambda tx: impose_fine(tx, meeting=meeting, member=group.no(m), reason="x", minor=n)
    )


def undoing(group: TwoLaptops, book: Book, meeting: str, m: int, n: int) -> object:
    lines = [one for one in group.on(book, entries.entries_at, meeting) if one.can_undo]
    if not lines:
        return None
    entry = lines[n % len(lines)].entry
    return book.write(lambda tx: corrections.undo_entry(tx, entry=entry))


def crediting(group: TwoLaptops, book: Book, meeting: str, m: int, n: int) -> object:
    return book.write(lambda tx: dues.credit_overpaid(tx, meeting=known_meeting(tx, meeting)))


def meeting_up(group: TwoLaptops, book: Book, meeting: str, m: int, n: int) -> object:
    group.meet()
    return None


ACTS: tuple[Act, ...] = (
    paying,
    paying,
    as_expected,
    waiving,
    billing,
    coming,
    assigning,
    fining,
    undoing,
    crediting,
    meeting_up,
)
steps = st.lists(
    st.tuples(st.sampled_from(ACTS), st.booleans(), st.integers(7, 9), st.integers(1, 900)),
    min_size=3,
    max_size=14,
)


def village(folder: Path) -> tuple[TwoLaptops, str]:
    """Nobody paid at the first meeting; both laptops open the second one apart."""
    group = TwoLaptops(folder, rules=RULES)
    first = group.open_meeting("2027-01-05")
    group.pay(first, 7, advance=350)
    group.close_meeting(first)
    second = group.plan("2027-01-14")
    group.meet()
    for book in group.books:
        book.write(lambda tx: meetings.open_meeting(tx, meeting=second, keys=group.key_holders))
    return group, second


def check(group: TwoLaptops) -> None:
    same_book(group)
    for book in group.books:
        assert group.on(book, own_figures) == group.on(book, in_the_books)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps)
def test_the_books_are_the_dues_own_figures_after_any_history(
    history: list[tuple[Act, bool, int, int]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        group, second = village(Path(folder))
        try:
            for act, on_tablet, m, n in history:
                try:
                    act(group, group.books[on_tablet], second, m, n)
                except Refused:
                    continue
            group.meet()
            check(group)
        finally:
            group.close()


@pytest.fixture
def apart(tmp_path: Path) -> Any:
    group, second = village(tmp_path)
    yield group, second
    group.close()


def test_two_laptops_that_open_a_meeting_apart_assess_every_penalty_once(apart: Any) -> None:
    group, _ = apart
    alone = [group.on(book, owing.dues_of, group.no(8)) for book in group.books]
    assert alone[0] == alone[1]  # the same ids and amounts before they ever meet
    group.meet()
    check(group)
    for book, before in zip(group.books, alone, strict=True):
        assert group.on(book, owing.dues_of, group.no(8)) == before
        late = [one for one in before if one.kind == "penalty"]
        assert sorted(one.left for one in late) == [10, 30]
        assert group.on(book, balances.balance_of, "1320", "KES", group.no(8)) == 40


def test_an_advance_that_both_laptops_used_is_used_once(apart: Any) -> None:
    group, second = apart
    for book in group.books:
        group.pay_on(book, second, 7, turn=300)
    group.meet()
    check(group)
    used = [p for p in group.read(sheet.payments_of, group.no(7)) if p.is_from_advance]
    assert [(p.total_minor, p.stands) for p in used] == [(300, True), (300, False)]
    assert group.on(group.tablet, balances.balance_of, "2020", "KES", group.no(7)) == -50


def test_an_advance_in_question_that_is_taken_back_is_nobodys(apart: Any) -> None:
    group, second = apart
    for book in group.books:
        group.pay_on(book, second, 8, advance=10)
    group.tablet.write(lambda tx: corrections.undo_last(tx, meeting=second))
    group.meet()
    check(group)
    for book in group.books:
        assert group.on(book, balances.balance_of, "2020", "KES", group.no(8)) == -10
        assert group.on(book, balances.balance_of, "2050", "KES") == 0


def test_a_receipt_that_both_laptops_gave_away_is_given_once(apart: Any) -> None:
    group, _ = apart
    group.write(unidentified.write_unidentified, minor=500, method="mpesa", code="UKL9C3N5VJ")
    group.meet()
    (receipt,) = group.read(open_receipts)
    for book, m in zip(group.books, (7, 8), strict=True):
        book.write(
            lambda tx, m=m: unidentified.assign_receipt(
                tx, receipt=receipt.receipt, member=group.no(m)
            )
        )
    group.meet()
    check(group)
    assert group.read(open_receipts) == ()
    assert [p.stands for p in group.read(sheet.payments_of, group.no(8))] == [False]


def test_a_due_that_was_waived_apart_is_waived_once(apart: Any) -> None:
    group, _ = apart
    turn = next(one for one in group.read(owing.dues_of, group.no(8)) if one.kind == "turn")
    for book in group.books:
        book.write(
            lambda tx: dues.waive_due(
                tx, due=turn.due, reason="x", approved_by=group.no(2), minor=200
            )
        )
    group.meet()
    check(group)
    again = next(one for one in group.read(owing.dues_of, group.no(8)) if one.due == turn.due)
    assert again.left == 100


def test_a_penalty_that_was_waived_here_and_paid_there_becomes_an_advance(apart: Any) -> None:
    group, second = apart
    late = next(one for one in group.read(owing.dues_of, group.no(8)) if one.left == 30)
    group.write(dues.waive_due, due=late.due, reason="x", approved_by=group.no(2))
    group.pay_on(group.tablet, second, 8, fine=40)
    group.meet()
    for book in group.books:
        book.write(lambda tx: dues.credit_overpaid(tx, meeting=known_meeting(tx, second)))
    group.meet()
    check(group)
    for book in group.books:
        assert group.on(book, balances.balance_of, "2020", "KES", group.no(8)) == -30
        assert group.on(book, balances.balance_of, "1320", "KES", group.no(8)) == 0


def test_what_was_waived_here_and_paid_there_is_kept_as_paid(apart: Any) -> None:
    group, second = apart
    turn = next(one for one in group.read(owing.dues_of, group.no(8)) if one.kind == "turn")
    group.write(dues.waive_due, due=turn.due, reason="x", approved_by=group.no(2))
    group.pay_on(group.tablet, second, 8, turn=300)
    group.meet()
    check(group)
    assert group.box(group.book) == group.box(group.tablet)
    assert turn.due not in [one.due for one in group.read(owing.dues_of, group.no(8))]


def test_an_advance_used_after_the_page_was_closed_elsewhere_asks_nothing(apart: Any) -> None:
    group, second = apart
    group.meet()
    group.close_meeting(second)
    group.pay_on(group.tablet, second, 7, turn=300)  # wholly out of the advance
    group.meet()
    check(group)
    for book in group.books:
        assert group.on(book, cases.open_cases) == ()
        (used,) = [p for p in group.on(book, sheet.payments_of, group.no(7)) if p.is_from_advance]
        assert (used.stands, used.sheet) == (True, "next")
