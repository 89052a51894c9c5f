"""A member who had the pot stops paying: guarantors, other boxes, reserve, winners to come."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.expected import Amounts
from app.core.ledger import Line
from app.core.rotation.defaulting import Covered
from app.core.rotation.seats import seat_of
from app.core.rules_of_group import Rules
from app.operations import (
    contributions,
    corrections,
    leaving,
    members,
    opening,
    seat_defaults,
    turns,
)
from app.projections import balances
from app.projections import seat_defaults as outlooks
from app.projections.turn_claims import claims_left, owed_to
from tests.helpers.group import Group
from tests.helpers.rotation import give, open_box, pay_in, running, start

RULES = Rules(methods=("cash",), loan_multiple=0, savings=1_000)


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path, size=10, rules=RULES)
    yield made
    made.close()


def balance(group: Group, account: str, sub: str | None = None) -> int:
    return group.read(balances.balance_of, account, "KES", sub)


def held(group: Group, meeting: str, box: str, turn: int, but: tuple[int, ...] = ()) -> str:
    """All pay for a turn but some, in one go, and the pot is given; the payout."""
    due = running(group, box).due(turn)

    def pay(tx: Tx) -> str:
        for number in range(1, 11):
            member = group.no(number)
            if number not in but and due.get(member):
                amounts = Amounts(box1=due[member])
                contributions.record_contribution(
                    tx, meeting=meeting, member=member, amounts=amounts
                )
        return turns.pay_turn(
            tx, meeting=meeting, box=box, seat=str(turn), member=group.no(turn), agreed="pin"
        )

    return group.write(pay)


def test_the_example_seat_three_stops_and_every_winner_to_come_waits_for_the_same_part(
    group: Group,
) -> None:
    box = open_box(group, "weighted_rosca", value=1_000_000, spread=200_000)
    start(group, box)
    meeting = group.open_meeting()
    for turn in range(1, 7):
        held(group, meeting, box, turn)
    assert balance(group, "1010") == 2_400_000
    found = group.read(outlooks.outlook, running(group, box), group.no(3))
    # The reserve is what the late prizes need: it covers nothing.
    assert (found.owed, found.reserve, found.offers) == (4_000_000, 0, ())
    words = {"meeting": meeting, "box": box, "member": group.no(3)}
    group.write(seat_defaults.stop_paying, **words, covers=())
    with pytest.raises(Refused, match=r"default\.still_waits"):
        group.write(seat_defaults.stop_paying, **words | {"member": group.no(8)}, covers=())
    for turn in range(7, 11):
        held(group, meeting, box, turn, but=(3,))
    shorts = {turn: minor for (turn, _, _), minor in owed_to(running(group, box)).items()}
    assert shorts == {7: 971_698, 8: 990_566, 9: 1_009_434, 10: 1_028_302}
    assert balance(group, "1340", group.no(3)) == 4_000_000
    assert balance(group, "1010") == balance(group, "2030") == balance(group, "2035") == 0
    pay_in(group, meeting, 3, 4_000_000)
    for turn in shorts:
        member = group.no(turn)
        group.write(
            turns.hand_on, meeting=meeting, box=box, turn=turn, seat=str(turn), member=member,
            agreed="pin",
        )  # fmt: skip
    assert balance(group, "1010") == balance(group, "1340") == balance(group, "2060") == 0
    assert group.read(balances.imbalances) == {}
    assert group.read(balances.control_differences) == {}


def test_a_box_that_waits_for_the_full_pot_goes_on_with_what_a_guarantor_covers(
    group: Group,
) -> None:
    box = open_box(group, "cashbox")
    start(group, box, tuple(seat_of(no, group.no(no)) for no in range(1, 6)))
    meeting = group.open_meeting()
    held(group, meeting, box, 1)
    pay = {"meeting": meeting, "member": group.no(9)}
    group.write(contributions.record_contribution, **pay, amounts=_savings(150_000))
    words = {"meeting": meeting, "box": box, "member": group.no(1)}
    nine = words | {"by": group.no(9), "minor": 200_000}
    with pytest.raises(Refused, match=r"turn\.not_agreed"):
        group.write(seat_defaults.secure_seat, **nine, agreed=())
    stands = group.write(seat_defaults.secure_seat, **nine, agreed=(group.no(9),))
    for number in range(2, 6):
        pay_in(group, meeting, number, 100_000)
    with pytest.raises(Refused, match=r"turn\.waits"):
        give(group, meeting, box, 2)
    found = group.read(outlooks.outlook, running(group, box), group.no(1))
    assert found.owed == 400_000
    assert [(one.kind, one.minor) for one in found.offers] == [
        ("savings", 150_000),
        ("cash", 50_000),
    ]
    for covers, code in (
        ((Covered(kind="savings", member=group.no(9), minor=150_001),), "default.not_free"),
        ((Covered(kind="cash", member=group.no(9), minor=200_001),), "default.not_secured"),
        ((Covered(kind="cash", member=group.no(8), minor=1),), "default.not_secured"),
    ):
        with pytest.raises(Refused, match=code.replace(".", r"\.")):
            group.write(seat_defaults.stop_paying, **words, covers=covers)
    stopped = group.write(seat_defaults.stop_paying, **words, covers=found.offers)
    assert balance(group, "2010", group.no(9)) == 0
    with pytest.raises(Refused, match=r"entry\.has_dependents"):
        group.write(corrections.undo_entry, entry=stands)
    # Half of each contribution is there, half of it is what the winner waits for.
    paid = give(group, meeting, box, 2)
    assert owed_to(running(group, box)) == {(2, "2", group.no(2)): 50_000}
    assert balance(group, "1340", group.no(1)) == 50_000
    with pytest.raises(Refused, match=r"entry\.has_dependents"):
        group.write(corrections.undo_entry, entry=stopped)
    for turn in (3, 4, 5):
        paid = held(group, meeting, box, turn, but=(1,))
    assert paid and balance(group, "1340", group.no(1)) == 200_000
    assert sum(owed_to(running(group, box)).values()) == 200_000
    assert balance(group, "2030") == 0 and group.read(balances.imbalances) == {}


def test_what_is_never_paid_is_borne_by_the_reserve_and_is_no_debt_any_more(
    group: Group,
) -> None:
    box = open_box(group)
    start(group, box, tuple(seat_of(no, group.no(no)) for no in range(7, 10)))
    lines = (
        Line(account="1010", minor=150_000, currency="KES"),
        Line(account="3040", minor=-150_000, currency="KES"),
    )
    group.write(opening.record_opening, on="2026-11-01", lines=lines)
    meeting = group.open_meeting()
    for number in (7, 8, 9):
        pay_in(group, meeting, number, 100_000)
    give(group, meeting, box, 7, seat="7")
    words = {"meeting": meeting, "box": box, "member": group.no(7)}
    group.write(seat_defaults.stop_paying, **words, covers=())
    with pytest.raises(Refused, match=r"default\.nothing_owed"):
        group.write(seat_defaults.stop_paying, **words, covers=())
    for turn in (8, 9):
        for number in (8, 9):
            pay_in(group, meeting, number, 100_000)
        paid = give(group, meeting, box, turn, seat=str(turn))
    bear = words | {"approved_by": (group.no(2),)}
    with pytest.raises(Refused, match="approval"):
        group.write(seat_defaults.bear_by_reserve, **words, approved_by=())
    with pytest.raises(Refused, match=r"reserve\.not_enough"):
        group.write(seat_defaults.bear_by_reserve, **bear, minor=200_000)
    with pytest.raises(Refused, match=r"default\.more_than_owed"):
        group.write(seat_defaults.bear_by_reserve, **bear, minor=200_001)
    borne = group.write(seat_defaults.bear_by_reserve, **bear)
    assert balance(group, "3040") == 0 and balance(group, "1340", group.no(7)) == 50_000
    assert sum(group.read(claims_left, running(group, box)).values()) == 50_000
    with pytest.raises(Refused, match=r"entry\.has_dependents"):
        group.write(corrections.undo_entry, entry=paid)
    group.write(corrections.undo_entry, entry=borne)
    assert balance(group, "1340", group.no(7)) == 200_000
    assert group.read(balances.imbalances) == {}


def test_nobody_leaves_the_group_with_a_seat_and_a_settlement_ends_the_debts_of_turns(
    group: Group,
) -> None:
    box = open_box(group)
    start(group, box, tuple(seat_of(no, group.no(no)) for no in range(7, 10)))
    meeting = group.open_meeting()
    for number in (7, 8, 9):
        pay_in(group, meeting, number, 100_000)
    give(group, meeting, box, 7, seat="7")
    goes = {"member": group.no(7), "reason": "moved"}
    exit_words = goes | {"meeting": meeting, "agreed": "pin", "approved_by": (group.no(2),)}
    for operation, words in (
        (members.remove_member, goes | {"on": "2026-11-21"}),
        (leaving.settle_exit, exit_words),
    ):
        with pytest.raises(Refused, match=r"member\.has_seat"):
            group.write(operation, **words)
    pay = {"meeting": meeting, "member": group.no(7)}
    group.write(contributions.record_contribution, **pay, amounts=_savings(250_000))
    words = {"meeting": meeting, "box": box, "member": group.no(7)}
    group.write(seat_defaults.stop_paying, **words, covers=())
    for number in (8, 9):
        pay_in(group, meeting, number, 100_000)
    give(group, meeting, box, 8, seat="8")
    assert balance(group, "1340", group.no(7)) == 100_000
    group.write(leaving.settle_exit, **exit_words)
    # The debt of the turn was set off: nothing of it is asked for any more.
    assert balance(group, "1340", group.no(7)) == balance(group, "2010", group.no(7)) == 0
    assert group.read(claims_left, running(group, box)) == {}


def test_own_money_in_other_boxes_is_taken_only_by_a_consent_that_was_given_before(
    group: Group,
) -> None:
    box = open_box(group)
    start(group, box, tuple(seat_of(no, group.no(no)) for no in range(1, 4)))
    meeting = group.open_meeting()
    held(group, meeting, box, 1)
    pay = {"meeting": meeting, "member": group.no(1)}
    group.write(contributions.record_contribution, **pay, amounts=_savings(150_000))
    words = {"meeting": meeting, "box": box, "member": group.no(1)}
    assert group.read(outlooks.outlook, running(group, box), group.no(1)).offers == ()
    own = words | {"by": group.no(1), "minor": 0, "agreed": (group.no(1),)}
    group.write(seat_defaults.secure_seat, **own)
    offers = group.read(outlooks.outlook, running(group, box), group.no(1)).offers
    assert [(one.kind, one.member, one.minor) for one in offers] == [
        ("savings", group.no(1), 150_000)
    ]
    stopped = group.write(seat_defaults.stop_paying, **words, covers=offers)
    assert running(group, box).course.stopped[0].turns[0].short == 25_000
    assert balance(group, "2010", group.no(1)) == 0
    group.write(corrections.undo_entry, entry=stopped)
    assert balance(group, "2010", group.no(1)) == -150_000 and balance(group, "2030") == 0


def _savings(minor: int) -> Amounts:
    return Amounts(savings=minor)
