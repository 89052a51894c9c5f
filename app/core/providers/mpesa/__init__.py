"""M-Pesa (Safaricom Daraja): requests and answers, without the network.

Source: spec/integrations.md section 1.
"""

from collections.abc import Mapping

from app.core.providers import CallbackFact, Capabilities
from app.core.providers.findings import Unparsed
from app.core.providers.mpesa.answers import NAME, parse_confirmation, parse_status, parse_stk

_ROUTES = {"confirmation": parse_confirmation, "status": parse_status, "stk": parse_stk}


class Mpesa:
    """The pure half of the M-Pesa provider."""

    name = NAME
    capabilities = Capabilities(
        verify_receipt=True,
        request_payment=True,
        payout=False,  # never from the relay: money out needs two persons at the meeting
        reconcile=True,
        needs_callback=True,
        currencies=frozenset({"KES"}),
    )

    def parse_callback(
        self, route: str, headers: Mapping[str, str], body: bytes
    ) -> tuple[CallbackFact, ...]:
        """Facts in a callback body of `route` (confirmation, status or stk)."""
        parse = _ROUTES.get(route)
        return (Unparsed(why="route.unknown"),) if parse is None else (parse(body),)


PROVIDER = Mpesa()
