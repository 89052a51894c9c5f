"""Carries prompts, and our questions about them, to the provider."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from sqlalchemy import Connection

from app.core.errors import AppError
from app.core.providers.prompts import PromptAnswer
from sync_server.context import Context
from sync_server.relay import prompting, requests
from sync_server.relay.breaker import Breaker
from sync_server.relay.daraja import Answer, Daraja, Down, Later, Misconfigured
from sync_server.relay.prompting import Ask, Put
from sync_server.relay.settings import Account, RelaySettings

log = logging.getLogger("daftari.payments")
REFUSED_MS = 60 * 1000  # a group that cannot be written now is tried again after this


class PromptLine:
    """Does what is due for every request; lines and breakers are shared with the relay."""

    def __init__(
        self,
        settings: RelaySettings,
        lines: Mapping[str, Daraja],
        breakers: Mapping[str, Breaker],
        keep_distance: Callable[[Account], Awaitable[None]],
    ) -> None:
        self._settings, self._lines, self._breakers = settings, lines, breakers
        self._keep_distance = keep_distance

    async def step(self, context: Context) -> None:
        """All requests whose time has come, once."""
        database = context.database
        for row in await database.aread(lambda conn: requests.due(conn, context.now_ms())):
            try:
                told = await self._look(context, row.g, row.request, row.account)
            except AppError as error:
                log.warning("not told", extra={"code": error.code})
                await self._postpone(context, row)
                continue
            if told:
                context.bell.ring(row.g)

    async def _look(self, context: Context, group: str, request: str, shortcode: str) -> bool:
        """One request; whether the group was told something."""
        breaker, now = self._breakers.get(shortcode), context.now_ms()
        may_send = breaker is not None and breaker.open_until <= now
        looked = await context.database.awrite(
            lambda conn: prompting.look(
                conn, context, self._settings, group, request, may_send=may_send
            )
        )
        match looked.next:
            case Put() as prompt:
                answer = await self._put(context, prompt)
                return await context.database.awrite(
                    lambda conn: prompting.record(conn, context, group, request, answer)
                )
            case Ask(account=account, conversation=conversation):
                found = await self._ask(context, account, conversation)
                return await context.database.awrite(
                    lambda conn: prompting.conclude(
                        conn, context, self._settings, group, request, found
                    )
                )
        return looked.told

    async def _put(self, context: Context, prompt: Put) -> Answer:
        account = prompt.account
        if not self._breakers[account.shortcode].allows(context.now_ms()):
            return Down(why="breaker", sent=False)
        await self._keep_distance(account)
        base = self._settings.public_url.rstrip("/")
        answer = await self._lines[account.shortcode].prompt(
            minor=prompt.minor,
            phone=prompt.phone,
            reference=prompt.reference,
            callback_url=f"{base}/hooks/mpesa/{prompt.token}/stk",
            now_ms=context.now_ms(),
        )
        self._note(context, account, answer)
        return answer

    async def _ask(
        self, context: Context, account: Account, conversation: str
    ) -> PromptAnswer | Later | Down | Misconfigured:
        if not self._breakers[account.shortcode].allows(context.now_ms()):
            return Down(why="breaker", sent=False)
        await self._keep_distance(account)
        line = self._lines[account.shortcode]
        answer = await line.prompt_state(conversation, context.now_ms())
        self._note(context, account, answer)
        return answer

    def _note(self, context: Context, account: Account, answer: object) -> None:
        breaker = self._breakers[account.shortcode]
        if isinstance(answer, Down):
            breaker.failed(context.now_ms())
        else:
            breaker.worked()

    async def _postpone(self, context: Context, due: Any) -> None:
        """Look again later, unless something set another time since we looked."""

        def later(conn: Connection) -> None:
            row = requests.lock(conn, due.g, due.request)
            if row is not None and row.next_at == due.next_at:
                requests.put(conn, row, next_at=context.now_ms() + REFUSED_MS)

        await context.database.awrite(later)
