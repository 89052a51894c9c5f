"""`calc score` of the kind `fair_order`: who stands where in an interest-free fund, and why."""

from decimal import Decimal
from typing import cast

from app.commands.json_input import Fields, amount, one_of, whole
from app.core.fair_order.applicant import Applicant
from app.core.fair_order.scores import DIGITS, PROFILES, Profile, score

_DIGITS = 6  # minor digits of the amounts read; the formula counts whole units
_MOST = 100_000


def fair_score(fields: Fields) -> dict[str, object]:
    money, count = amount(_DIGITS, low=0), whole(0, _MOST)
    profile = cast("Profile", fields.take("profile", one_of(PROFILES), "as_written"))
    found = score(
        Applicant(
            member="",
            no=0,
            request=fields.take("request", money),
            balance=fields.take("balance", money),
            previous=fields.take("previous", money, 0),
            last_payment=fields.take("last_payment", money, 0),
            instalments=fields.take("instalments", count, 0),
            payments=fields.take("waited", count),
            loans=fields.take("loans", count, 0),
            lent=fields.take("lent", money, 0),
        ),
        profile,
        10**_DIGITS,
    )
    return {
        "score": "unlimited" if found.value is None else _told(found.value),
        "unlimited_by": list(found.unlimited_by),
        "factors": [
            {"name": one.name, "above": one.above, "value": _told(one.value)}
            for one in found.factors
        ],
    }


def _told(value: Decimal) -> str:
    return f"{value:.{DIGITS}f}"
