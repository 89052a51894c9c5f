"""Where other parts of the server join: routes, tables, background work, and facts to write."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from sqlalchemy import Connection, MetaData
from starlette.routing import BaseRoute

from app.core.events.envelope import Event

if TYPE_CHECKING:
    from sync_server.context import Context


class Extension(Protocol):
    """A part of the server that the sync itself does not need, for example the payment relay."""

    @property
    def routes(self) -> Sequence[BaseRoute]:
        """Routes beside the protocol's own. `context_of(request)` gives them the server."""

    @property
    def tables(self) -> MetaData | None:
        """Tables of its own, created at the start; their keys begin with the group."""

    def admitted(self, conn: Connection, group: str, events: Sequence[Event]) -> None:
        """Look at newly numbered facts, in the transaction that numbers them.

        What is due is written into `tables` here, so it commits with the facts. Must not
        raise and must not ask the network.
        """

    async def run(self, context: "Context") -> None:
        """Background work of this process; cancelled at the stop.

        Writes facts with `sync_server.admission.append_system`.
        """
