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
from app.core.tree import verify_consistency
from app.core.witness import check_signed

NOT_PERMITTED = "fact.not_permitted"  # kind of the resolution that voids a decision


def adopt(
    log: Numbering,
    records: Sequence[Sequenced],
    checkpoint: Checkpoint,
    proof: tuple[bytes, ...] = (),
) -> bool:
    """Grow `log` by records that somebody else numbered.

    Args:
        checkpoint: Signed at the last record; or beyond it, by our own key, when this log lost
            more than one page brings back.
        proof: That the log of `checkpoint` begins with this one. RFC 6962 2.1.2.

    Returns:
        Whether that is all that `checkpoint` speaks of.

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
    if proof:
        _check_beginning(log, checkpoint, proof)
        return False
    check_signed(checkpoint, log.roster)
    if (checkpoint.size, checkpoint.root) != (log.size, log.root):
        raise Untrusted("checkpoint.not_an_extension", have=log.size, got=checkpoint.size)
    return True


def _check_beginning(log: Numbering, checkpoint: Checkpoint, proof: tuple[bytes, ...]) -> None:
    """Prove that we signed a longer log that begins with this one: then we may sign this one, too,
    and say nothing that we did not say before."""
    card = log.roster.sequencers.get(log.epoch)
    if card is None or card.key != log.public:
        raise Untrusted("checkpoint.not_ours")
    check_signed(checkpoint, log.roster, card)
    roots = bytes.fromhex(log.root), bytes.fromhex(checkpoint.root)
    if not verify_consistency(log.size, checkpoint.size, *roots, proof):
        raise Untrusted("checkpoint.not_an_extension", have=log.size, got=checkpoint.size)


def _check_link(log: Numbering, event: Event, record: Sequenced, proofs: Proofs) -> None:
    head = log.view.head(event.device)
    if (event.group, event.n, event.prev) != (log.store.group, head.n + 1, head.hash):
        raise Untrusted("log.broken_chain", seq=record.seq)
    key = log.roster.key_for(event)
    if key is None:
        raise Untrusted("device.unknown", device=event.device)
    proofs.check(record.frame, key)
