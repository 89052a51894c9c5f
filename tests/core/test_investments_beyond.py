"""Answers about money that two laptops took out of one investment (T46)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.cases import INVESTMENT_TWICE, CaseOpened, Slip
from app.core.decisions import CAME_ONCE, CAME_TWICE, decide, decision_lines, decision_ops
from app.core.investments import InvestmentBought, InvestmentSold, buy, sell
from app.core.ledger import Line
from app.projections import investments
from tests.helpers.folding import Desk

MINOR = st.integers(1, 10**9)


def taken(minor: int, left: int, *, is_all: bool) -> InvestmentSold:
    sold = InvestmentSold(
        investment="i",
        meeting="m",
        on="2026-11-21",
        minor=minor,
        cost=0,
        currency="KES",
        target="bank",
    )
    return sell(sold, left=left, is_all=is_all)


def slip(event: str, lines: tuple[Line, ...]) -> Slip:
    return Slip(event=event, device="d", actor="a", ts_ms=0, lines=lines)


def total(lines: tuple[Line, ...], *accounts: str) -> int:
    return sum(line.minor for line in lines if not accounts or line.account in accounts)


def asked(here: InvestmentSold, there: InvestmentSold, beyond: int) -> CaseOpened:
    return CaseOpened(
        case="c",
        kind=INVESTMENT_TWICE,
        rule="r",
        rules_version=1,
        subjects=("one", "two"),
        member="",
        meeting="m",
        amount=min(there.cost, beyond),
        currency="KES",
        ops=(),
        slips=(slip("one", here.post), slip("two", there.post)),
        post=(),
    )


@given(MINOR, MINOR, MINOR, st.booleans(), st.booleans())
def test_whatever_the_answer_nothing_is_missing_in_the_investment(
    put_in: int, first: int, second: int, is_all: bool, is_all_too: bool
) -> None:
    here = taken(first, put_in, is_all=is_all)
    there = taken(second, put_in, is_all=is_all_too)
    beyond = here.cost + there.cost - put_in
    if beyond <= 0:
        return
    case = asked(here, there, beyond)
    both = decision_lines(case, CAME_TWICE)
    assert total(both) == 0 and not decision_ops(case, CAME_TWICE)
    after = (*here.post, *there.post, *both)
    assert put_in + total(after, "1400") == 0
    # Income less losses is what came beyond what was put in.
    assert -total(after, "4070", "5060") == first + second - put_in
    once = decision_lines(case, CAME_ONCE)
    assert total((*there.post, *once)) == 0 and total((*there.post, *once), "1400") == 0
    assert [(op.op, op.event) for op in decision_ops(case, CAME_ONCE)] == [("void", "two")]


@pytest.mark.parametrize(("choice", "left", "gain"), [(CAME_ONCE, 300, 0), (CAME_TWICE, 0, 300)])
def test_what_is_left_of_an_investment_follows_the_answer(
    choice: str, left: int, gain: int
) -> None:
    desk = Desk((investments.PROJECTION,))
    same = {"investment": "i", "meeting": "m", "on": "2026-11-21", "currency": "KES"}
    bought = InvestmentBought(name="F", minor=1000, source="bank", **same)
    desk.fold(buy(bought, have=1000), name="bought")
    here, there = taken(700, 1000, is_all=False), taken(600, 1000, is_all=False)
    desk.fold(here, name="one")
    desk.fold(there, name="two")
    desk.fold(decide(asked(here, there, 300), choice), name="answer")
    (found,) = investments.investments(desk.conn)
    assert (found.left, found.gain) == (left, gain)
    desk.close()
