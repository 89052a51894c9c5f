"""Rates as people type them: `10`, `1.5 %`, `1,5`, `۱٫۵`."""

import re
from decimal import Decimal

from app.core.errors import Refused
from app.core.locales.digits import fold_digits
from app.core.locales.isolates import without_isolates

TYPED_MAX = 16
_RATE = re.compile(r"([0-9]{1,9})(?:[.,٫]([0-9]{1,4}))?", re.ASCII)


def parse_percent(text: str) -> int:
    """Parts per million of a typed rate in percent; "" is 0. At most four decimals.

    A rate has no thousands, so comma and point both mean decimals.

    Raises:
        Refused: `rate.not_understood`.
    """
    typed = fold_digits(without_isolates(text)).strip().strip("%٪").strip()
    if not typed:
        return 0
    found = _RATE.fullmatch(typed)
    if found is None or len(text) > TYPED_MAX:
        raise Refused("rate.not_understood", typed=text[:TYPED_MAX])
    return int(Decimal(f"{found[1]}.{found[2] or 0}") * 10_000)
