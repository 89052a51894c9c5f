"""The twelve findings in the first code of the fund, each with the answer that was decided.

Source: spec/domain.md section 3.12. A test's name is the answer.
"""

import math
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.draws import by_seal
from app.core.draws.facts import read_context
from app.core.errors import Refused
from app.core.fair_order.applicant import Applicant
from app.core.fair_order.scores import score
from app.core.fair_order.selection import Order, select
from app.core.loan_products import LoanProduct
from app.core.payments import conclusion
from app.core.providers.findings import Evidence, Finding, State
from app.operations import selection_draws, selections
from app.operations.contributions import How
from app.operations.draws import reveal_draw
from app.operations.loans import record_past_loan
from app.projections import loans, rounds, sheet
from app.projections import selections as rows
from tests.helpers.fund import TERMS, USDT, Fund

MONTHS = ("2025-04-10", "2025-05-10", "2025-06-10", "2025-07-10", "2025-08-10", "2025-09-10")
CODE = "AB" * 32


@pytest.fixture
def fund(tmp_path: Path) -> Iterator[Fund]:
    found = Fund(tmp_path)
    yield found
    found.close()


def winners(fund: Fund) -> list[str]:
    return [one.made.winner for one in fund.read(rows.chosen, fund.box)]


def repay(fund: Fund, meeting: str, number: int, minor: int) -> None:
    fund.pay(meeting, number, loan=minor * USDT)


def test_1_a_loan_of_which_nothing_is_left_is_settled_and_its_member_may_ask_again(
    fund: Fund,
) -> None:
    meeting = fund.month(MONTHS[0], *[100] * 8)
    fund.ask(meeting, 3, 40)
    fund.choose(meeting)
    fund.close_meeting(meeting)
    later = fund.month(MONTHS[1], *[100] * 8)
    fund.ask(later, 3, 40)
    found = fund.look(MONTHS[1]).selection
    assert found is not None and found.left[0].reason == "running_loan"
    repay(fund, later, 3, 40)
    fund.choose(later)
    assert winners(fund) == [fund.no(3)] * 2


def test_2_every_loan_counts_so_who_never_borrowed_stands_before_who_did(fund: Fund) -> None:
    meeting = fund.month(MONTHS[0], *[100] * 8)
    fund.ask(meeting, 3, 40)
    fund.choose(meeting)
    fund.close_meeting(meeting)
    later = fund.month(MONTHS[1], *[100] * 8)
    repay(fund, later, 3, 40)
    fund.ask(later, 3, 40)
    fund.ask(later, 4, 40)
    now = fund.look(MONTHS[1])
    assert now.selection is not None
    values = {one.applicant.no: one.score.value for one in now.selection.ranked}
    assert values[4] is None  # unlimited
    assert values[3] is not None
    assert now.pool == (fund.no(4),)
    third = next(one for one in now.people if one.no == 3)
    assert (third.loans, third.lent, third.previous) == (1, 40 * USDT, 40 * USDT)


def test_3_only_money_that_lies_in_the_fund_is_lent(fund: Fund) -> None:
    meeting = fund.month(MONTHS[0], 300, 300)
    fund.ask(meeting, 1, 300)
    fund.choose(meeting)
    fund.close_meeting(meeting)
    later = fund.month(MONTHS[1], 0, 50)
    fund.ask(later, 2, 350)
    now = fund.look(MONTHS[1])
    assert (now.fund, now.available) == (650 * USDT, 350 * USDT)
    fund.pay(later, 3, savings=20 * USDT)
    assert fund.look(MONTHS[1]).available == 370 * USDT
    fund.ask(later, 2, 371)
    found = fund.look(MONTHS[1]).selection
    assert found is not None
    assert [one.reason for one in found.left] == ["above_balance"]


def test_4_a_loan_comes_back_within_its_months_in_parts_not_below_the_least(fund: Fund) -> None:
    meeting = fund.month(MONTHS[0], 600, 600)
    fund.ask(meeting, 2, 600)
    fund.choose(meeting, approved_by=(fund.no(3),))
    (loan,) = fund.read(loans.loans_of, fund.no(2))
    parts = [one.principal for one in loan.state.instalments]
    assert parts == [25 * USDT] * 24
    assert loan.state.instalments[-1].due_on == "2027-04-10"  # 1406-01-21


def test_5_several_are_chosen_in_a_month_while_the_money_lasts_where_the_group_agreed(
    tmp_path: Path,
) -> None:
    fund = Fund(tmp_path, terms=msgspec.structs.replace(TERMS, loans_per_period=3))
    meeting = fund.month(MONTHS[0], 100, 90, 80)
    fund.ask(meeting, 1, 100)
    fund.choose(meeting)
    fund.ask(meeting, 2, 90)
    fund.choose(meeting, approved_by=(fund.no(3),))
    fund.ask(meeting, 3, 80)
    fund.choose(meeting)
    assert winners(fund) == [fund.no(1), fund.no(2), fund.no(3)]
    fund.ask(meeting, 4, 20)
    with pytest.raises(Refused, match=r"selection\.period_done"):
        fund.choose(meeting)
    fund.close()


def test_6_who_did_not_pay_stands_aside_and_the_others_go_on(fund: Fund) -> None:
    meeting = fund.month(MONTHS[0], 100, 0, 100)
    fund.ask(meeting, 2, 50)
    fund.choose(meeting)
    assert winners(fund) == [""]
    fund.ask(meeting, 3, 50)
    fund.choose(meeting)  # a month in which nobody could be chosen is not used up
    assert winners(fund) == ["", fund.no(3)]
    (nobody, _) = fund.read(rows.chosen, fund.box)
    assert nobody.made.left == ((2, "unpaid"),)
    assert 2 in nobody.made.unpaid


def test_6b_everybody_waits_for_the_late_where_the_fund_says_so(tmp_path: Path) -> None:
    fund = Fund(tmp_path, terms=msgspec.structs.replace(TERMS, late="wait"))
    meeting = fund.month(MONTHS[0], *[100] * 7)
    fund.ask(meeting, 3, 50)
    with pytest.raises(Refused, match=r"fund\.somebody_unpaid") as refusal:
        fund.choose(meeting)
    assert refusal.value.values["members"] == (fund.no(8),)
    fund.pay(meeting, 8, savings=20 * USDT)
    fund.choose(meeting)
    assert winners(fund) == [fund.no(3)]
    fund.close()


def test_7_one_payment_counts_once_what_is_too_much_is_an_advance_and_loans_are_capped(
    fund: Fund,
) -> None:
    meeting = fund.month(MONTHS[0], *[100] * 8)
    fund.ask(meeting, 3, 40)
    fund.choose(meeting)
    fund.close_meeting(meeting)
    later = fund.open_meeting(MONTHS[1])
    by_code = How(method="usdt", code=CODE)
    fund.pay(later, 4, by_code, savings=20 * USDT, advance=5 * USDT)
    assert fund.read(sheet.totals, later)["advance"] == 5 * USDT
    with pytest.raises(Refused, match=r"code\.used"):
        fund.pay(later, 5, by_code, savings=20 * USDT)
    with pytest.raises(Refused, match=r"loan\.more_than_owed"):
        repay(fund, later, 3, 41)


def test_8_a_payment_belongs_to_the_month_of_its_value_time_in_tehran(fund: Fund) -> None:
    meeting = fund.open_meeting("2025-04-10")
    how = How(method="usdt", code=CODE, on="2025-03-20")
    fund.pay(meeting, 4, how, savings=20 * USDT)
    assert paid_months(fund, 4) == (1, False)  # the 30th of Esfand 1403, as it was typed
    (paid,) = fund.read(sheet.payments_of, fund.no(4))
    finding = Finding(
        payment=paid.payment,
        provider="usdt",
        code=CODE,
        state=State.VERIFIED,
        evidence=Evidence.QUERY,
        minor=20 * USDT,
        currency="USDT",
        completed_at="2025-03-20T20:45:00+00:00",
    )
    fund.book.conclude([conclusion(finding, written=20 * USDT, settled=0)])
    assert paid_months(fund, 4) == (1, True)  # 00:15 on 1 Farvardin 1404


def paid_months(fund: Fund, number: int) -> tuple[int, bool]:
    found = next(one for one in fund.look("2025-04-10").people if one.no == number)
    return found.payments, found.has_paid


def test_8b_a_payment_that_the_provider_does_not_know_of_is_no_fee(fund: Fund) -> None:
    meeting = fund.open_meeting("2025-04-10")
    fund.pay(meeting, 4, How(method="usdt", code=CODE), savings=20 * USDT)
    assert paid_months(fund, 4) == (1, True)
    (paid,) = fund.read(sheet.payments_of, fund.no(4))
    finding = Finding(
        payment=paid.payment, provider="usdt", code=CODE, state=State.NOT_FOUND,
        evidence=Evidence.QUERY, minor=None, currency="",
    )  # fmt: skip
    fund.book.conclude([conclusion(finding, written=20 * USDT, settled=0)])
    assert paid_months(fund, 4) == (0, False)


def test_9_nobody_asks_for_less_than_one_instalment(fund: Fund) -> None:
    meeting = fund.month(MONTHS[0], *[100] * 8)
    with pytest.raises(Refused, match=r"selection\.too_small") as refusal:
        fund.ask(meeting, 3, 1)
    assert refusal.value.values["allowed"] == 20 * USDT


def test_10_paying_well_is_no_disadvantage_where_the_group_chose_who_waited_longest() -> None:
    def numbers(last_payment: int) -> Applicant:
        return Applicant(
            member="m", no=1, request=100, balance=500, previous=200, last_payment=last_payment,
            instalments=10, payments=14, loans=1, lent=200,
        )  # fmt: skip

    small, large = numbers(20), numbers(40)
    assert score(large, "as_written", 1).rank() < score(small, "as_written", 1).rank()
    assert score(large, "waiting", 1).rank() == score(small, "waiting", 1).rank()


def test_11_nobody_asks_beyond_the_own_balance_not_even_who_began_the_fund(fund: Fund) -> None:
    meeting = fund.month(MONTHS[0], *[100] * 8)
    fund.ask(meeting, 1, 120)
    fund.choose(meeting)
    (one,) = fund.read(rows.chosen, fund.box)
    assert one.made.left == ((1, "above_balance"),)


def test_12_anybody_draws_again_from_seal_secret_and_numbers(fund: Fund) -> None:
    meeting = fund.month(MONTHS[0], *[100] * 8)
    for number in (4, 5, 6):
        fund.ask(meeting, number, 50)

    def seal(tx):
        now = selections.look_now(tx, meeting, fund.box)
        return selection_draws.seal_pool(tx, meeting=meeting, found=now)

    draw = fund.write(seal)
    shown = [(fund.no(number), 7 * number) for number in range(1, 6)]
    fund.write(reveal_draw, draw=draw, numbers=shown)
    fund.choose(meeting)
    sealed, revealed = (one.payload for one in fund.read(rounds.draw_facts, draw))
    context, secret = read_context(sealed.context), bytes.fromhex(revealed.secret)
    assert by_seal.seal_bytes(context, secret).hex() == sealed.seal
    again = by_seal.order(context, secret, [(number, 7 * number) for number in range(1, 6)])
    (one,) = fund.read(rows.chosen, fund.box)
    assert one.made.winner_no == again[0]


# The first code, written down once more from its description, for old results.


def first_code(one: Applicant) -> Decimal | None:
    """`None` is unlimited."""

    def ln(minor: int) -> Decimal:
        return Decimal(str(math.log(float(Decimal(minor) / USDT))))

    below = (
        Decimal(one.last_payment) / USDT,
        Decimal(one.instalments),
        ln(one.lent) if one.lent > 0 else Decimal(0),
        Decimal(one.loans),
        ln(one.request) if one.request > 0 else Decimal(0),
    )
    if any(factor <= 0 for factor in below):
        return None
    above = [ln(minor) if minor > USDT else Decimal(0) for minor in (one.previous, one.balance)]
    top = above[0] * above[1] * max(0, one.payments - one.loan_periods)
    if top <= 0:
        return Decimal(0)
    return top / (below[0] * below[1] * below[2] * below[3] * below[4])


applicants = st.builds(
    Applicant,
    member=st.uuids().map(str),
    no=st.integers(1, 400),
    request=st.integers(0, 600).map(lambda whole: whole * USDT),
    balance=st.integers(0, 900 * USDT),
    previous=st.integers(0, 600 * USDT),
    last_payment=st.integers(0, 90 * USDT),
    instalments=st.integers(0, 24),
    payments=st.integers(0, 60),
    loan_periods=st.integers(0, 60),
    loans=st.integers(0, 3),
    lent=st.integers(0, 900 * USDT),
    has_running=st.booleans(),
    is_main=st.booleans(),
)


@given(applicants)
def test_the_scores_of_the_first_code_come_out_to_the_last_digit(one: Applicant) -> None:
    assert score(one, "first_code", USDT).value == first_code(one)


@given(st.lists(applicants, max_size=20, unique_by=lambda one: one.no))
def test_the_choices_of_the_first_code_come_out_alike(people: list[Applicant]) -> None:
    fund = sum(one.balance for one in people)
    found = select(
        people,
        Order(profile="first_code", unit=USDT),
        available=fund,
        draw=lambda pool: pool[-1],
    )
    eligible = [
        one
        for one in sorted(people, key=lambda one: one.no)
        if (one.is_main or one.request <= one.balance)
        and not one.has_running
        and 0 < one.request <= fund
    ]
    scores = {one.member: first_code(one) for one in eligible}
    unlimited = [member for member, value in scores.items() if value is None]
    best = max((value for value in scores.values() if value is not None), default=None)
    pool = unlimited or [member for member, value in scores.items() if value == best]
    assert found.pool == tuple(pool)
    assert found.winner == (pool[-1] if pool else "")


def test_a_loan_of_the_plain_rules_repaid_beside_the_fund_is_no_instalment_of_it(
    fund: Fund,
) -> None:
    pool = LoanProduct(code="pool", name="Pool", method="free", instalments_max=4)
    fund.change_rules(loan_products=(pool,))
    meeting = fund.month(MONTHS[0], 100, 100)
    fund.write(
        record_past_loan, meeting=meeting, member=fund.no(2), principal=40 * USDT, meetings=4,
        product="pool",
    )  # fmt: skip
    fund.close_meeting(meeting)
    later = fund.month(MONTHS[1], 100, 100)
    repay(fund, later, 2, 10)
    second = next(one for one in fund.look(MONTHS[1]).people if one.no == 2)
    assert (second.instalments, second.loan_periods, second.waited) == (0, 0, 2)
    assert second.last_payment == 100 * USDT
