"""Facts that a second officer must agree to: asked for once, or written at once."""

from app.book.transaction import Tx


def waits_for_second(tx: Tx, payload: object) -> bool:
    """Whether a fact of this laptop would wait for the second officer."""
    return tx.roster.needs_second(payload, device=tx.group.device, actor=tx.actor)


def write_or_ask(tx: Tx, payload: object) -> bool:
    """Write a fact; whether it holds, else a second officer is asked. Nobody is asked twice."""
    if payload in [event.payload for event in tx.roster.vouching.asked.values()]:
        return False
    tx.append(payload)
    return not waits_for_second(tx, payload)
