"""Entries taken back on two laptops (INV-05 to INV-07; sync class 7)."""

from tests.conflicts.acts import (
    acting,
    correct,
    expense,
    fine,
    help_out,
    mark,
    move,
    named,
    pay,
    pay_pot,
    take_back,
)
from tests.conflicts.script import Act, Outcome, Script


def _both_take_back(what: str, act: Act, before: tuple[Act, ...] = (), **sums: int) -> Script:
    """`sums`: places with "_" for the space."""
    return Script(
        what=f"{what} taken back on both laptops is taken back once",
        before=(*before, named("it", act)),
        left=(take_back("it"),),
        right=(acting(1), take_back("it")),
        after=Outcome(sums={name.replace("_", " "): minor for name, minor in sums.items()}),
    )


SCRIPTS = (
    _both_take_back("a payment", pay(7, shares=400), saved_7=-400, box=-400),
    _both_take_back("a payment by phone", pay(7, code="SJK3X2A1B9", shares=400), saved_7=-400),
    _both_take_back("an expense", expense(500), box=500),
    _both_take_back("help", help_out(7, 50), (pay(8, welfare=100),), box=50),
    _both_take_back("the pot", pay_pot(7), (pay(8, turn=300),), box=300),
    _both_take_back("a fine", fine(7)),
    _both_take_back("money carried to the bank", move(1000), box=1000),
    Script(
        what="taken back here, and something else of the member paid there",
        before=(named("it", pay(7, shares=400)),),
        left=(take_back("it"),),
        right=(pay(7, welfare=100),),
        after=Outcome(sums={"saved 7": -400, "box": -300}),
    ),
    Script(
        what="taken back here, corrected there: one of the two counts, the new amount is asked",
        before=(named("it", pay(7, shares=400)),),
        left=(take_back("it"),),
        right=(acting(1), correct("it", shares=600)),
        after=Outcome(sums={"saved 7": 200, "box": 200}),
    ),
    Script(
        what="corrected to the same on both laptops is asked as a payment typed twice",
        before=(named("it", pay(7, shares=400)),),
        left=(correct("it", shares=600),),
        right=(acting(1), correct("it", shares=600)),
        after=Outcome(asks=("same_payment",), sums={"saved 7": 200, "box": 800, "suspense": 600}),
    ),
    Script(
        what="corrected to other amounts is asked, the first counts until then",
        before=(named("it", pay(7, shares=400)),),
        left=(correct("it", shares=600),),
        right=(acting(1), correct("it", shares=800)),
        after=(
            Outcome(asks=("same_payment",), sums={"saved 7": 200, "box": 1000, "suspense": 800}),
            Outcome(asks=("same_payment",), sums={"saved 7": 400, "box": 1000, "suspense": 600}),
        ),
    ),
    Script(
        what="a fine taken back here and paid there is the member's advance",
        before=(named("it", fine(7)),),
        left=(take_back("it"),),
        right=(pay(7, fine=100),),
        after=Outcome(sums={"box": 100}),
    ),
    Script(
        what="the pot's money taken back here after it was handed over there",
        before=(named("it", pay(8, turn=300)),),
        left=(take_back("it"),),
        right=(pay_pot(7),),
        after=Outcome(sums={"box": -600}),
    ),
    Script(
        what="a mark taken back here and marked anew there",
        before=(named("it", mark(7, "absent")),),
        left=(take_back("it"),),
        right=(mark(7, "late"),),
        after=Outcome(),
    ),
    Script(
        what="an expense taken back here and written again there",
        before=(named("it", expense(500)),),
        left=(take_back("it"),),
        right=(expense(450),),
        after=Outcome(sums={"box": 50}),
    ),
)
