"""What the papers of a draw ask of the book."""

from app.core.draws.facts import DrawBySlips, DrawRevealed, DrawSealed
from app.documents.draw_proof import DrawFacts
from app.documents.options import Desk
from app.projections.rounds import RoundFact


def draw_facts(desk: Desk, one: RoundFact, facts: tuple[RoundFact, ...]) -> DrawFacts:
    """One draw, by seal or by slips, out of all `facts` about draws of its box."""
    payload = one.payload
    if isinstance(payload, DrawBySlips):
        return DrawFacts(
            turn=payload.turn,
            on=payload.on,
            letters="",
            seal="",
            context="",
            secret="",
            numbers=(),
            order=tuple(int(seat) for seat in payload.order),
            witnesses=tuple(desk.name(member) for member in payload.witnesses),
            state="slips" if one.is_standing else "void",
        )
    assert isinstance(payload, DrawSealed)
    opened = next(
        (
            x.payload
            for x in facts
            if isinstance(x.payload, DrawRevealed)
            and x.payload.draw == payload.draw
            and x.is_standing
        ),
        None,
    )
    followed = any(getattr(x.payload, "instead_of", "") == payload.draw for x in facts)
    state = "open" if opened else "sealed"
    return DrawFacts(
        turn=payload.turn,
        on=payload.on,
        letters=payload.letters,
        seal=payload.seal,
        context=payload.context,
        secret=opened.secret if opened else "",
        numbers=_numbers(desk, opened) if opened else (),
        order=tuple(int(seat) for seat in opened.order) if opened else (),
        witnesses=(),
        state=state if one.is_standing and not followed else "void",
    )


def _numbers(desk: Desk, opened: DrawRevealed) -> tuple[tuple[int, str, int], ...]:
    pairs = zip(opened.numbers, opened.numbered, strict=True)
    return tuple((no, desk.name(member), shown) for (member, shown), no in pairs)
