"""One M-Pesa code on two laptops (INV-12, INV-13; sync class 12)."""

from tests.conflicts.acts import named, pay, take_back
from tests.conflicts.script import Outcome, Script

CODE, OTHER = "SJK3X2A1B9", "SJK3X2A1C7"

SCRIPTS = (
    Script(
        what="one code for one payment typed twice",
        left=(pay(7, code=CODE, shares=400),),
        right=(pay(7, code=CODE, shares=400),),
        after=Outcome(asks=("same_payment",), sums={"saved 7": 400, "suspense": 400}),
    ),
    Script(
        what="two codes are two payments",
        left=(pay(7, code=CODE, shares=400),),
        right=(pay(7, code=OTHER, shares=400),),
        after=Outcome(sums={"saved 7": 800, "suspense": 0}),
    ),
    Script(
        what="cash here and a code there are two payments",
        left=(pay(7, shares=400),),
        right=(pay(7, code=CODE, shares=400),),
        after=Outcome(sums={"saved 7": 800, "suspense": 0}),
    ),
    Script(
        what="one code for two members is asked, the second waits",
        left=(pay(7, code=CODE, shares=400),),
        right=(pay(8, code=CODE, shares=400),),
        after=(
            Outcome(asks=("code_twice",), sums={"saved 7": 400, "saved 8": 0, "suspense": 400}),
            Outcome(asks=("code_twice",), sums={"saved 7": 0, "saved 8": 400, "suspense": 400}),
        ),
    ),
    Script(
        what="of one code for two members, one taken back before anybody knew",
        left=(pay(7, code=CODE, shares=400),),
        right=(named("p", pay(8, code=CODE, shares=400)), take_back("p")),
        after=Outcome(sums={"saved 7": 400, "saved 8": 0, "suspense": 0}),
    ),
    Script(
        what="one code for the money of a couple, brought by one of them, is one receipt",
        left=(pay(7, code=CODE, payer="Otieno", shares=400),),
        right=(pay(8, code=CODE, payer="Otieno", shares=400),),
        after=Outcome(sums={"saved 7": 400, "saved 8": 400, "suspense": 0}),
    ),
    Script(
        what="one code with two amounts is asked",
        left=(pay(7, code=CODE, shares=400),),
        right=(pay(7, code=CODE, welfare=100),),
        after=(
            Outcome(asks=("code_twice",), sums={"saved 7": 400, "suspense": 100}),
            Outcome(asks=("code_twice",), sums={"saved 7": 0, "suspense": 400}),
        ),
    ),
)
