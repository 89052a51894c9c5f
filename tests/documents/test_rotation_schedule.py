"""The schedule of a round and the proof of its draw, read back from the paper."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.calculations.draw import calculate
from app.commands.json_input import Fields
from app.core.rotation.seats import Owner, seat_of
from app.core.rules_of_group import Rules
from app.documents import find_document
from app.documents.options import Options
from app.documents.pdf import render_pdf
from app.documents.sheet import KeyValues, Note, Sheet, Square, Table
from app.operations import draws, rounds
from tests.documents.reading import copied
from tests.helpers.group import Group
from tests.helpers.rotation import give, open_box, pay_in, running, start

NOW = 1_795_255_200_000


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path, size=6, rules=Rules(methods=("cash",)))
    yield made
    made.close()


def paper(group: Group, box: str, lang: str = "en") -> Sheet:
    document = find_document("rotation_schedule")
    return group.book.read(lambda r: document.build(r, box, Options(now_ms=NOW, lang=lang)))


def drawn(group: Group) -> tuple[str, str]:
    """A box whose order was drawn and whose first turn was paid short; (box, meeting)."""
    box = open_box(group)
    halves = (Owner(member=group.no(5), num=1, den=2), Owner(member=group.no(6), num=1, den=2))
    seats = (*(seat_of(no, group.no(no)) for no in range(1, 5)), seat_of(5, *halves))
    meeting = group.open_meeting()
    draw = group.write(draws.seal_draw, meeting=meeting, box=box, seats=seats)
    shown = [(group.no(no), 11 * no) for no in range(1, 6)]
    group.write(draws.reveal_draw, draw=draw, numbers=shown)
    group.write(rounds.start_round, box=box, seats=seats, on="2026-11-21", source="draw", draw=draw)
    return box, meeting


def test_the_proof_on_the_paper_gives_the_same_order_again(group: Group) -> None:
    box, _ = drawn(group)
    notes = [one.text for one in paper(group, box).blocks if isinstance(one, Note)]
    typed = next(text for text in notes if text.strip("\u2066\u2069 ").startswith("{"))
    (square,) = (one for one in paper(group, box).blocks if isinstance(one, Square))
    assert square.content == typed.strip("\u2066\u2069 ")
    answer = calculate(Fields(json.loads(typed.strip("\u2066\u2069 ")), ""))
    assert answer["fits"] is True
    assert [str(seat) for seat in answer["order"]] == running(group, box).course.order


def test_every_turn_stands_there_with_day_owners_pot_and_what_is_to_come(group: Group) -> None:
    box = open_box(group)
    start(group, box)
    meeting = group.open_meeting()
    for number in range(1, 6):
        pay_in(group, meeting, number, 100_000)
    give(group, meeting, box, 1)
    (table,) = (one for one in paper(group, box).blocks if isinstance(one, Table))
    rows = [[cell.text for cell in row] for row in table.rows]
    assert rows[0] == ["1", "21 Nov 2026", "1", "Josephine Auma", "6,000", "5,000", "1,000"]
    assert rows[1][0] == "2" and rows[1][3] == "Achieng Otieno" and rows[1][5:] == ["", ""]
    assert [cell.text for cell in table.totals][4:] == ["36,000", "5,000", "1,000"]


def test_a_seal_that_was_not_opened_and_the_slips_after_it_both_stand_there(group: Group) -> None:
    box = open_box(group)
    seats = tuple(seat_of(no, one) for no, one in enumerate(group.members, 1))
    words = {"meeting": group.open_meeting(), "box": box, "seats": seats}
    group.write(draws.seal_draw, **words)
    group.write(
        draws.draw_by_slips, **words, order=tuple("654321"), witnesses=tuple(group.members[:2])
    )
    states = [
        one.facts[0].value
        for one in paper(group, box).blocks
        if isinstance(one, KeyValues) and one.title.startswith("Draw of")
    ]
    assert states == ["does not count", "drawn by paper slips"]


@pytest.mark.parametrize("lang", ["en", "sw", "fr", "hi", "fa"])
def test_the_paper_is_drawn_in_every_language(group: Group, lang: str) -> None:
    box, _ = drawn(group)
    sheet = paper(group, box, lang)
    assert sheet.rtl == (lang == "fa")
    assert "1/2" in copied(render_pdf(sheet)) or lang in ("hi", "fa")
