"""Who may do what in a group, kept in memory and proved against the log at every use."""

from hashlib import sha256
from threading import Lock

from msgspec.structs import replace
from sqlalchemy import Connection

from app.core.admission import Sequenced
from app.core.events.envelope import Event, open_frame
from app.core.roster import Roster
from sync_server.store import log

GROUPS_MAX = 10_000  # a roster is a few kilobytes


class Rosters:
    """Rosters by group.

    A kept roster is used only if its newest control fact is still the one in the log, so a
    transaction that was rolled back, or another worker's, can never leave a wrong one behind.
    """

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Roster, int, bytes]] = {}
        self._lock = Lock()

    def of(self, conn: Connection, group: str) -> Roster:
        """The roster after all facts this transaction sees; empty for an unknown group.

        Callers must not change it.
        """
        with self._lock:
            kept = self._kept.get(group)
        if kept is not None:
            roster, seq, newest = kept
            facts = log.control_facts(conn, group, seq - 1)
            if facts and facts[0].seq == seq and _hash(facts[0]) == newest:
                if len(facts) == 1:
                    return roster
                return self._keep(group, roster.copy(), facts[1:])
        facts = log.control_facts(conn, group, 0)
        return self._keep(group, Roster(group), facts)

    def kept(self, group: str) -> Roster | None:
        """The roster as last used, perhaps an old one; only for guesses that are checked later."""
        with self._lock:
            kept = self._kept.get(group)
        return None if kept is None else kept[0]

    def _keep(self, group: str, roster: Roster, facts: list[Sequenced]) -> Roster:
        for fact in facts:
            roster.apply(_event(fact))
        if facts:
            with self._lock:
                if len(self._kept) >= GROUPS_MAX:
                    self._kept.pop(next(iter(self._kept)))
                self._kept[group] = (roster, facts[-1].seq, _hash(facts[-1]))
        return roster


def _event(fact: Sequenced) -> Event:
    return replace(open_frame(fact.frame), seq=fact.seq, seq_epoch=fact.epoch)


def _hash(fact: Sequenced) -> bytes:
    return sha256(fact.frame.body).digest()
