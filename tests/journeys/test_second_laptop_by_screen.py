"""Two desktops and a real server: a group moves there, a second laptop joins by the code shown."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.book.book import Book
from app.features.onboarding.join import JoinForm
from app.features.onboarding.joining import Joining
from app.features.settings.screen import SettingsScreen
from app.features.settings.sending.page import Sending
from app.operations import members
from app.system.clock import wall_ms
from app.ui.tasks import Tasks
from tests.helpers.desktop import desktop_of, leave
from tests.helpers.group import Group
from tests.sync_server.server_process import ServerProcess

PATIENCE_S = 120  # for what hangs, not for what is slow
WORDS = "hibiscus ladder mango river"


def wait_until(is_so: Callable[[], bool], what: str) -> None:
    """Let the windows live until something is so."""
    until = time.monotonic() + PATIENCE_S
    while not is_so():
        QCoreApplication.processEvents()
        assert time.monotonic() < until, f"waited in vain: {what}"
        time.sleep(0.01)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[ServerProcess]:
    data = tmp_path / "server"
    data.mkdir()
    process = ServerProcess(data)
    yield process
    process.stop()


def test_a_second_laptop_joins_by_the_code_and_both_write_one_book(
    tmp_path: Path,
    server: ServerProcess,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    group = Group(tmp_path, size=5, clock=wall_ms)
    first = desktop_of(group.book, group.keys, tmp_path)
    first.window.open_page("settings", "sending")
    settings = first.window.screen_of("settings")
    assert isinstance(settings, SettingsScreen)
    page = settings.section("sending")
    assert isinstance(page, Sending)

    # The group moves to the server.
    wait_until(lambda: page.facts is not None, "the page")
    page.stations.button.click()
    page.server.address.setText(server.url)
    page.server.connect_now()
    wait_until(lambda: page.facts is not None and bool(page.facts.server), "the server")
    assert not group.book.group.is_hub
    wait_until(lambda: page.sync.status.state == "sent", "everything sent")

    # The second laptop types the code, both show the same words, the officer agrees.
    page.adding.show_code()
    wait_until(lambda: bool(page.adding.code.text()), "a code")
    home = tmp_path / "second"
    home.mkdir()
    monkeypatch.setattr("app.features.onboarding.places.books_dir", lambda: home)
    monkeypatch.setattr("app.system.book_keys.state_dir", lambda: home)
    form, tasks = JoinForm("en", asks_passphrase=True), Tasks()
    joining, joined = Joining(form, tasks, wall_ms), list[Book]()
    joining.joined.connect(lambda book, keys: joined.append(book))
    form.server.setText(server.url)
    form.code.setText(page.adding.code.text())
    form.name.setText("Irene's tablet")
    form.passphrase.setText(WORDS)
    joining.by_code()
    wait_until(lambda: page.adding._card is not None, "the new laptop's card")
    wait_until(lambda: bool(form.words.text()), "words on the new laptop")
    wait_until(lambda: page.adding.who.count() > 0, "names")
    assert form.words.text().split(": ")[1] == page.adding.words.text()
    irene = group.no(3)
    page.adding.who.setCurrentIndex(page.adding.who.findData(irene))
    page.adding.add()
    wait_until(lambda: bool(joined), "the book on the second laptop")
    tablet = joined[0]
    assert tablet.group.name == "Tumaini" and tablet.group.is_enrolled

    # What is written on one appears on the other, by itself.
    first.session.write(
        lambda tx: members.add_member(tx, name="Zawadi Mrema"), lambda done: None, page.failed
    )
    wait_until(lambda: page.sync.status.state == "sent", "sent again")
    second = desktop_of(tablet, group.keys, home)
    wait_until(
        lambda: (
            "Zawadi Mrema" in tablet.read(lambda r: r.people.names(list(_roll(tablet)))).values()
        ),
        "the new member's name on the second laptop",
    )
    leave(second)
    leave(first)
    tasks.shutdown()
    form.deleteLater()


def _roll(book: Book) -> list[str]:
    from app.projections.members import members as roll

    return book.read(lambda r: [one.member for one in roll(r.conn)])
