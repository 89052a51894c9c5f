"""The fair order of an interest-free fund: the worked scores and who stands aside."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.fair_order.applicant import Applicant
from app.core.fair_order.scores import PROFILES, Profile, score
from app.core.fair_order.selection import LATE, Order, monthly_instalment, select

USDT = 1_000_000


def applicant(
    last_payment: int, instalments: int, lent: int, loans: int, request: int, previous: int,
    balance: int, waited: int,
) -> Applicant:  # fmt: skip
    return Applicant(
        member="m", no=1, request=request * USDT, balance=balance * USDT,
        previous=previous * USDT, last_payment=last_payment * USDT, instalments=instalments,
        payments=waited, lent=lent * USDT, loans=loans,
    )  # fmt: skip


@pytest.mark.parametrize("profile", ["as_written", "first_code"])
@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((20, 1, 200, 1, 100, 200, 500, 1), "0.067474250"),
        ((20, 1, 200, 1, 100, 200, 500, 5), "0.337371251"),
        ((40, 10, 200, 1, 100, 200, 500, 14), "0.047231975"),
        ((20, 10, 200, 1, 100, 200, 500, 14), "0.094463950"),
        ((40, 10, 200, 1, 300, 200, 500, 14), "0.038134568"),
        ((20, 30, 700, 2, 300, 500, 900, 24), "0.022627142"),
        ((20, 1, 200, 1, 100, 200, 1, 1), "0"),
    ],
)
def test_the_worked_scores(numbers: tuple[int, ...], expected: str, profile: Profile) -> None:
    found = score(applicant(*numbers), profile, USDT).value
    assert found is not None
    assert found.quantize(Decimal("1e-9")) == Decimal(expected)


def test_a_request_of_one_is_unlimited_and_says_by_what() -> None:
    found = score(applicant(20, 1, 200, 1, 1, 200, 500, 1), "as_written", USDT)
    assert found.value is None
    assert found.unlimited_by == ("request",)


def test_who_never_borrowed_stands_before_every_number() -> None:
    never = score(applicant(20, 0, 0, 0, 100, 0, 500, 3), "as_written", USDT)
    often = score(applicant(20, 1, 200, 1, 100, 200, 500, 900), "as_written", USDT)
    assert never.value is None
    assert never.rank() > often.rank()


def test_the_first_code_keeps_every_digit_of_its_floats() -> None:
    found = score(applicant(20, 1, 200, 1, 100, 200, 500, 1), "first_code", USDT)
    assert str(found.value) == str(Decimal("5.298317366548036") * Decimal("6.214608098422191")
                                   / (20 * Decimal("5.298317366548036")
                                      * Decimal("4.605170185988092")))  # fmt: skip


def member(no: int, request: int, balance: int = 500, **more: object) -> Applicant:
    return Applicant(
        member=f"m{no}", no=no, request=request * USDT, balance=balance * USDT, payments=5,
        **more,
    )  # fmt: skip


def last(pool: tuple[str, ...]) -> str:
    return pool[-1]


def test_everybody_who_stands_aside_has_the_first_reason() -> None:
    people = [
        member(1, 0),
        member(2, 10),
        member(3, 100, has_paid=False),
        member(4, 600),
        member(5, 100, has_running=True),
        member(6, 450),
        member(7, 100),
    ]
    found = select(
        people, Order(least=20 * USDT, unit=USDT), available=400 * USDT, draw=last
    )  # fmt: skip
    assert [(one.applicant.no, one.reason) for one in found.left] == [
        (1, "opted_out"), (2, "too_small"), (3, "unpaid"), (4, "above_balance"),
        (5, "running_loan"), (6, "not_enough_money"),
    ]  # fmt: skip
    assert found.winner == "m7"


def test_the_first_code_let_the_founder_ask_beyond_the_balance() -> None:
    founder = member(1, 600, is_main=True)
    for profile, winner in (("first_code", "m1"), ("as_written", "")):
        order = Order(profile=profile, unit=USDT)
        assert select([founder], order, available=900 * USDT, draw=last).winner == winner


def test_one_late_member_holds_everybody_only_where_the_fund_says_so() -> None:
    people = [member(1, 100), member(2, 100, has_paid=False)]
    with pytest.raises(Refused) as refusal:
        select(people, Order(late="wait", unit=USDT), available=900 * USDT, draw=last)
    assert refusal.value.values["members"] == ("m2",)
    assert select(people, Order(unit=USDT), available=900 * USDT, draw=last).winner == "m1"


def test_equal_members_are_drawn_and_a_single_first_is_not() -> None:
    asked: list[tuple[str, ...]] = []

    def draw(pool: tuple[str, ...]) -> str:
        asked.append(pool)
        return pool[1]

    people = [member(3, 100), member(1, 100), member(2, 100, lent=9 * USDT, loans=1)]
    order = Order(unit=USDT)
    assert select(people, order, available=900 * USDT, draw=draw).winner in ("m2", "m3")
    assert asked == [("m1", "m2", "m3")]
    assert select(people[:1], order, available=900 * USDT, draw=draw).winner == "m3"
    assert len(asked) == 1


def test_an_instalment_settles_within_the_months_and_is_never_below_the_least() -> None:
    assert monthly_instalment(600 * USDT, months=24, least=20 * USDT) == 25 * USDT
    assert monthly_instalment(100 * USDT, months=24, least=20 * USDT) == 20 * USDT
    assert monthly_instalment(15 * USDT, months=24, least=20 * USDT) == 15 * USDT
    assert monthly_instalment(100 * USDT, months=24, least=0) == 4_166_667


people = st.lists(
    st.builds(
        Applicant,
        member=st.uuids().map(str),
        no=st.integers(1, 400),
        request=st.integers(0, 10**9),
        balance=st.integers(0, 10**9),
        previous=st.integers(0, 10**9),
        last_payment=st.integers(0, 10**8),
        instalments=st.integers(0, 50),
        payments=st.integers(0, 90),
        loan_periods=st.integers(0, 90),
        loans=st.integers(0, 5),
        lent=st.integers(0, 10**9),
        has_running=st.booleans(),
        has_paid=st.booleans(),
    ),
    max_size=40,
)


@given(people, st.sampled_from(PROFILES), st.integers(0, 10**9), st.randoms())
def test_everybody_is_named_once_and_the_order_of_arrival_changes_nothing(
    members: list[Applicant], profile: Profile, available: int, random: object
) -> None:
    members = list({one.no: one for one in members}.values())
    order = Order(profile=profile, late=LATE[0], unit=USDT)
    found = select(members, order, available=available, draw=last)
    named = [one.applicant.member for one in (*found.left, *found.ranked)]
    assert sorted(named) == sorted(one.member for one in members)
    assert found.winner in (found.pool or ("",))
    random.shuffle(members)
    assert select(members, order, available=available, draw=last) == found
    if found.winner:
        chosen = next(one for one in members if one.member == found.winner)
        assert chosen.request <= min(available, chosen.balance)
        assert not chosen.has_running


@given(st.integers(1, 60), st.integers(1, 10**9), st.integers(0, 10**9))
def test_waiting_longer_is_never_a_disadvantage(waited: int, balance: int, lent: int) -> None:
    shorter, longer = (
        Applicant(member="m", no=1, request=1, balance=balance, payments=periods, lent=lent)
        for periods in (waited, waited + 1)
    )
    assert score(longer, "waiting", 1).rank() >= score(shorter, "waiting", 1).rank()
