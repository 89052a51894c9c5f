"""The second factor in the book: set with a right code, asked for by grave deeds, never twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.errors import Refused
from app.core.governance import totp
from app.core.governance.second_factor import LASTS_MS
from app.operations import officers, second_factors
from app.operations.rules import amend_rules
from app.projections.second_factors import members_with_factor, sealed_factor
from tests.helpers.group import Group

RIGHT_RECOVERERS = (2, 3, 4)


class Phone:
    """A treasurer's phone; its clock may be wrong by some seconds."""

    def __init__(self, group: Group) -> None:
        self.group = group
        self.secret, self.paper = second_factors.offer()

    def code(self, wrong_by: int = 0) -> str:
        return totp.code_at(self.secret, totp.step_of(self.group.clock.now_ms + wrong_by * 1000))

    def set_up(self, typed: str = "") -> None:
        self.group.write(
            second_factors.set_factor,
            member=self.group.no(1),
            secret=self.secret,
            recovery=self.paper,
            typed=typed or self.code(),
        )

    def prove(self, typed: str) -> bool:
        return self.group.write(second_factors.prove, member=self.group.no(1), typed=typed)

    def wait(self, ms: int) -> None:
        self.group.clock.now_ms += ms


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    found = Group(tmp_path)
    yield found
    found.close()


@pytest.fixture
def phone(group: Group) -> Phone:
    found = Phone(group)
    found.set_up()
    found.wait(60_000)
    return found


def appoint(group: Group) -> None:
    group.write(officers.appoint_officer, member=group.no(7), roles=("secretary",))


def test_without_a_second_factor_the_pin_is_enough_as_before(group: Group) -> None:
    appoint(group)
    assert group.read(members_with_factor) == frozenset()


def test_it_is_set_by_the_owner_with_a_code_that_is_right(group: Group) -> None:
    phone = Phone(group)
    with pytest.raises(Refused, match=r"totp.wrong_code"):
        phone.set_up(typed="000000")
    with pytest.raises(Refused, match=r"second_factor.own_only"):
        group.write(
            second_factors.set_factor,
            member=group.no(2),
            secret=phone.secret,
            recovery=phone.paper,
            typed=phone.code(),
        )
    phone.set_up()
    assert group.read(members_with_factor) == {group.no(1)}
    sealed = group.read(sealed_factor, group.no(1))
    assert phone.secret.hex() not in sealed
    assert phone.paper[0] not in bytes.fromhex(sealed).decode(errors="ignore")


def test_grave_deeds_wait_for_a_code_and_then_are_open_for_ten_minutes(
    group: Group, phone: Phone
) -> None:
    for deed in (
        lambda: appoint(group),
        lambda: group.write(amend_rules, late_fine=70),
        phone.set_up,
    ):
        with pytest.raises(Refused, match=r"second_factor.needed"):
            deed()
    assert not phone.prove("123 456")
    assert phone.prove(phone.code())
    appoint(group)
    group.write(amend_rules, late_fine=70)
    phone.wait(LASTS_MS)
    with pytest.raises(Refused, match=r"second_factor.needed"):
        appoint(group)


def test_a_code_that_was_seen_over_the_shoulder_is_used_up(group: Group, phone: Phone) -> None:
    code = phone.code()
    assert phone.prove(code)
    assert not phone.prove(code)


def test_a_phone_may_be_half_a_minute_wrong_and_no_more(group: Group, phone: Phone) -> None:
    assert not phone.prove(phone.code(wrong_by=90))
    assert phone.prove(phone.code(wrong_by=30))


def test_five_wrong_tries_lock(group: Group, phone: Phone) -> None:
    for _ in range(5):
        assert not phone.prove("000001")
    with pytest.raises(Refused, match=r"pin.locked"):
        phone.prove(phone.code())


def test_a_code_of_the_paper_works_once(group: Group, phone: Phone) -> None:
    assert phone.prove(phone.paper[0].lower())
    appoint(group)
    phone.wait(LASTS_MS)
    assert not phone.prove(phone.paper[0])
    assert phone.prove(phone.paper[1])


def test_a_lost_phone_is_taken_away_by_three_officers(group: Group, phone: Phone) -> None:
    with pytest.raises(Refused, match=r"second_factor.needed"):
        group.write(second_factors.remove_factor, member=group.no(1))
    for agreed in ([2], [2, 3], [1, 2, 3], [2, 4, 5]):
        with pytest.raises(Refused, match=r"second_factor.recoverers"):
            group.write(
                second_factors.remove_factor,
                member=group.no(1),
                agreed=[group.no(n) for n in agreed],
            )
    group.write(
        second_factors.remove_factor,
        member=group.no(1),
        agreed=[group.no(n) for n in RIGHT_RECOVERERS],
    )
    appoint(group)
    with pytest.raises(Refused, match=r"second_factor.none"):
        group.write(second_factors.remove_factor, member=group.no(1))


def test_it_is_taken_away_with_a_code(group: Group, phone: Phone) -> None:
    phone.prove(phone.code())
    group.write(second_factors.remove_factor, member=group.no(1))
    assert group.read(members_with_factor) == frozenset()
