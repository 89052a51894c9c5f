"""Two laptops give numbers at once: each took the place of a lost one, or the lost one came back.

Both do it on an officer's signed word, so neither is a liar. The newer epoch holds; of one epoch,
the past of the key that sorts first, which both know without asking anybody. The one that holds
says so in its log and numbers the other's facts; the other one follows. Source: spec/sync.md 2.8.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import replace

from app.book.book import Book
from app.core.admission import Sequenced
from app.core.checkpoints import Checkpoint
from app.core.errors import Untrusted
from app.core.events.envelope import open_frame, parse_body, verify
from app.core.events.numbered import open_numbered
from app.core.log_forks import LogForked
from app.core.roster import ROSTER_TYPES, Roster
from app.core.tree import Frontier
from app.core.witness import check_signed

SAID = b'"t":"sys.log.forked"'


def is_of_ours(book: Book, checkpoint: Checkpoint) -> bool:
    """Whether this hub signed a past that its book forgot, or one did that numbered before it."""
    public = book.keys.sequencer.verify_key.encode().hex()
    for card in book.sequencers:
        if card.key == public or checkpoint.epoch < book.cursor()[0]:
            with suppress(Untrusted):
                check_signed(checkpoint, book.roster, card)
                return True
    return False


def roster_there(book: Book, at: int, apart: Sequence[Sequenced], checkpoint: Checkpoint) -> Roster:
    """Who numbers in another past, and on whose word.

    Args:
        at: Last number in common. apart: The records above it, to the end of that past.

    Raises:
        Untrusted: A control fact that its author did not sign, or another tree or key than those
            of the checkpoint.
    """
    roster, frontier = Roster(book.group.id), Frontier()
    for record in (*book.numbered(0, at), *apart):
        frontier.append(bytes.fromhex(record.frame.hash))
        if parse_body(record.frame.body).t not in ROSTER_TYPES:
            continue
        event = open_numbered(record.frame, record.seq, record.epoch)
        if record.seq > at:
            key = roster.key_for(event)
            if key is None:
                raise Untrusted("device.unknown", device=event.device)
            verify(record.frame, key)
        roster.apply(event)
    check_signed(checkpoint, roster)
    if (checkpoint.size, checkpoint.root) != (frontier.size, frontier.root().hex()):
        raise Untrusted("checkpoint.not_an_extension", have=at, got=checkpoint.size)
    return roster


def holds_over(there: Roster, book: Book) -> bool | None:
    """Whether the other past holds, not this book's; None where one laptop numbered in both: it
    was put back to a copy."""
    assert there.sequencer is not None
    theirs, mine = there.sequencer.key, book.sequencers[-1].key
    here, now = book.cursor()[0], there.epoch
    if (now, theirs) == (here, mine):
        return None
    return (now, mine) > (here, theirs)


def unheard(book: Book, at: int, apart: Sequence[Sequenced]) -> list[LogForked]:
    """What who numbers in another past says of a third one, and this hub has not said: facts of
    that past come with it, and the rules would take the numbers that they name for ours."""
    mine = _said(book.numbered(0, book.cursor()[1]))
    told = [replace(one, at=min(one.at, at)) for one in _said(apart)]
    return [one for one in told if not any(f.epoch >= one.epoch and f.at <= one.at for f in mine)]


def _said(records: Iterable[Sequenced]) -> list[LogForked]:
    found = (open_frame(one.frame).payload for one in records if SAID in one.frame.body)
    return [fork for fork in found if isinstance(fork, LogForked)]


def is_heard(book: Book, at: int, apart: Sequence[Sequenced]) -> bool:
    """Whether the rules over there would not take numbers of our past above `at` for theirs: they
    belong to later epochs, or that past says that ours was about as well."""
    here = book.cursor()[0]
    if all(record.epoch > here for record in apart):
        return True
    forks = _said((*book.numbered(0, at), *apart))
    return any(f.epoch >= here and f.at <= at for f in forks)
