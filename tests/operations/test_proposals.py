"""Other rules: proposed, voted on, in force from a meeting on; what was due stays as it was."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.book.transaction import Tx
from app.core.constitution.proposals import applied, changes_between, collisions
from app.core.errors import Refused
from app.core.penalties import PenaltyRule
from app.core.rules_of_group import CARRIED, Rules
from app.operations.boxes import open_box
from app.operations.meetings import open_meeting
from app.operations.proposals import decide_proposal, propose_rules, propose_terms
from app.projections import boxes, due_ledger, group, proposals
from app.projections.constitution import constitution
from tests.helpers.boxes import Fixed, Pair, known_schemes
from tests.helpers.far_laptops import OverServer
from tests.helpers.group import Group, vsla_rules
from tests.helpers.rules import amend_rules
from tests.helpers.two_laptops import same_book

SOON, LATER = "2026-12-05", "2026-12-19"
ORDERS = {"treasurer first": (0, 1), "secretary first": (1, 0)}


@pytest.fixture
def rules_group(tmp_path: Path) -> Iterator[Group]:
    found = Group(tmp_path, rules=vsla_rules(carried=CARRIED))
    yield found
    found.close()


def rules_of(found: Group) -> Rules:
    return found.read(group.current_rules)[1]


def propose(found: Group, from_on: str = SOON, **changes: object) -> str:
    rules = replace(rules_of(found), **changes)
    return found.write(propose_rules, rules=rules, from_on=from_on)


def vote(found: Group, proposal: str, votes: tuple[int, int, int] = (9, 1, 0)) -> None:
    found.write(decide_proposal, proposal=proposal, outcome="agreed", votes=votes)


def state(found: Group, proposal: str) -> str:
    one = found.read(proposals.find_proposal, proposal)
    assert one is not None
    return one.state


def test_what_was_agreed_holds_from_its_meeting_on_and_what_was_due_stays(
    rules_group: Group,
) -> None:
    first = rules_group.open_meeting("2026-11-21")
    proposal = propose(rules_group, welfare=150, late_fine=500)
    vote(rules_group, proposal)
    assert state(rules_group, proposal) == "agreed"
    assert rules_of(rules_group).welfare == 100
    rules_group.close_meeting(first)
    owed = _welfare_owed(rules_group)
    assert owed == {first: 100}
    second = rules_group.open_meeting(SOON)
    assert state(rules_group, proposal) == "in_force"
    assert (rules_of(rules_group).welfare, rules_of(rules_group).late_fine) == (150, 500)
    rules_group.close_meeting(second)
    assert _welfare_owed(rules_group) == {first: 100, second: 150}


def _welfare_owed(found: Group) -> dict[str, int]:
    rows = found.read(due_ledger.open_dues_in_ledger, found.no(7))
    return {one.meeting: one.left for one in rows if one.kind == "welfare"}


def test_a_day_before_the_agreed_one_keeps_the_old_rules(rules_group: Group) -> None:
    proposal = propose(rules_group, from_on=LATER, welfare=150)
    vote(rules_group, proposal)
    rules_group.close_meeting(rules_group.open_meeting(SOON))
    assert rules_of(rules_group).welfare == 100
    rules_group.open_meeting("2027-01-02")
    assert rules_of(rules_group).welfare == 150


def test_a_vote_at_the_meeting_of_the_day_holds_from_the_next_one(rules_group: Group) -> None:
    proposal = propose(rules_group, from_on=SOON, welfare=150)
    meeting = rules_group.open_meeting(SOON)
    vote(rules_group, proposal)
    assert rules_of(rules_group).welfare == 100
    rules_group.close_meeting(meeting)
    rules_group.open_meeting(LATER)
    assert rules_of(rules_group).welfare == 150


def test_two_proposals_about_different_rules_are_both_kept(rules_group: Group) -> None:
    first, second = propose(rules_group, welfare=150), propose(rules_group, late_fine=80)
    for one in (first, second):
        vote(rules_group, one)
    rules_group.open_meeting(SOON)
    assert (rules_of(rules_group).welfare, rules_of(rules_group).late_fine) == (150, 80)


def test_of_two_proposals_about_the_same_rule_the_second_is_asked_about_again(
    rules_group: Group,
) -> None:
    first, second = propose(rules_group, welfare=150), propose(rules_group, welfare=200)
    vote(rules_group, first)
    rules_group.open_meeting(SOON)
    with pytest.raises(Refused, match=r"proposal\.collides"):
        vote(rules_group, second)
    rules_group.write(decide_proposal, proposal=second, outcome="withdrawn")
    assert state(rules_group, second) == "withdrawn"
    assert rules_of(rules_group).welfare == 150


def test_two_proposals_that_cannot_go_together_never_keep_a_meeting_closed(
    rules_group: Group,
) -> None:
    fewer, more = propose(rules_group, shares_max=2), propose(rules_group, shares_min=3)
    for one in (fewer, more):
        vote(rules_group, one)
    rules_group.open_meeting(SOON)
    assert (rules_of(rules_group).shares_min, rules_of(rules_group).shares_max) == (0, 2)
    (left,) = rules_group.read(constitution, zone="UTC").proposed
    assert left.proposal.proposal == more and left.is_overtaken


def test_terms_that_wait_for_another_day_do_not_keep_a_meeting_closed(
    rules_group: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **values: object) -> None:
        raise Refused("box.seats_sold")

    proposal = propose(rules_group, welfare=150)
    vote(rules_group, proposal)
    monkeypatch.setattr("app.operations.proposals.change_rules", refuse)
    rules_group.close_meeting(rules_group.open_meeting(SOON))
    assert state(rules_group, proposal) == "agreed"
    monkeypatch.undo()
    rules_group.open_meeting(LATER)
    assert state(rules_group, proposal) == "in_force"


def test_nothing_new_no_majority_and_a_second_vote_are_refused(rules_group: Group) -> None:
    with pytest.raises(Refused, match=r"proposal\.nothing"):
        propose(rules_group)
    with pytest.raises(Refused, match=r"rules\.negative"):
        propose(rules_group, welfare=-1)
    proposal = propose(rules_group, welfare=150)
    with pytest.raises(Refused, match=r"proposal\.not_carried"):
        vote(rules_group, proposal, (5, 5, 0))
    with pytest.raises(Refused) as refusal:
        vote(rules_group, proposal, (5, 0, 1))
    assert refusal.value.code == "proposal.no_quorum"
    assert refusal.value.values == {"here": 6, "needed": 7}
    vote(rules_group, proposal)
    with pytest.raises(Refused, match=r"proposal\.decided"):
        vote(rules_group, proposal)


def test_a_motion_has_counted_its_votes_itself(rules_group: Group) -> None:
    proposal = propose(rules_group, welfare=150)
    rules_group.write(decide_proposal, proposal=proposal, outcome="agreed", motion="by area")
    rules_group.open_meeting(SOON)
    assert rules_of(rules_group).welfare == 150
    (made,) = [one for one in rules_group.read(proposals.rule_changes) if one.motion]
    assert made.motion == "by area"


def test_terms_of_a_box_are_proposed_and_agreed_alike(
    rules_group: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = known_schemes()
    monkeypatch.setattr("app.core.schemes.schemes", lambda: known)
    box = rules_group.write(
        open_box, kind="fixed", name="Land", terms=Fixed(minor=100), on="2026-11-01"
    )
    proposal = rules_group.write(
        propose_terms, box=box, terms=Fixed(minor=250), from_on=SOON, reason="land is dearer"
    )
    vote(rules_group, proposal)
    assert state(rules_group, proposal) == "in_force"
    held = [rules_group.read(boxes.terms_on, box, day) for day in ("2026-12-04", SOON)]
    assert [one.read.minor for one in held if one is not None] == [100, 250]
    assert [one.motion for one in held if one is not None] == ["", proposal]


def test_a_box_of_a_newer_release_keeps_no_meeting_closed(
    rules_group: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = known_schemes()
    monkeypatch.setattr("app.core.schemes.schemes", lambda: known)
    box = rules_group.write(
        open_box, kind="fixed", name="Land", terms=Fixed(minor=100), on="2026-11-01"
    )
    proposal = rules_group.write(propose_terms, box=box, terms=Fixed(minor=1), from_on=SOON)
    del known["fixed"]
    rules_group.open_meeting(SOON)
    (look,) = rules_group.read(constitution, zone="UTC").boxes
    assert look.terms is None
    with pytest.raises(Refused, match=r"proposal\.collides"):
        vote(rules_group, proposal)


# INV-46


@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS)
def test_two_laptops_that_agreed_on_the_same_rule_keep_the_first_and_show_the_other(
    tmp_path: Path, order: tuple[int, int]
) -> None:
    laptops = OverServer(tmp_path)
    for desk in (*laptops.desks, *laptops.desks):
        desk.sync()

    def agree_on(welfare: int, tx: Tx) -> str:
        _, rules = group.current_rules(tx.conn)
        made = propose_rules(tx, rules=replace(rules, welfare=welfare), from_on=SOON)
        decide_proposal(tx, proposal=made, outcome="agreed", votes=(9, 0, 0))
        return made

    made = [laptops.book.write(partial(agree_on, 150)).result]
    made.append(laptops.tablet.write(partial(agree_on, 200)).result)
    for number in (*order, *order, *order):
        laptops.desks[number].sync()
    laptops.open_meeting(SOON)
    for desk in (*laptops.desks, *laptops.desks):
        desk.sync()
    same_book(laptops)
    for book in laptops.books:
        _, rules = laptops.on(book, group.current_rules)
        assert rules.welfare == (150, 200)[order[0]]
        states = [laptops.on(book, proposals.find_proposal, one) for one in made]
        shown = [one.state for one in states if one is not None]
        assert shown[order[0]] == "in_force"
        assert shown[order[1]] == "agreed"
        (left,) = laptops.on(book, constitution, zone="UTC").proposed
        assert left.is_overtaken and left.proposal.proposal == made[order[1]]
    overtaken, held = made[order[1]], made[order[0]]
    with pytest.raises(Refused, match=r"proposal\.decided"):
        laptops.write(decide_proposal, proposal=held, outcome="withdrawn")
    laptops.write(decide_proposal, proposal=overtaken, outcome="withdrawn")
    assert laptops.read(constitution, zone="UTC").proposed == ()
    laptops.close()


def agree(tx: Tx, field: str, minor: int) -> str:
    _, rules = group.current_rules(tx.conn)
    changed = replace(rules, **{field: minor})
    made = propose_rules(tx, rules=changed, from_on=SOON)
    decide_proposal(tx, proposal=made, outcome="agreed", votes=(9, 0, 0))
    return made


def test_what_two_laptops_put_in_force_at_once_is_all_in_force_after_the_next_opening(
    tmp_path: Path,
) -> None:
    laptops = OverServer(tmp_path)
    meeting = laptops.plan(SOON)
    for desk in (*laptops.desks, *laptops.desks):
        desk.sync()
    keys = laptops.key_holders
    for book, field in ((laptops.book, "welfare"), (laptops.tablet, "late_fine")):
        book.write(partial(agree, field=field, minor=170))
        book.write(partial(open_meeting, meeting=meeting, keys=keys))
    for desk in (*laptops.desks, *laptops.desks):
        desk.sync()
    same_book(laptops)
    states = [one.state for one in laptops.read(proposals.proposals)]
    assert sorted(states) == ["agreed", "in_force"]  # one was made from rules that were replaced
    laptops.close_meeting(meeting)
    laptops.open_meeting(LATER)
    rules = rules_of(laptops)
    assert (rules.welfare, rules.late_fine) == (170, 170)
    laptops.close()


def test_of_two_votes_about_a_box_the_later_one_follows_at_the_next_meeting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = known_schemes()
    monkeypatch.setattr("app.core.schemes.schemes", lambda: known)
    laptops = OverServer(tmp_path)
    box = laptops.write(
        open_box, kind="pair", name="Land", terms=Pair(one=1, two=1), on="2026-11-01"
    )
    for desk in (*laptops.desks, *laptops.desks):
        desk.sync()

    def vote_on(terms: Pair, tx: Tx) -> None:
        made = propose_terms(tx, box=box, terms=terms, from_on=SOON)
        decide_proposal(tx, proposal=made, outcome="agreed", votes=(9, 0, 0))

    laptops.book.write(partial(vote_on, Pair(one=7, two=1)))
    laptops.tablet.write(partial(vote_on, Pair(one=1, two=8)))
    for desk in (*laptops.desks, *laptops.desks):
        desk.sync()
    laptops.open_meeting(SOON)
    held = laptops.read(boxes.terms_on, box, SOON)
    assert held is not None and held.read == Pair(one=7, two=8)
    assert laptops.read(constitution, zone="UTC").proposed == ()
    laptops.close()


# Laws

MINORS = st.integers(0, 500)
SOME_RULES = st.builds(
    Rules,
    welfare=MINORS,
    late_fine=MINORS,
    meeting_place=st.text(max_size=5),
    carried=st.sampled_from([(), CARRIED]),
    penalty_late=st.none() | st.builds(PenaltyRule, kind=st.just("flat"), minor=MINORS),
    fine_list=st.lists(st.tuples(st.text(max_size=3), MINORS), max_size=2).map(tuple),
)


@given(before=SOME_RULES, after=SOME_RULES, other=SOME_RULES)
def test_a_proposal_changes_what_it_says_and_nothing_else(
    before: Rules, after: Rules, other: Rules
) -> None:
    if before == after:
        return
    changes = changes_between(before, after)
    assert applied(before, changes) == after
    assert collisions(before, before, changes) == ()
    on_other = msgspec.to_builtins(applied(other, changes))
    named = {one.field for one in changes}
    for name, value in msgspec.to_builtins(other).items():
        if name not in named:
            assert on_other[name] == value
    touched = collisions(before, other, changes)
    assert set(touched) <= named
    assert bool(touched) == any(
        getattr(other, name) not in (getattr(before, name), getattr(after, name)) for name in named
    )


def test_an_amendment_of_another_rule_does_not_make_a_proposal_old(rules_group: Group) -> None:
    proposal = propose(rules_group, welfare=150)
    rules_group.write(amend_rules, meeting_place="School")
    vote(rules_group, proposal)
    rules_group.open_meeting(SOON)
    assert (rules_of(rules_group).welfare, rules_of(rules_group).meeting_place) == (150, "School")
