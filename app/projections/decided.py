"""What a meeting decided besides money: votes, draws of turns, choices of interest-free funds."""

from dataclasses import dataclass

from sqlalchemy import Connection

from app.projections import rounds, selections
from app.projections.motions import Motion, motions_at
from app.projections.rounds import RoundFact


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A draw that is done.

    Attributes:
        turn: Of the round; 0 when the whole order was drawn.
        members: Owners of the seats that got their place by it, in the order drawn.
    """

    turn: int
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """In the order in which it was written.

    Attributes:
        votes: That were counted. chosen: Members whom a fund chose.
    """

    votes: tuple[Motion, ...]
    drawn: tuple[Drawn, ...]
    chosen: tuple[str, ...]


def decided_at(conn: Connection, meeting: str) -> Decided:
    """What was decided at a meeting and stands."""
    draws = (_drawn(conn, one) for one in rounds.facts_at(conn, meeting))
    made = (one.made for one in selections.chosen_at(conn, meeting))
    return Decided(
        votes=tuple(one for one in motions_at(conn, meeting) if one.result or one.is_contested),
        drawn=tuple(one for one in draws if one is not None and one.members),
        chosen=tuple(one.winner for one in made if one.winner),
    )


def _drawn(conn: Connection, fact: RoundFact) -> Drawn | None:
    """A draw of seats; that of a fund is told by whom the fund chose."""
    if fact.type not in ("draw.sealed", "draw.by_slips"):
        return None
    seats = rounds.course(conn, fact.payload.round).seats
    order = rounds.drawn_order(conn, fact)
    if fact.type == "draw.sealed" and fact.payload.winners:
        order = order[: fact.payload.winners]  # the others wait for another draw
    found = (member for seat in order if seat in seats for member in seats[seat].members)
    return Drawn(turn=fact.payload.turn, members=tuple(dict.fromkeys(found)))
