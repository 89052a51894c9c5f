"""What counts of a contribution: every part by itself, since only some may be in question."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.core.contributions import Part


def counting(row: Mapping[str, Any], parts: Iterable[Mapping[str, Any]]) -> tuple[Part, ...]:
    """The parts of a contribution that count: neither taken back, in suspense nor void."""
    if row["reversed_by"]:
        return ()
    is_out = row["held_minor"] or row["void_by"]
    return tuple(
        Part(kind="advance", minor=one["minor"])
        if one["is_in_case"] and row["is_advance"]
        else Part(kind=one["kind"], minor=one["minor"], ref=one["ref"])
        for one in parts
        if not (one["is_in_case"] and is_out)
    )


def money(row: Mapping[str, Any], counted: tuple[Part, ...]) -> tuple[int, int]:
    """(total, cash of it) of the parts that count; notes are given back before codes are."""
    total = sum(one.minor for one in counted)
    if row["source"]:
        return total, 0
    return total, total - min(total, row["total_minor"] - row["cash_minor"])
