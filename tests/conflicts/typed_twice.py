"""One payment on two laptops, or two that look like one (INV-12, INV-20; sync class 2)."""

from tests.conflicts.acts import named, pay, take_back
from tests.conflicts.script import Act, Outcome, Script

TWICE = ("same_payment",)


def _once(what: str, saved: int, act: Act, total: int) -> Script:
    return Script(
        what=what,
        left=(act,),
        right=(act,),
        after=Outcome(asks=TWICE, sums={"saved 7": saved, "suspense": total, "box": 2 * total}),
    )


SCRIPTS = (
    _once("shares typed twice", 400, pay(7, shares=400), 400),
    _once("welfare typed twice", 0, pay(7, welfare=100), 100),
    _once("the turn typed twice", 0, pay(7, turn=300), 300),
    _once("a whole row typed twice", 600, pay(7, shares=600, welfare=100, turn=300), 1000),
    _once("an advance typed twice", 0, pay(7, advance=250), 250),
    Script(
        what="other amounts of the same kind are the same payment until somebody says",
        left=(pay(7, shares=400),),
        right=(pay(7, shares=600),),
        after=(
            Outcome(asks=TWICE, sums={"saved 7": 400, "suspense": 600, "box": 1000}),
            Outcome(asks=TWICE, sums={"saved 7": 600, "suspense": 400, "box": 1000}),
        ),
    ),
    Script(
        what="shares on one and welfare on the other are two payments",
        left=(pay(7, shares=400),),
        right=(pay(7, welfare=100),),
        after=Outcome(sums={"saved 7": 400, "suspense": 0, "box": 500}),
    ),
    Script(
        what="two members who paid the same are two payments",
        left=(pay(7, shares=400),),
        right=(pay(8, shares=400),),
        after=Outcome(sums={"saved 7": 400, "saved 8": 400, "suspense": 0, "box": 800}),
    ),
    Script(
        what="taken back before anybody knew it was typed twice",
        left=(pay(7, shares=400),),
        right=(named("p", pay(7, shares=400)), take_back("p")),
        after=Outcome(sums={"saved 7": 400, "suspense": 0, "box": 400}),
    ),
)
