"""Columns of the grid are wide enough for the amounts and titles in them, and names give room."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from app.core.locales.isolates import without_isolates
from app.features.meeting.collect.column_widths import (
    CELL,
    NAME_LEAST,
    NUMBER,
    PAID_BY,
    USUAL,
    column_widths,
)
from app.features.meeting.collect.rows import Cell, Column, Sheet
from app.features.meeting.collect.words import Words
from app.ui import theme
from app.ui.widgets.labels import LEAST_PX, AmountLabel
from tests.helpers.collect_sheet import fresh_sheet

ROOM = 1060
THIRD = 66_666_666  # rials: a share and a third


def in_rials(minor: int, title: str = "") -> Sheet:
    """The sheet of twenty with one column of a rotating box."""
    sheet = fresh_sheet()
    rows = tuple(replace(row, cells=(Cell(expected_minor=minor),)) for row in sheet.rows)
    return replace(
        sheet, currency="IRR", typed_minor=10_000, rows=rows,
        columns=(Column(kind="box1", title=title),),
    )  # fmt: skip


@pytest.mark.parametrize(("minor", "shown"), [(50_000_000, "۵٬۰۰۰"), (THIRD, "۶٬۶۶۶٫۶۶۶۶")])
def test_every_amount_of_a_sheet_is_in_thousands_of_toman(minor: int, shown: str) -> None:
    words = Words(in_rials(minor), "fa")
    assert without_isolates(words.amount(minor)) == shown


def test_usual_amounts_have_the_usual_widths(qapp: QApplication) -> None:
    sheet = fresh_sheet()
    widths = column_widths(sheet, Words(sheet, "en"), ROOM)
    assert widths[:5] == tuple(USUAL[column.kind] for column in sheet.columns)


def test_long_amounts_and_titles_get_the_room_of_the_names(qapp: QApplication) -> None:
    sheet = in_rials(THIRD, "Merry-go-round of the women")
    words = Words(sheet, "fa")
    title, total = column_widths(sheet, words, ROOM)
    need = QFontMetrics(theme.current().font(*CELL)).horizontalAdvance(words.amount(THIRD))
    assert total > need and title > 200
    assert NUMBER + PAID_BY + NAME_LEAST + title + total <= ROOM
    narrow = column_widths(sheet, words, 600)
    assert sum(narrow) <= sum((title, total)) and narrow[0] >= 98


def test_an_amount_without_room_is_painted_smaller_and_never_cut(qapp: QApplication) -> None:
    amount = AmountLabel(34, leading=True)
    amount.set_amount("61,666.6666", "thousand toman")
    amount.resize(amount.sizeHint())
    assert amount.shown_px() == 34
    amount.resize(250, 40)
    small = amount.shown_px()
    assert LEAST_PX <= small < 34
    assert amount._advance(small) + amount._unit_advance(small) < 250
