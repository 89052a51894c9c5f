"""Boxes: open one, agree on other terms for it, close it."""

from typing import Any

from sqlalchemy import Connection

from app.book.transaction import Tx
from app.core.boxes import (
    BoxClosed,
    BoxOpened,
    BoxTermsChanged,
    check_box_name,
    check_from_on,
)
from app.core.errors import Refused
from app.core.meetings import State
from app.core.schemes import find_scheme
from app.core.schemes.scheme import write_terms
from app.projections import boxes, meetings, rounds
from app.projections.boxes import BoxRow


def open_box(
    tx: Tx,
    *,
    kind: str,
    name: str,
    terms: Any,
    on: str = "",
    currency: str = "",
    motion: str = "",
    box: str = "",
) -> str:
    """Begin a box; its id.

    Args:
        terms: Of the scheme of `kind`.
        on: Civil day from which it runs; "" for the laptop's today.
        currency: "" for the group's.
        box: Id to use; "" for a fresh one.

    Raises:
        Refused: "scheme.unknown", what the scheme's check refuses, `name.*`, "box.name_taken".
    """
    checked = find_scheme(kind).check(terms)
    taken = frozenset(one.name for one in boxes.boxes(tx.conn) if not one.closed_on)
    opened = BoxOpened(
        box=box or tx.new_id(),
        kind=kind,
        name=check_box_name(name, taken),
        currency=currency or tx.group.currency,
        terms=write_terms(checked),
        on=on or tx.today.isoformat(),
        motion=motion,
    )
    tx.append(opened)
    return opened.box


def change_terms(
    tx: Tx, *, box: str, terms: Any, from_on: str, motion: str, based_on: str = ""
) -> str:
    """Put other terms in force from a day on; the fact, which is the id of these terms.

    Args:
        motion: The vote that agreed, or the proposal it was about.
        based_on: Terms that the vote was about; "" for the newest ones.

    Raises:
        Refused: "box.unknown", "box.closed", what the scheme's check refuses, "rules.need_vote"
            without a motion once the group has met: from then on the members decide,
            "box.terms_too_early" with earliest, "box.terms_moved_on" when others were agreed on
            since `based_on`, "box.seats_sold" with name and count while seats of a round to come
            are sold by the terms in force (INV-36).
    """
    found = open_one(tx, box)
    sold = rounds.waiting_sales(tx.conn, box)
    if sold:
        raise Refused("box.seats_sold", name=found.name, count=len(sold))
    if based_on not in ("", found.terms_id):
        raise Refused("box.terms_moved_on", name=found.name)
    met = last_met(tx)
    if met and not motion:
        raise Refused("rules.need_vote")
    check_from_on(from_on, opened_on=found.opened_on, last_met=met)
    changed = BoxTermsChanged(
        box=box,
        based_on=found.terms_id,
        terms=write_terms(find_scheme(found.kind).check(terms)),
        from_on=from_on,
        motion=motion,
    )
    return tx.append(changed).id


def close_box(tx: Tx, *, box: str, on: str, reason: str) -> None:
    """A box asks for nothing any more after `on`.

    Raises:
        Refused: "box.unknown", "box.closed".
    """
    open_one(tx, box)
    tx.append(BoxClosed(box=box, on=on, reason=reason))


def open_one(tx: Tx, box: str) -> BoxRow:
    """The box, which must be open.

    Raises:
        Refused: "box.unknown", or "box.closed" with name and on.
    """
    found = boxes.find_box(tx.conn, box)
    if found is None:
        raise Refused("box.unknown", box=box)
    if found.closed_on:
        raise Refused("box.closed", name=found.name, on=found.closed_on)
    return found


def last_met(tx: Tx) -> str:
    """The last civil day of a meeting that was opened; "" when none was."""
    return last_opened(tx.conn)


def last_opened(conn: Connection) -> str:
    """As `last_met`, for who only reads."""
    met = [one.on for one in meetings.meetings(conn) if one.state is not State.PLANNED]
    return max(met, default="")
