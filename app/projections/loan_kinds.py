"""The kinds of loan that a group offers: those of its rules, and those of boxes that lend."""

from dataclasses import replace

import msgspec
from sqlalchemy import Connection

from app.core.lending_rules import products_of
from app.core.loan_products import LoanProduct
from app.core.rules_of_group import Rules
from app.core.schemes import find_scheme
from app.projections import boxes, group


def lending_rules(conn: Connection, on: str) -> Rules:
    """The rules of the group as lending takes them on a civil day: with the kinds of its boxes.

    Its own kinds come first; those of a group that lends by its boxes alone (a multiple of 0 and
    no kind named) are left out.
    """
    _, rules = group.current_rules(conn)
    own = products_of_boxes(conn, on)
    if not own:
        return rules
    lends_itself = rules.loan_multiple or rules.loan_products
    first = products_of(rules) if lends_itself else ()
    return replace(rules, loan_products=(*first, *own))


def products_of_boxes(conn: Connection, on: str) -> tuple[LoanProduct, ...]:
    """What the open boxes lend by their terms of the day, under their names."""
    found = []
    for one in boxes.boxes(conn):
        make = find_scheme(one.kind).product
        terms = boxes.terms_on(conn, one.box, on) if make and not one.closed_on else None
        if make and terms is not None:
            kind = make(terms.read)
            found.append(msgspec.structs.replace(kind, code=f"box {one.box}", name=one.name))
    return tuple(found)
