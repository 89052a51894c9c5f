"""Ctrl+K finds members, amounts, codes, meetings, what to do; in every script, without reading."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.features.shell.finding import Finding
from app.features.shell.looks import Looks
from app.features.shell.window import MainWindow
from app.projections.sheet import newest_lines
from app.ui.papers import Paper
from app.ui.translation import Translation
from app.ui.widgets.search_list import marked
from app.ui.widgets.search_palette import Hit
from tests.helpers.book_session import book_session
from tests.helpers.pages import add_pages, find_with
from tests.helpers.sample_books import sample_book
from tests.helpers.waiting import settle


def window_on(name: str) -> tuple[MainWindow, Finding]:
    session = book_session(sample_book(name), "fa" if name == "tumaini-fa" else "en")
    window = MainWindow(session, Looks(Translation()))
    add_pages(window, session)
    finding = find_with(window, session)
    window.resize(1366, 728)
    window.show()
    window.open_place("members")
    window.palette_of_search.open()
    settle(session)
    return window, finding


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    made, finding = window_on("tumaini")
    made.setProperty("finding", finding)
    yield made
    made.session.tasks.shutdown()


def find(window: MainWindow, typed: str) -> list[Hit]:
    field = window.palette_of_search.findChild(QLineEdit)
    assert field is not None
    field.setText(typed)
    return window.palette_of_search.hits()


def titles(window: MainWindow, typed: str) -> list[str]:
    return [hit.title for hit in find(window, typed)]


def test_three_letters_find_a_member_and_what_to_do_for_her(window: MainWindow) -> None:
    hits = find(window, "gra")
    assert (hits[0].title, hits[0].group) == ("Grace Atieno", "Members")
    assert hits[0].under == "No. 9 · savings 10,400 · loan left 27,000"
    assert "Print Grace Atieno’s statement" in [hit.title for hit in hits]


@pytest.mark.parametrize("typed", ["9", "۹", "९", "0722640418", "722 640", "GRÁCE", "atieno gr"])
def test_a_member_is_found_by_number_phone_and_any_word(window: MainWindow, typed: str) -> None:
    assert titles(window, typed)[0] == "Grace Atieno"


def test_an_amount_finds_the_payments(window: MainWindow) -> None:
    hits = [hit for hit in find(window, "4,700") if isinstance(hit.value, Paper)]
    assert hits[0].title == "Esther Kamau paid 4,700"
    assert hits[0].value.code == "receipt"


def test_a_code_finds_its_payment(window: MainWindow) -> None:
    lines = window.session.book.read(lambda r: newest_lines(r.conn, 400))
    code = next(line[5] for line in lines if line[5])
    assert any(code in hit.under for hit in find(window, code[:6].lower()))


@pytest.mark.parametrize("typed", ["7 nov", "2026-11-07", "16 Aban", "۱۴۰۵/۸/۱۶", "17"])
def test_a_meeting_is_found_by_its_day_in_both_calendars(window: MainWindow, typed: str) -> None:
    assert "Meeting 17" in titles(window, typed)


def test_pages_and_actions_are_found_by_their_words(window: MainWindow) -> None:
    assert {"Home", "Meetings", "Members"} <= set(titles(window, ""))
    assert titles(window, "new mem") == ["New member"]
    assert "Help: all keys of this page" in titles(window, "help")


@pytest.mark.parametrize("typed", ["%", "_", "\\", "'", '";--', "x" * 60_000, "((("])
def test_odd_signs_find_nothing_and_break_nothing(window: MainWindow, typed: str) -> None:
    assert titles(window, typed) == []


def test_a_rule_is_found_by_its_words_and_not_by_the_names_in_it(window: MainWindow) -> None:
    hits = [hit for hit in find(window, "late pays") if hit.name == "rules"]
    assert [hit.title for hit in hits] == ["Who comes late pays KES\u00a050"]
    assert not [hit for hit in find(window, "Caroline") if hit.icon == "scroll"]


def test_enter_opens_the_first_and_arrows_pass_over_the_titles(window: MainWindow) -> None:
    find(window, "gra")
    field = window.palette_of_search.findChild(QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Enter)
    settle(window.session)
    assert window.head.title.text() == "Grace Atieno"
    assert not window.palette_of_search.isVisible()


def test_persian_names_are_found_with_arabic_letters(qapp: QApplication) -> None:
    window, _finding = window_on("tumaini-fa")
    assert titles(window, "گيتي")[0] == "گیتی عطایی"
    window.session.tasks.shutdown()


def test_what_matches_is_marked_at_the_beginning_of_its_word() -> None:
    assert marked("Grace Atieno", "at") == [(6, 2)]
    assert marked("Grace Atieno", "gra at") == [(0, 3), (6, 2)]
    assert marked("Grace Atieno", "") == []
