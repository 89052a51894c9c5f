"""Others agree to one payload and to nothing else; who typed it, and who gains, never agrees."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

import pytest

from app.book.transaction import Tx
from app.core import accounts as a
from app.core.errors import Refused
from app.core.expected import Amounts
from app.core.governance.documents import Agreed, NotAgreed, Request
from app.core.providers.findings import State
from app.operations import closing, contributions, corrections, motions, payments
from app.operations import paying_out as paying
from app.operations.advances import refund_advance
from app.operations.officers import appoint_officer
from app.operations.second_factors import allow
from app.projections import balances, officers
from app.projections.accepted_risks import approvals_of
from app.projections.advances import advance_of
from app.projections.sheet import find_payment
from tests.helpers.building import House
from tests.helpers.group import Group
from tests.operations.test_payments import MPESA, say

TREASURER, CHAIR, SECRETARY = 1, 2, 3


class At(NamedTuple):
    """A group whose treasurer decides alone about up to 100, at a meeting with money."""

    group: Group
    meeting: str


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> Iterator[At]:
    group = Group(tmp_path_factory.mktemp("approvals"))
    group.change_rules(treasurer_limit=100, approval_unit=100, shares_max=50)
    meeting = group.open_meeting()
    for number in range(1, 11):
        group.pay(meeting, number, shares=1000, welfare=100, turn=300)
    yield At(group, meeting)
    group.close()


def spend(at: At, what: str, minor: int, said: Agreed | None = None) -> str:
    def operation(tx: Tx) -> str:
        tx.agreed = () if said is None else (said,)
        return paying.record_expense(tx, meeting=at.meeting, what=what, minor=minor)

    return at.group.book.write(operation).result


def wanted(call: Callable[[], object]) -> Request:
    with pytest.raises(NotAgreed) as refused:
        call()
    return refused.value.request


def test_what_they_agreed_to_is_void_for_another_amount_or_another_thing(at: At) -> None:
    request = wanted(lambda: spend(at, "hall", 500))
    assert (request.operation, request.level, request.minor) == ("expense", "chair", 500)
    assert request.people == (at.group.no(CHAIR),)
    said = Agreed(payload_hash=request.payload_hash, members=request.people)
    for what, minor in (("hall", 501), ("transport", 500)):
        with pytest.raises(NotAgreed):
            spend(at, what, minor, said)
    spend(at, "hall", 500, said)
    (given,) = at.group.read(approvals_of, request.payload_hash)
    assert (given.maker, given.approved_by) == (at.group.no(TREASURER), request.people)
    with pytest.raises(NotAgreed):
        spend(at, "hall", 500)  # the same once more is asked once more


def test_who_typed_it_does_not_count_among_those_who_agreed(at: At) -> None:
    group, typist = at.group, at.group.no(TREASURER)
    group.write(appoint_officer, member=typist, roles=("treasurer", "chair", "admin"))
    request = wanted(lambda: spend(at, "paint", 300))
    assert request.people == (group.no(CHAIR),)
    own = Agreed(payload_hash=request.payload_hash, members=(typist,))
    with pytest.raises(NotAgreed):
        spend(at, "paint", 300, own)
    group.write(appoint_officer, member=typist, roles=("treasurer", "admin"))


def test_what_the_members_decide_goes_by_the_vote_of_this_meeting(at: At) -> None:
    request = wanted(lambda: spend(at, "roof", 2_500))
    assert (request.level, request.people, request.effect) == ("vote", (), "expense")
    vote = {"meeting": at.meeting, "text": "a roof", "yes": 8, "no": 2, "effect": "expense"}
    motion = at.group.write(motions.vote, **vote).motion
    spend(at, "roof", 2_500, Agreed(payload_hash=request.payload_hash, motion=motion))


def test_money_leaves_the_bank_with_two_officers(at: At) -> None:
    move = {"meeting": at.meeting, "from_account": a.CASH_LOAN, "to_account": a.BANK}
    at.group.write(paying.move_money, minor=900, **move)
    back = {"meeting": at.meeting, "from_account": a.BANK, "to_account": a.CASH_LOAN}
    request = wanted(lambda: at.group.write(paying.move_money, minor=400, **back))
    assert (request.operation, request.level) == ("signatory", "officers")
    assert request.people == (at.group.no(CHAIR),)

    def again(tx: Tx) -> str:
        by = (at.group.no(SECRETARY),)
        tx.agreed = (Agreed(payload_hash=request.payload_hash, members=by),)
        return paying.move_money(tx, minor=400, **back)

    at.group.write(again)


def test_a_payment_that_was_seen_to_come_is_rejected_with_the_chair(at: At) -> None:
    group = at.group
    entry = group.pay(at.meeting, 5, how=MPESA, shares=200)
    say(group, entry, State.VERIFIED, 200)
    for reject in (payments.take_payment_back, corrections.undo_entry):
        request = wanted(partial(group.write, reject, entry=entry))
        assert (request.operation, request.people) == ("receipt_rejected", (group.no(CHAIR),))


def test_the_secretary_takes_back_the_own_typing_and_nobody_elses_money(at: At) -> None:
    group = at.group
    theirs = group.pay(at.meeting, 6, shares=200)
    values: dict[str, Any] = {"amounts": Amounts(shares=400)}
    group.book.log_in(group.no(SECRETARY))
    own = group.pay(at.meeting, 7, shares=200)
    for call in (
        lambda: group.write(corrections.undo_entry, entry=theirs, approved_by=[group.no(CHAIR)]),
        lambda: group.write(contributions.correct_contribution, entry=theirs, **values),
    ):
        with pytest.raises(Refused, match=r"entry.of_another") as refused:
            call()
        assert refused.value.values == {"member": group.no(TREASURER)}
    group.write(contributions.correct_contribution, entry=own, **values)
    group.book.log_in(group.no(TREASURER))
    fresh = group.write(contributions.correct_contribution, entry=theirs, **values)
    found = group.read(find_payment, fresh.entry)
    assert found is not None
    assert found.total_minor == 400


def test_a_difference_of_the_box_is_signed_by_the_chair_and_not_by_who_writes_it(at: At) -> None:
    for number in (TREASURER, SECRETARY, 7):
        values = {"reason": "short", "minor": -50, "approved_by": at.group.no(number)}
        with pytest.raises(Refused, match=r"approval\.(chair|own)"):
            at.group.write(closing.write_difference, meeting=at.meeting, **values)
    values = {"reason": "short", "minor": -50, "approved_by": at.group.no(CHAIR)}
    at.group.write(closing.write_difference, meeting=at.meeting, **values)


def test_a_cost_of_a_building_above_the_limit_is_allowed_by_others_than_who_laid_it_out(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    house = House(tmp_path_factory.mktemp("house"))
    house.with_money()
    house.change_rules(treasurer_limit=1_000_000)
    house.cost("water", 1_000_000)
    request = wanted(lambda: house.cost("cleaning", 4_000_000))
    assert (request.level, request.people) == ("chair", (house.no(CHAIR),))
    assert wanted(lambda: house.cost("cleaning", 6_000_000)).level == "key_holders"
    assert wanted(lambda: house.cost("cleaning", 20_000_001)).level == "vote"
    house.cost("cleaning", 4_000_000, approved_by=house.no(CHAIR))
    with pytest.raises(Refused, match=r"cost.own_outlay"):
        chair = house.no(CHAIR)
        house.cost("water", 4_000_000, laid_out_by=chair, approved_by=chair, source="later")
    house.close()


def test_an_attempt_shows_what_would_be_and_asks_nobody_and_leaves_nothing(at: At) -> None:
    before = at.group.book.read(lambda r: balances.balance_of(r.conn, a.CASH_LOAN, "KES"))

    def attempt(tx: Tx) -> int:
        paying.record_expense(tx, meeting=at.meeting, what="hall", minor=700)
        return balances.balance_of(tx.conn, a.CASH_LOAN, "KES")

    assert at.group.book.attempt(attempt) == before - 700
    with pytest.raises(NotAgreed):
        at.group.book.write(attempt)
    assert at.group.read(balances.balance_of, a.CASH_LOAN, "KES") == before
    with pytest.raises(Refused, match=r"money.not_enough"):
        at.group.book.attempt(
            lambda tx: paying.record_expense(tx, meeting=at.meeting, what="bus", minor=10**9)
        )


def test_an_advance_is_given_back_by_the_treasurer_alone_only_in_small(at: At) -> None:
    group, member = at.group, at.group.no(8)
    group.pay(at.meeting, 8, advance=500)
    back = {"meeting": at.meeting, "member": member, "agreed": "paper"}
    with pytest.raises(Refused, match=r"advance.more_than_there"):
        group.write(refund_advance, minor=501, **back)
    group.write(refund_advance, minor=100, **back)
    request = wanted(lambda: group.write(refund_advance, **back))
    assert (request.operation, request.minor) == ("advance_refund", 400)
    assert request.people == (group.no(CHAIR),)
    before = group.read(balances.balance_of, a.CASH_LOAN, "KES")
    entry = group.write(refund_advance, approved_by=[group.no(CHAIR)], **back)
    assert group.read(advance_of, member) == 0
    assert group.read(balances.balance_of, a.CASH_LOAN, "KES") == before - 400
    group.write(corrections.undo_entry, entry=entry, approved_by=[group.no(CHAIR)])
    assert group.read(advance_of, member) == 400


def test_the_chair_gets_the_own_advance_back_with_another_officer(at: At) -> None:
    group, chair = at.group, at.group.no(CHAIR)
    group.pay(at.meeting, CHAIR, advance=300)
    back = {"meeting": at.meeting, "member": chair, "agreed": "pin"}
    with pytest.raises(Refused, match=r"approval.own"):
        group.write(refund_advance, approved_by=[chair], **back)
    request = wanted(lambda: group.write(refund_advance, **back))
    group.write(refund_advance, approved_by=request.people, **back)
    assert chair not in request.people


def test_once_the_group_has_met_another_officer_agrees_to_offices_and_to_a_copy(at: At) -> None:
    group, chair = at.group, at.group.no(CHAIR)
    give = {"member": group.no(7), "roles": ("auditor",)}
    group.write(appoint_officer, **give)  # nobody has a PIN yet: there is nobody to ask
    group.set_pins()
    give["roles"] = ("secretary",)
    request = wanted(lambda: group.write(appoint_officer, **give))
    assert request.people == (chair,)
    about_chair = {"member": chair, "roles": ("chair", "auditor")}
    with pytest.raises(Refused, match=r"office.separation"):
        group.write(appoint_officer, **about_chair)
    about_chair["roles"] = ("chair", "admin")
    assert wanted(lambda: group.write(appoint_officer, **about_chair)).people == (
        group.no(SECRETARY),
    )
    copy = wanted(lambda: group.write(allow, deed="restore"))
    said = tuple(
        Agreed(payload_hash=one.payload_hash, members=one.people) for one in (request, copy)
    )

    def again(tx: Tx) -> None:
        tx.agreed = said
        appoint_officer(tx, **give)
        allow(tx, deed="restore")

    group.write(again)
    assert group.read(officers.roles_of, group.no(7)) == {"secretary"}
    group.write(allow, deed="export")
