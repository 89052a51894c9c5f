"""Writing what really came: which parts of a contribution change when its amount was wrong.

Source: spec/ux.md section 7.4 ("her loan payment becomes 2,100 of 2,200").
"""

from collections.abc import Sequence

from msgspec.structs import replace

from app.core.contributions import OF_A_MEETING, Part
from app.core.errors import Refused

# What gives way first: money for no purpose, then debts that stay owed, shares last.
_GIVES_WAY = (
    "advance",
    "recovery",
    "loan_principal",
    "loan_interest",
    "loan_fee",
    "loan_penalty",
    "savings",
    "unit_advance",
    "unit_owner",
    "unit",
    "penalty",
    "fine",
    "seat_debt",
    "seat_owed",
    "seat",
    "turn",
    "registration",
    "welfare",
    "shares",
)


def fit_parts(parts: Sequence[Part], total: int, *, share_value: int = 0) -> tuple[Part, ...]:
    """The parts of a contribution whose sum is `total` instead.

    More goes to the member as an advance. Less is taken from what can wait; shares stay whole
    numbers of `share_value`, and what is left over of a share becomes an advance.

    Raises:
        Refused: "amount.not_positive".
    """
    if total <= 0:
        raise Refused("amount.not_positive", minor=total)
    missing = sum(part.minor for part in parts) - total
    if missing <= 0:
        return _with_advance(parts, -missing)
    left = [part.minor for part in parts]
    order = sorted(range(len(parts)), key=lambda n: (_GIVES_WAY.index(parts[n].kind), -n))
    for n in order:
        taken = min(left[n], missing)
        left[n] -= taken
        missing -= taken
    rest = 0
    for n, part in enumerate(parts):
        if part.kind == "shares" and share_value:
            rest += left[n] % share_value
            left[n] -= left[n] % share_value
    kept = [replace(part, minor=minor) for part, minor in zip(parts, left, strict=True) if minor]
    return _with_advance(kept, rest)


def _with_advance(parts: Sequence[Part], minor: int) -> tuple[Part, ...]:
    if not minor:
        return tuple(parts)
    for n, part in enumerate(parts):
        if part.kind == "advance":
            more = replace(part, minor=part.minor + minor)
            return (*parts[:n], more, *parts[n + 1 :])
    return (*parts, Part(kind="advance", minor=minor))


def keep_pot(parts: Sequence[Part], meeting: str) -> tuple[Part, ...]:
    """The parts with each contribution of a meeting tied to `meeting`.

    For an entry that is written anew on another page: the pot, and the due, stay the same.
    """
    return tuple(
        replace(part, ref=part.ref or meeting) if part.kind in OF_A_MEETING else part
        for part in parts
    )
