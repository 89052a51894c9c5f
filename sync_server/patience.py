"""How long the server waits for a client that has not said yet what it wants.

uvicorn waits for ever: connections on which a few bytes of a request's head trickle in, or none at
all, would use up all places (spec/reliability.md B82). Bodies have their own time in
`sync_server.bodies`, answered connections that of uvicorn's keep-alive.
"""

import asyncio
from collections import Counter
from collections.abc import Sequence
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Any

Network = IPv4Network | IPv6Network

HEAD_S_MAX = 10.0  # from the connection, or the first byte of a later request, to the whole head
HEAD_BYTES_MAX = 16 * 1024
PER_ADDRESS_MAX = 400  # connections; a village behind one address has some dozens of laptops


def patient(
    base: type[Any],
    *,
    head_s: float = HEAD_S_MAX,
    places: int = PER_ADDRESS_MAX,
    proxies: Sequence[Network] = (),
) -> Any:
    """uvicorn's protocol `base` with an end to its waiting, for `uvicorn.Config(http=…)`.

    Args:
        head_s: Seconds that a client has for the head of a request.
        places: Connections that one address may hold. Not counted on this computer: there a
            proxy stands for everybody, and has limits of its own.
        proxies: Where else one may stand; a container does not see its own computer as such.
    """
    held: Counter[str] = Counter()

    class Patient(base):  # type: ignore[misc]  # chosen by uvicorn as this program starts
        """One connection."""

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._address = _counted(transport, proxies)
            self._head_bytes = 0
            self._end: asyncio.TimerHandle | None = None
            held[self._address] += 1
            if self._address and held[self._address] > places:
                transport.abort()
            else:
                self._wait()

        def connection_lost(self, exc: Exception | None) -> None:
            self._stop()
            held[self._address] -= 1
            if not held[self._address]:
                del held[self._address]
            super().connection_lost(exc)

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            if self.cycle is not None and not self.cycle.response_complete:
                self._stop()  # the head is whole; an answer is under way
                return
            self._head_bytes += len(data)
            if self._head_bytes > HEAD_BYTES_MAX:
                self.transport.close()
            self._wait()

        def _wait(self) -> None:
            if self._end is None:
                self._end = asyncio.get_running_loop().call_later(head_s, self.transport.close)

        def _stop(self) -> None:
            self._head_bytes = 0
            if self._end is not None:
                self._end.cancel()
                self._end = None

    return Patient


def usual_protocol() -> type[Any]:
    """What uvicorn would take by itself: the fast parser where it is installed."""
    from uvicorn.protocols.http.auto import AutoHTTPProtocol

    found: type[Any] = AutoHTTPProtocol
    return found


def proxies_of(written: str) -> tuple[Network, ...]:
    """The networks of `FORWARDED_ALLOW_IPS`, which names whose word for an address is believed."""
    found: list[Network] = []
    for one in written.split(","):
        try:
            found.append(ip_network(one.strip()))
        except ValueError:
            continue  # "*", or a name: they may speak for others, but their lines are counted
    return tuple(found)


def _counted(transport: Any, proxies: Sequence[Network]) -> str:
    """The address whose connections are counted; "" for this computer and for a proxy."""
    peer = transport.get_extra_info("peername")
    if not isinstance(peer, tuple):
        return ""
    address = ip_address(peer[0].partition("%")[0])
    if address.is_loopback or any(address in network for network in proxies):
        return ""
    return str(peer[0])
