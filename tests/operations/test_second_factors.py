"""The second factor in the book: set with a right code, asked for by grave deeds, never twice."""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from app.book.transaction import Tx
from app.commands._opening import check_code
from app.core.errors import Refused
from app.core.governance import totp
from app.core.governance.documents import Agreed, NotAgreed
from app.core.governance.second_factor import LASTS_MS
from app.operations import officers, second_factors
from app.operations.rules import amend_rules
from app.projections.second_factors import members_with_factor, sealed_factor
from tests.helpers.group import QUICK, Group

RIGHT_RECOVERERS = (2, 3, 4)


class Phone:
    """An officer's phone, the treasurer's first; its clock may be wrong by some seconds."""

    def __init__(self, group: Group) -> None:
        self.group, self.number = group, 1
        self.secret, self.paper = second_factors.offer()

    def code(self, wrong_by: int = 0) -> str:
        return totp.code_at(self.secret, totp.step_of(self.group.clock.now_ms + wrong_by * 1000))

    def set_up(self, typed: str = "") -> None:
        self.group.write(
            second_factors.set_factor,
            member=self.group.no(self.number),
            secret=self.secret,
            recovery=self.paper,
            typed=typed or self.code(),
            cost=QUICK,
        )

    def prove(self, typed: str) -> bool:
        return self.group.write(second_factors.prove, member=self.group.no(1), typed=typed)

    def wait(self, ms: int) -> None:
        self.group.clock.now_ms += ms
        self.group.up.now_ms += ms


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


def lost(group: Group, number: int, agreed: Iterable[int]) -> None:
    group.write(
        second_factors.remove_factor,
        member=group.no(number),
        is_lost=True,
        agreed=[group.no(n) for n in agreed],
    )


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
    with pytest.raises(Refused, match=r"pin.locked") as refused:
        phone.prove(phone.code())
    assert 14 * 60 < int(str(refused.value.values["seconds"])) <= 15 * 60


def test_no_clock_that_is_set_ends_a_wait_or_opens_a_deed_again(group: Group, phone: Phone) -> None:
    group.set_pins()
    assert phone.prove(phone.code())
    appoint(group)
    group.up.now_ms += LASTS_MS
    for years in (-20, 20):
        group.clock.now_ms += years * 365 * 86_400_000
        with pytest.raises(Refused, match=r"second_factor.needed"):
            appoint(group)
    for _ in range(5):
        assert not group.write(officers.check_pin, member=group.no(2), pin="9999")
    for years in (20, -40, 30):
        group.clock.now_ms += years * 365 * 86_400_000
        with pytest.raises(Refused, match=r"pin.locked"):
            group.write(officers.check_pin, member=group.no(2), pin="1072")
    group.up.now_ms = 30_000  # the computer was started again half a minute ago
    group.reopen()
    left = group.write(officers.settle_tries).left_ms
    assert 80_000 < left <= 90_000
    group.up.now_ms += left
    assert group.write(officers.check_pin, member=group.no(2), pin="1072")


def test_a_code_of_the_paper_works_once(group: Group, phone: Phone) -> None:
    assert phone.prove(phone.paper[0].lower())
    appoint(group)
    phone.wait(LASTS_MS)
    assert not phone.prove(phone.paper[0])
    assert phone.prove(phone.paper[1])
    left = group.book.read(lambda reading: second_factors.codes_left(reading, group.no(1)))
    assert left == len(phone.paper) - 2 == 8
    for code in phone.paper[2:]:
        assert phone.prove(code)
    assert group.book.read(lambda r: second_factors.codes_left(r, group.no(1))) == 0
    assert group.book.read(lambda r: second_factors.codes_left(r, group.no(2))) == 0


def test_a_lost_phone_is_taken_away_by_three_officers(group: Group, phone: Phone) -> None:
    with pytest.raises(Refused, match=r"second_factor.needed"):
        group.write(second_factors.remove_factor, member=group.no(1))
    for agreed in ([2], [2, 3], [1, 2, 3], [2, 4, 5]):
        with pytest.raises(Refused, match=r"recovery.needs"):
            lost(group, 1, agreed)
    lost(group, 1, RIGHT_RECOVERERS)
    appoint(group)
    with pytest.raises(Refused, match=r"second_factor.none"):
        group.write(second_factors.remove_factor, member=group.no(1))


def test_the_phone_of_the_chair_is_taken_away_by_the_other_two(group: Group) -> None:
    group.book.log_in(group.no(2))
    phone = Phone(group)
    phone.number = 2
    phone.set_up()
    group.book.log_in(group.no(1))
    with pytest.raises(NotAgreed, match=r"recovery.needs") as refused:
        group.write(second_factors.remove_factor, member=group.no(2))
    assert refused.value.request.people == (group.no(3), group.no(4))
    lost(group, 2, (3, 4))
    assert group.read(members_with_factor) == frozenset()


def test_a_group_of_two_officers_cannot_take_a_phone_away(tmp_path: Path) -> None:
    group = Group(tmp_path, size=2)
    phone = Phone(group)
    phone.set_up()
    with pytest.raises(Refused, match=r"recovery.too_few"):
        lost(group, 1, (2,))
    group.close()


def test_a_forgotten_pin_is_set_anew_by_two_others_and_the_fact_names_them(group: Group) -> None:
    group.set_pins()
    group.write(officers.set_pin, member=group.no(1), pin="2613", cost=QUICK)  # the own one
    with pytest.raises(NotAgreed, match=r"recovery.needs") as refused:
        group.write(officers.set_pin, member=group.no(3), pin="7391", cost=QUICK)
    request = refused.value.request
    assert request.people == (group.no(2), group.no(4))  # chair and a key holder
    said = Agreed(payload_hash=request.payload_hash, members=request.people)

    def again(tx: Tx, member: str) -> None:
        tx.agreed = (said,)
        officers.set_pin(tx, member=member, pin="7391", cost=QUICK)

    with pytest.raises(NotAgreed):
        group.write(again, group.no(5))  # what they agreed to was another one's
    changes = group.book.write(lambda tx: again(tx, group.no(3)))
    assert changes.events[-1].payload.agreed == request.people
    assert group.write(officers.check_pin, member=group.no(3), pin="7391")


def test_it_is_taken_away_with_a_code(group: Group, phone: Phone) -> None:
    phone.prove(phone.code())
    group.write(second_factors.remove_factor, member=group.no(1))
    assert group.read(members_with_factor) == frozenset()


def test_the_first_pin_of_somebody_else_is_set_by_who_gives_offices(group: Group) -> None:
    group.book.log_in(group.no(3))  # the secretary
    group.write(officers.set_pin, member=group.no(3), pin="2613", cost=QUICK)
    with pytest.raises(NotAgreed, match=r"recovery.needs"):
        group.write(officers.set_pin, member=group.no(7), pin="7391", cost=QUICK)
    two = (group.no(2), group.no(4))
    group.write(officers.set_pin, member=group.no(7), pin="7391", cost=QUICK, agreed=two)
    group.book.log_in(group.no(1))
    group.write(officers.set_pin, member=group.no(8), pin="7392", cost=QUICK)


def test_a_command_that_exports_asks_for_the_code_of_one_who_may(
    group: Group, phone: Phone
) -> None:
    def asked(code: str, deed: str = "export") -> None:
        check_code(argparse.Namespace(code=code), group.book, deed)

    for code in ("", "000001"):
        with pytest.raises(Refused, match=r"second_factor.needed"):
            asked(code)
    with pytest.raises(Refused, match=r"second_factor.needed"):
        asked("", deed="restore")
    asked(phone.code())
    group.write(second_factors.remove_factor, member=group.no(1))
    asked("")
