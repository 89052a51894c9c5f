"""The column "Asks for" in the grid of a fund: a word beside the money, and no money itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.features.meeting.collect.header import totals
from app.features.meeting.collect.presenter import CollectPresenter
from app.features.meeting.collect.step_screen import CollectStep
from app.operations import undoing
from app.projections import selections, sheet
from app.ui import theme
from tests.helpers.book_session import book_session
from tests.helpers.fund import USDT, Fund
from tests.helpers.group import Group
from tests.helpers.waiting import settle


class Desk:
    """The collect step of a fund of eight who owe 20 a month."""

    def __init__(self, group: Group) -> None:
        self.group = group
        self.meeting = group.open_meeting("2025-04-10")
        self.session = book_session(group.book)
        self.screen = CollectStep(self.session, self.meeting)
        self.screen.resize(1366, 672)
        self.screen.show()
        self.screen.set_active(True)
        settle(self.session)

    @property
    def presenter(self) -> CollectPresenter:
        assert self.screen.grid is not None
        return self.screen.grid.presenter

    def type_in(self, number: int, *boxes: str) -> None:
        """Type into the boxes of a row, "" leaves one as it stands; Enter writes it."""
        for box, text in enumerate(boxes):
            if text:
                self.presenter.go(number - 1, box)
                for sign in text:
                    self.presenter.type_digit(sign)
        self.presenter.enter()
        settle(self.session)

    def asked(self) -> dict[int, int]:
        assert isinstance(self.group, Fund)
        found = self.group.read(selections.requests, self.group.box, "1404-01")
        return {self.group.members.index(member) + 1: minor for member, minor in found.items()}

    def paid(self, number: int) -> list[int]:
        found = self.group.read(sheet.payments_of, self.group.no(number))
        return [one.total_minor for one in found if one.stands]

    def close(self) -> None:
        self.screen.close()
        self.group.close()


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    theme.use(theme.Theme())
    made = Desk(Fund(tmp_path))
    yield made
    made.close()


def test_the_column_stands_last_in_a_fund(desk: Desk) -> None:
    kinds = [column.kind for column in desk.presenter.sheet.columns]
    assert kinds == ["savings", "asks"]


def test_a_group_without_a_fund_has_no_such_column(qapp: QApplication, tmp_path: Path) -> None:
    theme.use(theme.Theme())
    made = Desk(Group(tmp_path))
    assert "asks" not in [column.kind for column in made.presenter.sheet.columns]
    made.close()


def test_the_fee_and_the_request_are_written_with_one_enter(desk: Desk) -> None:
    desk.type_in(3, "", "90")
    assert desk.paid(3) == [20 * USDT]
    assert desk.asked() == {3: 90 * USDT}
    view = desk.presenter.row_view(2)
    assert (view.total_minor, view.cells[1].minor) == (20 * USDT, 90 * USDT)
    assert totals(desk.presenter).written == 20 * USDT


def test_who_pays_nothing_may_still_ask_and_waits_in_the_grid(desk: Desk) -> None:
    desk.type_in(4, "0", "40")
    assert desk.paid(4) == []
    assert desk.asked() == {4: 40 * USDT}
    assert not desk.presenter.pending
    assert desk.presenter.still_to_pay() == 8


def test_another_request_later_leaves_the_payment_as_it_was_written(desk: Desk) -> None:
    desk.type_in(3, "", "90")
    (before,) = desk.group.read(sheet.payments_of, desk.group.no(3))
    desk.type_in(3, "", "60")
    (after,) = desk.group.read(sheet.payments_of, desk.group.no(3))
    assert before.entry == after.entry
    assert desk.asked() == {3: 60 * USDT}
    assert not desk.presenter.pending


def test_a_request_that_is_too_small_writes_nothing_of_the_row(desk: Desk) -> None:
    desk.type_in(3, "", "5")
    assert desk.paid(3) == []
    assert desk.asked() == {}
    assert desk.presenter.row_view(2).cells[1].minor == 5 * USDT  # still there to be mended


def test_undo_takes_the_payment_back_and_then_the_request(desk: Desk) -> None:
    desk.type_in(3, "", "90")
    desk.group.write(undoing.undo_step, meeting=desk.meeting)
    assert desk.paid(3) == []
    desk.group.write(undoing.undo_step, meeting=desk.meeting)
    assert desk.asked() == {}


def test_what_is_asked_for_is_summed_up_and_is_in_no_other_sum(desk: Desk) -> None:
    desk.type_in(3, "", "90")
    desk.type_in(4, "", "40")
    sums = totals(desk.presenter)
    assert sums.asked == 130 * USDT
    assert (sums.written, sums.columns[1]) == (40 * USDT, (0, 0))
