"""Pull Transactions: what came in by the provider's own list; repairs lost confirmations."""

from dataclasses import replace
from functools import partial

from sync_server.context import Context
from sync_server.relay import marks, sightings
from sync_server.relay.daraja import Daraja, Later, Misconfigured
from sync_server.relay.masking import alert
from sync_server.relay.settings import Account

_MINUTE = 60_000
_HOUR = 60 * _MINUTE
EVERY_MS = 15 * _MINUTE
OVERLAP_MS = _HOUR
KEPT_MS = 47 * _HOUR  # the provider keeps 48
SWEEP_EVERY_MS = 24 * _HOUR
PAGE = 100
PAGES_MAX = 100


async def pull_if_due(context: Context, account: Account, daraja: Daraja) -> bool:
    """Pull the newest lines every quarter of an hour, and all that is kept once a day.

    Returns whether the provider answered (True also when nothing was due).
    """
    now = context.now_ms()
    name, swept = marks.pulled(account), f"swept mpesa {account.shortcode}"
    last, last_sweep, stopped = await context.database.aread(
        lambda conn: (
            marks.at(conn, name),
            marks.at(conn, swept),
            marks.is_stopped(conn, account, now),
        )
    )
    if stopped or now - last < EVERY_MS:
        return True
    is_sweep = now - last_sweep >= SWEEP_EVERY_MS
    since = now - KEPT_MS if is_sweep else max(last - OVERLAP_MS, now - KEPT_MS)
    for page in range(PAGES_MAX):
        lines = await daraja.pull(since, now, page * PAGE, now)
        if not isinstance(lines, tuple):
            return await _failed(context, account, lines)
        for line in lines:
            # The list is of our own account, whoever it names.
            told = replace(line, account=account.shortcode)
            await context.database.awrite(
                partial(sightings.note, account=account, told=told, trusted=True, now_ms=now)
            )
        if len(lines) < PAGE:
            break
    await context.database.awrite(lambda conn: marks.put(conn, name, now))
    if is_sweep:
        await context.database.awrite(lambda conn: marks.put(conn, swept, now))
    return True


async def _failed(context: Context, account: Account, answer: object) -> bool:
    """Wait a while; a fault of the configuration is the operator's."""
    now, name = context.now_ms(), marks.pulled(account)
    if isinstance(answer, Misconfigured):
        alert(f"provider.config {answer.code}")
        await context.database.awrite(lambda conn: marks.stop(conn, account, now, lockout=False))
    elif isinstance(answer, Later):
        again = now - EVERY_MS + 5 * _MINUTE
        await context.database.awrite(lambda conn: marks.put(conn, name, again))
    return isinstance(answer, Later)
