"""Member keys beside the log: what the server lacks goes there, what this book lacks comes.

They are asked for only when there is a reason, so that a sync with nothing to do stays one
request.
"""

from hashlib import sha256

from app.book.book import Book
from app.book.member_keys import take_member_keys, wrapped_member_keys
from app.core.permissions import may_seal
from app.core.wire import KeyEnvelope
from app.sync.server import Server

AT_ONCE = 500  # envelopes of one request: about 130 KB
FIRST_VERSION = 1


class MemberKeys:
    """Remembers what was exchanged last, as long as the program runs."""

    def __init__(self, book: Book, server: Server) -> None:
        self._book, self._server = book, server
        self._exchanged = b""

    def exchange(self, *, asked: bool) -> int:
        """Exchange if this book's keys changed, or if `asked`; how many were news.

        Raises:
            Unavailable, Untrusted: The names of some members stay unknown until the next time.
        """
        if not asked and self._digest() == self._exchanged:
            return 0
        version = self._version()
        mine = dict(wrapped_member_keys(self._book))
        envelopes = {one.member: one for one in self._server.envelopes()}
        theirs = {member: one.wrapped for member, one in envelopes.items()}
        news = take_member_keys(self._book, theirs.items()) if theirs else 0
        missing = [
            KeyEnvelope(member=member, version=version, wrapped=wrapped)
            for member, wrapped in mine.items()
            if wrapped and (member not in envelopes or _is_older(envelopes[member], version))
        ]
        for start in range(0, len(missing), AT_ONCE):
            self._server.put_envelopes(tuple(missing[start : start + AT_ONCE]))
        for member, wrapped in mine.items():
            if not wrapped and theirs.get(member, "new") and self._may_erase():
                self._server.erase_key(member)
        self._exchanged = self._digest()
        return news

    def note_exchanged(self) -> None:
        """The keys came another way, all of them."""
        self._exchanged = self._digest()

    def _digest(self) -> bytes:
        """Which members have a key and which were erased; wrapping is never twice the same."""
        keys = self._book.read(lambda reading: reading.people.all_keys())
        known = sorted((member, key is not None) for member, key in keys.items())
        return sha256(repr((self._version(), known)).encode()).digest()

    def _may_erase(self) -> bool:
        """Otherwise the laptop of an officer will do it, with its own next sync."""
        roster = self._book.roster
        own = roster.devices.get(self._book.card.id)
        return own is not None and may_seal(roster.roles_of(own.member), "member.erased")

    def _version(self) -> int:
        """Envelopes are wrapped anew under each fresh group key that this laptop has."""
        ring = self._book.roster.keyring
        has_it = ring.has_current(self._book.card.box_key)
        return FIRST_VERSION + (ring.rotations if has_it else 0)


def _is_older(envelope: KeyEnvelope, version: int) -> bool:
    return bool(envelope.wrapped) and envelope.version < version
