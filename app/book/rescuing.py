"""What can be read of a damaged book beyond the copy that takes its place: not a fact of it is left
behind (DESIGN law 1)."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.book.book import Book, Projections
from app.book.borrowed_keys import BorrowedKeys
from app.book.damaged import look_into
from app.core.admission import Sequenced
from app.core.checkpoints import sign_checkpoint
from app.core.events.envelope import Frame, place_of
from app.core.tree import Frontier
from app.store.event_log import EventLog
from app.system.vault import KeyStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Rescued:
    """Facts behind the end of a copy, as they were read; some between them may be missing."""

    numbered: tuple[Sequenced, ...] = ()
    waiting: tuple[Frame, ...] = ()


def rescue(
    book: Path, keys: KeyStore, after: int, now_ms: int, projections: Projections = None
) -> Rescued:
    """Read every fact behind number `after` out of a damaged book.

    Raises:
        Untrusted, Unavailable: See `look_into`.
    """
    found = look_into(book, keys, wall_ms=lambda: now_ms, projections=projections)
    with closing(found), found.database.reading() as conn:
        log = EventLog(conn)
        stored = log.all_numbered(after)
        numbered = [Sequenced(s.seq or 0, s.epoch or 0, s.frame, s.is_last) for s in stored]
        return Rescued(numbered=tuple(numbered), waiting=tuple(log.waiting()))


def bring_over(
    rescued: Rescued,
    copy: Path,
    book: Path,
    keys: KeyStore,
    now_ms: int,
    projections: Projections = None,
) -> None:
    """Take rescued facts into a copy of `book`, before it is put in its place.

    A laptop that numbers the facts takes its own numbers back up to the first that is missing.
    What comes behind is taken like the facts of a stick: what they follow is waited for.
    """
    own = BorrowedKeys(keys, book)
    with closing(Book.open(copy, own, wall_ms=lambda: now_ms, projections=projections)) as restored:
        unbroken = _unbroken(rescued.numbered, restored.cursor()[1])
        is_hub = restored.group.is_hub
        if is_hub and unbroken:
            _take_back(restored, unbroken)
        else:
            unbroken = []
        rest = [one.frame for one in rescued.numbered[len(unbroken) :]]
        if is_hub:
            card = restored.roster.sequencer
            # What the sequencer itself said it says again when it gets the facts.
            rest = [one for one in rest if card is None or place_of(one)[0] != card.id]
        restored.import_frames([*rest, *rescued.waiting])
    copy.with_name(f"{copy.name}.lock").unlink(missing_ok=True)


def _unbroken(records: Sequence[Sequenced], size: int) -> list[Sequenced]:
    """The records that follow `size` without a gap, up to the end of a transaction."""
    found: list[Sequenced] = []
    for number, record in enumerate(records, size + 1):
        if record.seq != number:
            break
        found.append(record)
    while found and not found[-1].last:
        found.pop()
    return found


def _take_back(hub: Book, records: Sequence[Sequenced]) -> None:
    with hub.database.reading() as conn:
        (kept,) = conn.exec_driver_sql("SELECT frontier FROM log_state").one()
    tree = Frontier.from_bytes(kept)
    tree.extend(bytes.fromhex(one.frame.hash) for one in records)
    checkpoint = sign_checkpoint(
        group=hub.group.id,
        epoch=records[-1].epoch,
        size=tree.size,
        root=tree.root().hex(),
        key=hub.keys.sequencer,
    )
    hub.regain(records, checkpoint)
