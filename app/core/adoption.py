"""Taking over a log that was numbered elsewhere: record by record, or nothing."""

from collections.abc import Sequence

from app.core.admission import Sequenced
from app.core.cases import Resolved
from app.core.checkpoints import Checkpoint
from app.core.errors import Untrusted
from app.core.events.envelope import Event
from app.core.events.numbered import open_numbered
from app.core.events.proving import Proofs, prove_early
from app.core.numbering import Numbering
from app.core.witness import check_signed

NOT_PERMITTED = "fact.not_permitted"  # kind of the resolution that voids a decision


def adopt(log: Numbering, records: Sequence[Sequenced], checkpoint: Checkpoint) -> None:
    """Grow `log` by records that somebody else numbered.

    Raises:
        Untrusted: A gap, a broken chain or signature, or another tree than the signed one.
    """
    opened = [(open_numbered(record.frame, record.seq, record.epoch), record) for record in records]
    log.load(event for event, _ in opened)
    named = ((event.device, record.frame) for event, record in opened)
    proofs = prove_early(named, log.roster.key_of)
    voided = {
        op.event
        for event, _ in opened
        if isinstance(event.payload, Resolved) and event.payload.kind == NOT_PERMITTED
        for op in event.payload.ops
    }
    for event, record in opened:
        _check_link(log, event, record, proofs)
        numbered = log.adopt(event, record)
        if event.id not in voided:
            log.observe(numbered)
    check_signed(checkpoint, log.roster)
    if (checkpoint.size, checkpoint.root) != (log.size, log.root):
        raise Untrusted("checkpoint.not_an_extension", have=log.size, got=checkpoint.size)


def _check_link(log: Numbering, event: Event, record: Sequenced, proofs: Proofs) -> None:
    head = log.view.head(event.device)
    if (event.group, event.n, event.prev) != (log.store.group, head.n + 1, head.hash):
        raise Untrusted("log.broken_chain", seq=record.seq)
    key = log.roster.key_for(event)
    if key is None:
        raise Untrusted("device.unknown", device=event.device)
    proofs.check(record.frame, key)
