"""The PIN on another laptop is the second factor of who has no phone; no network is needed."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from app.book.book import Book
from app.core.errors import Refused
from app.core.governance import other_laptop, totp
from app.core.governance.second_factor import LASTS_MS
from app.operations import devices, elsewhere, officers, second_factors
from app.operations.rules import amend_rules
from app.projections.second_factors import sealed_factor
from tests.helpers.group import QUICK
from tests.helpers.small_book import pull
from tests.helpers.two_laptops import TwoLaptops

PIN = "1071"


class Pair(NamedTuple):
    """The treasurer at her laptop, which asks; the secretary's tablet answers."""

    group: TwoLaptops

    @property
    def member(self) -> str:
        return self.group.no(1)

    def ask(self) -> str:
        return self.group.write(elsewhere.ask_elsewhere)

    def answer(
        self, asked: str, *, pin: str = PIN, book: Book | None = None, number: int = 1
    ) -> str:
        found = (book or self.group.tablet).write(
            lambda tx: officers.answer_for(tx, member=self.group.no(number), pin=pin, asked=asked)
        )
        return found.result

    def prove(self, typed: str) -> bool:
        return self.group.write(second_factors.prove, member=self.member, typed=typed)

    def wait(self, ms: int) -> None:
        self.group.up.now_ms += ms


@pytest.fixture(scope="module")
def laptops(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TwoLaptops]:
    made = TwoLaptops(tmp_path_factory.mktemp("pair"))
    made.set_pins()
    pull(made.tablet, made.book)
    yield made
    made.close()


@pytest.fixture
def pair(laptops: TwoLaptops) -> Pair:
    """Nothing was proved yet, and no wrong try is left over."""
    found = Pair(laptops)
    found.wait(LASTS_MS)
    if not laptops.read(sealed_factor, found.member):
        typed = found.answer(found.ask())
        laptops.write(second_factors.set_by_laptop, member=found.member, typed=typed, cost=QUICK)
        found.wait(LASTS_MS)
    return found


def test_a_grave_deed_waits_for_the_pin_on_the_other_laptop(pair: Pair) -> None:
    with pytest.raises(Refused, match=r"second_factor\.needed"):
        pair.group.write(amend_rules, late_fine=60)
    asked = pair.ask()
    answer = pair.answer(other_laptop.in_blocks(asked))
    assert (len(asked), len(answer)) == (6, 8)
    assert pair.prove(other_laptop.in_blocks(answer))
    pair.group.write(amend_rules, late_fine=70)
    pair.wait(LASTS_MS)
    with pytest.raises(Refused, match=r"second_factor\.needed"):
        pair.group.write(amend_rules, late_fine=80)


def test_an_answer_works_once_for_one_question_and_one_member(pair: Pair) -> None:
    first = pair.answer(pair.ask())
    asked = pair.ask()  # what was asked before is worth nothing any more
    assert not pair.prove(first)
    assert not pair.prove(pair.answer(asked, pin="1072", number=2))
    right = pair.answer(asked)
    assert pair.prove(right)
    assert not pair.prove(right)


def test_a_laptop_does_not_answer_itself_and_a_wrong_pin_gives_no_answer(pair: Pair) -> None:
    asked = pair.ask()
    assert pair.answer(asked, pin="1079") == ""
    assert not pair.prove(pair.answer(asked, book=pair.group.book))
    with pytest.raises(Refused, match=r"second_factor\.six_digits"):
        pair.answer("12345")


def test_after_ten_minutes_the_question_is_over(pair: Pair) -> None:
    answer = pair.answer(pair.ask())
    pair.wait(LASTS_MS)
    assert not pair.prove(answer)


def test_a_phone_that_is_at_home_is_replaced_by_another_laptop(pair: Pair) -> None:
    group = pair.group
    assert pair.prove(pair.answer(pair.ask()))
    secret, paper = second_factors.offer()
    code = totp.code_at(secret, totp.step_of(group.clock()))
    group.write(
        second_factors.set_factor,
        member=pair.member, secret=secret, recovery=paper[:1], typed=code, cost=QUICK,
    )  # fmt: skip
    pair.wait(LASTS_MS)
    assert not group.book.read(lambda r: second_factors.is_by_laptop(r, pair.member))
    assert pair.prove(pair.answer(pair.ask()))


def test_the_last_laptop_asks_nobody_and_does_not_lock_its_officer_out(pair: Pair) -> None:
    group = pair.group
    typed = pair.answer(pair.ask())
    assert pair.prove(typed)
    group.write(second_factors.remove_factor, member=pair.member)
    typed = pair.answer(pair.ask())
    group.write(second_factors.set_by_laptop, member=pair.member, typed=typed, cost=QUICK)
    group.write(devices.remove_device, device=group.tablet.group.device, reason="lost")
    pair.wait(LASTS_MS)
    group.write(amend_rules, late_fine=90)
    with pytest.raises(Refused, match=r"second_factor\.no_other_laptop"):
        pair.ask()
