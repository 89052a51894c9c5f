"""Exchange without any network: a sealed file on a USB stick, from laptop to laptop.

Any laptop carries everybody's facts. The hub gives numbers while it reads; its answer brings
them home. Source: spec/sync.md section 2.9.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from app.book.book import Book
from app.book.group_keys import group_key
from app.book.member_keys import take_member_keys, wrapped_member_keys
from app.book.transaction import Changes, Tx
from app.core.admission import Admission
from app.core.bundle import (
    FILE_MAX,
    Bundle,
    BundleHeader,
    PersonKey,
    check_signer,
    write_bundle,
)
from app.core.cases import CaseOpened
from app.core.errors import Refused, Unavailable, Untrusted
from app.core.events.envelope import Frame, parse_body
from app.core.parking import FULL
from app.core.rollcall import in_use
from app.sync.bundle_keys import open_bundle, with_key_head
from app.sync.files import read_whole, write_whole
from app.sync.parts import Trace
from app.sync.runs import OK, Run, note_run
from app.sync.settling import settle_allowances
from app.sync.stick_papers import held_papers, keep_papers, papers_for
from app.sync.stick_past import take_numbers

SUFFIX = ".ledgerbundle"
PEER = "laptop"
EVERYTHING = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a peer is known to hold.

    Attributes:
        size: Facts of the one order, from number 1.
        vector: Highest place of each chain, facts without a number included.
        papers: Photos and papers, by their names.
    """

    size: int = 0
    vector: dict[str, int] = field(default_factory=dict)
    papers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    path: Path
    facts: int
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What a bundle brought.

    Attributes:
        exporter: Name of the laptop it comes from, as it calls itself.
        facts: New facts. waiting: Those of them that still have no number.
        parked, refused: Kept aside; refused ones by hash with the reason.
        left: Not taken in, because too many wait here for what is missing; their laptop has them.
        is_complete: False: torn, the stick was pulled out early; what came before the tear is in.
        is_signed: The laptop in the header is enrolled and made the file.
        cases: Questions opened; `own` entries of this laptop are named in them.
        known: What the exporter holds now, for the answer.
        papers: Photos and papers that are here now and were not before.
    """

    exporter: str
    device: str
    made_at_ms: int
    facts: int
    waiting: int
    parked: int
    refused: dict[str, str]
    is_complete: bool
    is_signed: bool
    cases: tuple[CaseOpened, ...]
    own: int
    known: Known
    topics: frozenset[str]
    papers: int = 0
    left: int = 0


def bundle_name(book: Book, now_ms: int) -> str:
    """`Tumaini-A-2026-11-21.ledgerbundle`: group, laptop, day."""
    info = book.group
    name = "".join(c if c.isalnum() else "-" for c in info.name or info.id)[:40]
    day = datetime.fromtimestamp(now_ms / 1000, UTC).date().isoformat()
    return f"{name}-{info.prefix or 'new'}-{day}{SUFFIX}"


def write_stick(
    book: Book, path: Path, *, wall_ms: Callable[[], int], known: Known | None = None
) -> Written:
    """Write what the reader lacks.

    Args:
        path: A file, or a folder to put `bundle_name` into.
        known: What the reader holds (`Taken.known`, `known_of`); None: somebody unknown, so
            everything.

    Raises:
        Unavailable: With a `stick.*` code; no half file is left under this name.
        Refused: `group.no_key`: this laptop was not enrolled yet.
    """
    now_ms = wall_ms()
    target = path / bundle_name(book, now_ms) if path.is_dir() else path
    if known is None:
        known = Known(papers=_papers_of_all(book))
    settle_allowances(book)
    packed, facts = pack(book, now_ms, known)
    data = with_key_head(book, packed)
    write_whole(target, data)
    return Written(path=target, facts=facts, bytes=len(data))


def read_stick(
    book: Book, path: Path, *, wall_ms: Callable[[], int], follows: bool = False
) -> Taken:
    """Take in what a bundle of this group brings; reading it again changes nothing.

    Raises:
        Unavailable: With a `stick.*` code.
        Untrusted: "bundle.*": not a bundle of this group, or altered; nothing was taken.
    """
    began = wall_ms()
    data = read_whole(path, FILE_MAX)
    bundle = open_bundle(book, data)
    taken = take_in(book, bundle, follows=follows)
    run = Run(
        at_ms=began,
        via="stick",
        sent=0,
        got=taken.facts,
        took_ms=max(0, wall_ms() - began),
        result=OK,
    )
    note_run(book, run)
    return taken


def known_of(book: Book, device: str) -> Known | None:
    """What a laptop held when its last bundle was read here; None when there was none."""
    sql = "SELECT vector FROM peer WHERE kind = ? AND name = ?"
    row = book.read(lambda reading: reading.conn.exec_driver_sql(sql, (PEER, device)).first())
    return None if row is None else msgspec.json.decode(row[0], type=Known)


def _papers_of_all(book: Book) -> tuple[str, ...]:
    """What need not be carried again: every other laptop said on a stick that it has them."""
    names = (device.card.id for device in in_use(book.roster.devices))
    others = [known_of(book, name) for name in names if name != book.group.device]
    held = [set(known.papers) if known else set() for known in others]
    return tuple(sorted(set.intersection(*held))) if held else ()


def pack(book: Book, now_ms: int, known: Known) -> tuple[bytes, int]:
    """The bytes of a bundle, and how many facts are in it."""
    # Places in our chain that leave on a stick must never be written again by an older copy.
    with suppress(Unavailable):
        book.save_mark()
    checkpoint = book.checkpoint()
    proved = 0 if checkpoint is None else checkpoint.size
    numbered = book.numbered(min(known.size, proved), EVERYTHING)
    records = [record for record in numbered if record.seq <= proved]
    # Facts whose numbers no checkpoint covers yet travel as if they had none.
    loose = [record.frame for record in numbered if record.seq > proved]
    past = [frame for frame in book.superseded() if frame.sig]
    frames = loose + past + _unknown(book.outgoing(EVERYTHING), known)
    keys = [PersonKey(member=m, wrapped=w) for m, w in wrapped_member_keys(book)]
    header = BundleHeader(
        group=book.group.id,
        device=book.group.device,
        exporter=book.group.label,
        vector=book.vector(),
        checkpoint=checkpoint,
        made_at_ms=now_ms,
        papers=held_papers(book),
    )
    papers = papers_for(book, known.papers)
    with book.database.reading() as conn:
        shared = group_key(conn)
    signer = book.keys.signing
    data = write_bundle(
        header, frames, keys, group_key=shared, signer=signer, records=records, papers=papers
    )
    return data, len(records) + len(frames)


def take_in(book: Book, bundle: Bundle, *, follows: bool = False) -> Taken:
    """Take in an opened bundle.

    Raises:
        Untrusted: "bundle.bad_signature", or numbers that do not verify.
        Refused: "log.forked", unless `follows`: see `take_numbers`.
    """
    header, before = bundle.header, book.vector()
    _is_signed(book, bundle)  # one that was tampered with is refused before anything is taken
    trace = Trace()
    try:
        came = take_numbers(book, bundle, trace, follows=follows)
    except (Refused, Untrusted):
        _remember(book, header, Known())  # our next stick for it brings everything
        raise
    changes = book.import_frames(came.frames)
    _note(book, changes, trace)
    is_signed = _is_signed(book, bundle)
    take_member_keys(book, [(key.member, key.wrapped) for key in bundle.keys])
    admission = changes.result or Admission()
    known = Known(size=came.agreed, vector=header.vector, papers=header.papers)
    _remember(book, header, known)
    after, device = book.vector(), book.group.device
    return Taken(
        exporter=header.exporter,
        device=header.device,
        made_at_ms=header.made_at_ms,
        facts=sum(after.values()) - sum(before.values()),
        waiting=book.waiting_count(),
        parked=len(admission.parked),
        refused={one.hash: one.code for one in (*admission.rejected, *admission.quarantined)},
        left=sum(one.code == FULL for one in admission.left),
        is_complete=bundle.is_complete,
        is_signed=is_signed,
        cases=tuple(trace.cases),
        own=len({s.event for case in trace.cases for s in case.slips if s.device == device}),
        known=known,
        topics=frozenset(trace.topics),
        papers=keep_papers(book, bundle.papers),
    )


def _is_signed(book: Book, bundle: Bundle) -> bool:
    """Whether an enrolled laptop made the file; each fact proves itself in any case.

    Raises:
        Untrusted: "bundle.bad_signature": somebody changed it and sealed it anew.
    """
    if not bundle.is_complete:
        return False
    key = book.roster.key_of(bundle.header.device)
    try:
        check_signer(bundle, key)
    except Untrusted as error:
        if error.code == "bundle.bad_signature":
            raise
        return False
    return True


def _unknown(frames: list[Frame], known: Known) -> list[Frame]:
    bodies = ((parse_body(frame.body), frame) for frame in frames)
    return [frame for body, frame in bodies if body.n > known.vector.get(body.d, 0)]


def _note(book: Book, changes: Changes[object], trace: Trace) -> None:
    trace.take(changes.events, changes.topics, book.group.device)


def _remember(book: Book, header: BundleHeader, known: Known) -> None:
    text = msgspec.json.encode(known).decode()

    def write(tx: Tx) -> None:
        tx.conn.exec_driver_sql(
            "INSERT INTO peer (kind, name, vector, at_ms) VALUES (?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET vector = excluded.vector, at_ms = excluded.at_ms",
            (PEER, header.device, text, tx.now_ms),
        )

    book.write(write)
