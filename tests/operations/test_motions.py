"""Votes in the book: by hands, by name, through somebody else; what they allow; small groups."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.core.errors import Refused
from app.operations import attendance, motions, officers, paying_out, risks
from app.operations.approving import approval_for
from app.operations.corrections import undo_entry
from app.projections import accepted_risks, dues
from app.projections import motions as read
from app.projections.motions import Motion
from tests.helpers.group import Group
from tests.helpers.rules import amend_rules

ALL = range(1, 11)


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    found = Group(tmp_path)
    yield found
    found.close()


@pytest.fixture
def meeting(group: Group) -> str:
    opened = group.open_meeting()
    for number in ALL:
        mark(group, opened, number, "present")
    return opened


def mark(group: Group, meeting: str, number: int, status: str) -> None:
    group.write(attendance.mark_attendance, meeting=meeting, member=group.no(number), status=status)


def put(group: Group, meeting: str, **more: Any) -> str:
    return group.write(motions.put_motion, meeting=meeting, text="A share costs 250", **more)


def say(group: Group, motion: str, said: dict[int, str], **by: int) -> Motion:
    ballots = [(group.no(n), choice, group.no(by.get(f"n{n}", n))) for n, choice in said.items()]
    return group.write(motions.count_by_name, motion=motion, ballots=ballots)


def test_hands_are_counted_and_who_kept_still_said_nothing(group: Group, meeting: str) -> None:
    motion = put(group, meeting, majority="two_thirds", proposed_by=group.no(2))
    found = group.write(motions.count_hands, motion=motion, yes=7, no=2)
    assert found.result is not None
    assert (found.result.yes, found.result.no, found.result.silent) == (7, 2, 1)
    assert (found.result.needed, found.result.word) == (7, "carried")
    with pytest.raises(Refused, match=r"vote.more_than_here"):
        group.write(motions.count_hands, motion=motion, yes=11, no=0)
    assert group.read(read.motions_at, meeting) == (found,)


def test_without_enough_people_nothing_is_decided(group: Group, meeting: str) -> None:
    for number in range(6, 11):
        mark(group, meeting, number, "absent")
    motion = put(group, meeting)
    found = group.write(motions.count_hands, motion=motion, yes=5, no=0)
    assert found.result is not None
    assert found.result.word == "no_quorum"
    with pytest.raises(Refused, match=r"motion.not_carried"):
        group.write(motions.carried, motion, effect="")


def test_names_are_counted_once_and_a_second_word_takes_the_place_of_the_first(
    group: Group, meeting: str
) -> None:
    motion = put(group, meeting)
    say(group, motion, {n: "yes" if n < 6 else "no" for n in ALL})
    found = read_motion(group, motion)
    assert found.result is not None
    assert found.result.word == "tie"
    found = say(group, motion, {10: "yes"})
    assert found.result is not None
    assert (found.result.yes, found.result.no, len(found.ballots)) == (6, 4, 10)
    assert found.is_carried


def test_one_who_is_away_votes_through_one_who_is_here_where_the_rules_say_so(
    group: Group, meeting: str
) -> None:
    mark(group, meeting, 9, "excused")
    mark(group, meeting, 10, "proxy")
    motion = put(group, meeting)
    with pytest.raises(Refused, match=r"vote.not_here"):
        say(group, motion, {9: "yes"}, n9=1)
    group.write(amend_rules, proxy_votes=True, proxy_fine=20)
    say(group, motion, {1: "no", 9: "yes", 10: "yes"}, n9=1, n10=2)
    with pytest.raises(Refused, match=r"vote.too_many_proxies"):
        say(group, motion, {9: "yes", 10: "yes"}, n9=1, n10=1)
    with pytest.raises(Refused, match=r"vote.not_here"):
        say(group, motion, {9: "yes"}, n9=10)


def test_the_proxy_pays_the_fine_of_the_rules(group: Group, meeting: str) -> None:
    group.write(amend_rules, proxy_fine=20)
    mark(group, meeting, 10, "proxy")
    fines = group.read(dues.fines_at, meeting)
    assert [(who, fine[1:]) for who, (fine,) in fines.items()] == [(group.no(10), ("proxy", 20))]


def test_a_vote_by_shares_weighs_what_each_saved(group: Group, meeting: str) -> None:
    for number, shares in ((1, 5), (2, 2), (3, 2)):
        group.pay(meeting, number, shares=shares * 200, welfare=100, turn=300)
    motion = put(group, meeting, basis="share")
    found = say(group, motion, {1: "yes", 2: "no", 3: "no"})
    assert found.result is not None
    assert (found.result.yes, found.result.no, found.result.whole) == (5, 4, 9)
    assert found.is_carried
    with pytest.raises(Refused, match=r"vote.needs_names"):
        group.write(motions.count_hands, motion=motion, yes=2, no=1)


def test_a_secret_vote_has_no_names_and_two_counts_that_differ_decide_nothing(
    group: Group, meeting: str
) -> None:
    motion = put(group, meeting, secret=True)
    with pytest.raises(Refused, match=r"vote.secret"):
        say(group, motion, {1: "yes"})
    group.write(motions.count_hands, motion=motion, yes=6, no=4)
    assert read_motion(group, motion).is_carried
    wrong = group.write(motions.count_hands, motion=motion, yes=5, no=5)
    assert wrong.is_contested
    assert not wrong.is_carried
    group.write(undo_entry, entry=wrong.counts[-1])
    assert read_motion(group, motion).is_carried
    group.write(undo_entry, entry=wrong.entry)
    assert group.read(read.find_motion, motion) is None


def test_a_vote_allows_what_it_is_about_and_nothing_else(group: Group, meeting: str) -> None:
    group.write(amend_rules, treasurer_limit=100, approval_unit=100)
    for number in ALL:
        group.pay(meeting, number, shares=1000, welfare=100, turn=300)
    with pytest.raises(Refused, match=r"approval.chair"):
        spend(group, meeting, 500)
    spend(group, meeting, 100)
    spend(group, meeting, 500, approved_by=[group.no(2)])
    with pytest.raises(Refused, match=r"approval.key_holders"):
        spend(group, meeting, 501, approved_by=[group.no(2)])
    spend(group, meeting, 501, approved_by=[group.no(2), *group.key_holders])
    with pytest.raises(Refused, match=r"approval.vote"):
        spend(group, meeting, 2_001, approved_by=[group.no(2), *group.key_holders])
    about_help = vote(group, meeting, effect="help")
    with pytest.raises(Refused, match=r"motion.about_other"):
        spend(group, meeting, 2_001, motion=about_help)
    spend(group, meeting, 2_001, motion=vote(group, meeting, effect="expense"))


def test_who_types_never_approves_and_nobody_approves_their_own(group: Group, meeting: str) -> None:
    group.write(amend_rules, treasurer_limit=100, approval_unit=100)
    for number in ALL:
        group.pay(meeting, number, shares=1000, welfare=100, turn=300)
    group.write(officers.appoint_officer, member=group.no(1), roles=("treasurer", "chair"))
    with pytest.raises(Refused, match=r"approval.chair"):
        spend(group, meeting, 200, approved_by=[group.no(1)])
    with pytest.raises(Refused, match=r"approval.own"):
        spend(group, meeting, 200, approved_by=[group.no(2)], receiver=group.no(2))
    with pytest.raises(Refused, match=r"approval.own"):
        group.write(
            paying_out.pay_welfare,
            meeting=meeting,
            member=group.no(2),
            minor=50,
            reason="ill",
            approved_by=[group.no(2)],
        )


def test_taking_back_much_needs_the_chair_and_on_a_closed_page_the_keys(
    group: Group, meeting: str
) -> None:
    group.write(amend_rules, treasurer_limit=100, approval_unit=100)
    entry = group.pay(meeting, 1, shares=1000, welfare=100, turn=300)
    with pytest.raises(Refused, match=r"approval.chair"):
        group.write(undo_entry, entry=entry)
    group.write(undo_entry, entry=entry, approved_by=[group.no(2)])
    entry = group.pay(meeting, 1, shares=1000, welfare=100, turn=300)
    group.close_meeting(meeting)
    with pytest.raises(Refused, match=r"approval.key_holders"):
        group.write(undo_entry, entry=entry, approved_by=[group.no(2)])
    group.write(undo_entry, entry=entry, approved_by=[group.no(2), *group.key_holders])


def test_a_group_without_a_limit_asks_nobody(group: Group) -> None:
    found = group.read(approval_for, "expense", 10**9, actor=group.no(1))
    assert found.level == "alone"


def test_offices_that_watch_each_other_are_two_people(group: Group, meeting: str) -> None:
    for roles in (("treasurer", "key_holder"), ("secretary", "auditor"), ("chair", "auditor")):
        with pytest.raises(Refused, match=r"office.separation"):
            group.write(officers.appoint_officer, member=group.no(7), roles=roles)
    carried = vote(group, meeting, effect="risk")
    with pytest.raises(Refused, match=r"risk.not_small"):
        group.write(risks.accept_risk, meeting=meeting, kind="count", motion=carried)


def test_six_people_may_accept_by_vote_that_one_holds_both(tmp_path: Path) -> None:
    group = Group(tmp_path, size=6)
    meeting = group.open_meeting()
    for number in range(1, 7):
        mark(group, meeting, number, "present")
    both = ("treasurer", "key_holder", "admin")
    accept = {
        "meeting": meeting,
        "kind": "offices",
        "member": group.no(1),
        "roles": ("treasurer", "key_holder"),
    }
    lost = group.write(motions.vote, meeting=meeting, text="x", yes=2, no=4, effect="risk")
    with pytest.raises(Refused, match=r"motion.not_carried"):
        group.write(risks.accept_risk, motion=lost.motion, **accept)
    group.write(risks.accept_risk, motion=vote(group, meeting, effect="risk"), **accept)
    group.write(officers.appoint_officer, member=group.no(1), roles=both)
    (risk,) = group.read(accepted_risks.accepted_risks)
    assert (risk.accepted.kind, risk.accepted.members) == ("offices", 6)
    group.close()


def read_motion(group: Group, motion: str) -> Motion:
    found = group.read(read.find_motion, motion)
    assert found is not None
    return found


def spend(group: Group, meeting: str, minor: int, **more: Any) -> None:
    group.write(paying_out.record_expense, meeting=meeting, what="hall", minor=minor, **more)


def vote(group: Group, meeting: str, effect: str) -> str:
    return group.write(
        motions.vote, meeting=meeting, text="so be it", yes=6, no=0, effect=effect
    ).motion
