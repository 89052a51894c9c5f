"""A day is waited out, whichever way a clock is set; what is handed out in notes is not sent."""

from hypothesis import given
from hypothesis import strategies as st

from app.core import accounts as a
from app.core.governance.clocks import Answer, Clocks, kept
from app.core.governance.cooling import (
    COOLING_MS,
    Changed,
    Cooling,
    cooling,
    cooling_left_ms,
    is_sent,
)
from app.core.ledger import Line

INSTANTS = st.integers(min_value=0, max_value=4 * 10**12)
HOUR_MS = 3_600_000
NOON = 10**12  # of the day on which number 11 of the log changed something
CHANGED = Changed(at_ms=NOON, position=11)


def at(hours: float, **more: object) -> Clocks:
    """The clocks so many hours after the change."""
    return Clocks(wall_ms=NOON + int(hours * HOUR_MS), **more)


def answer(hours: float, size: int, **more: object) -> Answer:
    return Answer(now_ms=NOON + int(hours * HOUR_MS), size=size, **more)


def test_what_was_never_changed_waits_for_nothing() -> None:
    assert cooling(None, at(0), (answer(0, 5),)) == Cooling()


@given(INSTANTS, INSTANTS)
def test_nothing_is_sent_before_a_day_has_passed(since: int, now: int) -> None:
    left = cooling_left_ms(since, now)
    assert 0 <= left <= COOLING_MS
    assert (left == 0) == (now - since >= COOLING_MS)
    if 0 <= now - since <= COOLING_MS:
        assert now + left == since + COOLING_MS


def test_where_nobody_ever_answered_the_own_clock_says_it() -> None:
    assert cooling(CHANGED, at(23)).left_ms == HOUR_MS
    assert cooling(CHANGED, at(24)) == Cooling()


def test_a_clock_that_is_put_forward_while_the_book_is_open_ends_nothing() -> None:
    opened = {"opened_ms": NOON - HOUR_MS, "opened_up_ms": 5 * HOUR_MS, "is_hub": True}
    assert cooling(CHANGED, at(24, up_ms=7 * HOUR_MS, **opened)).left_ms == 23 * HOUR_MS
    assert cooling(CHANGED, at(24, up_ms=30 * HOUR_MS, **opened)) == Cooling()


def test_a_clock_that_is_put_forward_does_not_hurry_the_one_that_numbers() -> None:
    answers = (answer(-1, 10), answer(2, 11, up_ms=7 * HOUR_MS, run="a"))
    found = cooling(CHANGED, at(24), answers)
    assert found == Cooling(left_ms=22 * HOUR_MS, needs_answer=True)
    # How long the computer has been running since it answered is nobody's word.
    assert cooling(CHANGED, at(24, up_ms=28 * HOUR_MS, run="a"), answers).left_ms == HOUR_MS
    assert cooling(CHANGED, at(24, up_ms=99 * HOUR_MS, run="b"), answers) == found
    assert cooling(CHANGED, at(24), (*answers, answer(24, 11))) == Cooling()


def test_a_change_that_is_dated_back_counts_from_when_nobody_had_heard_of_it() -> None:
    back = Changed(at_ms=NOON - 3 * COOLING_MS, position=11)
    assert cooling(back, at(1), (answer(0, 10), answer(1, 11))).left_ms == 23 * HOUR_MS
    assert cooling(back, at(24), (answer(0, 10), answer(24, 11))) == Cooling()


def test_a_change_that_has_no_number_yet_is_as_young_as_the_last_answer() -> None:
    waiting = Changed(at_ms=NOON, position=12)
    assert cooling(waiting, at(50), (answer(0, 11), answer(49, 11))).left_ms == COOLING_MS


def test_whoever_numbers_is_not_asked_on_their_own_laptop() -> None:
    assert cooling(CHANGED, at(24, is_hub=True), (answer(2, 10),)) == Cooling()


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 3)), max_size=60))
def test_few_answers_are_kept_and_none_hurries_the_day(steps: list[tuple[int, int]]) -> None:
    """Minutes and facts since the answer before."""
    minute, everything, now, size = 60_000, list[Answer](), NOON, 0
    left: tuple[Answer, ...] = ()
    for minutes, facts in steps:
        now, size = now + minutes * minute, size + facts
        newest = Answer(now_ms=now, size=size)
        everything.append(newest)
        left = kept(left, newest, every_ms=10 * minute, for_ms=COOLING_MS)
        assert left[-1] == newest
        assert len(left) <= 2 + COOLING_MS // (10 * minute)
        changed = Changed(at_ms=0, position=size)
        clocks = Clocks(wall_ms=now)
        few, all_ = (cooling(changed, clocks, one).left_ms for one in (left, everything))
        assert all_ - 10 * minute <= few <= all_


def test_an_answer_of_a_clock_that_was_a_year_ahead_is_forgotten() -> None:
    ahead = answer(9_000, 10)
    assert kept((ahead,), answer(1, 12), every_ms=1, for_ms=COOLING_MS) == (answer(1, 12),)


def _line(account: str, minor: int) -> Line:
    return Line(account=account, minor=minor, currency="KES")


def test_money_is_sent_from_every_place_but_the_box() -> None:
    for account in (a.BANK, a.MOBILE, a.CRYPTO):
        assert is_sent([_line(account, -500), _line(a.POT, 500)])
        assert not is_sent([_line(account, 500), _line(a.POT, -500)])
    assert not is_sent([_line(a.CASH_LOAN, -500), _line(a.POT, 500)])
    assert not is_sent([_line(a.MOBILE, -500), _line(a.MOBILE, 500)])
