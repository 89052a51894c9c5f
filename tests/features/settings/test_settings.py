"""The settings over a real book: laptops, copies, offices and PINs, sticks."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.activation import FEATURES, FeatureActivated
from app.core.errors import Refused
from app.core.governance import totp
from app.features.settings.copies.page import Copies
from app.features.settings.people.page import People
from app.features.settings.screen import SettingsScreen
from app.features.settings.sending.page import Sending
from app.features.shell.agreeing import Agreeing
from app.features.shell.second_factor import Codes
from app.operations import officers as officers_do
from app.operations import second_factors
from app.projections import officers
from app.projections.second_factors import members_with_factor
from app.sync.status import Status
from app.system.release import release
from app.ui import theme
from tests.helpers.desktop import desktop_of, leave
from tests.helpers.group import QUICK
from tests.helpers.small_book import write_moves
from tests.helpers.two_laptops import TwoLaptops
from tests.helpers.waiting import settle

if TYPE_CHECKING:
    from app.features.shell.desktop import Desktop
    from app.ui.papers import Paper


class Settings:
    """A desktop on its settings, over a group with two laptops."""

    def __init__(self, folder: Path) -> None:
        self.laptops = TwoLaptops(folder, size=8)
        self.desktop: Desktop = desktop_of(self.laptops.book, self.laptops.keys, folder)
        self.desktop.window.open_place("settings")
        self.settle()

    @property
    def screen(self) -> SettingsScreen:
        screen = self.desktop.window.screen_of("settings")
        assert isinstance(screen, SettingsScreen)
        return screen

    def settle(self) -> None:
        settle(self.desktop.session)

    def chapter(self, name: str) -> object:
        self.desktop.window.open_page("settings", name)
        self.settle()
        return self.screen.front

    def close(self) -> None:
        self.laptops.tablet.close()
        leave(self.desktop)


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Iterator[Settings]:
    made = Settings(tmp_path)
    yield made
    made.close()


def sending(settings: Settings) -> Sending:
    page = settings.chapter("sending")
    assert isinstance(page, Sending)
    return page


def rows(page: Sending) -> list[str]:
    return [line.cells[3].text for line in page.table.lines_model.lines]


def test_every_laptop_of_the_group_is_listed_with_whose_it_is(settings: Settings) -> None:
    page = sending(settings)
    names = [line.cells[0].text.split(".")[0] for line in page.table.lines_model.lines]
    owners = [line.cells[1].text for line in page.table.lines_model.lines]
    assert names == ["This laptop", "Irene's tablet"]
    assert owners == ["Josephine Auma, Treasurer", "Irene Moraa, Secretary"]
    assert rows(page) == ["Up to date", "Not heard yet"]
    assert "entries are safe here" in page.stations.picture.accessibleName()


def test_what_a_book_knows_that_it_does_not_know_stands_on_the_page(settings: Settings) -> None:
    page, tablet = sending(settings), settings.laptops.tablet
    assert not page.gaps.isVisible()
    write_moves(tablet, 1, 2, 3)
    settings.laptops.book.import_frames(tablet.outgoing()[2:])
    page.read()
    settings.settle()
    assert page.gaps.text().startswith("Entries 1 to 2 of Irene's tablet existed")


def test_what_waits_for_an_older_program_is_named_and_the_officers_can_go_on(
    settings: Settings,
) -> None:
    page, roster = sending(settings), settings.laptops.book.roster
    here = roster.devices[settings.laptops.book.group.device]
    assert (here.release, here.can) == (release(), set(FEATURES))
    under = [line.cells[0].text for line in page.table.lines_model.lines]
    assert "0.1.0" in under[0] and "older Daftari" in under[1]
    assert page.waits.isVisibleTo(page) and "Irene's tablet" in page.waits._text.text()
    QTest.mouseClick(page.waits.button, Qt.MouseButton.LeftButton)
    settings.settle()
    settings.settle()
    assert settings.laptops.book.roster.features == set(FEATURES)
    assert page.waits.isHidden()
    everybody = tuple(roster.devices)
    later = FeatureActivated(feature="from_a_later_release", without=everybody)
    settings.laptops.book.write(lambda tx: tx.append(later))
    page.read()
    settings.settle()
    assert "only a newer Daftari reads" in page.waits._text.text()
    assert page.waits.button.isHidden()


def test_a_laptop_is_locked_out_only_after_the_second_press(settings: Settings) -> None:
    page = sending(settings)
    tablet = settings.laptops.tablet.group.device
    page.table.opened.emit(tablet)
    assert page.message.isVisible() and "Irene's tablet" in page.message.text.text()
    assert settings.laptops.book.roster.devices[tablet].revoked_last_n is None
    QTest.mouseClick(page.message.button, Qt.MouseButton.LeftButton)
    settings.settle()
    assert settings.laptops.book.roster.devices[tablet].revoked_last_n is not None
    assert rows(page) == ["Up to date", "Locked out"]


class Parted:
    """A sync whose server was put back to an old copy."""

    status = Status(
        has_server=True, problem=Refused("log.forked", at=40, here=5, there=3), now_ms=1
    )
    followed = False

    def follow_server(self) -> None:
        self.followed = True


def test_a_server_that_was_put_back_is_followed_after_a_press(settings: Settings) -> None:
    page = sending(settings)
    page.sync, text = Parted(), page.message.text
    page.activate()
    settings.settle()
    assert "old copy" in text.text() and "5 entries" in text.text()
    QTest.mouseClick(page.message.button, Qt.MouseButton.LeftButton)
    assert page.sync.followed
    page.sync, asked = None, []
    page.stick.read_last = Path("x.ledgerbundle")
    page.stick.read = lambda path, *, follows: asked.append((path, follows))
    page.stick.failed.emit(Parted.status.problem)
    QTest.mouseClick(page.message.button, Qt.MouseButton.LeftButton)
    assert asked == [(Path("x.ledgerbundle"), True)]


def test_a_stick_written_on_one_laptop_is_read_on_the_other(
    settings: Settings, tmp_path: Path
) -> None:
    page, stick = sending(settings), tmp_path / "stick"
    stick.mkdir()
    page.stick.write(stick)
    settings.settle()
    (file,) = stick.glob("*.ledgerbundle")
    assert file.name in page.message.text.text()
    page.stick.read(file)  # one's own stick brings nothing and harms nothing
    settings.settle()
    assert page.message.text.text().startswith("0 new entries")


def test_a_copy_is_listed_once_it_is_proved_and_says_what_it_lacks(settings: Settings) -> None:
    page = settings.chapter("copies")
    assert isinstance(page, Copies)
    assert "no copy yet" in page._text.text()
    page.copy()
    settings.settle()
    assert page.message.text.text() == "Copied, opened again and checked."
    settings.laptops.plan("2026-12-05")
    page.read()
    settings.settle()
    (line,) = page.table.lines_model.lines
    assert line.cells[2].text == "1"
    page.ask_restore()
    assert "1 entry is not in it" in page.message.text.text()
    page.test()
    settings.settle()
    assert "are right" in page.message.text.text()


def test_the_desktop_asks_for_the_copy_that_was_chosen(settings: Settings) -> None:
    page, asked = settings.chapter("copies"), list[str]()
    assert isinstance(page, Copies)
    page.copy()
    settings.settle()
    settings.desktop.restoring.connect(asked.append)
    page.ask_restore()
    page.restore()
    settings.settle()
    assert asked == [str(page.lines[0].path)]


def people(settings: Settings) -> People:
    page = settings.chapter("people")
    assert isinstance(page, People)
    return page


def choose(page: People, member: str) -> None:
    keys = [line.key for line in page.table.lines_model.lines]
    page.table.setCurrentIndex(page.table.lines_model.index(keys.index(member), 0))


def test_an_office_is_given_by_a_tick_and_a_button(settings: Settings) -> None:
    page, member = people(settings), settings.laptops.no(7)
    choose(page, member)
    page.card.boxes["auditor"].setChecked(True)
    page.card.save_button.click()
    settings.settle()
    assert settings.laptops.read(officers.roles_of, member) == {"auditor"}


def test_two_offices_that_watch_each_other_are_named(settings: Settings) -> None:
    page = people(settings)
    choose(page, settings.laptops.no(1))
    page.card.boxes["auditor"].setChecked(True)
    assert page.card._risk.text() == "Treasurer and Inspector should be two people."


def type_pin(page: People, pin: str) -> None:
    page.card.pin.setFocus()
    QTest.keyClicks(page.card.pin, pin)
    QTest.keyClick(page.card.pin, Qt.Key.Key_Return)


def test_a_pin_counts_when_it_was_typed_twice_alike(settings: Settings) -> None:
    page, chair = people(settings), settings.laptops.no(2)
    choose(page, chair)
    for first, second in (("2749", "2748"), ("2749", "2749")):
        type_pin(page, first)
        type_pin(page, second)
        settings.settle()
        has_pin = chair in settings.laptops.read(officers.members_with_pin)
        assert has_pin == (first == second)


def test_a_simple_pin_is_refused_with_a_sentence(settings: Settings) -> None:
    page = people(settings)
    choose(page, settings.laptops.no(2))
    type_pin(page, "1234")
    type_pin(page, "1234")
    settings.settle()
    assert page.message.isVisible() and page.message.text.text()
    assert not settings.laptops.read(officers.members_with_pin)


def test_theme_text_size_and_language_change_at_once(settings: Settings) -> None:
    settings.chapter("look")
    settings.screen.front.themes.choose(1)
    settings.screen.front.sizes.choose(3)
    assert (theme.current().name, theme.current().scale_percent) == ("dark", 125)
    settings.chapter("language")
    settings.screen.front.languages.choose(4)
    settings.settle()
    assert settings.desktop.session.language == "fa"
    assert settings.desktop.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    settings.desktop.looks.use("light", "en")


def test_arrow_keys_lead_through_all_chapters_and_back(settings: Settings) -> None:
    settings.chapter("sending")
    seen = []
    for _ in settings.screen.names:
        button = QApplication.focusWidget()
        assert button is not None
        QTest.keyClick(button, Qt.Key.Key_Down)
        settings.settle()
        seen.append(settings.screen._front)
    assert sorted(seen) == sorted(settings.screen.names) and seen[-1] == "sending"


def test_the_codes_of_a_phone_are_set_up_and_then_asked_for(settings: Settings) -> None:
    laptops, treasurer = settings.laptops, settings.laptops.no(1)
    laptops.set_pins()
    page = people(settings)
    choose(page, treasurer)
    QTest.mouseClick(page.factor.button, Qt.MouseButton.LeftButton)
    secret = page.factor._secret
    assert totp.secret_text(secret) == page.factor._key.text()
    assert page.factor.qr.accessibleName().startswith("otpauth://totp/Tumaini:Josephine")
    wished: list[Paper] = []
    page.wants.connect(lambda name, paper: wished.append(paper))
    QTest.mouseClick(page.factor.print_button, Qt.MouseButton.LeftButton)
    assert [paper.code for paper in wished] == ["phone_codes"]
    page.factor.field.setText("000000")
    QTest.keyClick(page.factor.field, Qt.Key.Key_Return)
    settings.settle()
    assert laptops.read(members_with_factor) == frozenset()
    page.factor.field.setText(totp.code_at(secret, totp.step_of(laptops.clock.now_ms)))
    QTest.keyClick(page.factor.field, Qt.Key.Key_Return)
    settings.settle()
    assert laptops.read(members_with_factor) == {treasurer}
    assert page.factor._secret == b"" and not page.factor.print_button.isVisibleTo(page.factor)
    assert "10 codes of your paper" in page.factor._why.text()
    laptops.clock.now_ms += 60_000
    page.appoint(laptops.no(7), ("auditor",))
    settings.settle()
    assert laptops.read(officers.roles_of, laptops.no(7)) == frozenset()
    (codes,) = [part for part in settings.desktop.parts if isinstance(part, Codes)]
    assert codes.slip is not None
    codes.slip.field.setText("111111")
    codes.slip.prove()
    settings.settle()
    assert not codes.slip.message.isHidden()
    codes.slip.field.setText(totp.code_at(secret, totp.step_of(laptops.clock.now_ms)))
    codes.slip.prove()
    settings.settle()
    settings.settle()
    assert laptops.read(officers.roles_of, laptops.no(7)) == {"auditor"}


def test_a_lost_phone_and_a_forgotten_pin_ask_the_others_for_their_pins(settings: Settings) -> None:
    laptops = settings.laptops
    secretary, chair, holder = (laptops.no(number) for number in (3, 2, 4))
    laptops.set_pins()
    secret, paper = second_factors.offer()
    laptops.book.log_in(secretary)
    laptops.write(
        second_factors.set_factor,
        member=secretary,
        secret=secret,
        recovery=paper,
        typed=totp.code_at(secret, totp.step_of(laptops.clock.now_ms)),
        cost=QUICK,
    )
    laptops.book.log_in(laptops.no(1))
    page = people(settings)
    choose(page, secretary)
    QTest.mouseClick(page.card.lost_button, Qt.MouseButton.LeftButton)
    settings.settle()
    settings.settle()
    assert laptops.read(members_with_factor) == {secretary}
    assert agree(settings) == [chair, holder]
    assert laptops.read(members_with_factor) == frozenset()
    page.card.pin_chosen.emit(secretary, "2613")
    settings.settle()
    settings.settle()
    assert agree(settings) == [chair, holder]
    assert laptops.write(officers_do.check_pin, member=secretary, pin="2613")


def test_where_one_other_officer_agrees_it_is_whoever_is_here(settings: Settings) -> None:
    """The chair is ill: the secretary agrees in her place."""
    laptops = settings.laptops
    secretary, chair, member = laptops.no(3), laptops.no(2), laptops.no(7)
    laptops.set_pins()
    laptops.close_meeting(laptops.open_meeting())
    page = people(settings)
    page.appoint(member, ("auditor",))
    settings.settle()
    settings.settle()
    (agreeing,) = [part for part in settings.desktop.parts if isinstance(part, Agreeing)]
    assert agreeing.slip is not None
    who = agreeing.slip.who
    assert [who.itemData(at) for at in range(who.count())] == [chair, secretary]
    assert not who.isHidden() and "Secretary" in who.itemText(1)
    who.setCurrentIndex(1)
    assert agree(settings) == [secretary]
    assert laptops.read(officers.roles_of, member) == {"auditor"}


def agree(settings: Settings) -> list[str]:
    """Type the PINs that the slip asks for; whose they were."""
    (agreeing,) = [part for part in settings.desktop.parts if isinstance(part, Agreeing)]
    assert agreeing.slip is not None
    signing = agreeing.slip.signing
    asked = [member for member, _ in signing.people]
    for member in asked:
        QTest.keyClicks(signing.pin, f"107{settings.laptops.members.index(member) + 1}")
        QTest.keyClick(signing.pin, Qt.Key.Key_Return)
        settings.settle()
    settings.settle()
    return asked
