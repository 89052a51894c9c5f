"""Who pays a unit's part of a cost: the owner what belongs to the house, the tenant what is used.

Where people changed within the period, the part is divided by days.

Source: spec/domain.md section 3.11.
"""

from collections.abc import Sequence
from typing import Final

import msgspec

from app.core.apartment.people import Span
from app.core.errors import Refused
from app.core.rounding import PPM, apply_ppm
from app.core.splitting import split

PAYERS: Final = ("owner", "tenant", "split")


class Owed(msgspec.Struct, frozen=True, kw_only=True):
    """What one person owes of a unit's part.

    Attributes:
        who: "owner" or "tenant": which part of the debt it is, whoever it is asked from: an owner
            who lives here answers for both.
        member: "" where nobody is known.
    """

    who: str
    member: str
    minor: int


def check_payer(payer: str, tenant_ppm: int) -> None:
    """Refuse an unknown payer, or a part of the tenant below nothing or above all.

    Raises:
        Refused: "apartment.payer", "apartment.percent".
    """
    if payer not in PAYERS:
        raise Refused("apartment.payer", payer=payer)
    if not 0 <= tenant_ppm <= PPM:
        raise Refused("apartment.percent", allowed=0 if tenant_ppm < 0 else 100)


def divide_among_people(
    minor: int,
    *,
    payer: str,
    tenant_ppm: int,
    owners: Sequence[Span],
    tenants: Sequence[Span],
) -> tuple[Owed, ...]:
    """A unit's part by the people who answer for it; together exactly `minor`.

    Args:
        payer: Of PAYERS. tenant_ppm: Of "split": the tenant's part.
        owners, tenants: `people.spans` of both roles over the period.
    """
    of_tenant = {"owner": 0, "tenant": minor}.get(payer, apply_ppm(minor, tenant_ppm))
    return _by_days("owner", minor - of_tenant, owners) + _by_days("tenant", of_tenant, tenants)


def _by_days(who: str, minor: int, of: Sequence[Span]) -> tuple[Owed, ...]:
    if not minor:
        return ()
    parts = split(minor, [one.days for one in of])
    return tuple(
        Owed(who=who, member=one.member, minor=part)
        for one, part in zip(of, parts, strict=True)
        if part
    )
