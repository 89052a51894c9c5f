"""A day without sending money to a number that was just changed: time for somebody to notice.

Source: spec/domain.md section 6.2 (payment-account change: + 24 h cooling).
"""

from collections.abc import Iterable
from typing import Final

from app.core import accounts as a
from app.core.ledger import Line

COOLING_MS: Final = 24 * 3_600_000
SENT_FROM: Final = frozenset({a.BANK, a.MOBILE, a.CRYPTO})  # everything but notes


def cooling_left_ms(since_ms: int | None, now_ms: int) -> int:
    """How long nothing is sent yet; 0 where nothing was changed, or long enough ago.

    A clock that stands before the change is wrong, and proves nothing.

    Args:
        since_ms: When it was changed, UTC milliseconds; None for never.
    """
    if since_ms is None:
        return 0
    return COOLING_MS - min(max(0, now_ms - since_ms), COOLING_MS)


def is_sent(lines: Iterable[Line]) -> bool:
    """Whether these lines of an entry send money away."""
    away: dict[tuple[str, str], int] = {}
    for line in lines:
        if line.account in SENT_FROM:
            place = line.account, line.currency
            away[place] = away.get(place, 0) + line.minor
    return any(minor < 0 for minor in away.values())
