"""The weight of each unit in a vote of the assembly: by area, by head, or by a table of shares.

Source: spec/domain.md sections 3.11, 2.4 and 6; the area is the rule where nothing else is agreed.
"""

from collections.abc import Sequence
from typing import Final

from app.core.apartment.bases import Charged
from app.core.errors import Refused

WEIGHTS: Final = ("area", "head", "share")


def weights_of(units: Sequence[Charged], basis: str, *, table: str = "") -> dict[str, int]:
    """The weight of each unit.

    Raises:
        Refused: "vote.weights" for an unknown basis, or where nothing weighs anything.
    """
    if basis not in WEIGHTS:
        raise Refused("vote.weights", basis=basis)
    found = {
        one.unit: {"area": one.area_milli, "head": 1, "share": dict(one.tables).get(table, 0)}[
            basis
        ]
        for one in units
    }
    if not any(found.values()):
        raise Refused("vote.weights", basis=basis)
    return found
