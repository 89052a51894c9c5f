"""The last step: every figure read out is that of the ledger; nothing closes before it is right."""

import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.book.backup import prove_copy
from app.core.closing import short_code
from app.core.errors import Refused
from app.features.meeting.close import step as close_step
from app.features.meeting.close.screen import CloseScreen
from app.operations import closing, contributions, motions
from app.projections import meetings
from app.projections.meetings import Meeting, find_meeting
from app.ui import theme
from tests.documents.reading import copied
from tests.helpers.sample_meeting import AFTERNOON_MS, SampleMeeting, sample_meeting
from tests.helpers.waiting import settle

KEY = Qt.Key


class Desk:
    """The screen over a counted meeting, and fingers that are counted."""

    def __init__(self, at: SampleMeeting, *, counted: bool = True) -> None:
        self.at, self.pressed = at, 0
        if counted:
            at.book.write(
                lambda tx: closing.count_cash(
                    tx, meeting=at.meeting, counts=(), counted_minor=at.box_minor()
                )
            )
        desktop = SimpleNamespace(keys=at.keys, wall_ms=lambda: AFTERNOON_MS)
        at.session.places["desktop"] = desktop
        self.screen = CloseScreen(at.session, at.meeting)
        self.wants: list[tuple[str, object]] = []
        self.screen.wants.connect(lambda name, value: self.wants.append((name, value)))
        self.screen.resize(1366, 672)
        self.screen.show()
        self.screen.set_active(True)
        settle(at.session)

    def press(self, *keys: str | Qt.Key) -> "Desk":
        for key in keys:
            for sign in key if isinstance(key, str) else (key,):
                self.pressed += 1
                QTest.keyClick(QApplication.focusWidget() or self.screen, sign)
                settle(self.at.session)
        return self

    def sign(self, *members: str, enter: Qt.Key = KEY.Key_Return) -> "Desk":
        for member in members:
            row = self.screen.sign_card.row_of(member)
            assert row is not None
            row.boxes.setFocus()
            self.press(self.at.pin(member), enter)
        return self

    @property
    def signers(self) -> list[str]:
        assert self.screen.facts is not None
        return [place.member for place in self.screen.facts.places]

    @property
    def meeting(self) -> Meeting:
        found = self.at.read(find_meeting, self.at.meeting)
        assert isinstance(found, Meeting)
        return found


@pytest.fixture
def at(qapp: QApplication, tmp_path: Path) -> Iterator[SampleMeeting]:
    theme.use(theme.Theme())
    made = sample_meeting("tumaini-count", tmp_path)
    yield made
    made.close()


@pytest.fixture
def desk(at: SampleMeeting) -> Iterator[Desk]:
    made = Desk(at)
    yield made
    made.screen.close()


def test_decisions_are_read_out_and_who_was_voted_for_signs(at: SampleMeeting) -> None:
    rose = at.id_of("Rose Nyambura")
    for text, yes, no, effect in (
        ("Meet on Sundays", 4, 15, ""),
        ("Rose signs for Hellen", 19, 0, "key"),
        ("New bag", 12, 7, ""),
        ("New pens", 12, 7, ""),
        ("New books", 12, 7, ""),
    ):
        at.book.write(
            lambda tx, text=text, yes=yes, no=no, effect=effect: motions.vote(
                tx, meeting=at.meeting, text=text, yes=yes, no=no, effect=effect, subject=rose
            )
        )
    desk = Desk(at)
    lines = desk.screen.read_card.spoken[-4:]
    assert [text for text, _ in lines] == [
        "Meet on Sundays",
        "Rose signs for Hellen",
        "New bag",
        "and 2 more decisions, in the minutes",
    ]
    assert desk.screen.facts is not None
    assert [one.member for one in desk.screen.facts.stand_ins][-1] == rose
    desk.screen.close()


def test_what_is_read_out_is_what_the_picture_says(desk: Desk) -> None:
    assert desk.screen.read_card.spoken == [
        ("People here", "19"),
        ("Collected", "30,500"),
        ("New loan: Amina Hassan", "−15,000"),
        ("Turn: Dorcas Mutua", "−5,700"),
        ("Expenses", "−250"),
    ]
    assert desk.screen.read_card.total.text() == "43,400"
    assert [bag.amount.text() for bag in desk.screen.read_card.bags] == [
        "35,500",
        "7,900",
        "72,100",
    ]
    owed = [(card.name.text(), card.amount.text()) for card in desk.screen.read_card.debts]
    assert owed == [("Esther Kamau", "4,700"), ("Jane Wambui", "1,950"), ("Grace Atieno", "1,500")]
    facts = desk.screen.facts
    assert facts is not None
    assert (facts.next_on, facts.next_time, facts.next_turn) == (
        "2026-12-05",
        "14:00",
        "Rose Nyambura",
    )


@pytest.mark.parametrize("enter", [KEY.Key_Return, KEY.Key_Enter])
def test_five_people_sign_in_25_presses_and_the_sixth_enter_closes(
    desk: Desk, enter: Qt.Key
) -> None:
    for member in desk.signers:
        desk.press(desk.at.pin(member), enter)
    assert desk.pressed == 25
    assert desk.screen.sign_card.missing_text() == "Everything is signed."
    desk.press(enter)
    assert desk.meeting.is_closed
    assert not desk.meeting.is_provisional
    planned = desk.at.read(meetings.next_meeting)
    assert (planned.on, planned.no) == ("2026-12-05", 19)
    desk.press(enter)
    assert desk.wants[-1] == ("leave", None)


def test_any_order_will_do(desk: Desk) -> None:
    desk.sign(*reversed(desk.signers))
    assert desk.screen.facts is not None
    assert desk.screen.facts.missing == 0


def test_close_is_dead_until_all_have_signed_and_says_what_is_missing(desk: Desk) -> None:
    assert not desk.screen.sign_card.button.isEnabled()
    desk.sign(desk.signers[0])
    assert desk.screen.sign_card.missing_text() == "4 signatures to go"
    assert not desk.screen.sign_card.button.isEnabled()
    status = desk.at.book.read(lambda r: close_step.status(r, desk.meeting))
    assert close_step.under(status, "en") == "1 of 5 signed"


def test_nobody_signs_before_the_box_was_counted(at: SampleMeeting) -> None:
    desk = Desk(at, counted=False)
    assert desk.screen.sign_card.missing_text() == "First the box is counted."
    assert desk.screen.sign_card.rows[0].boxes.isHidden()
    desk.screen.close()


def test_a_wrong_pin_signs_nothing_and_tells_the_tries_left(desk: Desk) -> None:
    row = desk.screen.sign_card.row_of(desk.signers[0])
    assert row is not None
    row.boxes.setFocus()
    desk.press("0000", KEY.Key_Return)
    assert "4" in desk.screen.sign_card.message.text.text()
    assert desk.screen.facts is not None
    assert desk.screen.facts.signed == 0


def test_the_recorder_or_treasurer_can_not_sign_as_key_holder_even_below_the_screen(
    desk: Desk,
) -> None:
    treasurer = desk.at.session.actor
    with pytest.raises(Refused):
        desk.at.book.write(
            lambda tx: closing.sign_meeting(
                tx, meeting=desk.at.meeting, member=treasurer, role="key_holder"
            )
        )


def test_a_line_after_a_signature_drops_count_and_signatures(desk: Desk) -> None:
    desk.sign(*desk.signers[:3])
    jane = desk.at.id_of("Esther Kamau")
    desk.at.book.write(
        lambda tx: contributions.record_as_expected(tx, meeting=desk.at.meeting, member=jane)
    )
    desk.screen.activate()
    settle(desk.at.session)
    assert desk.screen.facts is not None
    assert desk.screen.facts.signed == 0
    assert desk.screen.sign_card.missing_text() == "First the box is counted."


def test_officers_alone_close_provisionally(desk: Desk) -> None:
    desk.sign(*desk.signers[:2])
    assert desk.screen.sign_card.provisional.isVisible()
    QTest.mouseClick(desk.screen.sign_card.provisional, Qt.MouseButton.LeftButton)
    settle(desk.at.session)
    assert desk.meeting.is_closed
    assert desk.meeting.is_provisional
    assert "missing keys" in desk.screen.closed_card.chip.accessibleName()


def test_papers_and_a_proved_copy_follow_the_closing(desk: Desk) -> None:
    desk.sign(*desk.signers).press(KEY.Key_Return)
    settle(desk.at.session)
    folder = desk.at.book.path.with_name(f"{desk.at.book.path.stem}.papers") / "018-2026-11-21"
    written = sorted(path.name for path in folder.glob("*.pdf"))
    assert written[0] == "meeting-page.pdf"
    assert len(written) == 20
    assert all(path.read_bytes().startswith(b"%PDF") for path in folder.glob("*.pdf"))
    page, *receipts = (copied((folder / name).read_bytes()) for name in written)
    found = [re.findall(r"Paper (A-\d{6})", text)[0] for text in (page, *receipts)]
    assert found == [f"A-{count:06}" for count in range(1, 21)]
    said = desk.screen.closed_card.said()
    assert any("20" in text for text in said)
    copies = list(desk.at.book.path.with_name("tumaini-count.copies").glob("*.daftari"))
    assert len(copies) == 1
    assert prove_copy(copies[0], desk.at.keys.load(desk.at.book.path).key) > 300
    assert desk.screen.closed_card.code.text().replace(" ", "") == short_code(desk.meeting.page)


def test_after_closing_the_page_is_locked(desk: Desk) -> None:
    desk.sign(*desk.signers).press(KEY.Key_Return)
    esther = desk.at.id_of("Esther Kamau")
    with pytest.raises(Refused):
        desk.at.book.write(
            lambda tx: contributions.record_as_expected(tx, meeting=desk.at.meeting, member=esther)
        )


def test_another_day_can_be_typed_for_the_next_meeting(desk: Desk) -> None:
    desk.press(KEY.Key_F4, "12.12.2026", KEY.Key_Return)
    assert desk.screen.next_on == "2026-12-12"
    assert desk.screen.draft()["next_on"] == "2026-12-12"
