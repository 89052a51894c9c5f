"""The number of a phone on its way to the server, right after the request it belongs to."""

from collections.abc import Callable

from app.core.errors import Unavailable
from app.core.payment_requests import phone_to_ask
from app.sync.engine import Engine
from app.sync.result import SyncResult

NO_ROUTE = "http.not_found"  # a server without a payment relay has no such page


def ring(engine: Engine, request: str, phone: str, on_synced: Callable[[SyncResult], None]) -> str:
    """Sync, so that the server has the request, then tell the number; how far the request is.

    Doing it again for the same request asks nobody twice.

    Raises:
        Refused: "phone.invalid" or "payment.ask_phone".
        Unavailable: The network, or "payment.needs_relay": this server checks no payments.
        Untrusted: As a sync.
    """
    number = phone_to_ask(phone)
    result = engine.run_once()
    on_synced(result)
    if result.problem is not None:
        raise result.problem
    try:
        return engine.server.ask_phone(request, number).state
    except Unavailable as error:
        if error.values.get("server_code") == NO_ROUTE:
            raise Unavailable("payment.needs_relay") from error
        raise
