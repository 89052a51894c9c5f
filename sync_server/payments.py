"""The payment relay as an extension of the server: routes, tables and background work."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from time import monotonic
from typing import Any

import httpx
from sqlalchemy import Connection
from starlette.routing import BaseRoute

from app.core.errors import AppError
from app.core.events.envelope import Event
from app.core.events.numbered import open_numbered
from sync_server.context import Context, wall_ms
from sync_server.endpoints.hooks import Hooks
from sync_server.endpoints.payment_requests import PaymentRequests
from sync_server.logs import where
from sync_server.relay import asking, claims, intake, judging, marks, tables
from sync_server.relay.breaker import Breaker
from sync_server.relay.daraja import Daraja, Down
from sync_server.relay.prompt_line import PromptLine
from sync_server.relay.pulling import pull_if_due
from sync_server.relay.raw_box import RawBox
from sync_server.relay.settings import Account, RelaySettings
from sync_server.store import heads
from sync_server.store import log as facts

log = logging.getLogger("daftari.payments")
PAGE = 500
HOUR_MS = 3600 * 1000
REFUSED_MS = 60 * 1000  # a group that cannot be written now is tried again after this


class Relay:
    """Verifies payments for the groups of its accounts."""

    def __init__(
        self,
        settings: RelaySettings,
        *,
        transports: Mapping[str, httpx.AsyncBaseTransport] | None = None,
        now_ms: Callable[[], int] = wall_ms,
    ) -> None:
        """`transports` by shortcode replace the network in tests."""
        self.settings = settings
        self._now_ms = now_ms
        self.tables = tables.metadata
        self._hooks, self._requests = Hooks(settings, self._wake), PaymentRequests(self._wake)
        self._lines = {
            account.shortcode: Daraja(account, (transports or {}).get(account.shortcode))
            for account in settings.mpesa
        }
        self._breakers = {account.shortcode: Breaker() for account in settings.mpesa}
        self._prompts = PromptLine(settings, self._lines, self._breakers, self._keep_distance)
        self._asked_at: dict[str, float] = {}
        self._news: asyncio.Event | None = None
        self._swept_at = 0
        self._tell_again_at = self._admissions = 0

    @property
    def routes(self) -> Sequence[BaseRoute]:
        return (*self._hooks.routes, *self._requests.routes)

    def admitted(self, conn: Connection, group: str, events: Sequence[Event]) -> None:
        """Note what newly numbered facts claim; runs in the transaction that numbers them."""
        if group in self.settings.groups:
            self._tell_again_at = 0
            self._admissions += 1
            claims.take(conn, self.settings, group, events, self._now_ms())

    async def run(self, context: Context) -> None:
        """Work until cancelled; what fails is tried again at the next tick."""
        self._news = asyncio.Event()
        try:
            await self._guarded(self.catch_up(context))
            while True:
                self._news.clear()
                await self._guarded(self.step(context))
                await self._rest()
        finally:
            await self.hang_up()

    async def hang_up(self) -> None:
        """Close the connections to the providers."""
        for line in self._lines.values():
            await line.close()

    async def step(self, context: Context) -> None:
        """Everything that is due now, once."""
        box = RawBox(context.identity.key)
        database, settings = context.database, self.settings
        while await database.awrite(
            lambda conn: intake.handle_one(conn, settings, box, context.now_ms())
        ):
            pass
        for account in settings.mpesa:
            if account.pull:
                await self._pull(context, account)
        await self._prompts.step(context)
        for row in await database.aread(lambda conn: claims.due(conn, context.now_ms())):
            await self._look(context, row)
        await self._tell_unlisted(context)
        if context.now_ms() - self._swept_at > HOUR_MS:
            self._swept_at = context.now_ms()
            await database.awrite(lambda conn: intake.forget_old(conn, settings, context.now_ms()))

    async def catch_up(self, context: Context) -> None:
        """Read the logs of groups whose account was set up after they had written payments."""
        for group in sorted(self.settings.groups):
            while await context.database.awrite(
                partial(self._read_on, context=context, group=group)
            ):
                pass

    def _read_on(self, conn: Connection, context: Context, group: str) -> bool:
        """Read one page of a group's log for claims; whether there is more."""
        if heads.lock_group(conn, group) is None:
            return False
        after = marks.at(conn, marks.read_to(group))
        records = facts.page(conn, group, after, PAGE)
        if not records:
            return False
        events = [open_numbered(one.frame, one.seq, one.epoch) for one in records]
        claims.take(conn, self.settings, group, events, context.now_ms())
        marks.put(conn, marks.read_to(group), records[-1].seq)
        return len(records) == PAGE

    # One claim

    async def _look(self, context: Context, due: Any) -> None:
        """Judge one claim by what is stored; ask its provider when that is not enough."""
        group, payment = due.g, due.payment
        try:
            looked = await context.database.awrite(
                lambda conn: judging.look(conn, context, self.settings, group, payment)
            )
        except AppError as error:
            await self._postpone(context, due, error)
            return
        if looked.told:
            context.bell.ring(group)
        if looked.ask is not None and await self._ask(context, looked.ask, group, payment):
            context.bell.ring(group)

    async def _postpone(self, context: Context, due: Any, error: AppError) -> None:
        """The group's log is numbered elsewhere now, or cannot be written: look again later.

        Unless it moved here since we looked: that set another time.
        """
        log.warning("not told", extra={"code": error.code})

        def later(conn: Connection) -> None:
            row = claims.lock(conn, due.g, due.payment)
            if row is not None and row.next_at == due.next_at:
                claims.set_claim(conn, row, next_at=context.now_ms() + REFUSED_MS)

        await context.database.awrite(later)

    async def _ask(self, context: Context, account: Account, group: str, payment: str) -> bool:
        """Put one question; whether the group was told something."""
        database, now = context.database, context.now_ms()
        breaker = self._breakers[account.shortcode]
        if not breaker.allows(now):
            until = breaker.open_until or now + asking.BUSY_MS
            return await database.awrite(
                lambda conn: asking.provider_is_down(conn, context, group, payment, until)
            )
        token, code = await database.awrite(
            lambda conn: asking.prepare(conn, group, payment, account, now)
        )
        if not token:
            return False
        await self._keep_distance(account)
        base = f"{self.settings.public_url.rstrip('/')}/hooks/mpesa/{token}"
        answer = await self._lines[account.shortcode].ask(
            code, f"{base}/status", f"{base}/timeout", now
        )
        if isinstance(answer, Down):
            breaker.failed(context.now_ms())
        else:
            breaker.worked()
        return await database.awrite(
            lambda conn: asking.record(conn, context, group, payment, account, token, answer)
        )

    async def _pull(self, context: Context, account: Account) -> None:
        breaker = self._breakers[account.shortcode]
        if not breaker.allows(context.now_ms()):
            return
        if await pull_if_due(context, account, self._lines[account.shortcode]):
            breaker.worked()
        else:
            breaker.failed(context.now_ms())

    async def _tell_unlisted(self, context: Context) -> None:
        while context.now_ms() >= self._tell_again_at:
            before = self._admissions
            try:
                group = await context.database.awrite(
                    lambda conn: judging.tell_one_unlisted(conn, context)
                )
            except AppError as error:
                log.warning("not told", extra={"code": error.code})
                if before == self._admissions:
                    self._tell_again_at = context.now_ms() + REFUSED_MS
                return
            if group is None:
                return
            if group:
                context.bell.ring(group)

    # Time

    async def _keep_distance(self, account: Account) -> None:
        """At most one question at a time and a pause between two to the same account."""
        pause = self.settings.spacing_ms / 1000
        wait = self._asked_at.get(account.shortcode, 0.0) + pause - monotonic()
        if wait > 0:
            await asyncio.sleep(wait)
        self._asked_at[account.shortcode] = monotonic()

    async def _rest(self) -> None:
        assert self._news is not None
        try:
            await asyncio.wait_for(self._news.wait(), self.settings.tick_ms / 1000)
        except TimeoutError:
            return

    def _wake(self) -> None:
        if self._news is not None:
            self._news.set()

    async def _guarded(self, work: object) -> None:
        """A failure of one round must not end the relay; a bug is logged by its place only."""
        assert asyncio.iscoroutine(work)
        try:
            await work
        except AppError as error:
            log.warning("payments wait", extra={"code": error.code})
        except Exception as error:
            log.error("bug", extra={"error": type(error).__name__, "where": where(error)})
