"""Collecting with advances, arrears and penalties: what the grid asks for, shows and writes."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.core.expected import Amounts
from app.core.repayment import LoanState
from app.features.meeting.collect.rows import SheetRow
from app.operations import unidentified
from app.projections.advances import advance_of
from tests.features.meeting.test_collect_journey import Collecting
from tests.helpers.meeting_desk import CONTROL, ENTER, KEY
from tests.helpers.sample_meeting import sample_meeting

K = 100


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Collecting]:
    at = sample_meeting("tumaini-collect", tmp_path)
    receipt = at.book.write(
        lambda tx: unidentified.write_unidentified(tx, minor=500 * K, method="mpesa")
    ).result
    at.book.write(
        lambda tx: unidentified.assign_receipt(
            tx, receipt=receipt, member=at.people[15], amounts=Amounts(advance=500 * K)
        )
    )
    made = Collecting(at)
    made.frame.show_step_named("collect")
    made.settle()
    yield made
    made.close()
    made.at.close()


def row(desk: Collecting, no: int) -> SheetRow:
    return desk.presenter.sheet.rows[no - 1]


def test_the_row_asks_only_for_what_the_advance_does_not_pay(desk: Collecting) -> None:
    view = desk.presenter.row_view(14)
    assert (view.used_minor, view.total_minor) == (500 * K, 900 * K)
    before = desk.total()
    desk.press(ENTER)
    assert desk.total() == before + 900
    assert desk.read(advance_of, desk.at.people[15]) == 0
    after = desk.presenter.row_view(14)
    assert (after.used_minor, after.total_minor, after.written) == (500 * K, 900 * K, True)
    assert {(p.method, p.total_minor // K) for p in desk.standing(15)} == {
        ("cash", 900),
        ("advance", 500),
        ("receipt", 500),
    }
    desk.press((CONTROL, KEY.Key_Z))
    assert desk.read(advance_of, desk.at.people[15]) == 500 * K
    assert not row(desk, 15).is_written


def test_a_row_that_is_changed_uses_the_advance_anew(desk: Collecting) -> None:
    desk.press(ENTER)
    desk.go(15).press("1", ENTER)  # one share instead
    assert row(desk, 15).cells[0].written_minor == 200 * K
    view = desk.presenter.row_view(14)
    assert view.used_minor == 500 * K
    assert view.total_minor == sum(c.written_minor or 0 for c in row(desk, 15).cells) - 500 * K


def test_the_side_names_the_advance_and_what_a_repayment_settles(desk: Collecting) -> None:
    assert desk.step.grid is not None
    side = desk.step.grid.now
    assert side.advance.isVisibleTo(side)
    assert not side.owed.isVisibleTo(side)
    loan = LoanState(
        loan="l",
        member=desk.at.people[15],
        principal=0,
        basis="flat",
        rate_ppm=0,
        unpaid_charge="simple",
        instalments=(),
        charged=0,
        interest_paid=0,
        principal_paid=0,
        added=1_000 * K,
        interest_beside=50 * K,
        penalty=5 * K,
    )
    sheet = desk.presenter.sheet
    at = [column.kind for column in sheet.columns].index("loan")
    rows = list(sheet.rows)
    rows[14] = replace(rows[14], loans=(loan,), owed_minor=280 * K)
    desk.presenter.show(replace(sheet, rows=tuple(rows)))
    desk.presenter.go(14, at)
    for digit in "155":
        desk.presenter.type_digit(digit)
    parts = [(part.kind, part.minor // K) for part in desk.presenter.loan_parts()]
    assert parts == [("loan_penalty", 5), ("loan_interest", 50), ("loan_principal", 100)]
    assert side.parts.text().split(" · ") == ["5 penalty", "50 interest", "100 loan"]
    assert side.owed.isVisibleTo(side)
