"""To decide by keyboard alone, over real books."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.core.decisions import ASK_LATER, ONCE, OTHER_MEETING, TWICE
from app.features.conflicts.screen import DecideScreen
from app.features.conflicts.slip_card import SlipRow
from app.projections import cases
from app.ui.translation import Translation, compile_catalogues
from tests.helpers.session import AtOnce, screen_session
from tests.helpers.two_laptops import TwoLaptops

KEY = Qt.Key
PAID = {"shares": 600, "welfare": 100, "turn": 300}
TREASURER, CHAIR, SECRETARY = 1, 2, 3


class Desk:
    """The page over the treasurer's book, and fingers."""

    def __init__(self, laptops: TwoLaptops, who: int, roles: set[str], language: str) -> None:
        self.laptops = laptops
        self.said: list[str] = []
        laptops.book.log_in(laptops.no(who))
        self.session = screen_session(language, laptops.book)
        self.session.tasks = AtOnce()
        self.session.actor = laptops.no(who)
        self.session.roles = frozenset(roles)
        self.screen = DecideScreen(self.session)
        self.screen.done.connect(self.said.append)
        self.screen.resize(1160, 700)
        self.screen.show()
        QTest.qWaitForWindowActive(self.screen)
        self.screen.set_active(True)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            focus = QApplication.focusWidget() or self.screen
            QTest.keyClick(focus, key)

    def type_sign(self, sign: str) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
        QApplication.sendEvent(QApplication.focusWidget(), event)

    @property
    def presenter(self) -> object:
        return self.screen._presenter

    def words(self) -> str:
        """Everything that can be read on the page."""
        labels = self.screen.findChildren(QLabel)
        return "\n".join(one.text() for one in labels if one.isVisible())

    def answers(self) -> list[str]:
        return [
            one.answer.choice
            for one in self.laptops.on(self.laptops.book, cases.decided_cases)
            if one.answer is not None
        ]


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[TwoLaptops]:
    found = TwoLaptops(tmp_path)
    yield found
    found.close()


@pytest.fixture
def meeting(laptops: TwoLaptops) -> str:
    meeting = laptops.open_meeting()
    laptops.meet()
    for book in laptops.books:
        laptops.pay_on(book, meeting, 7, **PAID)
    laptops.meet()
    return meeting


@pytest.fixture
def at(qapp: QApplication, laptops: TwoLaptops) -> Iterator[object]:
    desks: list[Desk] = []

    def sit(who: int = TREASURER, roles: str = "treasurer", language: str = "en") -> Desk:
        desks.append(Desk(laptops, who, set(roles.split()), language))
        return desks[-1]

    yield sit
    for desk in desks:
        desk.screen.close()
        desk.screen.deleteLater()


@pytest.mark.parametrize("enter", [KEY.Key_Return, KEY.Key_Enter])
def test_enter_gives_the_suggested_answer(at, meeting: str, enter: Qt.Key) -> None:
    desk = at()
    assert "Did \u2068Grace Atieno\u2069 pay once or twice at meeting 1?" in desk.words()
    desk.press(enter)
    assert desk.answers() == [ONCE]
    assert desk.said == ["Kept once."]
    assert "Nothing to decide. Good." in desk.words()


@pytest.mark.parametrize(
    ("key", "choice"), [(KEY.Key_1, ONCE), (KEY.Key_2, OTHER_MEETING), (KEY.Key_4, TWICE)]
)
def test_a_number_chooses_and_enter_decides(at, meeting: str, key: Qt.Key, choice: str) -> None:
    desk = at()
    desk.press(key)
    assert desk.answers() == []
    desk.press(KEY.Key_Return)
    assert desk.answers() == [choice]


def test_persian_digits_choose_too(at, meeting: str) -> None:
    desk = at()
    desk.type_sign("۲")
    desk.press(KEY.Key_Return)
    assert desk.answers() == [OTHER_MEETING]


def test_three_leaves_it_for_the_next_meeting(at, laptops: TwoLaptops, meeting: str) -> None:
    desk = at()
    desk.press(KEY.Key_3)
    assert desk.answers() == []
    assert laptops.only_case(laptops.book).state == cases.ASKED
    assert "For the next meeting" in desk.words()
    assert desk.said == ["Left for the next meeting."]
    desk.press(KEY.Key_1, KEY.Key_Return)
    assert desk.answers() == [ONCE]


def test_the_answer_is_taken_back_from_the_list(at, laptops: TwoLaptops, meeting: str) -> None:
    desk = at()
    desk.press(KEY.Key_Return)
    assert "\u2068" not in "".join(desk.said)
    assert "Settled by you" in desk.words()
    assert desk.screen.take_back()
    assert desk.answers() == []
    assert desk.said[-1] == "Taken back. The question is open again."
    desk.press(KEY.Key_2, KEY.Key_Return)
    assert desk.answers() == [OTHER_MEETING]


def test_the_newest_answer_is_taken_back_first(at, laptops: TwoLaptops, meeting: str) -> None:
    for book in laptops.books:
        laptops.pay_on(book, meeting, 8, **PAID)
    laptops.meet()
    first, second = (case.case for case in laptops.on(laptops.book, cases.open_cases))
    desk = at()
    desk.press(KEY.Key_Down, KEY.Key_2, KEY.Key_Return, KEY.Key_Return)
    assert [one.case for one in laptops.on(laptops.book, cases.decided_cases)] == [first, second]
    desk.screen.take_back()
    assert [one.case for one in laptops.on(laptops.book, cases.open_cases)] == [first]
    desk.screen.take_back()
    assert not desk.screen.take_back()


def test_arrows_go_through_the_questions(at, laptops: TwoLaptops, meeting: str) -> None:
    for book in laptops.books:
        laptops.pay_on(book, meeting, 8, **PAID)
    laptops.meet()
    desk = at()
    assert "2 left" in desk.screen.head_parts().text()
    first = desk.presenter.case
    desk.press(KEY.Key_Down)
    assert desk.presenter.case != first
    desk.press(KEY.Key_Down)
    second = desk.presenter.case
    desk.press(KEY.Key_Up)
    assert desk.presenter.case == first
    desk.press(KEY.Key_Return)
    assert desk.presenter.case == second
    assert "1 left" in desk.screen.head_parts().text()


def test_the_secretary_may_only_ask(at, laptops: TwoLaptops, meeting: str) -> None:
    desk = at(SECRETARY, "secretary")
    desk.press(KEY.Key_Return)
    assert desk.answers() == []
    assert "The treasurer or the chair decides this." in desk.words()
    desk.press(KEY.Key_3)
    assert laptops.only_case(laptops.book).state == cases.ASKED


def test_above_the_limit_the_chair_types_a_pin(at, laptops: TwoLaptops, meeting: str) -> None:
    laptops.set_pins()
    laptops.change_rules(treasurer_limit=500)
    desk = at()
    desk.press(KEY.Key_Return)
    assert desk.answers() == []
    assert "\u2068Achieng Otieno\u2069: type your PIN" in desk.words()
    desk.press(*[KEY.Key_1, KEY.Key_1, KEY.Key_1, KEY.Key_1], KEY.Key_Return)
    assert desk.answers() == []
    assert "that was not your PIN" in desk.words()
    desk.press(*[KEY.Key_1, KEY.Key_0, KEY.Key_7, KEY.Key_2], KEY.Key_Return)
    assert desk.answers() == [ONCE]
    (done,) = laptops.on(laptops.book, cases.decided_cases)
    assert done.answer.allowed_by == laptops.no(CHAIR)


def test_escape_leaves_the_pin_and_nothing_is_decided(
    at, laptops: TwoLaptops, meeting: str
) -> None:
    laptops.set_pins()
    laptops.change_rules(treasurer_limit=500)
    desk = at()
    desk.press(KEY.Key_Return, KEY.Key_1, KEY.Key_Escape)
    assert not desk.presenter.is_asking_pin
    assert desk.answers() == []
    desk.press(KEY.Key_2)
    assert desk.presenter.choice == OTHER_MEETING


def test_what_differs_stands_in_plum(at, laptops: TwoLaptops) -> None:
    meeting = laptops.open_meeting()
    laptops.meet()
    laptops.pay_on(laptops.book, meeting, 7, shares=600, welfare=100)
    laptops.pay_on(laptops.tablet, meeting, 7, shares=400, welfare=100)
    laptops.meet()
    desk = at()
    grounds = [row._ground for row in desk.screen.findChildren(SlipRow) if row.isVisible()]
    # Shares, welfare, cash; on the slip of this laptop also whether a receipt was printed.
    assert grounds == ["clashBg", "", "", "clashBg", "clashBg", "", "clashBg"]
    assert "The amounts differ." in desk.words()
    assert desk.presenter.choice == ASK_LATER  # nothing speaks for once or twice


def test_without_any_question_the_page_says_so(at, laptops: TwoLaptops) -> None:
    assert "Nothing to decide. Good." in at().words()


def test_a_question_that_comes_while_the_page_is_open_appears(at, laptops: TwoLaptops) -> None:
    desk = at()
    meeting = laptops.open_meeting()
    laptops.meet()
    laptops.pay_on(laptops.tablet, meeting, 7, **PAID)
    laptops.pay_on(laptops.book, meeting, 7, **PAID)
    desk.session.bus.publish(laptops.book.import_frames(laptops.tablet.outgoing()))
    assert "Did \u2068Grace Atieno\u2069 pay once or twice at meeting 1?" in desk.words()


def test_the_page_opens_with_the_question_it_was_asked_for(
    at, laptops: TwoLaptops, meeting: str
) -> None:
    for book in laptops.books:
        laptops.pay_on(book, meeting, 8, **PAID)
    laptops.meet()
    second = laptops.on(laptops.book, cases.open_cases)[1].case
    desk = at()
    desk.screen.show_subject(second)
    desk.screen.set_active(True)
    assert desk.presenter.case == second


@pytest.mark.parametrize("language", ["sw", "fr", "hi", "fa"])
def test_the_page_speaks_every_language(at, meeting: str, language: str) -> None:
    compile_catalogues()
    translation = Translation()
    translation.use(language)
    try:
        desk = at(language=language)
        words = desk.words()
        assert "Did" not in words
        assert "Nothing is ever thrown away" not in words
        assert "{" not in words
        desk.press(KEY.Key_Return)
        assert desk.answers() == [ONCE]
    finally:
        translation.use("en")
