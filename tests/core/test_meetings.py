"""The states of a meeting, who may open and close it, and the page that is signed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.attendance import more_present, needed_to_decide
from app.core.closing import FIRST_PAGE, PageLine, Signer, check_signature, page_hash, short_code
from app.core.errors import Refused
from app.core.meetings import State, Step, after, check_opening

S = State


def test_a_meeting_goes_from_planned_to_corrected() -> None:
    state = S.PLANNED
    for (
        step
    ) in "key key open write count agree pause resume write count agree sign close correct".split():
        state = after(state, Step(step))
    assert state is S.CORRECTED


@pytest.mark.parametrize(
    ("state", "step"),
    [
        (S.PLANNED, Step.WRITE),
        (S.OPEN, Step.CLOSE),
        (S.OPEN, Step.SIGN),
        (S.COUNTING, Step.SIGN),
        (S.PAUSED, Step.WRITE),
        (S.CLOSED, Step.WRITE),
        (S.CLOSED, Step.OPEN),
        (S.OPEN, Step.PAUSE),
        (S.COUNTING, Step.PAUSE),
    ],
)
def test_no_state_is_jumped(state: State, step: Step) -> None:
    with pytest.raises(Refused, match=r"meeting\.wrong_state"):
        after(state, step)


def test_a_money_line_after_the_count_drops_the_count() -> None:
    assert after(S.COUNTING, Step.WRITE) is S.OPEN
    assert after(S.SIGNING, Step.WRITE) is S.OPEN


HOLDERS = frozenset({"a", "b", "c"})


@pytest.mark.parametrize(
    ("keys", "opens"),
    [
        (("a", "b", "c"), True),
        (("a", "b", "chair"), True),
        (("a", "b"), False),
        (("a", "a", "a"), False),
        (("a", "chair", "treasurer"), False),
    ],
)
def test_three_keys_open_or_two_and_the_chair(keys: tuple[str, ...], opens: bool) -> None:
    officers = frozenset({"chair", "treasurer"})
    if opens:
        check_opening(keys=keys, holders=HOLDERS, needed=3, deputies=officers)
        return
    with pytest.raises(Refused, match=r"meeting\.keys_missing"):
        check_opening(keys=keys, holders=HOLDERS, needed=3, deputies=officers)


@pytest.mark.parametrize("officer", ["recorder", "treasurer"])
def test_a_key_holder_who_writes_or_keeps_the_money_does_not_sign_with_the_key(
    officer: str,
) -> None:
    with pytest.raises(Refused, match=r"sign\.key_holder_is_officer"):
        check_signature(
            Signer(officer, "key_holder"), recorder="recorder", treasurer="treasurer", signed=()
        )


def test_the_more_present_mark_shows() -> None:
    assert more_present("absent", "present") == "present"
    assert more_present("excused", "late") == "late"
    assert needed_to_decide(20, 66) == 14


lines = st.lists(
    st.tuples(st.uuids().map(str), st.binary(min_size=32, max_size=32).map(bytes.hex)),
    unique_by=lambda pair: pair[0],
    max_size=6,
)


@given(facts=lines, seed=st.randoms())
def test_the_page_does_not_depend_on_the_order_of_arrival(
    facts: list[tuple[str, str]], seed
) -> None:
    page = [PageLine(*fact) for fact in facts]
    mixed = list(page)
    seed.shuffle(mixed)
    assert page_hash(FIRST_PAGE, page) == page_hash(FIRST_PAGE, mixed)
    if page:
        assert page_hash(FIRST_PAGE, page[1:]) != page_hash(FIRST_PAGE, page)


def test_a_page_is_chained_to_the_page_before_it_and_shows_eight_signs() -> None:
    first = page_hash(FIRST_PAGE, [])
    assert page_hash(first, []) != first
    assert len(short_code(first)) == 8
    assert short_code("0" * 64) == "00000000"
    assert short_code("f" * 64) == "ZZZZZZZZ"
