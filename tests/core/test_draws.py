"""Draws come out as published, cannot be opened wrongly, and favour nobody."""

import json
import runpy
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.draws import by_seal, by_words
from app.core.draws.facts import (
    DrawBySlips,
    DrawRevealed,
    DrawSealed,
    check_slips,
    context_of,
    order_of,
    read_context,
    reveal,
    seal,
)
from app.core.errors import Refused
from app.core.rotation.seats import seat_of, seats_hash
from tests.helpers.shared import shared

WORDS = ("simba", "tembo", "twiga")
TICKETS = ("A1", "A2", "B1", "C1", "C2", "C3", "D1")
SAMPLE = {
    "group": "tumaini-4",
    "round": 2,
    "meeting": 21,
    "date": "2027-01-02",
    "eligible": list(range(1, 21)),
    "rollcall": "sha256:…(hash of the meeting log so far)",
}
SECRET = bytes.fromhex("b3f109ac77e25d408c1e66f7a02d91c4")
NUMBERS = [(20, 47), (3, 8), (18, 93), (12, 21), (6, 60)]


def test_the_vector_of_words_gives_its_seed_winner_and_commitments() -> None:
    assert by_words.seed_of("CB-07|R3|T5", WORDS).hex().startswith("838460753cd96ee8")
    assert by_words.winner(TICKETS, "CB-07|R3|T5", WORDS) == "A1"
    assert [by_words.commitment(word)[:16] for word in WORDS] == [
        "5986bde91db988eb",
        "c6f4e8330a50b2e9",
        "7285d73034a6a6e4",
    ]


def test_the_vector_of_a_whole_order_comes_out() -> None:
    members = ("M1", "M2", "M3", "M4", "M5", "M6")
    assert by_words.order(members, "MGR-01|R1", WORDS) == ("M2", "M1", "M4", "M5", "M6", "M3")


def test_neither_the_order_of_words_nor_of_tickets_matters() -> None:
    turned = by_words.winner(TICKETS[::-1], "CB-07|R3|T5", WORDS[::-1])
    assert turned == by_words.winner(TICKETS, "CB-07|R3|T5", WORDS)


@pytest.mark.parametrize("words", [(), ("",), ("a|b", "c")])
def test_words_that_could_mean_two_things_are_refused(words: tuple[str, ...]) -> None:
    with pytest.raises(Refused):
        by_words.winner(TICKETS, "x", words)


def test_the_sample_of_the_seal_comes_out_to_the_letter() -> None:
    found = by_seal.seal_bytes(SAMPLE, SECRET)
    assert by_seal.seal_letters(found) == "8CYN B87J DPDR SCMJ"
    assert by_seal.order(SAMPLE, SECRET, NUMBERS)[:8] == (17, 11, 5, 16, 19, 3, 6, 4)


@given(
    size=st.integers(1, 60),
    secret=st.binary(min_size=16, max_size=16),
    shown=st.lists(st.integers(0, 99), min_size=1, max_size=5),
    words=st.text(max_size=8),
)
def test_the_published_script_says_the_same(
    size: int, secret: bytes, shown: list[int], words: str
) -> None:
    script = runpy.run_path(str(shared("ux/spike/draw_ref.py")))
    context = {"eligible": list(range(size)), "group": words}
    numbers = [[place, number] for place, number in enumerate(shown)]
    seen = by_seal.seal_letters(by_seal.seal_bytes(context, secret))
    assert seen == script["seal"](context, secret)
    mine = by_seal.order(context, secret, [(no, number) for no, number in numbers])
    assert list(mine) == script["order"](context, secret, numbers)


def test_every_place_is_as_likely_for_everybody() -> None:
    first = Counter(
        by_seal.order(SAMPLE, number.to_bytes(16, "big"), NUMBERS)[0] for number in range(20_000)
    )
    assert min(first.values()) > 850 and max(first.values()) < 1_150  # 5 sigma around 1,000
    drawn = Counter(by_words.winner(TICKETS, str(number), WORDS) for number in range(7_000))
    assert min(drawn.values()) > 850 and max(drawn.values()) < 1_150


def test_one_number_more_or_less_changes_the_order() -> None:
    other = [NUMBERS[0], (3, 9), *NUMBERS[2:]]
    assert by_seal.order(SAMPLE, SECRET, other) != by_seal.order(SAMPLE, SECRET, NUMBERS)


@pytest.mark.parametrize("numbers", [[], [(1, 100)], [(1, -1)], [(1, 5), (1, 6)]])
def test_numbers_that_nobody_may_show_are_refused(numbers: list[tuple[int, int]]) -> None:
    with pytest.raises(Refused):
        by_seal.order(SAMPLE, SECRET, numbers)


SEATS = tuple(seat_of(no, f"member {no}") for no in range(1, 8))


def sealed() -> DrawSealed:
    tickets = tuple(one.seat for one in SEATS)
    context = context_of(
        group="g", box="b", round_no=1, turn=0, meeting=3, on="2027-01-02",
        eligible=[one.no for one in SEATS], seats=seats_hash(SEATS), log="ab",
    )  # fmt: skip
    empty = DrawSealed(
        draw="d", box="b", round="r", turn=0, tickets=tickets, seal="", context=context,
        on="2027-01-02", meeting="m",
    )  # fmt: skip
    return seal(empty, SECRET)


def revealed(of: DrawSealed) -> DrawRevealed:
    shown = DrawRevealed(
        draw=of.draw,
        secret=SECRET.hex(),
        numbers=(("member 2", 4), ("member 5", 77)),
        numbered=(2, 5),
        order=(),
    )
    return replace(shown, order=order_of(of, shown))


def test_what_was_sealed_opens_and_its_order_can_be_computed_by_anybody() -> None:
    shown = reveal(sealed(), revealed(sealed()))
    numbers = [(2, 4), (5, 77)]
    alone = by_seal.order(json.loads(sealed().context), SECRET, numbers)
    assert shown.order == tuple(str(no) for no in alone)


def test_another_secret_another_order_or_another_draw_is_refused() -> None:
    good = revealed(sealed())
    wrong = [
        replace(good, secret="00" * 16),
        replace(good, secret="no hex"),
        replace(good, order=good.order[::-1]),
        replace(good, draw="other"),
        replace(good, numbers=(("member 2", 5), ("member 5", 77))),
    ]
    for one in wrong:
        with pytest.raises(Refused):
            reveal(sealed(), one)


def test_the_seal_holds_who_owns_which_seat() -> None:
    swapped = (seat_of(1, "member 2"), seat_of(2, "member 1"), *SEATS[2:])
    assert seats_hash(swapped) != seats_hash(SEATS)
    bound = read_context(sealed().context)
    assert bound["seats"] == f"sha256:{seats_hash(SEATS)}"


def test_slips_need_two_witnesses_and_every_ticket_once() -> None:
    slips = DrawBySlips(
        draw="d", box="b", round="r", turn=0, tickets=("1", "2"), order=("2", "1"),
        witnesses=("x", "y"), instead_of="", on="2027-01-02", meeting="m",
    )  # fmt: skip
    assert check_slips(slips, wanted=2) is slips
    bad = [
        replace(slips, witnesses=("x", "x")),
        replace(slips, order=("2",)),
        replace(slips, order=("2", "2")),
        replace(slips, order=("2", "3")),
        replace(slips, tickets=()),
    ]
    for one in bad:
        with pytest.raises(Refused):
            check_slips(one, wanted=2)
