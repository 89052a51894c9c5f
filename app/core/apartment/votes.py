"""A vote of the assembly, each unit with its weight: by area, by head, or by a table of shares.

Source: spec/domain.md sections 3.11, 2.4 and 6; the area is the rule where nothing else is agreed.
"""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from app.core.apartment.bases import Charged
from app.core.errors import Refused

WEIGHTS: Final = ("area", "head", "share")
MAJORITIES: Final = ("simple", "two_thirds", "unanimous")


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """How it went, all figures in weights.

    Attributes:
        whole: Of all units. silent: Of units that are there and said neither yes nor no.
        is_quorate: Enough of the whole was there.
        is_agreed: Quorate, and the majority of what was said was yes.
    """

    yes: int
    no: int
    silent: int
    whole: int
    is_quorate: bool
    is_agreed: bool


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


def count(
    votes: Mapping[str, str],
    weights: Mapping[str, int],
    *,
    majority: str = "simple",
    quorum_percent: int = 50,
) -> Result:
    """Count what the units said: "yes", "no", or "" for one that is there and is silent.

    A tie is no majority. Nobody there is no quorum, whatever the rule.

    Args:
        votes: By unit; a unit that is neither there nor represented is missing.

    Raises:
        Refused: "vote.unknown_unit", "vote.majority".
    """
    if majority not in MAJORITIES:
        raise Refused("vote.majority", majority=majority)
    if not votes.keys() <= weights.keys():
        raise Refused("vote.unknown_unit")
    sums = {"yes": 0, "no": 0, "": 0}
    for unit, word in votes.items():
        sums[word if word in sums else ""] += weights[unit]
    whole, there = sum(weights.values()), sum(sums.values())
    yes, no = sums["yes"], sums["no"]
    is_quorate = there > 0 and there * 100 >= whole * quorum_percent
    enough = {
        "simple": yes > no,
        "two_thirds": yes * 3 >= (yes + no) * 2 and yes > 0,
        "unanimous": yes > 0 and not no,
    }[majority]
    return Result(
        yes=yes,
        no=no,
        silent=sums[""],
        whole=whole,
        is_quorate=is_quorate,
        is_agreed=is_quorate and enough,
    )
