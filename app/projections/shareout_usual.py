"""How this group shares out by its own rules: what the page and the paper begin with."""

from sqlalchemy import Connection

from app.projections import boxes
from app.projections.shareout_look import Wish


def usual_wish(conn: Connection) -> Wish:
    """By the terms of the savings-and-loans box in force; by shares where there is none."""
    open_ones = (one for one in boxes.boxes(conn) if one.kind == "vsla" and not one.closed_on)
    box = next(open_ones, None)
    if box is None:
        return Wish()
    terms = box.read
    return Wish(
        mode=terms.mode,
        cash_unit=terms.cash_unit,
        remainder_to=terms.remainder_to,
        social=terms.social_at_end,
        fixed_shares=terms.fixed_shares,
    )
