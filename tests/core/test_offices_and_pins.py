"""Who may write what, how a PIN is kept, and what happens after five wrong ones."""

import pytest

from app.core import pins
from app.core.errors import Refused
from app.core.events.registry import FactClass, catalogue, load_catalogue
from app.core.permissions import _MAY_SEAL, AUDITOR, may, may_seal, separations_broken
from app.core.pins import Cost, Tries, after_wrong, check_may_try, hash_pin, is_pin

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


def test_a_clock_that_is_put_back_never_makes_the_wait_longer() -> None:
    tries, now = Tries(), 2_000_000_000_000  # a clock far ahead
    for _ in range(5):
        tries = after_wrong(tries, now)
    assert pins.settled(tries, now) == tries
    back = 1_795_000_000_000
    fair = pins.settled(tries, back)
    assert fair.locked_until_ms == back + 120_000
    assert pins.settled(Tries(), 0) == Tries()
