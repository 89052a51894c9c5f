"""A fact of every type with nothing special in it, for laws that hold of all of them."""

import dataclasses
from collections.abc import Mapping
from typing import Any, get_origin, get_type_hints

from app.core.apartment.bases import Basis
from app.core.contributions import Part
from app.core.events import registry
from app.core.events.registry import load_catalogue
from app.core.rotation.seats import seat_of
from tests.helpers.laptops import made_id

load_catalogue()
_KINDS = {name: one.payload for (name, _), one in registry._by_name.items()}
_DAYS = frozenset(("on", "due_on", "from_on"))
MINOR = 1000
# Where a fact with the same word in every field would not be one.
_FIELDS: Mapping[str, Mapping[str, Any]] = {
    "attendance.marked": {"status": "late"},
    "contribution.recorded": {"cash_minor": MINOR, "method": "cash", "code": ""}
    | {"parts": (Part(kind="shares", minor=MINOR),)},
    "cost.recorded": {"basis": Basis(kind="equal")},
    "levy.approved": {"basis": Basis(kind="equal")},
    "member.settled": {"net": 2000 + MINOR, "fee": MINOR, "rounding": 0, "reason": "left"},
    "dividend.declared": {"income": (("4010", -2 * MINOR),)},
    "round.started": {"draw": ""},
    "seat.sold": {"seat": seat_of(1, made_id("member"))},
    "seat.given_up": {"owed_by": ((made_id("borne by"), MINOR),)},
}


def plain(name: str, **fields: Any) -> Any:
    """The payload of a type: every id its field's name, every sum alike, every list empty."""
    kind = _KINDS[name]
    hints = get_type_hints(kind)
    given = {**_FIELDS.get(name, {}), **fields}
    for field in dataclasses.fields(kind):
        has_default = (field.default, field.default_factory) != (dataclasses.MISSING,) * 2
        if field.name not in given and not has_default:
            given[field.name] = _plain_value(field.name, hints[field.name])
    payload = kind(**given)
    has_post = hasattr(payload, "template") and "post" not in fields
    return dataclasses.replace(payload, post=payload.template()) if has_post else payload


def _plain_value(name: str, kind: Any) -> Any:
    if kind is str:
        return "2026-11-21" if name in _DAYS else "KES" if name == "currency" else made_id(name)
    if kind in (int, bool):
        return MINOR if kind is int else False
    assert get_origin(kind) is tuple, (name, kind)
    return ()
