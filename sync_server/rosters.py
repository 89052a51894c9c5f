"""Who may do what in a group, kept in memory and proved against the log at every use."""

from hashlib import sha256
from threading import Lock

from sqlalchemy import Connection

from app.core.admission import Sequenced
from app.core.checkpoints import Checkpoint
from app.core.events.envelope import Event
from app.core.events.numbered import open_numbered
from app.core.roster import Roster
from sync_server.store import log

GROUPS_MAX = 10_000  # a roster is a few kilobytes


class Rosters:
    """Rosters by group.

    A kept roster is used only if its newest control fact is still the one in the log, so a
    transaction that was rolled back, or another worker's, can never leave a wrong one behind. The
    same is known, without a look into the log, if the log has the very root it was made from.
    """

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Roster, int, bytes]] = {}
        self._of_log: dict[str, tuple[Checkpoint, Roster]] = {}
        self._lock = Lock()

    def of(self, conn: Connection, group: str, newest: Checkpoint | None = None) -> Roster:
        """The roster after all facts this transaction sees; empty for an unknown group.

        Callers must not change it.

        Args:
            newest: Checkpoint of the log as this transaction has read it before.
        """
        if newest is None:
            return self._found(conn, group)
        with self._lock:
            known = self._of_log.get(group)
        if known is not None and known[0] == newest:
            return known[1]
        roster = self._found(conn, group)
        if roster.seq <= newest.size:  # nobody wrote in between
            self.note(roster, newest)
        return roster

    def note(self, roster: Roster, newest: Checkpoint) -> None:
        """A roster is that of a log: the transaction that says so may still be undone."""
        with self._lock:
            if len(self._of_log) >= GROUPS_MAX:
                self._of_log.pop(next(iter(self._of_log)))
            self._of_log[newest.group] = newest, roster

    def _found(self, conn: Connection, group: str) -> Roster:
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
    return open_numbered(fact.frame, fact.seq, fact.epoch)


def _hash(fact: Sequenced) -> bytes:
    return sha256(fact.frame.body).digest()
