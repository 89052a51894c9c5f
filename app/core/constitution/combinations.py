"""Rules that cannot go together: which rows wait for another one, and why."""

from collections.abc import Mapping
from typing import Any

from app.core.constitution.of_loans import LOANS
from app.core.constitution.rows import Row

NEEDS_SAVINGS, NEEDS_LOANS, NEEDS_WELFARE = "needs_savings", "needs_loans", "needs_welfare"
NEEDS_MONEY, NEEDS_TURN, NEEDS_MEMBERS = "needs_money", "needs_turn", "needs_members"

_WITH_A_LOAN = frozenset(row.code for row in LOANS.rows) - {"lending", "loan_products"}


def blocked(row: Row, values: Mapping[str, Any], members: int = 0) -> str:
    """Why a row cannot be switched on or changed now; "" when it can.

    Args:
        values: The fields of the rules as they stand.
        members: How many the group has; 0 when that is not known.
    """
    saves = bool(values["share_value"] or values["savings"])
    lends = bool(values["loan_multiple"] or values["loan_products"])
    match row.code:
        case "lending" if not saves:
            return NEEDS_SAVINGS
        case "welfare_bag" if not values["welfare"]:
            return NEEDS_WELFARE
        case "turn_order" if not values["turn"]:
            return NEEDS_TURN
        case "carried" if not (saves or values["welfare"] or values["turn"]):
            return NEEDS_MONEY
        case "guarantors" if lends and 0 < members <= 2:
            return NEEDS_MEMBERS
        case code if code in _WITH_A_LOAN and not lends:
            return NEEDS_LOANS
    return ""


def settled(values: Mapping[str, Any], members: int = 0) -> dict[str, Any]:
    """The values without what cannot hold any more: without savings no loan is left."""
    kept = dict(values)
    if not (kept["share_value"] or kept["savings"]) and not kept["loan_products"]:
        kept["loan_multiple"] = 0
    if members and kept["guarantors_needed"] >= members:
        kept["guarantors_needed"] = max(0, members - 1)
    if members and kept["keys_needed"] > members:
        kept["keys_needed"] = members
    kept["shares_min"] = min(kept["shares_min"], kept["shares_max"])
    if not kept["turn"]:
        kept["turn_order"] = ()
    return kept
