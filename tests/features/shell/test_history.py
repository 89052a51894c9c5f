"""While the history is arriving the window says how far it is; then it goes on with all of it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.book import snapshot_rows
from app.book.book import Book
from app.core.errors import Refused, Untrusted
from app.documents import find_document
from app.documents.options import Options
from app.exporting import find_format
from app.features.members.one.presenter import look
from app.features.shell.desktop import Desktop
from app.features.shell.opened import opened
from app.projections.members import members
from app.sync import arrival
from app.system.clock import wall_ms
from tests.helpers.beginning import begun, bring_history
from tests.helpers.desktop import desktop_of, leave, program_in
from tests.helpers.group import Clock, Group
from tests.helpers.sample_books import own_sample
from tests.helpers.small_book import KeysInFile
from tests.helpers.waiting import settle


@dataclass
class Arrival:
    """Nothing arrives by itself."""

    book: Path
    keys: object
    connection: object
    on_progress: Callable[[int, int], None]
    on_here: Callable[[bool | None], None]
    on_problem: Callable[[Exception], None]

    def start(self) -> None:
        MADE.append(self)

    def stop(self) -> None:
        MADE.remove(self)


MADE: list[Arrival] = []


@pytest.fixture
def group(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Group]:
    monkeypatch.setattr(arrival, "Arrival", Arrival)
    MADE.clear()
    group = Group(tmp_path, size=4)
    yield group
    group.close()


def joined(group: Group) -> Book:
    path = group.book.path.with_name("second.daftari")
    return begun(group.book, path, group.keys, wall_ms)


def said(desktop: Desktop) -> str:
    settle(desktop.session)
    banner = desktop.window.history
    return banner.text.text() if banner.isVisible() else ""


def in_front(desktop: Desktop) -> str:
    settle(desktop.session)
    return desktop.window.front


def test_a_book_with_its_history_says_nothing(tmp_path: Path, qapp: QApplication) -> None:
    group = Group(tmp_path, size=4)
    desktop = desktop_of(group.book, group.keys, group.book.path.parent)
    assert said(desktop) == "" and not MADE
    desktop.window.open_page("member", group.no(2))
    assert in_front(desktop) == "member"
    leave(desktop)


def test_pages_that_look_back_wait_and_the_rest_works(group: Group, qapp: QApplication) -> None:
    book = joined(group)
    desktop = desktop_of(book, group.keys, book.path.parent)
    (arriving,) = MADE
    assert "0%" in said(desktop)
    arriving.on_progress(370, 1000)
    assert "37%" in said(desktop)
    for page in ("share_out", "grade"):
        desktop.window.open_page(page, group.no(2))
        assert in_front(desktop) == "arriving"
    for page in ("home", "members", "member", "payments", "loans", "decide", "rules"):
        desktop.window.open_page(page, group.no(2) if page == "member" else None)
        assert in_front(desktop) == page
        assert "Older entries" not in said(desktop)  # a short snapshot leaves no row out
    renewed: list[bool] = []
    desktop.renewing.connect(lambda: renewed.append(True))
    desktop.window.open_place("rules")
    arriving.on_here(True)
    assert "is here" in said(desktop) and not renewed  # somebody may be typing there
    desktop.window.open_place("home")
    settle(desktop.session)
    assert renewed
    leave(desktop)
    assert not MADE


def test_figures_that_were_not_those_of_the_entries_are_said_with_the_laptop(
    group: Group, qapp: QApplication
) -> None:
    book = joined(group)
    desktop = desktop_of(book, group.keys, book.path.parent)
    (arriving,) = MADE
    arriving.on_problem(Untrusted("log.broken_chain"))
    assert "does not arrive" in said(desktop)
    leave(desktop)
    book = Book.open(book.path, group.keys, wall_ms=wall_ms)
    desktop = desktop_of(book, group.keys, book.path.parent)
    renewed: list[bool] = []
    desktop.renewing.connect(lambda: renewed.append(True))
    MADE[0].on_here(False)
    assert group.book.card.label in said(desktop) and not renewed
    desktop.window.history.button.click()
    assert renewed
    leave(desktop)


def test_papers_and_files_that_look_back_are_refused(group: Group) -> None:
    book = joined(group)
    options = Options(now_ms=wall_ms())

    def made(code: str, subject: str) -> Any:
        return book.read(lambda r: find_document(code).made_of(r, subject, options))

    for code, subject in (("member_statement", group.no(2)), ("balance_sheet", "")):
        with pytest.raises(Refused, match=r"book\.history_arriving"):
            made(code, subject)
    with pytest.raises(Refused, match=r"book\.history_arriving"):
        book.read(find_format("csv").written)
    with pytest.raises(Refused, match=r"meeting\.unknown"):
        made("count_sheet", "")  # a paper of tonight is not asked for the past
    book.close()


def test_the_program_goes_on_with_the_whole_book(
    group: Group, qapp: QApplication, tmp_path: Path
) -> None:
    book = joined(group)
    program = program_in(tmp_path, qapp)
    program.entrance.show()
    program._opened(opened(book, group.keys, is_fresh=True))
    before = program.desktop
    assert before is not None
    settle(before.session)
    assert bring_history(group.book, book.path, group.keys, wall_ms) is True
    MADE[0].on_here(True)
    settle(before.session)
    qapp.processEvents()
    settle(before.session)
    after = program.desktop
    assert after is not None and after is not before
    settle(after.session)
    assert after.book.origin() is None and not after.book.was_restored
    assert after.person == before.person
    assert not after.window.history.isVisible()
    program.leave()


def test_a_members_page_begins_with_what_is_here_and_says_that_older_entries_come(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arrival, "Arrival", Arrival)
    MADE.clear()
    short = partial(snapshot_rows.look_back, meetings=4, facts=10)
    monkeypatch.setattr("app.book.snapshot.look_back", short)
    hub, keys = own_sample("tumaini", Clock()), KeysInFile(tmp_path)
    book = begun(hub, tmp_path / "second.daftari", keys, Clock())
    desktop = desktop_of(book, keys, tmp_path)
    roll = hub.read(lambda r: members(r.conn))
    for one in roll[::5]:
        whole = hub.read(lambda r, one=one: look(r, one.member, "2026-11-21", hub.clocks))
        begins = book.read(lambda r, one=one: look(r, one.member, "2026-11-21", book.clocks))
        same = [(f.book.savings_minor, f.book.worth, f.book.loan_left) for f in (whole, begins)]
        assert same[0] == same[1] and whole.book.loans == begins.book.loans
        assert 0 < len(begins.book.lines) < len(whole.book.lines)
        assert begins.book.lines == whole.book.lines[-len(begins.book.lines) :]
        older = begins.book.lines[0].savings_minor - begins.book.lines[0].shares_minor
        assert begins.book.brought_forward == older - begins.book.lines[0].other_savings
    desktop.window.open_page("member", roll[0].member)
    assert in_front(desktop) == "member" and "Older entries" in said(desktop)
    desktop.window.open_place("home")
    assert "Older entries" not in said(desktop)
    leave(desktop)
