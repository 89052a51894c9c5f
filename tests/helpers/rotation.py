"""A group with a rotating box and a round that runs, in a temporary book."""

from typing import Any

from app.core.expected import Amounts
from app.core.rotation.seats import Seat, seat_of
from app.core.rotation.terms import RotationTerms
from app.core.schemes import find_scheme
from app.operations import boxes, contributions, rounds, turns
from app.projections import boxes as box_rows
from app.projections import turns as turn_rows
from app.projections.turns import Running
from tests.helpers.group import Group


def open_box(group: Group, kind: str = "merry_go_round", name: str = "Pot", **terms: Any) -> str:
    """A box of a kind; the value of a seat is 1,000 shillings unless told."""
    made = find_scheme(kind).terms(**{"value": 100_000, **terms})
    return group.write(boxes.open_box, kind=kind, name=name, terms=made, on="2026-11-01")


def start(
    group: Group, box: str, seats: tuple[Seat, ...] = (), order: tuple[str, ...] | None = None
) -> str:
    """Begin a round: one seat for each member in the order of the roll, unless told."""
    found = seats or tuple(seat_of(no, one) for no, one in enumerate(group.members, 1))
    by_place = tuple(one.seat for one in found) if order is None else order
    return group.write(rounds.start_round, box=box, seats=found, on="2026-11-21", order=by_place)


def running(group: Group, box: str) -> Running:
    found = group.read(box_rows.find_box, box)
    assert found is not None
    round_ = group.read(turn_rows.running_round, found)
    assert round_ is not None
    return round_


def pay_in(group: Group, meeting: str, number: int, minor: int, column: str = "box1") -> str:
    """A member pays into the box of a column; the fact."""
    return group.write(
        contributions.record_contribution,
        meeting=meeting,
        member=group.no(number),
        amounts=Amounts(**{column: minor}),
    ).entry


def give(group: Group, meeting: str, box: str, number: int, seat: str = "", **how: Any) -> str:
    """The pot goes to a member; the fact."""
    return group.write(
        turns.pay_turn,
        meeting=meeting,
        box=box,
        seat=seat or str(number),
        member=group.no(number),
        agreed="pin",
        **how,
    )


def terms_of(group: Group, box: str) -> RotationTerms:
    return running(group, box).terms
