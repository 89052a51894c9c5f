"""An answer that came too late has no effect on what the rules remember either."""

from dataclasses import replace

from app.core.decisions import NOT_PAID_OUT, SEEN, decide
from app.core.events.envelope import Frame
from app.core.payouts import PayoutPaid
from tests.core.test_rules import MEETING, Table, cases_of
from tests.helpers.laptops import Laptop, made_id


def test_a_payout_that_a_late_answer_did_not_take_away_is_asked_about() -> None:
    """Found by seed 2019405 of the core histories."""
    table = Table()
    first, second = paid_out(table.asha, 500), paid_out(table.juma, 600)
    table.push(first)
    (case,) = cases_of(table.push(second))
    table.juma.pull([entry.event for entry in table.store.entries], table.store.newest)
    table.push(table.juma.seal(decide(case, SEEN)))
    table.push(table.juma.seal(decide(case, NOT_PAID_OUT)))  # one answer was enough

    (again,) = cases_of(table.push(paid_out(table.asha, 700)))  # she has heard of none of it

    assert again.kind == "turn_twice"
    assert again.subjects[0] == case.subjects[1]


def paid_out(laptop: Laptop, minor: int) -> Frame:
    bare = PayoutPaid(
        meeting=MEETING,
        turn=MEETING,
        member=made_id("ali"),
        on="2026-11-21",
        minor=minor,
        currency="KES",
    )
    return laptop.seal(replace(bare, post=bare.template()))
