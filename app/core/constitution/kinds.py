"""Kinds of group: the rules that each usually begins with.

Source: spec/domain.md section 3 and spec/ux.md section 4.4. Amounts come from one usual amount of
the country, the price of a share.
"""

from collections.abc import Callable
from dataclasses import replace
from types import MappingProxyType
from typing import Any, Final

import msgspec

from app.core.constitution.of_group import METHODS
from app.core.rotation.terms import AuctionTerms, RotationTerms
from app.core.rounding import PPM, divide
from app.core.rules_of_group import CARRIED, Rules
from app.core.schemes import schemes

KINDS: Final = ("vsla", "chama", "turn", "fund", "building")
BOXES: Final = MappingProxyType(
    {"fund": "qard_fund", "building": "aptbox", "turn": "merry_go_round"}
)
# How the pot of a group that goes round is given; the first is usual.
ROTATING: Final = ("merry_go_round", "cashbox", "weighted_rosca", "chit", "tontine")


def usual_rules(kind: str, unit: int, cash_unit: int = 1, methods: tuple[str, ...] = ()) -> Rules:
    """What a group of this kind usually agrees on.

    Args:
        unit: Price of a share that is usual there, minor units; other amounts are parts of it.
        cash_unit: Smallest amount in notes and coins; amounts are whole multiples.
        methods: Ways of paying of the country; () for cash.
    """

    def part(of: int, by: int = 1) -> int:
        step = max(1, cash_unit)
        return max(step, divide(unit * of, by * step) * step)

    ways = tuple(one for one in METHODS if one in methods) or ("cash",)
    found: dict[str, Any] = _RULES[kind](part)
    return Rules(cash_unit=max(1, cash_unit), methods=ways, **found)


def box_of(kind: str, chosen: str = "") -> str:
    """The scheme that a group of this kind runs beside its rules; "" for none.

    Args:
        chosen: Of ROTATING, what a group that goes round chose.
    """
    scheme = chosen if kind == "turn" and chosen in ROTATING else BOXES.get(kind, "")
    return scheme if scheme in schemes() else ""


def box_terms(scheme: str, *, unit: int, currency: str, scale: int, zone: str) -> Any:
    """The usual terms of a box in this currency and place."""
    found = schemes()[scheme]
    if issubclass(found.terms, RotationTerms):
        round_terms = found.terms(value=unit)
        if isinstance(round_terms, AuctionTerms):
            round_terms = msgspec.structs.replace(round_terms, cash_unit=scale)
        return found.check(round_terms)
    known = {
        "currency": currency,
        "zone": zone,
        "unit": scale,
        "fee_least": unit,
        "instalment_least": unit,
        "period": "jalali_month" if zone == "Asia/Tehran" else "month",
    }
    fields = {name: known[name] for name in found.terms.__struct_fields__ if name in known}
    return found.check(found.terms(**fields))


def without_turn(rules: Rules) -> Rules:
    """The rules of a group whose pot is a box: the box asks for the turn, and not the rules."""
    return replace(rules, turn=0, carried=tuple(one for one in rules.carried if one != "turn"))


Part = Callable[..., int]


def _vsla(part: Part) -> dict[str, Any]:
    return {
        "share_value": part(1),
        "shares_min": 1,
        "shares_max": 5,
        "welfare": part(1, 2),
        "late_fine": part(1, 4),
        "absent_fine": part(1, 2),
        "loan_multiple": 3,
        "loan_rate_ppm": PPM // 20,
        "loan_period_meetings": 2,
        "meeting_every_days": 14,
    }


def _chama(part: Part) -> dict[str, Any]:
    return {
        "savings": part(5, 2),
        "welfare": part(1, 2),
        "late_fine": part(1, 2),
        "absent_fine": part(1),
        "loan_multiple": 3,
        "loan_rate_ppm": PPM // 10,
        "loan_basis": "per_meeting",
        "loan_period_meetings": 2,
        "guarantors_needed": 2,
        "meeting_every_days": 14,
        "carried": CARRIED,
    }


def _turn(part: Part) -> dict[str, Any]:
    return {
        "turn": part(5),
        "late_fine": part(1, 4),
        "absent_fine": part(1, 2),
        "loan_multiple": 0,
        "meeting_every_days": 14,
        "fines_to": "social",
        "welfare_bag": False,
        "carried": ("turn",),
    }


def _fund(part: Part) -> dict[str, Any]:
    return {
        "savings": part(1),
        "loan_multiple": 0,
        "loan_rate_ppm": 0,
        "loan_meetings_max": 24,
        "meeting_every_days": 30,
        "welfare_bag": False,
        "carried": ("savings",),
    }


def _building(part: Part) -> dict[str, Any]:
    del part
    return {
        "loan_multiple": 0,
        "meeting_every_days": 30,
        "welfare_bag": False,
        "fines_to": "expense",
        "quorum_percent": 50,
        "keys_needed": 0,
    }


_RULES: MappingProxyType[str, Callable[[Part], dict[str, Any]]] = MappingProxyType(
    {"vsla": _vsla, "chama": _chama, "turn": _turn, "fund": _fund, "building": _building}
)
