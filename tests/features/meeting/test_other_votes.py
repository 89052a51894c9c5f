"""Votes of other business, on the book of the pictures."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.operations.attendance import mark_attendance
from app.operations.proposals import propose_rules
from app.projections import (
    attendance,
    group,
    officers,
)
from app.projections.motions import deputies_at
from app.projections.proposals import find_proposal
from tests.features.meeting.other_desk import ALT, KEY, Desk, other_desk
from tests.helpers.rules import amend_rules
from tests.helpers.waiting import settle


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with other_desk(tmp_path) as made:
        yield made


def test_a_vote_is_written_with_its_result(desk: Desk) -> None:
    desk.press((ALT, KEY.Key_V))
    desk.screen.more.vote.majority.setCurrentIndex(1)
    desk.press("A share costs 250", KEY.Key_Return, "12", KEY.Key_Return, "5")
    desk.press(KEY.Key_Return, "2", KEY.Key_Return)
    (vote,) = desk.votes
    assert (vote.put.text, vote.put.majority) == ("A share costs 250", "two_thirds")
    assert desk.figures(vote) == (12, 5, 2)
    assert vote.result is not None
    assert vote.result.word == "lost"
    (line,) = [one for one in desk.screen.more.vote.lines.lines if not one.isHidden()]
    assert line.amount() == "12 : 5 not passed"


def test_a_vote_by_name_is_ticked_line_by_line(desk: Desk) -> None:
    desk.press((ALT, KEY.Key_V))
    page = desk.screen.more.vote
    page.way.setCurrentIndex(page.way.findData("names"))
    page.proposed.setCurrentIndex(2)
    desk.press("A new hall", KEY.Key_Return, "1" * 11, "2", KEY.Key_Space, KEY.Key_Space)
    assert page.hands.votes == (11, 2, 6)
    desk.press(KEY.Key_Return)
    (vote,) = desk.votes
    assert desk.figures(vote) == (11, 2, 6)
    assert len(vote.ballots) == 19
    assert vote.is_carried
    assert vote.put.proposed_by == page._facts.voting.here[1]
    assert not page.ballots.has_votes


def test_who_is_away_votes_through_somebody_where_the_rules_say_so(desk: Desk) -> None:
    desk.at.book.write(lambda tx: amend_rules(tx, proxy_votes=True))
    away = next(
        m for m, mark in desk.at.read(attendance.marks, desk.at.meeting).items()
        if mark.status not in ("present", "late")
    )  # fmt: skip
    desk.at.book.write(
        lambda tx: mark_attendance(tx, meeting=desk.at.meeting, member=away, status="excused")
    )
    desk.screen.activate()
    settle(desk.at.session)
    desk.press((ALT, KEY.Key_V))
    page = desk.screen.more.vote
    page.way.setCurrentIndex(page.way.findData("names"))
    row = [one.voter for one in page.ballots._voters].index(away)
    desk.press("A new hall", KEY.Key_Return)
    page.ballots.setCurrentIndex(page.ballots.lines_model.index(row, 0))
    desk.press("4", "1", KEY.Key_Return)
    (vote,) = desk.votes
    (ballot,) = [one for one in vote.ballots if one.voter == away]
    assert ballot.choice == "yes"
    assert ballot.by == page._facts.voting.here[0]
    assert desk.figures(vote) == (1, 0, 19)


def test_a_vote_about_other_rules_puts_them_in_force(desk: Desk) -> None:
    rules = replace(desk.at.read(group.current_rules)[1], late_fine=9_000)
    proposal = desk.at.book.write(
        lambda tx: propose_rules(tx, rules=rules, from_on="2026-12-05", reason="late again")
    ).result
    desk.screen.activate()
    settle(desk.at.session)
    desk.press((ALT, KEY.Key_V))
    page = desk.screen.more.vote
    assert not page.about.isHidden()
    page.about.setCurrentIndex(1)
    desk.press("Late costs 90", KEY.Key_Return, "19", KEY.Key_Return, "0", KEY.Key_Return)
    desk.press(KEY.Key_Return)
    (vote,) = desk.votes
    decided = desk.at.read(find_proposal, proposal)
    assert decided is not None
    assert (decided.state, decided.motion) == ("agreed", vote.motion)


def test_a_vote_names_who_signs_for_a_key_holder_who_is_away(desk: Desk) -> None:
    desk.press((ALT, KEY.Key_V))
    page = desk.screen.more.vote
    assert page.deputy.isHidden()
    page.about.setCurrentIndex(page.about.findData("key"))
    assert not page.deputy.isHidden()
    rose = desk.at.id_of("Rose Nyambura")
    keepers = set(desk.at.read(officers.key_holders)) | {desk.at.read(officers.treasurer)}
    assert not keepers & {page.deputy.itemData(n) for n in range(page.deputy.count())}
    page.deputy.setCurrentIndex(page.deputy.findData(rose))
    desk.press("Rose signs", KEY.Key_Return, "19", KEY.Key_Return, "0", KEY.Key_Return)
    desk.press(KEY.Key_Return)
    assert desk.at.read(deputies_at, desk.at.meeting) == (rose,)
