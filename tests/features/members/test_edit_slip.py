"""An officer changes a member's details by the keyboard; where money is sent asks a second one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from app.book.book import Book
from app.features.members.one.edit_slip import EditSlip
from app.features.members.one.screen import MemberScreen
from app.features.shell.agreeing import Agreeing
from app.operations.members import set_field
from app.projections import members
from app.samples import pin_of
from app.ui.session import Session
from tests.helpers.book_session import book_session
from tests.helpers.group import Clock
from tests.helpers.sample_books import own_sample
from tests.helpers.waiting import settle

GRACE = 9


class Page:
    """The page of one member, with what it said when something was done."""

    def __init__(self, session: Session, no: int) -> None:
        everyone = session.book.read(lambda r: members.members(r.conn))
        self.by_no = {one.no: one.member for one in everyone}
        self.session, self.member = session, self.by_no[no]
        self.screen, self.done = MemberScreen(session), list[str]()
        self.screen.done.connect(self.done.append)
        self.agreeing = Agreeing(session, self.screen)
        self.screen.show()
        self.screen.show_subject(self.member)
        self.screen.set_active(True)
        self.settle()

    def settle(self) -> None:
        for _ in range(3):
            settle(self.session)

    @property
    def slip(self) -> EditSlip:
        assert self.screen.slip is not None
        return self.screen.slip

    def open(self) -> EditSlip:
        QTest.keyClick(self.screen.passbook, Qt.Key.Key_F2)
        return self.slip

    def type(self, field: str, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        """Type into a box of the slip in place of what stands there, then press `key`."""
        box = self.slip.boxes[field]
        assert isinstance(box, QLineEdit)
        box.selectAll()
        QTest.keyClick(box, Qt.Key.Key_Delete)
        QTest.keyClicks(box, text)
        QTest.keyClick(box, key)
        self.settle()

    def kept(self, field: str) -> str:
        return self.session.book.read(lambda r: r.people.field(self.member, field))

    def facts(self) -> int:
        return sum(self.session.book.vector().values())

    def said(self) -> str:
        return "" if self.slip.message.isHidden() else self.slip.message.text.text()

    def shown(self) -> list[str]:
        return [one.text() for one in self.screen.profile.findChildren(QLabel)]

    def pins(self) -> None:
        """Type the PIN of everybody who is asked."""
        slip = self.agreeing.slip
        assert slip is not None
        for asked, _ in slip.signing.people:
            no = next(no for no, member in self.by_no.items() if member == asked)
            QTest.keyClicks(slip.signing.pin, pin_of(no))
            QTest.keyClick(slip.signing.pin, Qt.Key.Key_Return)
            self.settle()


@pytest.fixture(scope="module")
def book(qapp: object) -> Book:
    return own_sample("tumaini", Clock())


@pytest.fixture
def page(book: Book) -> Iterator[Page]:
    session = book_session(book)
    made = Page(session, GRACE)
    yield made
    made.screen.close()
    session.tasks.shutdown()


def test_f2_opens_the_slip_and_enter_writes_only_what_was_changed(page: Page) -> None:
    slip = page.open()
    assert slip.isVisible()
    name = slip.boxes["name"]
    assert isinstance(name, QLineEdit)
    assert name.text() == "Grace Atieno"
    before = page.facts()
    page.type("phone", "0712 345 678", Qt.Key.Key_Enter)
    assert page.kept("phone") == "+254712345678"
    assert page.facts() == before + 1
    assert page.done == ["The details of Grace Atieno are written"]
    assert any("+254 712 345 678" in text for text in page.shown())


def test_ctrl_z_puts_back_what_stood_there_and_once_more_writes_it_again(page: Page) -> None:
    before = page.kept("note")
    page.open()
    page.type("note", "Lives behind the mill")
    assert "Lives behind the mill" in page.shown()
    assert page.screen.take_back()
    page.settle()
    assert page.kept("note") == before
    assert page.done[-1] == "Taken back"
    assert page.screen.take_back()
    page.settle()
    assert page.kept("note") == "Lives behind the mill"


def test_nothing_is_taken_back_where_nothing_was_changed(page: Page) -> None:
    assert not page.screen.take_back()


def test_esc_leaves_everything_as_it_was(page: Page) -> None:
    page.open()
    page.type("next_of_kin", "Somebody Else", Qt.Key.Key_Tab)
    QTest.keyClick(page.slip, Qt.Key.Key_Escape)
    page.settle()
    assert page.kept("next_of_kin") != "Somebody Else"
    assert not page.done


def test_tab_goes_through_the_boxes_in_their_order(page: Page) -> None:
    slip = page.open()
    slip.activateWindow()
    order: list[QWidget] = list(slip.boxes.values())
    order[0].setFocus()
    for box in order[1:]:
        QTest.keyClick(slip.focusWidget() or slip, Qt.Key.Key_Tab)
        assert slip.focusWidget() is box
    slip.reject()


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("phone", "12", "is not a mobile number"),
        ("payout_phone", "0712", "is not a mobile number"),
        ("name", "", "Type the name with letters."),
        ("next_of_kin", "...", "Type the name with letters."),
        ("id_number", "--", "Write this with letters or digits, 120 signs at most."),
        ("note", "x" * 121, "Write this with letters or digits, 120 signs at most."),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_written(
    page: Page, field: str, typed: str, said: str
) -> None:
    before = page.kept(field)
    page.open()
    page.type(field, typed)
    assert said in page.said()
    assert page.slip.isVisible()
    assert page.slip.focusWidget() is page.slip.boxes[field]
    assert page.kept(field) == before
    page.slip.reject()


def test_another_members_name_is_doubted_once(page: Page) -> None:
    page.open()
    page.type("name", "Sarah Kipkemboi")
    assert page.said().startswith("This looks like Sarah Kipkemboi, no. 20. Enter again keeps")
    assert page.kept("name") == "Grace Atieno"
    page.slip.reject()


def test_the_language_is_chosen_by_the_arrow_keys(page: Page) -> None:
    box = page.open().boxes["language"]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(0)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    chosen = box.currentData()
    QTest.keyClick(box, Qt.Key.Key_Return)
    page.settle()
    assert page.kept("language") == chosen == "sw"


def test_where_money_is_sent_is_written_when_a_second_officer_agreed(page: Page) -> None:
    page.open()
    page.type("payout_phone", "0722 000 111")
    assert "Another officer" in page.said()
    assert page.kept("payout_phone") == ""
    page.pins()
    assert page.kept("payout_phone") == "+254722000111"
    assert page.done == ["The details of Grace Atieno are written"]
    assert page.screen.take_back()
    page.settle()
    assert "Another officer" in page.screen.message.text.text()
    assert page.kept("payout_phone") == "+254722000111"
    page.pins()
    assert page.kept("payout_phone") == ""
    assert page.screen.message.isHidden()


def test_who_may_not_see_a_phone_cannot_change_it_and_an_auditor_changes_nothing(
    page: Page,
) -> None:
    page.session.roles = frozenset({"admin"})
    assert list(page.open().boxes) == ["name", "language"]
    page.slip.reject()
    page.screen.slip = None
    page.session.roles = frozenset({"auditor"})
    page.screen.activate()
    page.settle()
    assert page.screen.profile.change.isHidden()
    page.screen.edit()
    assert page.screen.slip is None
    assert QApplication.activeModalWidget() is None


def test_a_detail_that_was_changed_again_since_is_not_put_back(page: Page) -> None:
    page.open()
    page.type("id_number", "12345678")
    page.session.book.write(
        lambda tx: set_field(tx, member=page.member, field="id_number", value="87654321")
    )
    assert page.screen.take_back()
    page.settle()
    assert page.screen.message.text.text().startswith("These details were changed again since.")
    assert page.kept("id_number") == "87654321"
