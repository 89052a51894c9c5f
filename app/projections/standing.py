"""Whether an entry stands: columns and changes that every projection of entries shares."""

from dataclasses import replace
from typing import Any

from sqlalchemy import Column, Integer, Table, Text, text
from sqlalchemy.schema import SchemaItem

from app.core.effects import Effect
from app.projections.fold import Fold, Row


def standing_columns() -> tuple[SchemaItem, ...]:
    """Columns of a table whose key column `entry` is the fact id of the entry.

    reversed_by, void_by: Fact that took it away; "" while it stands.
    held_minor: Part of it that waits in suspense; case_minor: that was in question at first.
    decided_by: Answer that ended the waiting; "" while there is none.
    """
    return (
        Column("reversed_by", Text, nullable=False, server_default=text("''")),
        Column("void_by", Text, nullable=False, server_default=text("''")),
        Column("held_minor", Integer, nullable=False, server_default=text("0")),
        Column("case_minor", Integer, nullable=False, server_default=text("0")),
        Column("decided_by", Text, nullable=False, server_default=text("''")),
    )


def hit_rows(
    fold: Fold, table: Table, effect: Effect, *, counts_as_advance: bool = False
) -> list[tuple[Row, dict[str, Any]]]:
    """Rows of `table` that `effect` changes, each with its new columns.

    A second reversal of an entry changes nothing, nor does a second answer; the first in order
    counts.

    Args:
        counts_as_advance: The table counts money for no purpose too; else an entry that became
            an advance stands no longer (it repays no loan and no fine).
    """
    if effect.kind in ("restore", "return"):
        rows = fold.rows(table, {"reversed_by": effect.by})
    else:
        rows = fold.rows(table, {"entry": effect.entry})
    if effect.kind == "advance" and counts_as_advance:
        effect = replace(effect, kind="release")
    found = ((row, _changed(row, effect)) for row in rows)
    return [(row, changed) for row, changed in found if changed]


def stands(row: Row, total: int = 1) -> bool:
    """Whether the entry counts: neither taken back nor wholly in suspense."""
    return not row["reversed_by"] and not row["void_by"] and row["held_minor"] < max(total, 1)


def _changed(row: Row, effect: Effect) -> dict[str, Any]:
    match effect.kind:
        case "reverse":
            return {} if row["reversed_by"] else {"reversed_by": effect.by}
        case "restore" | "return":
            return {"reversed_by": ""}
        case "hold":
            return {"held_minor": effect.minor, "case_minor": effect.minor}
        case "release" if row["held_minor"]:
            return {"held_minor": 0, "decided_by": effect.by}
        case "void" | "advance" if row["held_minor"]:
            return {"held_minor": 0, "decided_by": effect.by, "void_by": effect.by}
        case "reopen" if row["decided_by"] == effect.by:
            return {"held_minor": row["case_minor"], "decided_by": "", "void_by": ""}
        case _:
            return {}
