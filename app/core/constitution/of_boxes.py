"""The chapter of a box: one row for each field of the terms of its scheme.

What kind of value a field is follows from its type and name; the sentences stand in the texts
under `box.<field>`, or `box.<scheme>.<field>` where a scheme means something of its own.
"""

from functools import cache
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from app.core.apartment.votes import WEIGHTS
from app.core.constitution.rows import Box, Chapter, Kind, Row
from app.core.governance.votes import MAJORITIES
from app.core.penalties import PenaltyRule
from app.core.periods import UNITS
from app.core.schemes import find_scheme
from app.core.shareout.modes import MODES

MONEY: Final = frozenset(
    """base_value cash_unit commission_minor contribution fee_least fee_minor instalment
    instalment_least late_fee loan_cap meal min_step price registration savings seat_value
    share_value social spread value""".split()
)
# Of the program, not of the people: never read out.
SILENT: Final = frozenset({"currency", "zone", "unit_of_formula"})
OWN: Final = MappingProxyType(
    {
        ("qard_fund", "late"): "box.qard_fund.late",
        ("qard_fund", "unit"): "",
        ("moneypool", "share_value"): "box.moneypool.share_value",
    }
)
# Words of the fields whose type does not name them.
WORDS: Final[MappingProxyType[str, tuple[str, ...]]] = MappingProxyType(
    {
        "divided_by": ("savings", "interest"),
        "interest_mode": ("with_instalments", "before"),
        "interval": ("months", "weeks", "jalali_months"),
        "method": ("flat", "renewed"),
        "mode": MODES,
        "order": ("fixed", "draw", "draw_each", "need"),
        "profit": ("share_days", "retained"),
        "remainder_to": ("box", "social"),
        "short": ("owe", "wait", "reserve"),
        "social_at_end": ("carry", "split"),
        "surplus": ("corpus", "dividend"),
        "unit": UNITS,
        "unpaid_charge": ("simple", "compound"),
        "vote_majority": MAJORITIES,
        "vote_weights": WEIGHTS,
    }
)
JOINED: Final = ("unit", "interval")  # told in one sentence with "every"
PPM_MOST = 10_000_000


@cache
def chapter_of(kind: str) -> Chapter:
    """The rows of a box of this scheme, in the order of its terms.

    Raises:
        Refused: "scheme.unknown".
    """
    terms = find_scheme(kind).terms
    hints = get_type_hints(terms)
    rows = []
    for name in terms.__struct_fields__:
        if name in JOINED and "every" in hints:
            continue
        if name == "every" and (unit := next((one for one in JOINED if one in hints), "")):
            boxes = (_box("every", int), _box(unit, str))
            rows.append(Row(code=f"box.every_{unit}", boxes=boxes))
            continue
        code = OWN.get((kind, name), f"box.{name}")
        if code and name not in SILENT:
            rows.append(_row(name, code, hints[name]))
    return Chapter(code=f"box.{kind}", rows=tuple(rows))


def values_of_terms(terms: msgspec.Struct) -> dict[str, Any]:
    """Every field of the terms by name."""
    return {name: getattr(terms, name) for name in terms.__struct_fields__}


def _row(name: str, code: str, hint: Any) -> Row:
    if hint is bool:
        return Row(code=code, switch=name, usual={name: True})
    box = _box(name, hint)
    # A text that is empty says nothing, and a list neither.
    is_silent = box.kind in ("text", "day", "items")
    return Row(code=code, boxes=(box,), switch=name if is_silent else "")


def _box(name: str, hint: Any) -> Box:
    kind, words = _kind(name, hint)
    most = PPM_MOST if kind == "ppm" else 100 if kind == "percent" else 0
    return Box(field=name, kind=kind, most=most, words=words)


def _kind(name: str, hint: Any) -> tuple[Kind, tuple[str, ...]]:
    """What kind of value it is, and the words of a choice that the type names."""
    if get_origin(hint) is Literal:
        return "word", get_args(hint)
    if get_origin(hint) in (Union, UnionType):
        hint = next(one for one in get_args(hint) if one is not NoneType)
    if hint is PenaltyRule:
        return "penalty", ()
    if hint is int:
        if name.endswith("_ppm"):
            return "ppm", ()
        if name.endswith("_percent"):
            return "percent", ()
        return ("money" if name in MONEY else "count"), ()
    if hint is str:
        if name in WORDS:
            return "word", WORDS[name]
        return ("day" if name.endswith("_on") else "text"), ()
    return "items", ()
