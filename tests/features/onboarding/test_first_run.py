"""The first run: four ways in, each ends with an open book, nothing typed is lost by a mistake."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.book.backup import make_copy
from app.book.carrying import carry_copy
from app.features.onboarding.first_run import FirstRun
from app.features.onboarding.join import JoinForm
from app.features.onboarding.old_book import OldBookForm
from app.features.onboarding.recover import RecoverForm
from app.features.onboarding.typed import names_of
from app.features.onboarding.wizard.draft import PAGES
from app.features.onboarding.wizard.screen import LAST, Wizard
from app.features.shell.program import Program
from app.operations.recovery_sheets import give_sheets, offer_sheets
from app.projections import balances, group, members
from app.sync.newcomers import enrol
from app.sync.welcome import request_of, write_welcome
from app.system import paths
from app.system.clock import wall_ms
from app.system.vault import PassphraseStore
from app.ui.preferences import PreferencesFile
from tests.helpers.group import Group

WORDS = "hibiscus ladder mango river"


class Start:
    """A program that was never used before, in folders of its own."""

    def __init__(self, folder: Path, application: QApplication) -> None:
        self.folder = folder
        self.program = Program(application, PreferencesFile(folder / "preferences.json"))
        self.program.looks.use("light", "en")
        self.program.start(None)

    @property
    def first_run(self) -> FirstRun:
        assert self.program.first_run is not None
        return self.program.first_run

    def settle(self) -> None:
        from PySide6.QtCore import QCoreApplication

        while True:
            QCoreApplication.processEvents()
            if not self.program.tasks.busy:
                break
        QCoreApplication.processEvents()

    def new_group(self, choice: str = "new") -> Wizard:
        """The wizard on its last page, answered as a small group would."""
        self.first_run.choose(choice)
        wizard = self.first_run.form
        assert isinstance(wizard, Wizard)
        wizard.draft.group = "Upendo Savings"
        wizard.draft.people_changed("1. Josephine Auma\n2. Achieng Otieno\n\n3) Irene Moraa")
        wizard.go_to(LAST)
        wizard.sign.passphrase.setText(WORDS)
        return wizard


@pytest.fixture
def start(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    for name in ("books_dir", "state_dir", "practice_dir", "log_dir"):
        place = tmp_path / name
        place.mkdir()
        monkeypatch.setattr(paths, name, lambda place=place: place)
    monkeypatch.setattr("app.features.onboarding.places.books_dir", paths.books_dir)
    monkeypatch.setattr("app.features.onboarding.first_run.practice_dir", paths.practice_dir)
    monkeypatch.setattr("app.system.book_keys.state_dir", paths.state_dir)
    made = Start(tmp_path, qapp)
    yield made
    made.settle()
    made.program.leave()
    made.program.entrance.close()


def test_key_one_opens_the_made_up_group_and_says_that_it_is_practice(start: Start) -> None:
    QTest.keyClick(start.first_run.choices, Qt.Key.Key_1)
    start.settle()
    desktop = start.program.desktop
    assert desktop is not None
    assert desktop.session.group_name == "Tumaini Savings Group" and desktop.session.practice
    assert start.program.preferences.now.recent == (str(desktop.book.path),)


def test_whoever_has_the_keyboard_at_the_start_can_press_a_number(start: Start) -> None:
    page = start.program.first_run
    assert page is not None
    window = start.program.entrance
    focus = window.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, "2")
    assert isinstance(page.form, Wizard)
    page.go_back()
    assert window.focusWidget() is page.choices.cards[0]


def test_a_new_group_stands_in_its_book_as_it_was_typed(start: Start) -> None:
    form = start.new_group()
    QTest.keyClick(form, Qt.Key.Key_Return)
    start.settle()
    desktop = start.program.desktop
    assert desktop is not None and not desktop.session.practice
    book = desktop.book
    roll = book.read(lambda r: [r.people.name(one.member) for one in members.members(r.conn)])
    assert roll == ["Josephine Auma", "Achieng Otieno", "Irene Moraa"]
    _, rules = book.read(lambda r: group.current_rules(r.conn))
    assert rules.share_value == 20_000
    assert book.path.name == "Upendo Savings.daftari"


def test_a_mistake_is_said_on_its_page_and_everything_typed_stays(start: Start) -> None:
    start.first_run.choose("new")
    wizard = start.first_run.form
    assert isinstance(wizard, Wizard)
    QTest.keyClick(wizard, Qt.Key.Key_Return)
    assert not wizard.message.isHidden() and PAGES[wizard.place] == "kind"
    wizard.draft.group = "Upendo Savings"
    wizard.go_to(LAST)
    assert PAGES[wizard.place] == "members"  # nobody is written yet
    wizard.draft.people_changed("Josephine Auma")
    wizard.go_to(LAST)
    assert PAGES[wizard.place] == "sign"
    start.first_run.go_back()
    start.first_run.choose("new")
    again = start.first_run.form
    assert isinstance(again, Wizard) and again.draft.group == "Upendo Savings"


def test_the_last_page_of_the_old_book_is_weighed_while_it_is_typed(start: Start) -> None:
    QTest.keyClick(start.new_group("import"), Qt.Key.Key_Return)
    form = start.first_run.form
    assert isinstance(form, OldBookForm)
    item = form.table.item(0, 0)
    assert item is not None
    item.setText("3,000")
    assert "3,000 are missing" in form.difference.text()
    form.money[0].setText("3,000")
    assert form.difference.text() == "Both sides agree."
    form.button.click()
    start.settle()
    assert start.program.desktop is not None
    book = start.program.desktop.book
    box = book.read(lambda r: balances.balance_of(r.conn, "1010", "KES"))
    rest = book.read(lambda r: balances.balance_of(r.conn, "3050", "KES"))
    assert (box, rest) == (300_000, 0)


def test_a_typed_register_comes_in_whole_or_not_at_all(start: Start) -> None:
    QTest.keyClick(start.new_group("import"), Qt.Key.Key_Return)
    form = start.first_run.form
    assert isinstance(form, OldBookForm)
    head = "meeting,date,member,attendance,shares,method\n"
    file = start.folder / "register.csv"
    file.write_text(head + "1,2026-03-28,1,P,3,cash\n1,2026-03-28,2,P,many,cash\n", "utf-8")
    form.register_chosen.emit(str(file))
    start.settle()
    assert start.program.desktop is None
    assert form.message.text.text().startswith("Line 3:")
    assert not list(paths.books_dir().glob("*.daftari"))
    file.write_text(head + "1,2026-03-28,1,P,3,cash\n1,2026-03-28,2,P,2,cash\n", "utf-8")
    form.register_chosen.emit(str(file))
    start.settle()
    assert start.program.desktop is not None
    book = start.program.desktop.book
    assert book.read(lambda r: balances.balance_of(r.conn, "3010", "KES")) == -100_000


def test_a_laptop_joins_by_two_files_on_a_stick(start: Start) -> None:
    stick, home = start.folder / "stick", start.folder / "home"
    stick.mkdir()
    home.mkdir()
    other = Group(home, size=4)
    start.first_run.choose("join")
    form = start.first_run.form
    assert isinstance(form, JoinForm)
    form.passphrase.setText(WORDS)
    form.request_to.emit(str(stick))
    start.settle()
    assert "must stand on her screen" in form.words.text()
    card = request_of(next(stick.glob("*.ledgerrequest")).read_bytes()).card
    enrol(other.book, card, other.no(3))
    welcome = write_welcome(other.book, stick, card, wall_ms=other.clock)
    form.welcome_from.emit(str(welcome))
    start.settle()
    desktop = start.program.desktop
    assert desktop is not None and desktop.session.group_name == "Tumaini"
    assert desktop.person.name == "Irene Moraa"
    other.close()


def test_a_copy_from_a_stick_opens_with_its_passphrase(start: Start) -> None:
    form = start.new_group()
    form.button.click()
    start.settle()
    desktop = start.program.desktop
    assert desktop is not None
    book, keys, stick = desktop.book, desktop.keys, start.folder / "stick"
    carried = carry_copy(make_copy(book, wall_ms()), book.path, stick, keys.load(book.path).key)
    desktop.leaving.emit("")
    start.settle()
    start.first_run.bring(carried)
    start.settle()
    assert start.program.desktop is None  # the passphrase is asked for
    start.program.entrance.passphrase.emit("some other words")
    start.settle()
    assert start.program.desktop is None
    start.program.entrance.passphrase.emit(WORDS)
    start.settle()
    again = start.program.desktop
    assert again is not None
    assert again.session.group_name == "Upendo Savings" and again.book.path != book.path


def test_the_copy_asks_for_both_sheets_and_the_group_goes_on(start: Start, tmp_path: Path) -> None:
    (tmp_path / "lost").mkdir()
    lost = Group(tmp_path / "lost", size=8)
    offer = lost.book.write(offer_sheets).result
    holders = (lost.no(1), lost.no(3))
    lost.book.write(lambda tx: give_sheets(tx, offer=offer, holders=holders, typed=offer.halves))
    copy = make_copy(lost.book, 1_795_300_000_000).path
    start.first_run.bring(copy)
    start.settle()
    form = start.first_run.form
    assert isinstance(form, RecoverForm)
    first, second = (" ".join(half) for half in offer.halves)
    form.words.setText(WORDS)
    form.sheets[0].setText(first)
    form.sheets[1].setText(first)
    form.button.click()
    start.settle()
    assert "sheet 1" in form.message.text.text()
    form.sheets[1].setText(second)
    form.button.click()
    start.settle()
    desktop = start.program.desktop
    assert desktop is not None
    assert desktop.book.group.id == lost.book.group.id
    assert desktop.book.group.is_hub
    assert desktop.book.path != lost.book.path
    lost.close()


def test_a_book_that_another_program_has_open_is_left_alone(start: Start) -> None:
    form = start.new_group()
    form.button.click()
    start.settle()
    desktop = start.program.desktop
    assert desktop is not None
    path = desktop.book.path
    from app.book.book import Book

    desktop.leaving.emit("")
    start.settle()
    held = Book.open(path, PassphraseStore(WORDS, paths.state_dir()), wall_ms=wall_ms)
    start.program.open(path, WORDS)
    start.settle()
    assert start.program.desktop is None
    problem = start.program.entrance.problem
    assert problem is not None and problem.button.text() == "Try again"
    held.close()
    problem.button.click()
    start.settle()
    start.program.entrance.passphrase.emit(WORDS)
    start.settle()
    assert start.program.desktop is not None


def test_a_pasted_list_gives_names_and_nothing_else() -> None:
    pasted = "1. Mary Njeri\t0722 640 418\n 2) Peter Ochieng\n- Grace\n\n۴. مریم نوری"
    assert names_of(pasted) == ("Mary Njeri", "Peter Ochieng", "Grace", "مریم نوری")
