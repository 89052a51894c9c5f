"""What the read models show of an entry that is held, released, moved, or decided away."""

from collections.abc import Iterator

import pytest

from app.core.attendance import mark
from app.core.cases import CaseOpened, Op, Resolved, Slip, hold_lines
from app.core.contributions import ContributionRecorded, Part, record
from app.core.corrections import EntryReversed
from app.core.decisions import decide
from app.core.fines import FineImposed
from app.core.ledger import Line
from app.core.loans import Instalment, LoanGiven, give
from app.core.meetings import MeetingOpened
from app.projections import (
    attendance,
    balances,
    dues,
    entries,
    loan_asks,
    loan_fold,
    loans,
    meetings,
    sheet,
)
from tests.helpers.folding import Desk


@pytest.fixture
def desk() -> Iterator[Desk]:
    rooms = (attendance, balances, dues, entries, loan_asks, loan_fold, meetings, sheet)
    desk = Desk(room.PROJECTION for room in rooms)
    yield desk
    desk.close()


def opened(meeting: str, no: int) -> MeetingOpened:
    return MeetingOpened(
        meeting=meeting, no=no, on="2026-11-21", place="", recorder="r", keys=("k",)
    )


def paid() -> ContributionRecorded:
    return record(
        ContributionRecorded(
            meeting="m17",
            member="grace",
            on="2026-11-07",
            currency="KES",
            method="cash",
            cash_minor=1650,
            parts=(
                Part(kind="shares", minor=600),
                Part(kind="fine", minor=50),
                Part(kind="loan_principal", minor=1000, ref="loan"),
            ),
        )
    )


def two_slips(desk: Desk) -> CaseOpened:
    """One payment typed on two laptops; the second is held."""
    desk.fold(opened("m17", 17), name="open")
    given = LoanGiven(
        loan="loan",
        member="grace",
        meeting="m17",
        on="2026-11-07",
        principal=3000,
        interest=0,
        currency="KES",
        method="flat",
        basis="flat",
        rate_ppm=0,
        instalments=(Instalment(due_on="2026-11-21", principal=3000, interest=0),),
        guarantors=(),
        source="cash",
    )
    desk.fold(give(given), name="loan given")
    fine = FineImposed(meeting="m17", member="grace", reason="late", minor=80, currency="KES")
    desk.fold(fine, name="fine")
    desk.fold(paid(), name="first")
    desk.fold(paid(), name="second", device="two")
    ops = tuple(
        Op(
            op="hold",
            event="second",
            account=line.account,
            sub=line.sub,
            minor=-line.minor,
            currency="KES",
        )
        for line in paid().post
        if line.minor < 0
    )
    slips = tuple(
        Slip(event=name, device=name, actor="a", ts_ms=1, lines=paid().post)
        for name in ("first", "second")
    )
    case = CaseOpened(
        case="case",
        kind="same_payment",
        rule="2",
        rules_version=1,
        subjects=("first", "second"),
        member="grace",
        meeting="m17",
        amount=1650,
        currency="KES",
        ops=ops,
        slips=slips,
        post=hold_lines(ops),
    )
    desk.fold(case, name="case opened")
    return case


def shown(desk: Desk) -> tuple[int, int, int, int]:
    """(collected, shares, left of the loan, fines owed)."""
    totals = sheet.totals(desk.conn, "m17")
    (loan,) = loans.loans_of(desk.conn, "grace")
    owed = dues.fines_owed(desk.conn).get("grace", 0)
    assert loan.state.principal_left == balances.balance_of(desk.conn, "1300", "KES")
    return totals.get("total", 0), totals.get("shares", 0), loan.state.left, owed


def test_a_held_payment_counts_nowhere_and_is_shown_as_held(desk: Desk) -> None:
    two_slips(desk)
    assert shown(desk) == (1650, 600, 2000, 30)
    first, second = sheet.payments_at(desk.conn, "m17")
    assert (first.is_held, first.stands) == (False, True)
    assert (second.is_held, second.stands) == (True, False)
    assert [line.is_held for line in entries.entries_at(desk.conn, "m17")][-2:] == [False, True]


@pytest.mark.parametrize(
    ("choice", "figures", "stands"),
    [
        ("once", (1650, 600, 2000, 30), False),
        ("twice", (3300, 600, 2000, 30), True),
        ("other_meeting", (3300, 1200, 1000, 0), True),
    ],
)
def test_each_answer_shows_what_the_ledger_says(
    desk: Desk, choice: str, figures: tuple[int, int, int, int], stands: bool
) -> None:
    desk.fold(decide(two_slips(desk), choice), name="decided")
    assert shown(desk) == figures
    _, second = sheet.payments_at(desk.conn, "m17")
    assert (second.is_held, second.stands) == (False, stands)
    assert balances.balance_of(desk.conn, "2050", "KES") == 0
    cash = balances.balance_of(desk.conn, "1010", "KES") + 3000
    assert cash == sheet.totals(desk.conn, "m17")["cash"]


def test_an_entry_for_a_closed_meeting_stands_on_the_sheet_of_the_next_one(desk: Desk) -> None:
    desk.fold(opened("m17", 17), name="open")
    desk.fold(paid(), name="late", device="two")
    ops = (Op(op="retag", event="late", meeting=""),)
    resolved = Resolved(
        rule="5", rules_version=1, kind="late_entry", subjects=("late",), ops=ops, post=()
    )
    desk.fold(resolved, name="resolved")
    assert sheet.totals(desk.conn, "m17").get("total", 0) == 0
    assert entries.page_lines(desk.conn, "m17") == ()
    desk.fold(opened("m18", 18), name="open next")
    assert sheet.totals(desk.conn, "m18")["total"] == 1650
    (payment,) = sheet.payments_at(desk.conn, "m18")
    assert payment.meeting == "m17"
    assert [line.id for line in entries.page_lines(desk.conn, "m18")] == ["late"]


def test_the_second_of_two_reversals_changes_nothing_and_a_voided_one_is_undone(
    desk: Desk,
) -> None:
    desk.fold(opened("m17", 17), name="open")
    desk.fold(paid(), name="entry")
    back = EntryReversed(
        fix="entry",
        reason="typing",
        meeting="m17",
        entry_meeting="m17",
        post=tuple(
            Line(account=x.account, sub=x.sub, minor=-x.minor, currency="KES") for x in paid().post
        ),
    )
    desk.fold(back, name="first")
    desk.fold(back, name="second", device="two")

    def void(name: str) -> Resolved:
        return Resolved(
            rule="3",
            rules_version=1,
            kind="decision",
            subjects=(name,),
            ops=(Op(op="void_decision", event=name),),
            post=paid().post,
        )

    desk.fold(void("second"), name="resolved")
    assert sheet.totals(desk.conn, "m17").get("total", 0) == 0
    desk.fold(void("first"), name="resolved too")
    assert sheet.totals(desk.conn, "m17")["total"] == 1650


@pytest.mark.parametrize(("knew", "shows"), [(0, "present"), (9, "absent")])
def test_marks_made_apart_show_the_more_present_one_unless_one_had_seen_the_other(
    desk: Desk, knew: int, shows: str
) -> None:
    desk.fold(mark(meeting="m17", member="grace", status="present"), name="a")
    absent = mark(meeting="m17", member="grace", status="absent")
    desk.fold(absent, name="b", device="two", knew=knew)
    assert attendance.marks(desk.conn, "m17")["grace"].status == shows
