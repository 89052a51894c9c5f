"""The month of an interest-free fund, from the book: who asks, who is chosen, the loan."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from app.core import accounts as a
from app.core.errors import Refused
from app.operations import selection_draws, selections, undoing
from app.operations.draws import reveal_draw
from app.projections import balances, loans
from app.projections import selections as rows
from app.projections.decided import decided_at
from tests.helpers.fund import TERMS, USDT, Fund

FARVARDIN, ORDIBEHESHT, KHORDAD = "2025-04-10", "2025-05-10", "2025-06-10"


@pytest.fixture
def fund(tmp_path: Path) -> Iterator[Fund]:
    found = Fund(tmp_path)
    yield found
    found.close()


def chosen(fund: Fund) -> list[rows.Chosen]:
    return list(fund.read(rows.chosen, fund.box))


def test_who_stands_first_alone_gets_the_loan_in_parts_of_the_rule(fund: Fund) -> None:
    meeting = fund.month(FARVARDIN, *[100] * 8)
    fund.ask(meeting, 3, 90)
    fund.ask(meeting, 4, 120)  # above the own balance
    fund.choose(meeting)
    (one,) = chosen(fund)
    assert (one.made.winner, one.made.minor, one.made.instalment) == (
        fund.no(3), 90 * USDT, 20 * USDT
    )  # fmt: skip
    assert (one.made.period, one.made.left) == ("1404-01", ((4, "above_balance"),))
    (loan,) = fund.read(loans.loans_of, fund.no(3))
    assert [x.principal for x in loan.state.instalments] == [20 * USDT] * 4 + [10 * USDT]
    assert [x.due_on for x in loan.state.instalments][:2] == ["2025-05-11", "2025-06-11"]
    assert loan.interest == 0
    assert fund.read(balances.balance_of, a.LOANS, "USDT", loan.loan) == 90 * USDT
    assert fund.read(balances.balance_of, a.CASH_LOAN, "USDT") == 710 * USDT


def test_equal_members_are_drawn_by_the_sealed_draw(fund: Fund) -> None:
    meeting = fund.month(FARVARDIN, *[50] * 8)
    for number in (2, 5, 7):
        fund.ask(meeting, number, 40)
    with pytest.raises(Refused, match=r"selection\.draw_first"):
        fund.choose(meeting)
    draw = seal(fund, meeting)
    with pytest.raises(Refused, match=r"draw\.sealed_already"):
        seal(fund, meeting)
    order = reveal(fund, draw)
    fund.choose(meeting, approved_by=(fund.no(3 if order[0] == "2" else 2),))
    (one,) = chosen(fund)
    assert one.made.pool == (2, 5, 7)
    assert one.made.winner_no == int(order[0])
    assert one.made.draw == draw
    decided = fund.read(decided_at, meeting)  # the draw is told by whom it chose
    assert (decided.drawn, decided.chosen) == ((), (one.made.winner,))


def seal(fund: Fund, meeting: str) -> str:
    def operation(tx):
        now = selections.look_now(tx, meeting, fund.box)
        return selection_draws.seal_pool(tx, meeting=meeting, found=now)

    return str(fund.write(operation))


def reveal(fund: Fund, draw: str) -> tuple[str, ...]:
    numbers = [(fund.no(number), 10 * number) for number in range(1, 6)]
    return fund.write(reveal_draw, draw=draw, numbers=numbers)


def test_slips_are_an_equal_choice_and_two_witness_them(fund: Fund) -> None:
    meeting = fund.month(FARVARDIN, *[50] * 8)
    for number in (5, 7):
        fund.ask(meeting, number, 40)

    def operation(tx, witnesses):
        now = selections.look_now(tx, meeting, fund.box)
        return selection_draws.draw_slips(
            tx, meeting=meeting, found=now, first=7, witnesses=witnesses
        )

    with pytest.raises(Refused, match=r"draw\.witnesses"):
        fund.write(operation, [fund.no(1)])
    fund.write(operation, [fund.no(1), fund.no(4)])
    fund.choose(meeting)
    assert chosen(fund)[0].made.winner == fund.no(7)


def test_who_stands_aside_by_the_group_has_a_reason_that_everybody_reads(fund: Fund) -> None:
    meeting = fund.month(FARVARDIN, *[100] * 8)
    fund.ask(meeting, 3, 90)
    fund.ask(meeting, 4, 80)
    skip = {"meeting": meeting, "box": fund.box, "member": fund.no(3)}
    with pytest.raises(Refused, match=r"reason\.needed"):
        fund.write(selections.skip_applicant, reason=" ", **skip)
    fund.write(selections.skip_applicant, reason="is abroad this month", **skip)
    fund.choose(meeting)
    (one,) = chosen(fund)
    assert one.made.skipped == ((3, "is abroad this month"),)
    assert one.made.winner == fund.no(4)


def test_the_chair_allows_it_and_never_for_the_own_loan(fund: Fund) -> None:
    meeting = fund.month(FARVARDIN, *[100] * 8)
    fund.ask(meeting, 2, 90)
    for approvers in ((), (fund.no(1),), (fund.no(2),)):
        with pytest.raises(Refused, match="approval"):
            fund.choose(meeting, approved_by=approvers)
    fund.choose(meeting, approved_by=(fund.no(3),))
    assert chosen(fund)[0].made.approved_by == (fund.no(3),)


def test_undo_takes_the_choice_and_its_loan_back_as_one_step(fund: Fund) -> None:
    meeting = fund.month(FARVARDIN, *[100] * 8)
    fund.ask(meeting, 3, 90)
    fund.choose(meeting)
    fund.write(undoing.undo_step, meeting=meeting)
    assert chosen(fund) == []
    assert fund.read(balances.balance_of, a.LOANS, "USDT") == 0
    fund.write(undoing.redo_step, meeting=meeting)
    assert fund.read(balances.balance_of, a.LOANS, "USDT") == 90 * USDT
    fund.write(undoing.undo_step, meeting=meeting)
    fund.choose(meeting)
    assert len(chosen(fund)) == 1
    assert len(fund.read(loans.running_loans)) == 1


def test_a_member_says_another_amount_or_nothing_and_the_last_word_counts(fund: Fund) -> None:
    meeting = fund.month(FARVARDIN, *[100] * 8)
    fund.ask(meeting, 3, 90)
    fund.ask(meeting, 3, 60)
    assert fund.read(rows.requests, fund.box, "1404-01") == {fund.no(3): 60 * USDT}
    fund.ask(meeting, 3, 0)
    assert fund.read(rows.requests, fund.box, "1404-01") == {}


def test_a_fund_without_a_chair_s_word_lends_nothing_and_leaves_no_trace(fund: Fund) -> None:
    meeting = fund.month(FARVARDIN, *[100] * 8)
    fund.ask(meeting, 3, 90)
    with pytest.raises(Refused, match=r"loan\.not_enough_money"):
        fund.choose(meeting, source="usdt")
    assert chosen(fund) == []


def test_terms_of_a_month_are_those_of_its_day(tmp_path: Path) -> None:
    fund = Fund(tmp_path, terms=msgspec.structs.replace(TERMS, months_max=4))
    meeting = fund.month(FARVARDIN, *[500] * 8)
    fund.ask(meeting, 3, 400)
    fund.choose(meeting)
    assert chosen(fund)[0].made.instalment == 100 * USDT
    fund.close()
