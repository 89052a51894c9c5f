"""Who may write what, how a PIN is kept, and what happens after five wrong ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.pwhash import argon2id

from app.core import pins
from app.core.errors import Refused, Unavailable
from app.core.events.registry import FactClass, catalogue, load_catalogue
from app.core.no_memory import no_memory_told
from app.core.permissions import _MAY_SEAL, AUDITOR, may, may_seal, separations_broken
from app.core.pins import Cost, Tries, after_wrong, check_may_try, hash_pin, is_pin
from tests.helpers.short_of_memory import short_of_memory

QUICK = Cost(passes=1, memory=8192)
roles = frozenset


def test_every_type_of_fact_says_who_may_write_it() -> None:
    load_catalogue()
    written = {t.name for t in catalogue() if t.fact_class is not FactClass.SYSTEM}
    written = {name for name in written if not name.startswith(("sys.", "test."))}
    assert written <= _MAY_SEAL.keys(), written - _MAY_SEAL.keys()


def test_nobody_writes_for_the_sequencer() -> None:
    assert not may_seal(roles({"treasurer", "chair", "admin"}), "sys.case.opened")


def test_an_inspector_and_an_administrator_of_computers_never_write_money() -> None:
    for name in ("contribution.recorded", "loan.given", "expense.paid", "entry.reversed"):
        assert not may_seal(roles({AUDITOR}), name)
        assert not may_seal(roles({"admin"}), name)
        assert may_seal(roles({"treasurer"}), name)


def test_a_key_holder_opens_and_signs_but_writes_no_money() -> None:
    held = roles({"key_holder"})
    assert may(held, "hold_key")
    assert may_seal(held, "meeting.signed")
    assert not may_seal(held, "contribution.recorded")
    assert not may(held, "write_money")


def test_offices_that_one_person_must_not_hold_are_named() -> None:
    assert separations_broken(roles({"treasurer", "key_holder"})) == (("treasurer", "key_holder"),)


def test_a_pin_is_known_again_and_no_other() -> None:
    phc = hash_pin("1071", QUICK)
    assert phc.startswith("$argon2id$")
    assert is_pin("1071", phc)
    assert not is_pin("1072", phc)


def test_a_pin_kept_by_libsodium_is_known_and_what_is_no_pin_is_nobodys() -> None:
    phc = argon2id.str(b"1071", opslimit=1, memlimit=8192).decode()
    assert is_pin("1071", phc) and not is_pin("107", phc)
    for altered in ("", phc[:-1], phc.replace("p=1", "p=2"), phc.replace("m=8", "m=99999999")):
        assert not is_pin("1071", altered)


def test_without_memory_for_it_no_pin_is_called_right_or_wrong() -> None:
    phc = hash_pin("1071")
    for pin in ("1071", "1072"):
        with (
            short_of_memory(),
            pytest.raises(Unavailable, match=r"book\.no_memory"),
            no_memory_told(),
        ):
            is_pin(pin, phc)
    assert is_pin("1071", phc)


@pytest.mark.parametrize("pin", ["107", "1071071", "10a1", "۱۲۳۴", ""])
def test_a_pin_has_four_to_six_digits(pin: str) -> None:
    with pytest.raises(Refused, match=r"pin\.wrong_shape"):
        hash_pin(pin, QUICK)


@pytest.mark.parametrize("pin", ["1111", "1234", "987654"])
def test_a_pin_that_anybody_would_try_first_is_refused(pin: str) -> None:
    with pytest.raises(Refused, match=r"pin\.too_simple"):
        hash_pin(pin, QUICK)


def test_five_wrong_pins_lock_for_two_minutes_and_then_twice_as_long() -> None:
    tries, now = Tries(), 1_000_000
    for wait_ms in (120_000, 240_000, 480_000):
        for left in (4, 3, 2, 1):
            tries = after_wrong(tries, now)
            assert tries.left == left
            check_may_try(tries, now)
        tries = after_wrong(tries, now)
        with pytest.raises(Refused) as refusal:
            check_may_try(tries, now)
        assert refusal.value.values == {"seconds": wait_ms // 1000}
        now += wait_ms
        check_may_try(tries, now)
    assert pins.after_right() == Tries()


def locked(up_ms: int) -> Tries:
    tries = Tries()
    for _ in range(5):
        tries = after_wrong(tries, up_ms)
    return tries


def test_a_computer_that_was_started_again_goes_on_waiting_and_waits_no_longer() -> None:
    tries = locked(up_ms=9_000_000)
    again = pins.settled(tries, 50_000)  # it runs for fifty seconds since
    assert again.left_ms == 70_000
    assert pins.settled(again, 119_999).left_ms == 1
    check_may_try(again, 120_000)
    assert pins.settled(Tries(), 0) == Tries()


def test_the_longest_wait_is_an_hour_of_a_running_computer() -> None:
    tries, up_ms, tried = Tries(), 0, 0
    while up_ms < 86_400_000:
        up_ms += pins.settled(tries, up_ms).left_ms
        tries, tried = after_wrong(pins.settled(tries, up_ms), up_ms), tried + 1
    assert tried <= 200  # guesses of a whole day, as spec/reliability.md section 3 allows


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 400_000)), max_size=12))
def test_nothing_that_is_done_to_a_computer_shortens_a_wait(steps: list[tuple[bool, int]]) -> None:
    """Each step runs for a while; some begin with a start. The calendar is asked nowhere."""
    up_ms = ran = 0
    tries = locked(up_ms)
    for is_started, ms in steps:
        up_ms = ms if is_started else up_ms + ms
        ran += ms
        tries = pins.settled(tries, up_ms)
        assert tries.left_ms >= max(0, 120_000 - ran)
    assert pins.settled(tries, up_ms + 120_000).left_ms == 0  # and nobody waits for ever
