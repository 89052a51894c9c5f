"""The sequencer of a core history: the product's, over a log in memory, with its misfortunes."""

from collections.abc import Sequence
from functools import cache

from app.core.admission import Admission, Sequenced
from app.core.checkpoints import Checkpoint
from app.core.events.envelope import Frame
from app.core.group import SequencerCard
from app.core.roster import Roster
from app.core.sequencer import Sequencer
from tests.helpers.laptops import made_id
from tests.helpers.memory_log import MemoryLog
from tests.simulation.core.light_keys import key_of, public_of
from tests.simulation.office import fork_of


@cache
def _card(name: str) -> SequencerCard:
    return SequencerCard(id=made_id(name), key=public_of(name))


class Office:
    """One home of the numbers: a server, or a laptop that is the hub.

    Attributes:
        store: The committed log. backup: An older copy of it.
    """

    _roster: Roster | None = None

    def __init__(self, name: str, group: str) -> None:
        self.name = name
        self.store = MemoryLog(group)
        self.card = _card(name)
        self.backup: MemoryLog | None = None

    @property
    def size(self) -> int:
        return len(self.store.entries)

    @property
    def is_ours(self) -> bool:
        """Whether this office numbers the facts now."""
        return self._roster is None or self._roster.sequencer == self.card

    def admit(self, frames: Sequence[Frame], *, dies: bool = False) -> Admission:
        """One push in one transaction, which is lost when the office dies before its commit."""
        store = fork_of(self.store) if dies else self.store
        sequencer = Sequencer(store, key_of(self.name), roster=self._roster)
        admission = sequencer.admit(frames, 0)
        if not dies:
            self._roster = sequencer.roster
        return admission

    def adopt(self, records: Sequence[Sequenced], proof: Checkpoint) -> Admission:
        """Take over what somebody else numbered, all or nothing."""
        store = fork_of(self.store)
        sequencer = Sequencer(store, key_of(self.name), roster=self._roster)
        admission = sequencer.adopt(records, proof)
        self.store, self._roster = store, sequencer.roster
        return admission

    def confess(self, other: Checkpoint, at: int, own_root: str) -> Admission:
        """Own up to another past, as `POST /witness` makes it."""
        store = fork_of(self.store)
        sequencer = Sequencer(store, key_of(self.name), roster=self._roster)
        said = sequencer.confess(other, at, own_root, 0)
        self.store, self._roster = store, sequencer.roster
        return said

    def keep_copy(self) -> None:
        self.backup = fork_of(self.store)

    def take_over(self, other: "Office") -> None:
        """Become a twin of another one."""
        self.store, self.backup, self._roster = fork_of(other.store), other.backup, other._roster

    def put_back(self) -> None:
        """Go back to the older copy."""
        assert self.backup is not None
        self.store, self._roster = fork_of(self.backup), None

    def page(self, after: int, limit: int) -> list[Sequenced]:
        """Records above `after`, whole transactions."""
        entries = self.store.entries
        end = min(len(entries), after + limit)
        while end < len(entries) and not entries[end - 1].record.last:
            end += 1
        return [entry.record for entry in entries[after:end]]
