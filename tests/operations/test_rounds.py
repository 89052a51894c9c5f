"""A rotating box from the first contribution to the last pot, through the operations."""

from pathlib import Path

from app.core.rotation.seats import Owner, seat_of
from app.operations import corrections, seat_owners, turn_order, turns, undoing
from app.projections import collecting, passbook, reading_out
from app.projections import rounds as round_rows
from app.projections.turn_claims import owed_to
from tests.helpers.group import Group
from tests.helpers.rotation import give, open_box, pay_in, running, start
from tests.operations.rounds_group import RULES, balance, balanced, group, refused

__all__ = ["group"]


def test_a_whole_round_pays_everybody_the_pot_and_leaves_nothing(group: Group) -> None:
    box = open_box(group)
    start(group, box)
    for turn in range(1, 7):
        meeting = group.open_meeting()
        sheet = group.read(collecting.collect_sheet, meeting, currency="KES", names={})
        assert sheet is not None and {row.expected.box1 for row in sheet.rows} == {100_000}
        for number in range(1, 7):
            pay_in(group, meeting, number, 100_000)
        assert running(group, box).turn == turn
        give(group, meeting, box, turn)
        group.close_meeting(meeting)
    assert running(group, box).is_over
    assert balance(group, "1010") == balance(group, "2030") == balance(group, "2060") == 0
    balanced(group)


def test_a_short_pot_is_owed_by_who_did_not_pay_and_handed_on_when_it_comes(group: Group) -> None:
    box = open_box(group)
    start(group, box)
    meeting = group.open_meeting()
    for number in range(1, 5):
        pay_in(group, meeting, number, 100_000)
    pay_in(group, meeting, 5, 60_000)
    give(group, meeting, box, 1)
    assert balance(group, "1010") == 0 and balance(group, "2030") == 0
    assert balance(group, "1330", group.no(5)) == 40_000
    assert balance(group, "1330", group.no(6)) == 100_000
    assert balance(group, "2060", group.no(1)) == -140_000
    assert owed_to(running(group, box)) == {(1, "1", group.no(1)): 140_000}
    sheet = group.read(collecting.collect_sheet, meeting, currency="KES", names={})
    assert sheet is not None and [row.expected.box1 for row in sheet.rows][4:] == [100_000] * 2
    group.close_meeting(meeting)
    meeting = group.open_meeting()
    for number in range(1, 5):
        pay_in(group, meeting, number, 100_000)
    pay_in(group, meeting, 5, 140_000)
    pay_in(group, meeting, 6, 200_000)
    assert balance(group, "1330") == 0
    handed = {"meeting": meeting, "box": box, "turn": 1, "seat": "1", "member": group.no(1)}
    with refused("turn.more_than_owed"):
        group.write(turns.hand_on, **handed, agreed="pin", minor=150_000)
    group.write(turns.hand_on, **handed, agreed="pin")
    give(group, meeting, box, 2)
    assert balance(group, "1010") == balance(group, "2060") == balance(group, "2030") == 0
    balanced(group)


def test_taking_a_short_payout_back_takes_its_debts_back(group: Group) -> None:
    box = open_box(group)
    start(group, box)
    meeting = group.open_meeting()
    for number in range(1, 6):
        pay_in(group, meeting, number, 100_000)
    paid = give(group, meeting, box, 1)
    assert balance(group, "1330") == 100_000
    group.write(corrections.undo_entry, entry=paid)
    assert balance(group, "1330") == balance(group, "2060") == 0
    assert balance(group, "2030") == -500_000 and running(group, box).turn == 1
    again = give(group, meeting, box, 1)
    late = pay_in(group, meeting, 6, 100_000)
    with refused("entry.has_dependents"):
        group.write(corrections.undo_entry, entry=again)
    group.write(corrections.undo_entry, entry=late)
    group.write(corrections.undo_entry, entry=again)
    balanced(group)


def test_a_short_payout_that_was_taken_back_is_written_again_with_its_debts(group: Group) -> None:
    box = open_box(group)
    start(group, box)
    meeting = group.open_meeting()
    for number in range(1, 6):
        pay_in(group, meeting, number, 100_000)
    give(group, meeting, box, 1)
    swapped = {"meeting": meeting, "box": box, "a": 2, "b": 3, "agreed": tuple(group.members)}
    group.write(turn_order.swap_turns, **swapped)

    def stands() -> tuple[int, int, int, list[str]]:
        owed = balance(group, "1330", group.no(6)), balance(group, "2060", group.no(1))
        return (*owed, balance(group, "1010"), running(group, box).course.order)

    before = stands()
    for _ in range(2):
        group.write(undoing.undo_step, meeting=meeting)
    assert stands() == (0, 0, 500_000, list("123456"))
    for _ in range(2):
        group.write(undoing.redo_step, meeting=meeting)
    assert stands() == before and running(group, box).turn == 2
    group.write(undoing.undo_step, meeting=meeting)
    group.write(undoing.undo_step, meeting=meeting)
    assert stands() == (0, 0, 500_000, list("123456"))
    balanced(group)


def test_debts_of_a_round_that_is_over_are_collected_in_the_next_one(group: Group) -> None:
    box = open_box(group)
    two = (seat_of(1, group.no(1)), seat_of(2, group.no(2)))
    first = start(group, box, two)
    meeting = group.open_meeting()
    for turn, paid in ((1, (1, 2)), (2, (2,))):
        for number in paid:
            pay_in(group, meeting, number, 100_000)
        give(group, meeting, box, turn)
    assert running(group, box).is_over
    start(group, box, two)
    group.close_meeting(meeting)
    meeting = group.open_meeting("2026-12-05")
    sheet = group.read(collecting.collect_sheet, meeting, currency="KES", names={})
    assert sheet is not None
    assert [row.expected.box1 for row in sheet.rows][:2] == [200_000, 100_000]
    pay_in(group, meeting, 1, 200_000)
    sheet = group.read(collecting.collect_sheet, meeting, currency="KES", names={})
    assert sheet is not None and sheet.written.box1 == 200_000
    assert balance(group, "1340") == 0 and running(group, box).due(1)[group.no(1)] == 100_000
    handed = {"meeting": meeting, "box": box, "turn": 2, "seat": "2", "member": group.no(2)}
    with refused("amount.not_positive"):
        group.write(turns.hand_on, **handed, agreed="pin")
    group.write(turns.hand_on, **handed, agreed="pin", of_round=first)
    assert balance(group, "2060") == 0 and balance(group, "1010") == 100_000
    balanced(group)


def test_who_waits_for_a_full_pot_pays_nothing_out_of_a_short_one(group: Group) -> None:
    box = open_box(group, "cashbox")
    start(group, box)
    meeting = group.open_meeting()
    pay_in(group, meeting, 1, 100_000)
    with refused("turn.waits"):
        give(group, meeting, box, 1)


def test_the_receiver_has_paid_and_nobody_gets_it_twice_or_out_of_turn(group: Group) -> None:
    box = open_box(group)
    start(group, box)
    meeting = group.open_meeting()
    for number in range(2, 7):
        pay_in(group, meeting, number, 100_000)
    with refused("turn.own_due"):
        give(group, meeting, box, 1)
    with refused("turn.not_yours"):
        give(group, meeting, box, 2)
    pay_in(group, meeting, 1, 100_000)
    give(group, meeting, box, 1)
    with refused("turn.not_yours"):
        give(group, meeting, box, 1)


def test_an_uneven_plan_pays_two_three_two_three(group: Group) -> None:
    box = open_box(group, "cashbox", winners=2)
    seats = (*(seat_of(no, group.no(no)) for no in range(1, 6)),)
    start(group, box, seats)
    seen = []
    while not running(group, box).is_over:
        meeting = group.open_meeting()
        for number in range(1, 6):
            pay_in(group, meeting, number, 100_000)
        winners = running(group, box).winners(running(group, box).turn)
        seen.append(len(winners))
        for seat in winners:
            give(group, meeting, box, seat.no)
        group.close_meeting(meeting)
    assert seen == [1, 2, 2] and balance(group, "2030") == balance(group, "1010") == 0
    balanced(group)


def test_a_share_group_pays_in_fractions_and_splits_the_prize(group: Group) -> None:
    box = open_box(group, "cashbox", value=100_000)
    thirds = tuple(Owner(member=group.no(no), num=1, den=3) for no in (2, 3, 4))
    start(group, box, (seat_of(1, group.no(1)), seat_of(2, *thirds)), order=("2", "1"))
    meeting = group.open_meeting()
    due = running(group, box).due(1)
    assert [due[group.no(no)] for no in (1, 2, 3, 4)] == [100_000, 33_333, 33_333, 33_334]
    for no in (1, 2, 3, 4):
        pay_in(group, meeting, no, due[group.no(no)])
    with refused("turn.more_than_due"):
        pay_in(group, meeting, 2, 40_000)
    for no in (2, 3, 4):
        give(group, meeting, box, no, seat="2")
    assert running(group, box).turn == 2 and balance(group, "2030") == 0
    balanced(group)


def test_a_seat_is_sold_for_what_was_paid_and_the_money_reaches_who_leaves(group: Group) -> None:
    box = open_box(group)
    seats = tuple(seat_of(no, group.no(no)) for no in range(1, 6))
    start(group, box, seats)
    meeting = group.open_meeting()
    for number in range(1, 6):
        pay_in(group, meeting, number, 100_000)
    give(group, meeting, box, 1)
    words = {"meeting": meeting, "box": box, "seat": "5", "from_member": group.no(5)}
    agreed = (group.no(5), group.no(6))
    group.write(seat_owners.transfer_seat, **words, to_member=group.no(6), agreed=agreed)
    assert balance(group, "2060", group.no(5)) == -100_000 and balance(group, "1010") == 100_000
    # What the newcomer brought stands in the lines of the box, and it began empty.
    told = group.read(reading_out.read_out, meeting, currency="KES")
    lines = {one.kind: one.minor for one in told.box}
    assert lines == {"start": 0, "collected": 500_000, "turn": -500_000, "seat_in": 100_000}
    group.write(
        turns.hand_on, meeting=meeting, box=box, turn=0, seat="5", member=group.no(5), agreed="pin"
    )
    assert running(group, box).due(2) == {group.no(no): 100_000 for no in (1, 2, 3, 4, 6)}
    assert balance(group, "2060") == balance(group, "1010") == 0
    balanced(group)


def test_who_leaves_gets_back_what_the_early_ones_owe(group: Group) -> None:
    box = open_box(group)
    start(group, box)
    for turn in (1, 2):
        meeting = group.open_meeting()
        for number in range(1, 7):
            pay_in(group, meeting, number, 100_000)
        give(group, meeting, box, turn)
        group.close_meeting(meeting)
    meeting = group.open_meeting()
    group.write(seat_owners.give_up_seat, meeting=meeting, box=box, seat="6", agreed=(group.no(6),))
    assert balance(group, "1340", group.no(1)) == balance(group, "1340", group.no(2)) == 100_000
    assert balance(group, "2060", group.no(6)) == -200_000
    now = running(group, box)
    assert (now.plan.turns, now.plan.prize, now.turn) == (5, 500_000, 3)
    sheet = group.read(collecting.collect_sheet, meeting, currency="KES", names={})
    assert sheet is not None
    assert [row.expected.box1 for row in sheet.rows] == [200_000] * 2 + [100_000] * 3 + [0]
    for number, minor in enumerate((200_000, 200_000, 100_000, 100_000, 100_000), 1):
        pay_in(group, meeting, number, minor)
    assert balance(group, "1340") == 0
    group.write(
        turns.hand_on, meeting=meeting, box=box, turn=0, seat="6", member=group.no(6), agreed="pin"
    )
    give(group, meeting, box, 3)
    assert running(group, box).turn == 4
    assert balance(group, "1010") == balance(group, "2060") == balance(group, "2030") == 0
    balanced(group)


def test_a_round_begun_by_mistake_is_taken_back_while_nothing_stands_on_it(group: Group) -> None:
    box = open_box(group)
    start(group, box)
    first = running(group, box).round
    (started,) = [
        one for one in group.read(round_rows.facts_of, first) if one.type == "round.started"
    ]
    group.write(corrections.undo_entry, entry=started.entry)
    start(group, box)
    assert running(group, box).round != first and running(group, box).started.no == 1


def test_a_large_round_starts_in_several_facts(tmp_path: Path) -> None:
    group = Group(tmp_path, size=10, rules=RULES)
    box = open_box(group)
    seats = tuple(seat_of(no, group.no(1 + no % 10)) for no in range(1, 401))
    start(group, box, seats)
    now = running(group, box)
    assert len(now.course.seats) == 400 and now.due(1)[group.no(1)] == 40 * 100_000
    group.close()


def test_two_boxes_have_a_column_each(group: Group) -> None:
    first = open_box(group)
    second = open_box(group, name="Second", value=50_000)
    start(group, first)
    start(group, second, tuple(seat_of(no, group.no(1 + no % 2)) for no in range(1, 5)))
    meeting = group.open_meeting()
    sheet = group.read(collecting.collect_sheet, meeting, currency="KES", names={})
    assert sheet is not None
    rows = {row.member: row for row in sheet.rows}
    one, three = rows[group.no(1)].expected, rows[group.no(3)].expected
    assert (one.box1, one.box2, three.box1, three.box2) == (100_000, 100_000, 100_000, 0)
    pay_in(group, meeting, 1, 100_000, "box2")
    sheet = group.read(collecting.collect_sheet, meeting, currency="KES", names={})
    assert sheet is not None
    written = {row.member: row for row in sheet.rows}[group.no(1)].written
    assert (written.box1, written.box2) == (0, 100_000)


def test_the_read_out_counts_what_a_box_took_in_and_paid_out(group: Group) -> None:
    box = open_box(group)
    start(group, box)
    meeting = group.open_meeting()
    for number in range(1, 6):
        pay_in(group, meeting, number, 100_000)
    give(group, meeting, box, 1)
    read = group.read(reading_out.read_out, meeting, currency="KES")
    assert read is not None
    assert (read.totals.collected, read.totals.turn_paid) == (500_000, 500_000)
    assert [(line.kind, line.minor) for line in read.box][-1] == ("turn", -500_000)
    line = group.read(passbook.passbook, group.no(1), currency="KES").lines[-1]
    assert (line.turn, line.turn_got) == (100_000, 500_000)
