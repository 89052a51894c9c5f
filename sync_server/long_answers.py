"""Answers that are larger than what a socket takes at once, sent in parts.

A whole one would be laid beside the socket until its client has taken it, however slowly; that of
a segment full of the largest facts is 64 MB. In parts, what it takes is counted until it is gone.
"""

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from sync_server.context import context_of

PART_BYTES = 64 * 1024


class LongAnswer(Response):
    """As `Response`.

    Raises:
        HttpProblem: (when it is sent) 503, the others have taken all room there is for answers.
    """

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if len(self.body) <= PART_BYTES:
            await super().__call__(scope, receive, send)
            return
        tray = context_of(Request(scope)).tray
        tray.hold(scope, len(self.body))
        try:
            head = {"status": self.status_code, "headers": self.raw_headers}
            await send({"type": "http.response.start", **head})
            for at in range(0, len(self.body), PART_BYTES):
                part = self.body[at : at + PART_BYTES]
                is_last = at + PART_BYTES >= len(self.body)
                await send({"type": "http.response.body", "body": part, "more_body": not is_last})
        finally:
            tray.leave(scope)
