"""Group rules: the constitution, a proposal, and the page on which another rule is proposed."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from app.features.rules.change.screen import RuleChangeScreen
from app.features.rules.screen import RulesScreen
from app.operations.proposals import propose_rules
from app.projections import group
from tests.pictures.loans import sample, window_of
from tests.screenshots import FOUR, Look, picture


def proposed(look: Look) -> None:
    """Once for each sample: a proposal about fines."""
    book = sample("tumaini-fa" if look.language == "fa" else "tumaini")
    from app.projections.proposals import proposals

    if book.read(lambda r: proposals(r.conn)):
        return
    _, rules = book.read(lambda r: group.current_rules(r.conn))
    changed = replace(rules, late_fine=rules.late_fine * 2 or 5_000)
    book.write(lambda tx: propose_rules(tx, rules=changed, from_on="2026-12-19"))


@picture("15g-group-rules", FOUR)
def rules(look: Look) -> QWidget:
    """The constitution with a proposal beside it."""
    proposed(look)
    window, _ = window_of(look, "rules", RulesScreen)
    return window


@picture("15h-propose-rule", FOUR)
def change(look: Look) -> QWidget:
    """The page of the wizard in proposal mode."""
    window, _ = window_of(look, "rule_change", RuleChangeScreen, "money")
    return window
