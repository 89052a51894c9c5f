"""Facts that a second officer must agree to: asked for once, or written at once; refused by that
officer, or withdrawn by who asked."""

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.events.envelope import Event
from app.core.vouching import ControlDeclined


def waits_for_second(tx: Tx, payload: object) -> bool:
    """Whether a fact of this laptop would wait for the second officer."""
    return tx.roster.needs_second(payload, device=tx.group.device, actor=tx.actor)


def write_or_ask(tx: Tx, payload: object) -> bool:
    """Write a fact; whether it holds, else a second officer is asked. Nobody is asked twice."""
    if payload in [event.payload for event in tx.roster.vouching.asked.values()]:
        return False
    tx.append(payload)
    return not waits_for_second(tx, payload)


def refuse_asked(tx: Tx, fact: str) -> Event:
    """Say, as the second officer, that a fact that waits shall never have its effect; the fact.

    Raises:
        Refused: "vouching.not_asked", "vouching.same_person", "vouching.about_you"; the actor may
            not.
    """
    asked, roster = _asked(tx, fact), tx.roster
    who = {"device": tx.group.device, "actor": tx.actor}
    if not roster.is_second(asked, **who):
        raise Refused("vouching.same_person")
    if not roster.may_refuse(asked, **who):
        raise Refused("vouching.about_you")
    tx.append(ControlDeclined(fact=fact))
    return asked


def withdraw_asked(tx: Tx, fact: str) -> Event:
    """Take back what was asked of a second officer; the fact.

    Raises:
        Refused: "vouching.not_asked"; "vouching.not_yours": somebody else asked; the actor may not.
    """
    asked = _asked(tx, fact)
    if not tx.roster.may_withdraw(asked, device=tx.group.device, actor=tx.actor):
        raise Refused("vouching.not_yours")
    tx.append(ControlDeclined(fact=fact))
    return asked


def _asked(tx: Tx, fact: str) -> Event:
    asked = tx.roster.vouching.asked.get(fact)
    if asked is None:
        raise Refused("vouching.not_asked")
    return asked
