"""One payment on two laptops, or two that look like one (INV-12, INV-20; sync class 2)."""

from itertools import combinations

from tests.conflicts.acts import fine, named, pay, take_back
from tests.conflicts.script import Act, Outcome, Script

TWICE = ("same_payment",)


def _once(what: str, saved: int, act: Act, total: int) -> Script:
    return Script(
        what=what,
        left=(act,),
        right=(act,),
        after=Outcome(asks=TWICE, sums={"saved 7": saved, "suspense": total, "box": 2 * total}),
    )


PURPOSES = {
    "shares": pay(7, shares=200),
    "welfare": pay(7, welfare=100),
    "the turn": pay(7, turn=300),
    "a fine": pay(7, fine=100),
    "an advance": pay(7, advance=250),
}

SCRIPTS = (
    *(
        Script(
            what=f"{one} here and {other} there are two payments of one member",
            before=(fine(7),),
            left=(PURPOSES[one],),
            right=(PURPOSES[other],),
            after=Outcome(sums={"suspense": 0}),
        )
        for one, other in combinations(PURPOSES, 2)
    ),
    Script(
        what="a fine paid on both is paid once until somebody says",
        before=(fine(7),),
        left=(PURPOSES["a fine"],),
        right=(PURPOSES["a fine"],),
        after=Outcome(asks=TWICE, sums={"box": 200, "suspense": 100}),
    ),
    Script(
        what="shares in both rows of other purposes wait alone",
        left=(pay(7, shares=400, welfare=100),),
        right=(pay(7, shares=400, turn=300),),
        after=(
            Outcome(asks=TWICE, sums={"saved 7": 400, "suspense": 400, "box": 1200}),
            Outcome(asks=TWICE, sums={"saved 7": 400, "suspense": 400, "box": 1200}),
        ),
    ),
    Script(
        what="more shares on two laptops than a meeting allows",
        left=(pay(7, shares=600),),
        right=(pay(7, shares=800),),
        after=(
            Outcome(asks=TWICE, sums={"saved 7": 600, "suspense": 800}),
            Outcome(asks=TWICE, sums={"saved 7": 800, "suspense": 600}),
        ),
    ),
    Script(
        what="two payments here and one of them there",
        left=(pay(7, shares=200), pay(8, shares=200)),
        right=(pay(8, shares=200),),
        after=Outcome(asks=TWICE, sums={"saved 7": 200, "saved 8": 200, "suspense": 200}),
    ),
    Script(
        what="two members typed twice are two questions",
        left=(pay(7, shares=200), pay(8, shares=200)),
        right=(pay(8, shares=200), pay(7, shares=200)),
        after=Outcome(
            asks=(*TWICE, *TWICE), sums={"saved 7": 200, "saved 8": 200, "suspense": 400}
        ),
    ),
    Script(
        what="the first of the two taken back before anybody knew",
        left=(named("p", pay(7, shares=400)), take_back("p")),
        right=(pay(7, shares=400),),
        after=Outcome(sums={"saved 7": 400, "suspense": 0, "box": 400}),
    ),
    Script(
        what="both taken back before anybody knew",
        left=(named("p", pay(7, shares=400)), take_back("p")),
        right=(named("q", pay(7, shares=400)), take_back("q")),
        after=Outcome(sums={"saved 7": 0, "suspense": 0, "box": 0}),
    ),
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
