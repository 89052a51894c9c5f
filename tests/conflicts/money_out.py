"""Money that left the box on two laptops (INV-14, INV-34; sync classes 3, 4, 8)."""

from tests.conflicts.acts import (
    amend,
    expense,
    fine,
    help_out,
    move,
    named,
    pay,
    pay_pot,
    take_back,
)
from tests.conflicts.investing import put_in
from tests.conflicts.loan_acts import lend
from tests.conflicts.own_money import cancel
from tests.conflicts.script import Outcome, Script

SHORT = ("fund_negative",)
SCRIPTS = (
    Script(
        what="the pot handed to the same member on both",
        before=(pay(8, turn=300),),
        left=(pay_pot(7),),
        right=(pay_pot(7),),
        after=Outcome(asks=("turn_twice",), sums={"box": -600}),
    ),
    Script(
        what="the pot handed to two members",
        before=(pay(8, turn=300),),
        left=(pay_pot(7),),
        right=(pay_pot(9),),
        after=Outcome(asks=("turn_twice",), sums={"box": -600}),
    ),
    Script(
        what="one expense written by two officers stays twice: they may be two",
        left=(expense(500),),
        right=(expense(500),),
        after=Outcome(sums={"box": -1000}),
    ),
    Script(
        what="two other expenses",
        left=(expense(500),),
        right=(expense(300, "candles"),),
        after=Outcome(sums={"box": -800}),
    ),
    Script(
        what="money carried to the bank here and paid out of the box there",
        left=(move(5_000_000),),
        right=(expense(500),),
        after=Outcome(asks=SHORT, sums={"box": -5_000_500}),
    ),
    Script(
        what="two expenses, the box has not enough",
        left=(expense(3_000_000),),
        right=(expense(2_500_000, "roof"),),
        after=Outcome(asks=SHORT, sums={"box": -5_500_000}),
    ),
    Script(
        what="an expense here and a loan there, the box has not enough",
        left=(expense(3_000_000),),
        right=(lend(8, 2_500_000),),
        after=Outcome(asks=SHORT, sums={"box": -5_500_000}),
    ),
    Script(
        what="two expenses that empty the box leave nothing to ask",
        left=(expense(3_000_000),),
        right=(expense(2_000_000, "roof"),),
        after=Outcome(sums={"box": -5_000_000}),
    ),
    Script(
        what="all of the box put into an investment here, shares bought back there",
        left=(put_in(5_000_000),),
        right=(cancel(8, 2_500),),
        after=Outcome(asks=SHORT, sums={"box": -5_500_000, "saved 8": -500_000}),
    ),
    Script(
        what="more help than the social fund has",
        before=(pay(8, welfare=100),),
        left=(help_out(7, 100),),
        right=(help_out(9, 100),),
        after=Outcome(asks=SHORT, sums={"box": -200}),
    ),
    Script(
        what="help here and welfare paid there",
        before=(pay(8, welfare=100),),
        left=(help_out(7, 50),),
        right=(pay(9, welfare=100),),
        after=Outcome(sums={"box": 50}),
    ),
    Script(
        what="an expense taken back here before the other laptop heard of it",
        left=(named("it", expense(500)), take_back("it")),
        right=(expense(300),),
        after=Outcome(sums={"box": -300}),
    ),
    Script(
        what="a fine here and paid there as a surprise is the member's advance",
        left=(fine(7),),
        right=(pay(7, welfare=100),),
        after=Outcome(sums={"box": 100}),
    ),
    Script(
        what="the share price changes here while shares are bought there",
        left=(amend(share_value=300),),
        right=(pay(7, shares=400),),
        after=Outcome(sums={"saved 7": 400, "box": 400}),
    ),
)
