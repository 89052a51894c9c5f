"""Facts that will never have a number are kept beside the log, so that nobody waits for them."""

from app.core.admission import Admission, Fork
from app.core.answer import Answer
from app.core.errors import Untrusted
from app.core.events.envelope import Event, Frame
from app.core.events.proving import Proofs
from app.core.log_forks import is_of_a_sequencer
from app.core.numbering import Numbering
from app.core.waiting_here import WaitingHere

LOCKED_OUT = "device.revoked"
UNKNOWN = "device.unknown"


class Beside:
    """What stands beside one log, during one admission.

    Attributes:
        proofs: Signatures that were proved before; the others are proved here.
        waiting: Facts that cannot have a number yet.
    """

    def __init__(self, log: Numbering, answer: Answer, proofs: Proofs) -> None:
        self.proofs = proofs
        self._log = log
        self.answer = answer
        self.waiting = WaitingHere()
        self._gone: set[str] = set()

    def finish(self) -> Admission:
        """Park what still waits, write the log down and close the answer."""
        for _, frame, parked in self.waiting.rest():
            self.answer.park(frame, parked)
        return self.answer.finish(self._log)

    def take_gone(self) -> set[str]:
        """Hashes of the facts that came beside the log since this was last asked."""
        gone, self._gone = self._gone, set()
        return gone

    def keep(self, event: Event, frame: Frame) -> None:
        """Keep what a sequencer wrote in another past, or a laptop that was locked out; whoever
        names it as seen need not wait for it."""
        key = self._log.roster.key_for(event)
        assert key is not None, event.device
        try:
            self.proofs.check(frame, key)
        except Untrusted as error:
            self.answer.reject(frame, error.code)
            return
        if is_of_a_sequencer(event, self._log.roster):
            self.answer.duplicates += 1
            self._lose(frame)
        else:
            self.quarantine(frame, LOCKED_OUT)

    def accuse(self, event: Event, frame: Frame, fork: Fork) -> None:
        """Report a fork only if the device itself signed the other branch: a forged frame must
        not make a laptop look cloned. What the branch says comes again under another name, so
        nobody waits for it."""
        key = self._log.roster.key_for(event)
        if key is None:
            self.quarantine(frame, UNKNOWN)
            return
        try:
            self.proofs.check(frame, key)
        except Untrusted as error:
            self.answer.reject(frame, error.code)
        else:
            self.answer.forks.append(fork)
            self._lose(frame)

    def quarantine(self, frame: Frame, code: str) -> None:
        """Keep what a stranger or a thief wrote, or what another incarnation of its laptop said
        before: nobody waits for it."""
        self.answer.quarantine(frame, code)
        self._gone.add(frame.hash)

    def _lose(self, frame: Frame) -> None:
        """Remember a fact that will never have a number, so that nobody waits for it."""
        self._log.store.supersede(frame)
        self._gone.add(frame.hash)
