"""What reversals, answers and verdicts do to the rows of a loan, and its sums anew."""

from typing import Any

from app.core.accounts import LOAN_ACCOUNTS
from app.core.effects import Effect
from app.projections import Fold
from app.projections.loan_sums import summed_up
from app.projections.loan_tables import given as loan_table
from app.projections.loan_tables import head, line, version
from app.projections.standing import hit_rows

PAID = {"loan_principal": "principal", "loan_interest": "interest"} | {
    "loan_penalty": "penalty",
    "loan_fee": "fee",
}
_PAYMENTS = ("repaid", "set_off", "guarantor")
# Facts that a verdict of the sequencer can take away as a whole.
DECISIONS = ("changed", "written_off", "set_off", "forgiven", "earned")


def take_effect(fold: Fold, effect: Effect) -> None:
    """Let an effect work on every row of a loan that it hits."""
    if effect.kind == "move":
        _move(fold, effect)
        return
    if effect.kind == "adopt":
        _adopt(fold, effect)
        return
    for row, changed in hit_rows(fold, loan_table, effect):
        fold.update(loan_table, {"entry": row["entry"]}, changed)
        settle(fold, row["loan"])
    for row, changed in hit_rows(fold, version, effect):
        fold.update(version, {"entry": row["entry"]}, changed)
    for row, changed in hit_rows(fold, line, effect):
        is_paid = row["kind"] in ("repaid", "recovered")
        if is_paid and effect.kind == "hold" and not effect.accounts & LOAN_ACCOUNTS:
            continue  # other parts of the same payment wait, this one does not
        key = {name: row[name] for name in ("entry", "loan", "kind")}
        fold.update(line, key, changed)
        settle(fold, row["loan"])
    if effect.kind == "restore":
        _void(fold, effect.by)
    if effect.kind in ("restore", "return") and effect.by:
        for row in fold.rows(version, {"decided_by": effect.by}):
            _weigh(fold, row, void_by=row["entry"], decided_by="")


def _adopt(fold: Fold, effect: Effect) -> None:
    """A proposal is followed after all, until the answer is taken back."""
    for row in fold.rows(version, {"entry": effect.entry}):
        if row["void_by"]:
            _weigh(fold, row, void_by="", decided_by=effect.by)


def _weigh(fold: Fold, row: dict[str, Any], *, void_by: str, decided_by: str) -> None:
    """Whether a change of a schedule counts, with what it did to the loan."""
    fold.update(version, {"entry": row["entry"]}, {"void_by": void_by, "decided_by": decided_by})
    key = {"entry": row["entry"], "loan": row["loan"], "kind": "changed"}
    fold.update(line, key, {"void_by": void_by})
    settle(fold, row["loan"])


def _move(fold: Fold, effect: Effect) -> None:
    """A part of a payment repays another part of the loan, or none: it came too much."""
    part, to_part = PAID.get(effect.part, ""), PAID.get(effect.to_part, "")
    rows = fold.rows(line, {"entry": effect.entry, "loan": effect.loan})
    for row in [one for one in rows if one["kind"] in _PAYMENTS and part]:
        changed = {part: row[part] - effect.minor}
        if to_part:
            changed[to_part] = row[to_part] + effect.minor
        key = {name: row[name] for name in ("entry", "loan", "kind")}
        fold.update(line, key, changed)
        if effect.to_part == "recovery":
            _recover(fold, row, effect.minor)
        settle(fold, effect.loan)


def _recover(fold: Fold, row: dict[str, Any], minor: int) -> None:
    """What came after the loan was written off."""
    key = {"entry": row["entry"], "loan": row["loan"], "kind": "recovered"}
    before = next(iter(fold.rows(line, key)), None)
    if before is not None:
        fold.update(line, key, {"principal": before["principal"] + minor})
        return
    same = {name: row[name] for name in ("position", "meeting", "on_day")}
    fold.insert(line, key | same | {"principal": minor})


def _void(fold: Fold, decision: str) -> None:
    """A decision about a loan has no effect after all; its lines were taken back with it."""
    for row in fold.rows(line, {"entry": decision}):
        if row["kind"] in DECISIONS:
            key = {name: row[name] for name in ("entry", "loan", "kind")}
            fold.update(line, key, {"void_by": decision})
            fold.update(version, {"entry": decision}, {"void_by": decision})
            settle(fold, row["loan"])


def settle(fold: Fold, loan: str) -> None:
    """Sum up one loan again: a few dozen rows at most."""
    where = {"loan": loan}
    rows = (fold.rows(table, where) for table in (loan_table, line, version))
    fold.upsert(head, summed_up(loan, *rows))
