"""When no laptop of the group is left: a copy and both recovery sheets make the book anew.

The laptop that has the copy vouches for itself by the key of the sheets, under a chain of its
own, and numbers the facts from there on unless a server does. A rehearsal goes as far as opening
and proving the copy, and replaces nothing. Source: spec/sync.md section 2.14.
"""

import secrets as random
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.book.backup import prove_copy, read_manifest, sealed_key
from app.book.book import Book, Projections
from app.book.borrowed_keys import BorrowedKeys
from app.book.copied_papers import bring_papers_back
from app.book.founding import coming_about, new_secrets, take_name
from app.book.identity import free_prefix
from app.book.rules_memory import note_stale
from app.book.writing import Writing, zone_offset_min
from app.core.errors import Refused, Unavailable
from app.core.events.envelope import seal
from app.core.group import SequencerTransferred
from app.core.ids import uuid7
from app.core.permissions import ADMIN, CHAIR, TREASURER
from app.core.recovery import DeviceRecovered, Half, RecoveryKeys, keys_of
from app.projections import officers
from app.store.database import Database
from app.system.vault import KeyStore, Secrets, header_path


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedCopy:
    """A copy that both sheets opened: proved, and nothing was replaced.

    Attributes:
        facts: How many it holds. made_ms: When it was made.
        recovery: Id of the sheets.
    """

    group: str
    recovery: str
    facts: int
    made_ms: int
    key: bytes
    keys: RecoveryKeys


def open_copy(copy: Path, halves: tuple[Half, Half]) -> OpenedCopy:
    """Open and prove a copy with both sheets; about a second.

    Raises:
        Refused: "sheets.copy_is_older": made before there were sheets.
        Untrusted: "sheets.others", and as `prove_copy`. Unavailable: No copy there.
    """
    manifest = read_manifest(copy)
    recovery, sealed = sealed_key(copy)
    if not sealed:
        raise Refused("sheets.copy_is_older")
    keys = keys_of(halves, manifest.group)
    key = keys.open_key(sealed)
    facts = prove_copy(copy, key)
    return OpenedCopy(
        group=manifest.group,
        recovery=recovery,
        facts=facts,
        made_ms=manifest.made_ms,
        key=key,
        keys=keys,
    )


def who_may_go_on(copy: Path, opened: OpenedCopy) -> tuple[tuple[str, str], ...]:
    """(member, office) of those who may use the laptop that goes on, the treasurer first.

    Raises:
        Unavailable, Untrusted: The copy cannot be read.
    """
    database = Database(copy, opened.key, read_only=True)
    try:
        with database.reading() as conn:
            held = officers.all_roles(conn)
    finally:
        database.close()
    found: dict[str, str] = {}
    for role in (TREASURER, CHAIR, ADMIN):
        for one in held:
            if role in held[one]:
                found.setdefault(one, role)
    return tuple(found.items())


def begin_again(
    path: Path,
    keys: KeyStore,
    copy: Path,
    opened: OpenedCopy,
    *,
    member: str,
    label: str,
    wall_ms: Callable[[], int],
    has_server: Callable[[Book], bool] = lambda book: False,
    projections: Projections = None,
) -> Book:
    """Make the book at `path` from a copy on a laptop that the group has never seen.

    Args:
        member: Who uses it: one of `who_may_go_on`.
        has_server: Whether a server numbers the facts; the laptop is then introduced to it.

    Raises:
        Unavailable: "book.exists", disk. Refused: "sheets.replaced": newer ones count;
            "fact.not_permitted". Nothing is left behind then.
    """
    is_cut_off = path.with_name(f"{path.name}.new").exists()  # the key file is of that time
    if header_path(path).exists() and not is_cut_off:
        raise Unavailable("book.exists", path=str(path))
    fresh = new_secrets(wall_ms())
    secrets = Secrets(book=fresh.book, key=opened.key, seed=random.token_bytes(32))

    def come_back(book: Book) -> None:
        book.actor, served = member, has_server(book)
        book.come_back(lambda writing: _come_back(writing, opened, member, label, served))

    with coming_about(path) as file:
        file.write_bytes(copy.read_bytes())
        keys.save(path, secrets)
        own = BorrowedKeys(keys, path)
        with closing(Book.open(file, own, wall_ms=wall_ms, projections=projections)) as begun:
            come_back(begun)
        file.with_name(f"{file.name}.lock").unlink(missing_ok=True)
        take_name(file, path, secrets.key).close()
    book = Book.open(path, keys, wall_ms=wall_ms, projections=projections)
    book.actor = member
    book.save_mark()
    bring_papers_back(copy, path)
    return book


def _come_back(
    writing: Writing, opened: OpenedCopy, member: str, label: str, has_server: bool
) -> None:
    standing, conn = writing.standing, writing.conn
    roster = standing.provisional_roster()
    sheets = roster.recovery
    if sheets is None or sheets.key != opened.keys.key:
        raise Refused("sheets.replaced")
    cursor: Any = conn.connection.cursor()
    cursor.execute("UPDATE identity SET ended_ms = ? WHERE ended_ms IS NULL", (writing.now_ms,))
    standing.device = uuid7(writing.now_ms)
    cursor.execute(
        "INSERT INTO identity (device, label, started_ms) VALUES (?, ?, ?)",
        (standing.device, label, writing.now_ms),
    )
    # The first fact must not wait for others: it names nothing that has no number yet.
    standing.seen = {device: n for device, (n, _) in standing.heads.items()}
    card = writing.keys.card(standing.device, free_prefix(roster), label)
    fact = DeviceRecovered(
        device=card,
        member=member,
        recovery=sheets.recovery,
        proof=opened.keys.vouch(standing.group, card),
        transfers=() if has_server else (to_this_laptop(writing),),
    )
    if has_server:
        writing.append(fact)
    else:
        number_first(writing, fact)
    standing.seen = {}
    standing.save_seen(conn)


def to_this_laptop(writing: Writing) -> SequencerTransferred:
    """From the end of the log as it is known here on this laptop numbers the facts."""
    standing = writing.standing
    return SequencerTransferred(
        epoch=standing.roster.epoch + 1,
        sequencer=writing.keys.sequencer_card(uuid7(writing.now_ms)),
        size=standing.size,
        root=standing.frontier.root().hex(),
    )


def number_first(writing: Writing, fact: object) -> None:
    """Number a fact that makes this laptop the sequencer; it names nothing without a number.

    Raises:
        Refused: It may not have its effect.
    """
    note_stale(writing.conn)  # the rules look at the whole log before the first number
    frame = seal(
        fact,
        group=writing.standing.group,
        at=writing.standing.next_position(),
        event_id=uuid7(writing.now_ms),
        ts_ms=writing.now_ms,
        tz_min=zone_offset_min(writing.zone, writing.now_ms),
        actor=writing.actor,
        key=writing.keys.signing,
    )
    admission = writing.admit([frame])
    if not admission.entries:
        refusals = (*admission.rejected, *admission.quarantined)
        raise Refused(refusals[0].code if refusals else "sheets.replaced")
