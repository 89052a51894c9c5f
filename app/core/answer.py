"""The answer to a push while it is being written: what was kept aside, and where it went."""

from app.core.admission import Admission, Fork, Parked, Refusal, SequencerStore
from app.core.checkpoints import Checkpoint
from app.core.events.envelope import Frame
from app.core.numbering import Numbering


class Answer:
    """Collects what did not get a number; the store keeps the bytes."""

    def __init__(self, store: SequencerStore) -> None:
        self.duplicates = 0
        self.forks: list[Fork] = []
        self.handed_over: list[str] = []
        self.has_more = False
        self._store = store
        self._parked: list[Parked] = []
        self._rejected: list[Refusal] = []
        self._quarantined: list[Refusal] = []
        self._left: list[Refusal] = []

    def park(self, frame: Frame, parked: Parked) -> None:
        code = self._store.park(frame, parked)
        if code is None:
            self._parked.append(parked)
        else:
            self._left.append(Refusal(parked.hash, code))

    def reject(self, frame: Frame, code: str) -> None:
        refusal = Refusal(frame.hash, code)
        self._store.reject(frame, refusal)
        self._rejected.append(refusal)

    def quarantine(self, frame: Frame, code: str) -> None:
        refusal = Refusal(frame.hash, code)
        self._store.quarantine(frame, refusal)
        self._quarantined.append(refusal)

    def finish(self, log: Numbering, checkpoint: Checkpoint | None = None) -> Admission:
        """Write the log down and close the answer.

        Args:
            checkpoint: Signed elsewhere, for adopted records; ours otherwise.
        """
        newest = log.flush(checkpoint)
        entries, log.entries = tuple(log.entries), []
        return Admission(
            entries=entries,
            duplicates=self.duplicates,
            parked=tuple(self._parked),
            rejected=tuple(self._rejected),
            quarantined=tuple(self._quarantined),
            left=tuple(self._left),
            forks=tuple(self.forks),
            handed_over=tuple(self.handed_over),
            has_more=self.has_more,
            checkpoint=newest,
        )
