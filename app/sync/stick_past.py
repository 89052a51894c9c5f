"""Numbers that come on a stick: taken over where a checkpoint covers them. Where the stick tells
another past than this book, both are brought together: by the hub, which says that it was put
back to an old copy, or after it by a laptop that follows it."""

from dataclasses import dataclass

from app.book.book import Book
from app.core.admission import Sequenced
from app.core.bundle import Bundle
from app.core.checkpoints import Checkpoint
from app.core.errors import Refused, Untrusted
from app.core.events.envelope import Frame
from app.core.log_forks import loose, parting
from app.core.roster import Roster
from app.sync.parts import Trace
from app.sync.two_hubs import holds_over, is_heard, is_of_ours, roster_there, unheard


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """Attributes:
    frames: Facts to take in without numbers.
    agreed: Facts of the one order that need not go back to the exporter; of two pasts that
        parted the last common one does, so that he sees where.
    """

    frames: list[Frame]
    agreed: int


def take_numbers(book: Book, bundle: Bundle, trace: Trace, *, follows: bool) -> Came:
    """Take over the numbers of a bundle.

    Args:
        follows: The officer who is logged in decides that this laptop follows a hub that was put
            back to an old copy, and has said so in its log.

    Raises:
        Refused: "log.forked": both books part, and no officer has decided yet. "log.two_hubs":
            another laptop numbers as well, and has to read a stick of this one first.
            "log.left_behind": the laptop that wrote the stick has to read one of ours first.
        Untrusted: They do not verify, or part before the bundle begins.
    """
    size, records, checkpoint = book.cursor()[1], bundle.records, bundle.header.checkpoint
    if not records or checkpoint is None:
        frames = [*loose(records), *bundle.frames]
        return Came(frames=frames, agreed=_agreed(book, checkpoint))
    first = records[0].seq
    held = book.numbered(first - 1, len(records))
    same = parting(held, records)
    if same < len(held):
        at = first - 1 + same
        if not same and first > 1:
            raise Untrusted("checkpoint.not_an_extension", have=size, got=first)
        return _bring_together(book, bundle, at, trace, follows=follows)
    fresh = list(records[same:])
    if not fresh:
        return Came(frames=list(bundle.frames), agreed=checkpoint.size)
    if not _is_covered(fresh, size, checkpoint.size):
        return Came(frames=[*loose(fresh), *bundle.frames], agreed=size)
    if book.group.is_hub:
        changes = book.regain(fresh, checkpoint)
    else:
        # Whoever wrote the stick may still wait for signatures; a server has them for us too.
        lacks = any(not record.frame.sig for record in fresh)
        changes = book.ingest(fresh, checkpoint, heads=lacks)
    trace.take(changes.events, changes.topics, book.group.device)
    return Came(frames=list(bundle.frames), agreed=checkpoint.size)


def _bring_together(book: Book, bundle: Bundle, at: int, trace: Trace, *, follows: bool) -> Came:
    checkpoint = bundle.header.checkpoint
    assert checkpoint is not None
    apart = [record for record in bundle.records if record.seq > at]
    is_hub = book.group.is_hub
    if is_hub and is_of_ours(book, checkpoint):
        return _confessed(book, bundle, at, trace, None)
    if not _is_covered(apart, at, checkpoint.size):
        raise Untrusted("checkpoint.not_an_extension", have=at, got=checkpoint.size)
    words = {"at": at, "here": _typed(book.numbered(at, book.cursor()[1])), "there": _typed(apart)}
    there = roster_there(book, at, apart, checkpoint)
    holds = holds_over(there, book)
    if holds is False and is_hub:
        return _confessed(book, bundle, at, trace, there)
    if holds is False:
        raise Refused("log.left_behind", **words)
    # Before the hub has said so, its rules would take our numbers above `at` for its own.
    if not is_heard(book, at, apart):
        raise Refused("log.two_hubs" if is_hub else "log.forked", **words)
    try:
        changes = book.follow(at, apart, checkpoint, renew=follows)
    except Refused as error:
        raise Refused("log.forked", **words) if error.code == "log.forked" else error from error
    trace.take(changes.events, changes.topics, book.group.device)
    return Came(frames=list(bundle.frames), agreed=checkpoint.size)


def _confessed(book: Book, bundle: Bundle, at: int, trace: Trace, there: Roster | None) -> Came:
    """This hub says what stands in another past, and numbers the facts of it anew."""
    checkpoint = bundle.header.checkpoint
    assert checkpoint is not None
    apart = [record for record in bundle.records if record.seq > at]
    # A past that is not ours was proved to its end: what it says of third ones is said here too.
    told = [] if there is None else unheard(book, at, apart)
    for changes in (book.conclude(told), book.confess(checkpoint, at, there)):
        trace.take(changes.events, changes.topics, book.group.device)
    return Came(frames=[*loose(apart), *bundle.frames], agreed=max(0, at - 1))


def _agreed(book: Book, checkpoint: Checkpoint | None) -> int:
    """How far a stick that brings no numbers says that both books are one: of as many facts under
    another root nothing, and the answer brings everything."""
    mine = book.checkpoint()
    if checkpoint is None or (
        mine is not None and mine.size == checkpoint.size and mine.root != checkpoint.root
    ):
        return 0
    return checkpoint.size


def _typed(records: list[Sequenced]) -> int:
    """How many of them people wrote."""
    return sum(b'"t":"sys.' not in record.frame.body for record in records)


def _is_covered(fresh: list[Sequenced], size: int, signed: int) -> bool:
    return fresh[0].seq == size + 1 and fresh[-1].last and fresh[-1].seq == signed
