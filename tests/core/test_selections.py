"""The fact of a choice: it keeps every number, and is made again from them."""

from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.events.canonical import BODY_MAX
from app.core.fair_order.applicant import Applicant
from app.core.fair_order.history import History, Lent, Paid, applicant_of
from app.core.fair_order.months import month_of, value_day
from app.core.fair_order.scores import PROFILES, Profile
from app.core.fair_order.selection import Order, monthly_instalment, select
from app.core.selections import (
    ASKING_MOST,
    SelectionMade,
    applicant_of_row,
    first_drawn,
    made_again,
    prove,
    row_of,
)

USDT = 1_000_000
LARGE = 9_000_000 * USDT


def made_of(people: list[Applicant], profile: Profile, available: int) -> SelectionMade:
    """The fact that the operation would write, with the first of the pool as who was drawn."""
    order = Order(profile=profile, least=20 * USDT, unit=USDT)
    found = select(people, order, available=available, draw=lambda pool: pool[0])
    by_member = {one.member: one for one in people}
    winner = by_member.get(found.winner)
    part = monthly_instalment(winner.request, months=24, least=order.least) if winner else 0
    return SelectionMade(
        selection="s", box="0a0b0c0d-0000-4000-8000-000000000000", period="1404-01", no=1,
        terms="t", profile=profile, late=order.late, least=order.least, above_balance=False,
        unit=USDT, months=24,
        available=available, fund=0, members=len(people), unpaid=(),
        applicants=tuple(row_of(one) for one in people), skipped=(),
        left=tuple((one.applicant.no, one.reason) for one in found.left),
        pool=tuple(by_member[member].no for member in found.pool),
        draw="d" if len(found.pool) > 1 else "", winner=found.winner,
        winner_no=winner.no if winner else 0, loan="l", minor=winner.request if winner else 0,
        instalment=part, currency="USDT", on="2025-04-10", meeting="m", approved_by=(),
    )  # fmt: skip


applicants = st.builds(
    Applicant,
    member=st.uuids().map(str),
    no=st.integers(1, 400),
    request=st.integers(1, 600 * USDT),
    balance=st.integers(0, LARGE),
    previous=st.integers(0, LARGE),
    last_payment=st.integers(0, LARGE),
    instalments=st.integers(0, 600),
    payments=st.integers(0, 600),
    loan_periods=st.integers(0, 600),
    loans=st.integers(0, 50),
    lent=st.integers(0, LARGE),
    has_running=st.booleans(),
    has_paid=st.booleans(),
    is_main=st.booleans(),
)
people = st.lists(applicants, max_size=25, unique_by=lambda one: one.no)
choices = st.builds(made_of, people, st.sampled_from(PROFILES), st.integers(0, 900 * USDT))


@given(applicants)
def test_the_numbers_of_an_applicant_come_back_as_they_were(one: Applicant) -> None:
    assert applicant_of_row(row_of(one)) == replace(one, member=str(one.no))


@given(choices)
def test_what_the_rule_chose_is_proved_from_its_own_numbers(made: SelectionMade) -> None:
    assert prove(made) is made
    ranked = [one.applicant.no for one in made_again(made).ranked]
    assert sorted([*ranked, *(no for no, _ in made.left)]) == sorted(
        row[0] for row in made.applicants
    )


@given(choices, st.data())
def test_another_winner_amount_or_pool_is_not_by_the_rule(
    made: SelectionMade, data: st.DataObject
) -> None:
    others = [row[0] for row in made.applicants if row[0] not in made.pool]
    forged = [
        replace(made, pool=(*made.pool, 999)),
        replace(made, minor=made.minor + 1),
        replace(made, instalment=made.instalment + 1),
        replace(made, winner="" if made.winner else "x"),
        replace(made, draw="" if made.draw else "d"),
        replace(made, left=(*made.left, (999, "unpaid"))),
        replace(made, profile="who I like"),
    ]
    if others and made.winner:
        forged.append(replace(made, winner_no=data.draw(st.sampled_from(others))))
    if not made.winner:
        forged = [one for one in forged if one.instalment == made.instalment]
    for one in forged:
        with pytest.raises(Refused, match=r"selection\.not_by_rule"):
            prove(one)


def test_as_many_as_may_ask_fit_into_one_fact() -> None:
    most = [
        Applicant(
            member=f"m{no}", no=5000 + no, request=LARGE, balance=LARGE, previous=LARGE,
            last_payment=LARGE, instalments=600, payments=600, loan_periods=600, loans=50,
            lent=LARGE, has_paid=True,
        )
        for no in range(ASKING_MOST)
    ]  # fmt: skip
    assert len(msgspec.json.encode(made_of(most, "as_written", LARGE))) < BODY_MAX - 1000


def test_who_was_drawn_first_of_those_who_still_stand_there_is_taken() -> None:
    assert first_drawn(("7", "3", "5"), (3, 5)) == 3
    assert first_drawn(("7",), (3, 5)) == 0
    assert first_drawn((), (3, 5)) == 0


def test_months_are_those_of_the_zone_and_the_calendar_of_the_fund() -> None:
    day = value_day("2025-03-20", "2025-03-20T20:45:00+00:00", "Asia/Tehran")
    assert (day, month_of(day, "jalali_month")) == ("2025-03-21", "1404-01")
    assert month_of("2025-03-20", "jalali_month") == "1403-12"
    assert value_day("2025-03-20", "2025-03-20T20:14:59+00:00", "Asia/Tehran") == "2025-03-20"
    assert value_day("2025-03-20", "20:45", "Asia/Tehran") == "2025-03-20"
    assert value_day("2025-03-20", "2025-03-20T23:45:00+00:00", "no/where") == "2025-03-20"


def test_two_instalments_of_one_month_count_once_and_a_fee_in_parts_counts_when_it_is_whole() -> (
    None
):
    paid = (
        Paid(period="1404-01", minor=15),
        Paid(period="1404-01", minor=5),
        Paid(period="1404-02", minor=19),
        Paid(period="1404-02", minor=10, loan="l"),
        Paid(period="1404-02", minor=10, loan="l"),
    )
    history = History(
        member="m", no=1, balance=39, paid=paid, lent=(Lent(minor=100, is_running=True),)
    )
    found = applicant_of(
        history, request=1, period="1404-02", profile="as_written", least=lambda _: 20
    )
    assert (found.payments, found.loan_periods, found.instalments) == (1, 1, 1)
    assert (found.last_payment, found.has_paid, found.has_running) == (39, False, True)
    assert (found.previous, found.loans, found.lent) == (0, 1, 100)
