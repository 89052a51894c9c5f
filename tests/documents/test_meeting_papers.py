"""Minutes, cash count and the two registers: what the book knows, in every language."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.documents import find_document
from app.documents.from_book import minutes
from app.documents.from_book.count_sheet import facts_of as count_of
from app.documents.options import Desk, Options
from app.documents.pdf import render_pdf
from app.documents.register_desk import register_of
from app.documents.sheet import Note, Sheet, Table
from app.operations import attendance, closing, motions, paying_out
from app.system.texts import LANGUAGES
from tests.helpers.group import Group
from tests.helpers.rules import amend_rules

OPTIONS = Options(now_ms=1_795_276_800_000, lang="en")
CODES = ("minutes", "count_sheet", "contribution_register", "attendance_register")


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    found = Group(tmp_path)
    yield found
    found.close()


@pytest.fixture
def meeting(group: Group) -> str:
    """Ten are called: one late, one stood in for, one away; a vote, help, an expense, a turn."""
    opened = group.open_meeting()
    for number, status in ((8, "late"), (9, "proxy"), (10, "absent")):
        group.write(
            attendance.mark_attendance, meeting=opened, member=group.no(number), status=status
        )
    for number in range(1, 9):
        group.pay(opened, number, shares=200 * (number % 6), welfare=100, turn=300)
    voted = group.write(
        motions.put_motion,
        meeting=opened,
        text="A new hall",
        proposed_by=group.no(4),
        seconded_by=group.no(5),
    )
    group.write(motions.count_hands, motion=voted, yes=6, no=2)
    group.write(
        paying_out.pay_welfare, meeting=opened, member=group.no(7), minor=300, reason="ill child"
    )
    group.write(paying_out.record_expense, meeting=opened, what="hall", minor=50)
    group.write(paying_out.pay_turn, meeting=opened, member=group.no(3))
    return opened


def paper(group: Group, code: str, subject: str, lang: str = "en") -> Sheet:
    options = Options(now_ms=OPTIONS.now_ms, lang=lang, by=group.no(1))
    return group.book.read(lambda r: find_document(code).build(r, subject, options))


def test_the_minutes_say_what_happened_in_sentences(group: Group, meeting: str) -> None:
    text = group.book.read(lambda r: minutes.text_of(r, meeting, OPTIONS)).replace("\xa0", " ")
    for sentence in (
        "In the chair: Achieng Otieno. Written by: Josephine Auma.",
        "Here (7): ",
        "Came late (1): Esther Kamau.",
        "Stood in for (1): Jane Wambui.",
        "Absent (1): Fatuma Ali.",
        "8 count, 7 are needed: the meeting can decide.",
        "Vote: A new hall — yes 6, no 2, silent 0: passed."
        " Proposed by Caroline Nafula. Seconded by Peter Ochieng.",
        "Help: Grace Atieno, ill child, KES 3.",
        "Expense: hall, KES 0.50.",
        "Turn: Irene Moraa got KES 24.",
        "Fine: Esther Kamau, came late, KES 0.50.",
    ):
        assert sentence in text, text


def test_edited_minutes_are_printed_and_votes_stay_as_they_were(group: Group, meeting: str) -> None:
    group.write(closing.write_minutes, meeting=meeting, text="We sang.\n\nEverybody agreed.")
    sheet = paper(group, "minutes", meeting)
    notes = [block.text for block in sheet.blocks if isinstance(block, Note)]
    assert notes == ["We sang.", "Everybody agreed."]
    (votes,) = [block for block in sheet.blocks if isinstance(block, Table)]
    assert [cell.text for cell in votes.rows[0]] == ["A new hall", "6", "2", "0", "passed"]


def test_too_few_people_is_said(group: Group, meeting: str) -> None:
    group.write(amend_rules, quorum_percent=90)
    text = group.book.read(lambda r: minutes.text_of(r, meeting, OPTIONS))
    assert "8 count, 9 are needed: the meeting cannot decide." in text


def test_the_count_sheet_has_every_note_and_both_counters(group: Group, meeting: str) -> None:
    book = group.write(
        closing.count_cash,
        meeting=meeting,
        counts=((1000, 1), (500, 2)),
        counter=group.no(4),
        witness=group.no(5),
    )
    facts = group.book.read(lambda r: count_of(Desk(r, OPTIONS), meeting))
    (count,) = facts.counts
    assert (count.counted, count.counted - count.book) == (2000, book)
    assert sum(value * pieces for value, pieces in count.counts) == count.counted
    assert [one.name for one in facts.signers] == ["Caroline Nafula", "Peter Ochieng"]
    with pytest.raises(Refused, match=r"meeting.unknown"):
        paper(group, "count_sheet", "nobody")


def test_the_registers_add_up_over_members_and_meetings(group: Group, meeting: str) -> None:
    facts = group.book.read(lambda r: register_of(Desk(r, OPTIONS), "x", with_money=True))
    assert [one.no for one in facts.held] == [1]
    paid = {line.name: sum(line.paid) for line in facts.lines}
    assert paid["Josephine Auma"] == 600
    assert sum(paid.values()) == sum(200 * (n % 6) + 400 for n in range(1, 9))
    marks = {line.name: (line.marks, line.percent) for line in facts.lines}
    assert marks["Esther Kamau"] == (("late",), 100)
    assert marks["Fatuma Ali"] == (("absent",), 0)


def test_a_register_goes_on_below_when_there_are_many_meetings(group: Group) -> None:
    for day in range(1, 11):
        opened = group.open_meeting(f"2026-11-{day:02}")
        group.close_meeting(opened)
    tables = {
        code: [b for b in paper(group, code, "").blocks if isinstance(b, Table)]
        for code in CODES[2:]
    }
    assert {code: len(found) for code, found in tables.items()} == {
        "contribution_register": 2,
        "attendance_register": 2,
    }
    last = tables["attendance_register"][-1]
    assert [row[-1].text for row in last.rows] == ["100 %"] * 10


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_papers_are_drawn_in_every_language(group: Group, meeting: str, lang: str) -> None:
    for code in CODES:
        sheet = paper(group, code, meeting, lang)
        assert sheet.rtl is (lang == "fa")
        assert render_pdf(sheet).startswith(b"%PDF")
