"""The number of the phone that shall be asked for a payment.

`POST /v1/groups/{g}/requests/{request}`. The request itself is a fact and came with the log; its
number comes here, because the log keeps for ever. It is sealed, used once and forgotten.
"""

import re
from collections.abc import Callable, Sequence

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from app.core.permissions import may_seal
from app.core.wire import PromptNumber, PromptTaken
from sync_server import gate
from sync_server.bodies import read_json
from sync_server.context import context_of
from sync_server.problems import HttpProblem, json_answer
from sync_server.relay import requests
from sync_server.relay.raw_box import RawBox

PATH = "/v1/groups/{g}/requests/{request}"
_NUMBER = re.compile(r"254[17]\d{8}", re.ASCII)


class PaymentRequests:
    """The endpoint."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake

    @property
    def routes(self) -> Sequence[BaseRoute]:
        return (Route(PATH, self.take, methods=["POST"]),)

    async def take(self, request: Request) -> Response:
        """Keep the number; the same one again is answered alike and asks nobody twice."""
        context = context_of(request)
        group, shown = request.path_params["g"], gate.bearer(request)
        sent = await read_json(request, PromptNumber, context.settings)
        if not _NUMBER.fullmatch(sent.phone):
            raise HttpProblem(422, "payment.ask_phone")

        def work(conn: Connection) -> str | None:
            caller = gate.enter(conn, context, group, shown)
            if not may_seal(caller.roster.roles_of(caller.member), "payment.asked"):
                raise HttpProblem(403, "payment.no_office")
            sealed = RawBox(context.identity.key).seal(sent.phone.encode())
            wanted = request.path_params["request"]
            return requests.leave_number(conn, group, wanted, sealed, context.now_ms())

        state = await context.database.awrite(work)
        if state is None:
            raise HttpProblem(404, "payment.request_unknown")
        self._wake()
        return json_answer(PromptTaken(state=state))
