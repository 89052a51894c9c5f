"""The group's rules: typed until the first meeting, agreed by a meeting from then on."""

from dataclasses import replace
from typing import Any

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.rules_of_group import Rules, RulesChanged, check_rules
from app.operations.boxes import last_met
from app.operations.second_factors import require
from app.projections import group


def change_rules(tx: Tx, *, rules: Rules, motion: str = "") -> None:
    """Put rules in force in place of the current ones.

    Args:
        motion: The vote that agreed, or the proposal it was about.

    Raises:
        Refused: "second_factor.needed" where nobody voted; "rules.need_vote" once the group has
            met: from then on the members decide; what `check_rules` refuses.
    """
    if not motion:
        require(tx, "rules")
        if last_met(tx):
            raise Refused("rules.need_vote")
    current, _ = group.current_rules(tx.conn)
    tx.append(RulesChanged(based_on=current, rules=check_rules(rules), motion=motion))


def amend_rules(tx: Tx, **changes: Any) -> None:
    """Change some rules and leave the others, as `change_rules` without a vote."""
    _, rules = group.current_rules(tx.conn)
    change_rules(tx, rules=replace(rules, **changes))
