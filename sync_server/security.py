"""Who was let in and who was not: one line each, under names that only this server can make.

Laptops and addresses stand there as keyed hashes. The same one is the same on every line, so an
attack shows; whose it is, nobody reads out of the log.
"""

import logging
from hashlib import blake2b

from starlette.requests import Request
from starlette.types import Scope

from sync_server.context import Context, context_of
from sync_server.problems import REFUSAL

log = logging.getLogger("daftari.security")


def happened(request: Request, what: str, *, group: str, device: str = "") -> None:
    """Somebody was let in, logged out, or changed who may come in."""
    context = context_of(request)
    extra = {"sender": _sender(context, request.scope), "group": name_of(context, group)}
    if device:
        extra["who"] = name_of(context, f"{group}|{device}")
    log.info(what, extra=extra)


def refused(scope: Scope, status: int, route: str, method: str) -> None:
    """A request was answered with a status of 400 to 499."""
    context: Context = scope["app"].state.context
    extra = {"route": route, "method": method, "status": status, "sender": _sender(context, scope)}
    if REFUSAL in scope:
        extra["code"] = scope[REFUSAL]
    log.warning("refused", extra=extra)


def name_of(context: Context, text: str) -> str:
    """Twelve digits that stand for `text` in the log of this server, and lead nowhere else."""
    key = blake2b(b"daftari/log/v1", key=context.identity.key.encode()).digest()
    return blake2b(text.encode(), key=key, digest_size=6).hexdigest()


def _sender(context: Context, scope: Scope) -> str:
    client = scope.get("client")
    return name_of(context, client[0]) if client else "local"
