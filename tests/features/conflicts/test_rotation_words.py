"""Questions about turns and seats have their words on the page, and an answer works there."""

from pathlib import Path
from typing import Any

import pytest

from app.core.cases import PAID_TWICE, ROTATION
from app.core.decisions import ASK_LATER, SEEN, choices
from app.features.conflicts import loan_words, rotation_words
from app.operations import turn_order, turns
from tests.helpers.rotation import open_box, pay_in, start
from tests.helpers.two_laptops import TwoLaptops


@pytest.mark.parametrize("kind", (*ROTATION, *PAID_TWICE))
def test_every_answer_has_its_words(kind: str) -> None:
    assert kind in rotation_words.titles() and kind in rotation_words.under_names()
    for words in ("options", "buttons", "done", "settled"):
        said = getattr(loan_words, words)() | getattr(rotation_words, words)()
        for choice in choices(kind):
            assert choice == ASK_LATER or said[choice]
    assert SEEN in choices(kind)  # when one of the two was crossed out meanwhile


def test_two_pots_stand_there_as_two_slips_of_money_that_was_handed_over(tmp_path: Path) -> None:
    laptops = TwoLaptops(tmp_path, size=6)
    box = open_box(laptops)
    start(laptops, box)
    meeting = laptops.open_meeting()
    for number in range(1, 7):
        pay_in(laptops, meeting, number, 100_000)
    laptops.meet()
    words = {"meeting": meeting, "box": box, "agreed": "pin"}
    swap: dict[str, Any] = {
        "meeting": meeting,
        "box": box,
        "a": 1,
        "b": 2,
        "agreed": tuple(laptops.members),
    }
    laptops.tablet.write(lambda tx: turn_order.swap_turns(tx, **swap))
    for book, number in ((laptops.tablet, 2), (laptops.book, 1)):
        seat, member = str(number), laptops.no(number)
        book.write(
            lambda tx, seat=seat, member=member: turns.pay_turn(
                tx, seat=seat, member=member, **words
            )
        )
    laptops.meet()
    case = laptops.only_case(laptops.book)
    question = laptops.ask(laptops.book, case.case)
    assert len(question.slips) == 2 and question.slips[0].lines[0].kind == "payout"
    assert question.suggested
    laptops.close()
