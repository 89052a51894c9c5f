"""A statement read on the page of a group without a server: first what it says, then Enter."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from app.features.payments.statement_dialog import StatementDialog
from app.ui.translation import Translation, compile_catalogues
from tests.features.payments.test_keys import Page
from tests.helpers.group import Group
from tests.importing.test_payment_statement import HEAD, line, pay


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    group = Group(tmp_path)
    yield group
    group.close()


@pytest.fixture(autouse=True)
def _words(qapp: QApplication) -> Iterator[None]:
    compile_catalogues()
    translation = Translation()
    yield
    for window in qapp.topLevelWidgets():
        window.close()
    translation.use("en")


def read(page: Page, path: Path, *lines: str) -> StatementDialog:
    path.write_text(HEAD + "".join(lines), "utf-8")
    dialog = StatementDialog(page.screen.session, page.screen._words(), page.screen)
    dialog.taken.connect(lambda: page.said.append("taken"))
    dialog.read(path)
    return dialog


def shown(dialog: StatementDialog) -> list[str]:
    QApplication.processEvents()  # what a layout took in shows itself in the next round
    return [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]


def test_it_says_what_it_found_and_writes_it_after_enter(group: Group, tmp_path: Path) -> None:
    meeting = group.open_meeting()
    pay(group, meeting, 4, "UKL5B7R9KD")
    page = Page(group)
    dialog = read(page, tmp_path / "s.csv", line("UKL5B7R9KD", "10.00"), line("UKL9C3N5VJ", "5.00"))
    words = shown(dialog)
    assert words[:2] == ["Payments in the statement", "2"]
    assert words[words.index("Agree with the book") + 1] == "1"
    assert page.chips() == ["Written"]
    dialog.main.click()
    page.screen._presenter.refresh()
    assert sorted(page.chips()) == ["Checked", "Not in the book"]
    assert page.said == ["taken"]


def test_what_the_book_knows_already_cannot_be_taken_again(group: Group, tmp_path: Path) -> None:
    group.open_meeting()
    page = Page(group)
    read(page, tmp_path / "s.csv", line("UKL9C3N5VJ", "5.00")).main.click()
    again = read(page, tmp_path / "s.csv", line("UKL9C3N5VJ", "5.00"))
    assert not again.main.isEnabled()
    assert "The book knows all of it already." in shown(again)


def test_a_file_that_cannot_be_read_is_said_in_a_sentence(group: Group, tmp_path: Path) -> None:
    page = Page(group)
    dialog = read(page, tmp_path / "s.csv", "x,4/5/2026 9:11,,Completed,1,,,,,\n")
    assert "Export it anew from the portal" in dialog.message.text.text()
    assert not dialog.main.isEnabled()


def test_the_page_offers_it_where_no_server_checks(group: Group) -> None:
    group.open_meeting()
    page = Page(group)
    keys = [action.keys for action in page.screen.actions_of_keys()]
    assert ("Ctrl", "O") in keys and ("F7",) not in keys
