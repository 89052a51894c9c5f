"""A damaged book is shown: what can be read of it, one line that lasts, one way on (B02, B03)."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.book.backup import make_copy
from app.book.damaged import look_into
from app.book.transaction import Reading
from app.core.errors import AppError, Untrusted
from app.features.shell.agreeing import Agreeing
from app.features.shell.desktop import Desktop
from app.features.shell.program import Program
from app.operations.members import add_member
from tests.helpers.desktop import desktop_of, leave
from tests.helpers.group import Clock, Group
from tests.helpers.harm import cut, harm
from tests.helpers.sample_books import copied_sample
from tests.helpers.small_book import KeysInFile
from tests.helpers.waiting import settle

PLACES = ("home", "meetings", "members", "loans", "payments", "rules", "decide", "settings")


def wait(program: Program) -> None:
    while program.tasks.busy:
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()


@pytest.fixture
def group(tmp_path: Path) -> Group:
    """A closed book of three members with one copy, older than its last entry."""
    group = Group(tmp_path, size=3)
    make_copy(group.book, group.clock())
    group.plan("2027-01-09")
    group.book.close()
    return group


def shown(program: Program) -> Desktop:
    assert program.desktop is not None
    return program.desktop


def test_a_damaged_book_is_shown_with_one_way_on_and_goes_on_with_all_entries(
    group: Group, program: Program
) -> None:
    harm(group.path, group.keys, "chain")  # every opening needs it
    harmed = group.path.read_bytes()
    program.open(group.path)
    wait(program)
    banner = shown(program).window.banner
    assert banner.isVisible() and "Every entry could be read" in banner.text.text()
    assert not shown(program).window.rail.saved.isVisible()
    refused: list[AppError] = []
    shown(program).session.write(
        lambda tx: add_member(tx, name="Grace", joined_on="2026-11-21"),
        lambda _: pytest.fail("it was written"),
        refused.append,
    )
    wait(program)
    assert [one.code for one in refused] == ["book.damaged_looking"]
    assert group.path.read_bytes() == harmed
    QTest.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    wait(program)
    book = shown(program).book
    assert not book.is_read_only and not book.was_restored and not book.known_missing()
    assert not shown(program).window.banner.isVisible()
    assert shown(program).window.rail.saved.isVisible()
    (aside,) = group.path.parent.glob("*.replaced-*.daftari")
    assert aside.read_bytes() == harmed


def test_a_page_that_breaks_while_the_book_is_open_is_noticed(
    group: Group, program: Program
) -> None:
    harm(group.path, group.keys, "loan")
    program.open(group.path)
    wait(program)
    assert not shown(program).book.is_read_only  # nobody has looked there yet
    sound = next(part for part in shown(program).parts if hasattr(part, "check"))
    sound.check()
    wait(program)
    wait(program)
    assert shown(program).book.is_read_only and shown(program).book.damage is not None


def test_what_is_left_of_a_cut_book_is_shown_page_by_page_and_none_of_them_crashes(
    tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    unexpected: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: unexpected.append(error))
    path, keys = copied_sample("tumaini", tmp_path), KeysInFile(tmp_path)
    cut(path, 85)
    before = path.read_bytes()
    book = look_into(path, keys, wall_ms=Clock())
    assert 0 < book.damage.facts < book.damage.known and not book.damage.is_mendable
    desktop = desktop_of(book, keys, tmp_path)
    window = desktop.window
    assert "entries could be read" in window.banner.text.text()
    assert not window.banner.button.isVisible()  # there is no copy
    said = {}
    for place in PLACES:
        window.open_place(place)
        settle(desktop.session)
        said[place] = window.history.isVisible()
    assert said["loans"] and said["meetings"]
    leave(desktop)
    assert not unexpected and path.read_bytes() == before


def test_what_a_page_needs_and_cannot_be_read_is_one_sentence(
    group: Group, tmp_path: Path, qapp: QApplication
) -> None:
    for copy in group.path.parent.glob("*.copies/*"):
        copy.unlink()
    harm(group.path, group.keys, "setting")
    book = look_into(group.path, group.keys, wall_ms=group.clock)

    def two_that_belong_together(reading: Reading) -> int:
        rows = reading.conn.exec_driver_sql("SELECT value FROM setting").all()
        return len(rows[0][0])

    with pytest.raises(Untrusted, match=r"^book.part_missing"):
        book.read(two_that_belong_together)
    book.close()


@pytest.fixture
def met(tmp_path: Path) -> Group:
    """A closed, damaged book of a group that has met, with one copy."""
    group = Group(tmp_path, size=6)
    group.set_pins()
    group.open_meeting()
    make_copy(group.book, group.clock())
    group.plan("2027-01-09")
    group.book.close()
    return group


@pytest.mark.parametrize("also", [(), ("officer", "pin", "event")])
def test_another_officer_agrees_before_the_newest_copy_takes_the_place_of_a_damaged_book(
    met: Group, also: tuple[str, ...], tmp_path: Path, qapp: QApplication
) -> None:
    """Also when the file lost who that is: the copy knows."""
    harm(met.path, met.keys, "setting", *also)
    book = look_into(met.path, met.keys, wall_ms=met.clock)
    desktop, asked = desktop_of(book, met.keys, tmp_path), list[str]()
    desktop.restoring.connect(asked.append)
    banner = desktop.window.banner
    assert banner.button.text() == "Go on with the newest copy"
    QTest.mouseClick(banner.button, Qt.MouseButton.LeftButton)
    settle(desktop.session)
    assert not asked and "Another officer has to agree" in banner.text.text()
    slip = next(part.slip for part in desktop.parts if isinstance(part, Agreeing))
    assert slip is not None and slip.isVisible()
    slip.signing.pin.entered.emit("1072")
    settle(desktop.session)
    assert [Path(one).parent.name for one in asked] == [f"{met.path.stem}.copies"]
    leave(desktop)
