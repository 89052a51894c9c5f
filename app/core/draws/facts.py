"""The facts of a draw: sealed, revealed, or done with paper slips.

One draw for a turn. A seal that was given can only be opened or be followed by slips that two
witnesses saw: whoever dislikes an order cannot let the computer draw again.

Source: spec/domain.md INV-37; contract and review in app/DECISIONS.md.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from app.core.draws import by_seal
from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type

WITNESSES = 2


@event_type("draw.sealed", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class DrawSealed:
    """The computer locked a secret, before anybody showed a number.

    Attributes:
        turn: Of the round; 0 when the whole order is drawn.
        winners: So many of the first get their place by it; 0 for all.
        tickets: Seats in the order of "eligible" in the context.
        seal: The whole seal, 64 hex digits; people write down its letters.
        context: Canonical JSON; what `by_seal.order` is computed from besides the secret.
    """

    draw: str
    box: str
    round: str
    turn: int
    winners: int = 0
    tickets: tuple[str, ...]
    seal: str
    context: str
    on: str
    meeting: str

    @property
    def letters(self) -> str:
        return by_seal.seal_letters(bytes.fromhex(self.seal))


@event_type("draw.revealed", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class DrawRevealed:
    """The secret was shown, and the order followed.

    Attributes:
        secret: 32 hex digits.
        numbers: (member, number shown) in the order typed.
        numbered: Number of each of these members in the group, which the order is computed with.
        order: Seats as drawn, all tickets.
    """

    draw: str
    secret: str
    numbers: tuple[tuple[str, int], ...]
    numbered: tuple[int, ...]
    order: tuple[str, ...]


@event_type("draw.by_slips", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class DrawBySlips:
    """Folded slips were drawn from a bag and read aloud.

    Attributes:
        order: Seats in the order drawn.
        witnesses: Members who saw it.
        instead_of: The sealed draw that was never opened and that this one follows; "" for none.
    """

    draw: str
    box: str
    round: str
    turn: int
    tickets: tuple[str, ...]
    order: tuple[str, ...]
    witnesses: tuple[str, ...]
    instead_of: str
    on: str
    meeting: str


def context_of(
    *,
    group: str,
    box: str,
    round_no: int,
    turn: int,
    meeting: int,
    on: str,
    eligible: Sequence[int],
    seats: str,
    log: str,
) -> str:
    """What a draw is bound to, as canonical JSON.

    Args:
        meeting: Its number. eligible: Numbers of the tickets, in their order.
        seats: Hash of who owns what, hex: nobody moves to a better seat after the draw.
        log: Hash of the newest entry in the book, hex.
    """
    value = {
        "box": box,
        "date": on,
        "eligible": list(eligible),
        "group": group,
        "log": f"sha256:{log}",
        "meeting": meeting,
        "round": round_no,
        "seats": f"sha256:{seats}",
        "turn": turn,
    }
    return msgspec.json.encode(value, order="sorted").decode()


def read_context(text: str) -> dict[str, Any]:
    """The context as plain values.

    Raises:
        Refused: "draw.context".
    """
    try:
        value = msgspec.json.decode(text)
    except msgspec.MsgspecError:
        raise Refused("draw.context") from None
    if not isinstance(value, dict):
        raise Refused("draw.context")
    return value


def seal(payload: DrawSealed, secret: bytes) -> DrawSealed:
    """Fill in the seal.

    Raises:
        Refused: "draw.no_tickets", "draw.same_ticket", "draw.context".
    """
    context = read_context(payload.context)
    _check_tickets(payload.tickets)
    if len(context.get("eligible", ())) != len(payload.tickets):
        raise Refused("draw.context")
    return replace(payload, seal=by_seal.seal_bytes(context, secret).hex())


def reveal(sealed: DrawSealed, revealed: DrawRevealed) -> DrawRevealed:
    """Prove a reveal: it opens this very seal, and the order is the one that follows.

    Raises:
        Refused: "draw.wrong_secret", "draw.wrong_order", "draw.other", or as `check_numbers`.
    """
    if revealed.draw != sealed.draw:
        raise Refused("draw.other")
    if order_of(sealed, revealed) != revealed.order:
        raise Refused("draw.wrong_order")
    return revealed


def order_of(sealed: DrawSealed, revealed: DrawRevealed) -> tuple[str, ...]:
    """The seats in the order that follows from seal, secret and numbers.

    Raises:
        Refused: "draw.wrong_secret", "draw.context", or as `check_numbers`.
    """
    context = read_context(sealed.context)
    try:
        secret = bytes.fromhex(revealed.secret)
    except ValueError:
        raise Refused("draw.wrong_secret") from None
    if by_seal.seal_bytes(context, secret).hex() != sealed.seal:
        raise Refused("draw.wrong_secret")
    if len(revealed.numbered) != len(revealed.numbers):
        raise Refused("draw.no_numbers")
    shown = [number for _, number in revealed.numbers]
    drawn = by_seal.order(context, secret, list(zip(revealed.numbered, shown, strict=True)))
    eligible = list(context["eligible"])
    if len(eligible) != len(sealed.tickets):
        raise Refused("draw.context")
    seat_of = dict(zip(eligible, sealed.tickets, strict=True))
    return tuple(seat_of[one] for one in drawn)


def check_slips(payload: DrawBySlips, *, wanted: int) -> DrawBySlips:
    """Prove a draw by slips.

    Args:
        wanted: How many slips are drawn: all of them for an order, the winners of a turn else.

    Raises:
        Refused: "draw.no_tickets", "draw.same_ticket", "draw.not_a_ticket" with typed,
            "draw.slips_missing" with wanted, or "draw.witnesses" with wanted.
    """
    _check_tickets(payload.tickets)
    for one in payload.order:
        if one not in payload.tickets:
            raise Refused("draw.not_a_ticket", typed=one)
    if len(set(payload.order)) < len(payload.order):
        raise Refused("draw.same_ticket")
    if len(payload.order) != wanted:
        raise Refused("draw.slips_missing", wanted=wanted)
    if len(set(payload.witnesses)) < WITNESSES:
        raise Refused("draw.witnesses", wanted=WITNESSES)
    return payload


def _check_tickets(tickets: Sequence[str]) -> None:
    if not tickets:
        raise Refused("draw.no_tickets")
    if len(set(tickets)) < len(tickets):
        raise Refused("draw.same_ticket")
