"""Other rules in the middle of a test, as if a meeting had agreed on them."""

from dataclasses import replace
from typing import Any

from app.book.transaction import Tx
from app.operations.boxes import last_met
from app.operations.rules import change_rules
from app.projections import group


def amend_rules(tx: Tx, **changes: Any) -> None:
    """Change some rules and leave the others."""
    _, rules = group.current_rules(tx.conn)
    motion = "agreed in the test" if last_met(tx) else ""
    change_rules(tx, rules=replace(rules, **changes), motion=motion)
