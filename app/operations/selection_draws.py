"""The draw among those who share the first place of a fund: by the sealed secret, or by slips."""

from collections.abc import Sequence

from app.book.transaction import Tx
from app.core.draws import facts
from app.core.draws.facts import DrawBySlips, DrawSealed
from app.core.errors import Refused
from app.core.selections import first_drawn, inputs_hash, month_id, row_of
from app.operations.draws import lock_secret
from app.operations.running import known_member, writable_meeting
from app.projections import entries, rounds
from app.projections.fund_look import FundLook
from app.projections.rounds import RoundFact


def seal_pool(tx: Tx, *, meeting: str, found: FundLook) -> str:
    """Lock a secret for the draw among equals, before anybody shows a number; the draw.

    Raises:
        Refused: "selection.no_draw" when not several stand first; "draw.sealed_already" with draw.
    """
    on = writable_meeting(tx, meeting)
    pool = _pool(found)
    before = draw_of(tx, found)
    if before is not None:
        raise Refused("draw.sealed_already", draw=before.payload.draw)
    sealed = DrawSealed(
        draw=tx.new_id(),
        box=found.box.box,
        round=month_id(found.box.box, found.period),
        turn=found.no,
        winners=1,
        tickets=tuple(str(no) for no in pool),
        seal="",
        context=facts.context_of(
            group=tx.group.id,
            box=found.box.box,
            round_no=int(found.period.replace("-", "")),
            turn=found.no,
            meeting=on.no,
            on=on.on,
            eligible=pool,
            seats=inputs_hash([row_of(one) for one in found.asking]),
            log=entries.newest_hash(tx.conn),
        ),
        on=on.on,
        meeting=meeting,
    )
    lock_secret(tx, sealed)
    return sealed.draw


def draw_slips(
    tx: Tx, *, meeting: str, found: FundLook, first: int, witnesses: Sequence[str]
) -> str:
    """Write down which slip came out of the bag; the draw. It may follow an unopened seal.

    Args:
        first: Number of the member that was drawn.

    Raises:
        Refused: "selection.no_draw", "draw.open_already", what `check_slips` refuses.
    """
    on = writable_meeting(tx, meeting)
    pool = _pool(found)
    before = draw_of(tx, found)
    if before is not None and order_of(tx, before):
        raise Refused("draw.open_already")
    for member in witnesses:
        known_member(tx, member)
    drawn = DrawBySlips(
        draw=tx.new_id(),
        box=found.box.box,
        round=month_id(found.box.box, found.period),
        turn=found.no,
        tickets=tuple(str(no) for no in pool),
        order=(str(first),),
        witnesses=tuple(witnesses),
        instead_of=before.payload.draw if before else "",
        on=on.on,
        meeting=meeting,
    )
    tx.append(facts.check_slips(drawn, wanted=1))
    return drawn.draw


def draw_of(tx: Tx, found: FundLook) -> RoundFact | None:
    """The draw of the next choice that stands, sealed or done; slips before a seal."""
    return rounds.draw_for(tx.conn, found.box.box, month_id(found.box.box, found.period), found.no)


def order_of(tx: Tx, draw: RoundFact) -> tuple[str, ...]:
    """The numbers in the order drawn; () while the seal is not opened."""
    return rounds.drawn_order(tx.conn, draw)


def drawn(tx: Tx, found: FundLook) -> tuple[str, int]:
    """(draw, number) of who was drawn of those who share the first place.

    Raises:
        Refused: "selection.draw_first" when nobody was drawn yet; "selection.draw_stale" when
            nobody who was drawn stands there any more.
    """
    draw = draw_of(tx, found)
    order = order_of(tx, draw) if draw is not None else ()
    if draw is None or not order:
        raise Refused("selection.draw_first")
    first = first_drawn(order, [found.number(member) for member in found.pool])
    if not first:
        raise Refused("selection.draw_stale")
    return draw.payload.draw, first


def _pool(found: FundLook) -> list[int]:
    pool = [found.number(member) for member in found.pool]
    if len(pool) < 2 or found.is_done:
        raise Refused("selection.no_draw")
    return pool
