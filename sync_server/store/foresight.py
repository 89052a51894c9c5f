"""What numbering facts will ask first: asked in the same trip that locks their group."""

from collections.abc import Collection, Sequence

import msgspec
from sqlalchemy import Connection

from app.core.admission import ChainHead, Place
from app.core.events.envelope import Frame
from app.core.ids import is_id
from sync_server.store import heads, log


class _Names(msgspec.Struct, gc=False):
    """Of a body; nothing is proved of them."""

    d: str = ""
    id: str = ""


_decode = msgspec.json.Decoder(_Names).decode


class Foresight:
    """Ends of chains and places of ids, for the facts of one push.

    Made after the question for the group's lock and looked at before the log grows: so the answers
    are those of whoever holds it.
    """

    def __init__(self, conn: Connection, group: str, frames: Sequence[Frame]) -> None:
        named = [_names(frame) for frame in frames]
        # What is no id is left to whoever opens the fact.
        self._devices = {one.d for one in named if is_id(one.d)}
        self._ids = {one.id for one in named if is_id(one.id)}
        self._chains = heads.ask_chains(conn, group, self._devices)
        self._places = log.ask_ids(conn, group, self._ids)

    def chains(self, devices: Collection[str]) -> dict[str, ChainHead] | None:
        """None: one of them was not foreseen."""
        if not self._devices.issuperset(devices):
            return None
        return {name: head for name, head in self._chains().items() if name in devices}

    def places(self, ids: Collection[str]) -> dict[str, Place] | None:
        """None: one of them was not foreseen."""
        if not self._ids.issuperset(ids):
            return None
        return {name: place for name, place in self._places().items() if name in ids}


def _names(frame: Frame) -> _Names:
    try:
        return _decode(frame.body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return _Names()
