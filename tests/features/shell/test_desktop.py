"""The desktop of an open book: every page loads, the meeting opens over it, errors are reported."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.features.shell import crash, registry
from app.features.shell.desktop import Desktop
from app.features.shell.meeting_mode import MeetingMode
from app.features.shell.program import Program
from app.features.shell.switching import Switching
from app.features.shell.syncing import Syncing
from app.projections.meetings import meetings
from app.system.vault import KeyStore, PassphraseStore
from app.ui.preferences import Preferences, PreferencesFile
from tests.helpers.desktop import desktop_of, leave
from tests.helpers.group import Group
from tests.helpers.waiting import settle

if TYPE_CHECKING:
    from app.book.book import Book

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desktop(tmp_path: Path, qapp: QApplication) -> Iterator[Desktop]:
    group = Group(tmp_path, size=7)
    group.plan()
    made = desktop_of(group.book, group.keys, tmp_path)
    made.window.open_place("home")
    yield made
    leave(made)


def test_every_page_and_part_of_the_registry_loads(desktop: Desktop) -> None:
    assert len(desktop.parts) == len(registry.PARTS)
    for name in registry.PAGES:
        desktop.window.open_page(name)
        settle(desktop.session)
        assert desktop.window.screen_of(name).isVisible(), name


def test_ctrl_m_goes_into_the_planned_meeting_and_out_again(desktop: Desktop) -> None:
    mode = next(part for part in desktop.parts if isinstance(part, MeetingMode))
    QTest.keyClick(desktop.window, Qt.Key.Key_M, CONTROL)
    settle(desktop.session)
    assert mode.frame is not None and not desktop.window.is_framed
    desktop.window.wanted.emit("meeting", None)
    settle(desktop.session)
    assert mode.frame is None and desktop.window.is_framed


def test_a_book_without_a_server_says_that_it_is_not_shared_and_nothing_worse(
    desktop: Desktop,
) -> None:
    part = next(part for part in desktop.parts if isinstance(part, Syncing))
    assert part.status.state == "kept"
    assert "Saved on this computer" in desktop.window.rail.saved.accessibleName()


def test_the_menu_of_the_group_offers_the_books_of_this_computer(
    desktop: Desktop, tmp_path: Path
) -> None:
    other = tmp_path / "Upendo.daftari"
    other.touch()
    gone = tmp_path / "Gone.daftari"
    for path in (gone, other, desktop.book.path):
        desktop.preferences.keep(desktop.preferences.now.opened(path))
    part = next(part for part in desktop.parts if isinstance(part, Switching))
    asked = list[str]()
    desktop.leaving.connect(asked.append)
    actions = [action for action in part.menu().actions() if not action.isSeparator()]
    assert [action.text() for action in actions] == ["Upendo", "Another group or a new one…"]
    actions[0].trigger()
    assert asked == [str(other)]


def test_going_back_to_a_copy_keeps_the_book_of_today_beside_it(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    group = Group(tmp_path, size=3)
    keys: KeyStore = group.keys
    program = Program(qapp, PreferencesFile(tmp_path / "preferences.json"))
    program._founded(group.book, keys)
    wait(program)
    assert program.desktop is not None
    from app.features.settings.copies.reading import copy_lines, copy_now

    copy_now(group.book, keys, "", group.clock())
    (line,) = copy_lines(group.book)
    group.plan("2027-01-09")
    program.desktop.restoring.emit(str(line.path))
    wait(program)
    again = program.desktop
    assert again is not None
    book: Book = again.book
    assert book is not group.book and book.was_restored
    assert book.read(lambda reading: meetings(reading.conn)) == ()
    assert list(tmp_path.glob("*.replaced-*.daftari"))
    program.leave()
    program.entrance.close()


def wait(program: Program) -> None:
    while program.tasks.busy:
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()


def test_the_report_of_an_error_holds_no_word_of_the_book(tmp_path: Path) -> None:
    try:
        raise KeyError("Grace Atieno owes 22,500")
    except KeyError as error:
        report = crash.write_report(error, lambda: tmp_path)
    assert report is not None
    text = report.read_text("utf-8")
    assert "KeyError" in text and "test_desktop.py" in text
    assert "Grace" not in text and "22,500" not in text


def test_preferences_survive_a_restart_and_a_damaged_file_is_begun_anew(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    kept = PreferencesFile(path)
    kept.change(theme="sun", language="fa", lock_minutes=10)
    kept.keep(kept.now.opened(tmp_path / "A.daftari"))
    again = PreferencesFile(path).now
    assert (again.theme, again.language, again.lock_minutes) == ("sun", "fa", 10)
    assert again.recent == (str(tmp_path / "A.daftari"),)
    path.write_bytes(b"\x00 not json")
    fresh = PreferencesFile(path).now
    assert fresh.theme == Preferences().theme and fresh.recent == ()
    assert path.with_name("preferences.json.bad").read_bytes() == b"\x00 not json"


@pytest.mark.parametrize(
    "wrong",
    [
        {"theme": "../../etc/passwd"},
        {"text_percent": 2**40},
        {"language": "xx"},
        {"lock_minutes": -1},
        {"lock_minutes_meeting": 10**9},
        {"from a newer release": {"a": 1}},
        {"recent": [f"../../../{n}/$HOME/%APPDATA%.daftari" for n in range(50)]},
    ],
)
def test_preferences_edited_by_hand_start_the_program_all_the_same(
    tmp_path: Path, qapp: QApplication, wrong: dict[str, object]
) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps({"theme": "dark"} | wrong), "utf-8")
    program = Program(qapp, PreferencesFile(path))
    now = program.preferences.now
    assert now.theme in ("dark", "light") and len(now.recent) <= 6
    assert replace(now, theme="light", recent=()) == Preferences()
    program.leave()
    program.entrance.close()
    assert [one.name for one in tmp_path.iterdir()] == ["preferences.json"]


def test_a_made_up_group_opens_without_being_asked_for_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    from app.features.shell.program import practice_words
    from app.system.paths import practice_dir

    assert practice_words(practice_dir() / "tumaini.daftari")
    assert practice_words(tmp_path / "Upendo.daftari") == ""
    assert PassphraseStore(practice_words(practice_dir() / "x.daftari"), tmp_path).kind
