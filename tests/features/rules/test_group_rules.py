"""Group rules: read as sentences, proposed otherwise by keyboard, voted on, told in history."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.core.locales.isolates import without_isolates
from app.features.rules.change.screen import RuleChangeScreen
from app.features.rules.screen import RulesScreen
from app.operations.boxes import open_box
from app.operations.proposals import propose_rules
from app.projections import group as rules_now
from app.projections import meetings, proposals
from app.ui.rules.sentence import SentenceBox
from app.ui.screen import Screen
from app.ui.session import Session
from tests.helpers.book_session import book_session
from tests.helpers.boxes import Fixed, known_schemes
from tests.helpers.group import Group
from tests.helpers.waiting import settle

KEY = Qt.Key


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path)
    yield made
    made.close()


@pytest.fixture
def session(qapp: object, group: Group) -> Iterator[Session]:
    made = book_session(group.book)
    yield made
    made.tasks.shutdown()


def show(screen: Screen, subject: str = "") -> None:
    screen.resize(1160, 640)
    screen.show_subject(subject)
    screen.show()
    screen.set_active(True)
    settle(screen.session)


def sentences(screen: RulesScreen) -> list[str]:
    return [without_isolates(one) for card in screen.sections for one in card.sentences]


def box(screen: RuleChangeScreen, field: str) -> SentenceBox:
    assert screen.form is not None
    found = next(row.line.boxes[field] for row in screen.form.rows if field in row.line.boxes)
    assert isinstance(found, SentenceBox)
    return found


def test_the_rules_stand_there_as_sentences_with_their_day_and_who_wrote_them(
    session: Session,
) -> None:
    screen = RulesScreen(session)
    show(screen)
    assert "Everyone pays KES\u00a01 for welfare" in sentences(screen)
    assert [card.section.code for card in screen.sections] == [
        "money", "loans", "fines", "meetings", "officers",
    ]  # fmt: skip
    assert screen.history is not None
    assert screen.history.lines[-1] == "The first rules"
    screen.set_active(False)


def test_another_rule_is_proposed_by_keyboard_and_voted_on_at_the_meeting(
    session: Session, group: Group
) -> None:
    page = RuleChangeScreen(session)
    show(page, "money")
    welfare = box(page, "welfare")
    welfare.selectAll()
    QTest.keyClicks(welfare, "1.50")
    assert page.save.isEnabled()
    page.reason.setText("funerals are dearer")
    QTest.keyClick(page.reason, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(session)
    (one,) = group.read(proposals.proposals)
    assert (one.state, one.reason) == ("open", "funerals are dearer")
    assert [change.field for change in one.changes] == ["welfare"]
    group.open_meeting()
    screen = RulesScreen(session)
    show(screen)
    (card,) = screen.proposals
    assert not card.agree.isEnabled()
    for hands, number in zip(card.boxes, ("8", "1", "1"), strict=True):
        QTest.keyClicks(hands, number)
    assert card.agree.isEnabled() and not card.refuse.isEnabled()
    card.agree.click()
    settle(session)
    (one,) = group.read(proposals.proposals)
    assert (one.state, one.votes_yes, one.votes_no, one.silent) == ("agreed", 8, 1, 1)
    assert group.read(rules_now.current_rules)[1].welfare == 100
    (meeting,) = [one.meeting for one in group.read(meetings.meetings)]
    group.close_meeting(meeting)
    group.open_meeting("2026-12-05")
    screen.set_active(True)
    settle(session)
    said = [one.text() for one in screen.sections[0].findChildren(QLabel)]
    assert "since Sun 22 Nov 2026, agreed by 8 to 1, written by \u2068Josephine Auma\u2069" in said
    page.set_active(False)
    screen.set_active(False)


def test_between_meetings_a_proposal_waits_and_can_be_withdrawn(
    session: Session, group: Group
) -> None:
    _, rules = group.read(rules_now.current_rules)
    group.write(propose_rules, rules=replace(rules, turn=0), from_on="2026-12-05")
    screen = RulesScreen(session)
    show(screen)
    (card,) = screen.proposals
    assert card.boxes == ()
    card.withdraw.click()
    settle(session)
    assert screen.proposals == []
    screen.set_active(False)


def test_what_cannot_be_typed_is_said_beside_it_and_nothing_is_proposed(
    session: Session, group: Group
) -> None:
    page = RuleChangeScreen(session)
    show(page, "money")
    welfare = box(page, "welfare")
    welfare.selectAll()
    QTest.keyClicks(welfare, "lots")
    assert welfare.property("state") == "error"
    assert not page.save.isEnabled()
    page.from_on.setText("2026-11-30")
    box(page, "share_value").selectAll()
    QTest.keyClicks(box(page, "share_value"), "300")
    assert welfare.text() == "1"  # what counts stands there again
    group.open_meeting("2026-12-05")
    QTest.keyClick(page.reason, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(session)
    assert "6" in page.message.text.text()  # the first day that is allowed
    assert group.read(proposals.proposals) == ()
    page.set_active(False)


def test_a_loan_rule_is_grey_with_its_reason_where_nobody_saves(
    session: Session, group: Group
) -> None:
    group.change_rules(share_value=0, loan_multiple=0)
    page = RuleChangeScreen(session)
    show(page, "loans")
    assert page.form is not None
    row = next(row for row in page.form.rows if row.row.code == "lending")
    assert not row.switch.isEnabled()
    assert row.hint.text().startswith("A member borrows against own savings")
    page.set_active(False)


def test_every_box_has_its_own_section_and_its_own_proposals(
    session: Session, group: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = known_schemes()
    monkeypatch.setattr("app.core.schemes.schemes", lambda: known)
    made = group.write(open_box, kind="fixed", name="Land", terms=Fixed(minor=100), on="2026-11-01")
    screen = RulesScreen(session)
    show(screen)
    assert screen.sections[-1].title.text() == "Land"
    page = RuleChangeScreen(session)
    show(page, f"box.fixed {made}")
    minor = box(page, "minor")
    minor.selectAll()
    QTest.keyClicks(minor, "250")
    page.save.click()
    settle(session)
    (one,) = group.read(proposals.proposals)
    assert (one.box, one.changes[0].field, one.changes[0].value) == (made, "minor", "250")
    screen.set_active(False)
    page.set_active(False)
