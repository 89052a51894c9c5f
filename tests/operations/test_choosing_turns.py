"""Who gets the next pot: by a sealed draw, by slips, at every turn, by need, and who may not."""

from app.core.rotation.seats import seat_of
from app.operations import corrections, draws, rounds, turn_order
from app.projections import rounds as round_rows
from app.projections.decided import decided_at
from tests.helpers.group import Group
from tests.helpers.rotation import give, open_box, pay_in, running, start
from tests.operations.rounds_group import group, refused

__all__ = ["group"]


def test_turns_are_swapped_and_postponed_by_those_who_agree(group: Group) -> None:
    box = open_box(group)
    start(group, box)
    meeting = group.open_meeting()
    words = {"meeting": meeting, "box": box}
    with refused("turn.not_agreed"):
        group.write(turn_order.swap_turns, **words, a=2, b=5, agreed=(group.no(2),))
    swapped = group.write(
        turn_order.swap_turns, **words, a=2, b=5, agreed=(group.no(2), group.no(5))
    )
    assert running(group, box).course.order == ["1", "5", "3", "4", "2", "6"]
    group.write(turn_order.postpone_turn, **words, place=1, to=3, agreed=(group.no(1),))
    assert running(group, box).course.order == ["5", "3", "1", "4", "2", "6"]
    with refused("entry.has_dependents"):
        for number in range(1, 7):
            pay_in(group, meeting, number, 100_000)
        give(group, meeting, box, 5)
        group.write(corrections.undo_entry, entry=swapped)
    with refused("turn.place"):
        group.write(turn_order.swap_turns, **words, a=1, b=2, agreed=tuple(group.members))


def test_a_sealed_draw_gives_the_order_of_the_round(group: Group) -> None:
    box = open_box(group)
    seats = tuple(seat_of(no, one) for no, one in enumerate(group.members, 1))
    meeting = group.open_meeting()
    words = {"meeting": meeting, "box": box, "seats": seats}
    draw = group.write(draws.seal_draw, **words)
    with refused("draw.sealed_already"):
        group.write(draws.seal_draw, **words)
    shown = [(group.no(no), 10 * no) for no in range(1, 6)]
    with refused("draw.more_numbers"):
        group.write(draws.reveal_draw, draw=draw, numbers=shown[:4])
    order = group.write(draws.reveal_draw, draw=draw, numbers=shown)
    assert sorted(order) == [one.seat for one in seats]
    with refused("draw.open_already"):
        group.write(draws.reveal_draw, draw=draw, numbers=shown)
    with refused("draw.open_already"):
        group.write(draws.draw_by_slips, **words, order=order, witnesses=group.members[:2])
    moved = (seat_of(1, group.no(2)), seat_of(2, group.no(1)), *seats[2:])
    on = {"box": box, "on": "2026-11-21", "source": "draw", "draw": draw}
    with refused("draw.other_seats"):
        group.write(rounds.start_round, **on, seats=moved)
    group.write(rounds.start_round, **on, seats=seats)
    assert tuple(running(group, box).course.order) == order
    (drawn,) = group.read(decided_at, meeting).drawn
    assert (drawn.turn, drawn.members) == (0, tuple(group.no(int(seat)) for seat in order))
    with refused("round.still_running"):
        group.write(rounds.start_round, **on, seats=seats)


def test_slips_may_follow_a_seal_that_is_not_opened_and_say_so(group: Group) -> None:
    box = open_box(group)
    seats = tuple(seat_of(no, one) for no, one in enumerate(group.members, 1))
    meeting = group.open_meeting()
    words = {"meeting": meeting, "box": box, "seats": seats}
    sealed = group.write(draws.seal_draw, **words)
    order = ("6", "5", "4", "3", "2", "1")
    with refused("draw.witnesses"):
        group.write(draws.draw_by_slips, **words, order=order, witnesses=(group.no(1),) * 2)
    by_slips = group.write(draws.draw_by_slips, **words, order=order, witnesses=group.members[:2])
    (fact,) = group.read(round_rows.draw_facts, by_slips)
    assert fact.payload.instead_of == sealed
    group.write(
        rounds.start_round, box=box, on="2026-11-21", source="slips", draw=by_slips, seats=seats
    )
    assert tuple(running(group, box).course.order) == order


def test_a_box_that_draws_at_every_turn_draws_among_those_who_wait(group: Group) -> None:
    box = open_box(group, order="draw_each")
    start(group, box, order=())
    meeting = group.open_meeting()
    for number in range(1, 7):
        pay_in(group, meeting, number, 100_000)
    with refused("turn.no_order"):
        give(group, meeting, box, 1)
    draw = group.write(draws.seal_draw, meeting=meeting, box=box)
    shown = [(group.no(no), no) for no in range(1, 6)]
    order = group.write(draws.reveal_draw, draw=draw, numbers=shown)
    now = running(group, box)
    winner = now.winners(1)[0]
    assert winner.seat == order[0]
    (drawn,) = group.read(decided_at, meeting).drawn
    assert (drawn.turn, drawn.members) == (1, winner.members)
    give(group, meeting, box, winner.no)
    group.close_meeting(meeting)
    meeting = group.open_meeting()
    group.write(
        draws.draw_by_slips, meeting=meeting, box=box, order=(order[1],),
        witnesses=group.members[:2],
    )  # fmt: skip
    assert running(group, box).winners(2)[0].seat == order[1]
    (drawn,) = group.read(decided_at, meeting).drawn
    assert (drawn.turn, drawn.members) == (2, running(group, box).winners(2)[0].members)


def test_who_owes_a_turn_gets_none_until_it_is_paid(group: Group) -> None:
    box = open_box(group, order="need", paid_up_only=True)
    start(group, box, order=())
    meeting = group.open_meeting()
    group.write(rounds.assign_turn, meeting=meeting, box=box, seats=("1",), motion="")
    for number in range(1, 6):
        pay_in(group, meeting, number, 100_000)
    give(group, meeting, box, 1)
    words = {"meeting": meeting, "box": box, "seats": ("6",), "motion": ""}
    with refused("seat.not_eligible"):
        group.write(rounds.assign_turn, **words)
    pay_in(group, meeting, 6, 100_000)
    group.write(rounds.assign_turn, **words)


def test_the_meeting_chooses_by_need(group: Group) -> None:
    box = open_box(group, order="need")
    start(group, box, order=())
    meeting = group.open_meeting()
    words = {"meeting": meeting, "box": box, "motion": "school fees, 5 to 1"}
    with refused("turn.winners"):
        group.write(rounds.assign_turn, **words, seats=("1", "2"))
    group.write(rounds.assign_turn, **words, seats=("4",))
    assert running(group, box).winners(1)[0].no == 4
