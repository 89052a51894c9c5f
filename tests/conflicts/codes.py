"""One M-Pesa code on two laptops (INV-12, INV-13; sync class 12)."""

from tests.conflicts.acts import pay
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
        what="one code with two amounts is asked",
        left=(pay(7, code=CODE, shares=400),),
        right=(pay(7, code=CODE, welfare=100),),
        after=(
            Outcome(asks=("code_twice",), sums={"saved 7": 400, "suspense": 100}),
            Outcome(asks=("code_twice",), sums={"saved 7": 0, "suspense": 400}),
        ),
    ),
)
