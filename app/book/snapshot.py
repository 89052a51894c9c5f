"""A snapshot: what the tables say at one number of the log, for a laptop that joins.

It holds the rows that Home, members, To decide and a whole meeting read (`snapshot_rows`), the
state roots, the frontier of the tree, the facts of the last meetings and the newest of every
chain. Two books of the same release with the same log make the same snapshot, so that whoever has
the whole log can say whether a snapshot told the truth: `content` is the digest to compare.

    zstd(MessagePack [content, facts as they travel])

Source: spec/sync.md section 2.12.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

import msgspec
import zstandard
from sqlalchemy import Connection, Table

from app.book.rebuild import shape_of
from app.book.snapshot_rows import CUTS, Look, look_back
from app.book.starting import refuse
from app.core.admission import Sequenced
from app.core.errors import Refused, Untrusted
from app.core.events.envelope import Frame
from app.core.events.registry import catalogue, load_catalogue
from app.core.frames import LOG_MAX, decode_log, encode_log
from app.core.no_memory import is_no_memory
from app.core.tree import Frontier
from app.projections import Projection
from app.store.event_log import EventLog

FORM: Final = 1  # of the packed bytes
LEVEL: Final = 9  # of zstd; 15 saves a hundredth of the bytes and takes 54 MB more memory
PACKED_MAX: Final = 8 * 1024 * 1024
UNPACKED_MAX: Final = 64 * 1024 * 1024
_CONTENT = b"ledger/snapshot/v1\0"
_FOLD = b"ledger/fold/v1\0"

_pack = msgspec.msgpack.Encoder().encode


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """What is sent, and what is said of it.

    Attributes:
        seq: Number of the last fact in it.
        fold: Which release reads it, see `fold_of`.
        content: SHA-256 over what it says, 64 hex digits.
        packed: Compressed, not sealed: names of members are sealed in it as they are in facts,
            everything else is readable.
    """

    group: str
    seq: int
    fold: str
    content: str
    packed: bytes


_Place = tuple[int, int, bool, str]  # number, epoch, whether it closes a transaction, hash


class _Rows(msgspec.Struct, array_like=True, frozen=True):
    """Rows of one table by primary key, a list for each column."""

    table: str
    count: int
    columns: list[list[Any]]


class Contents(msgspec.Struct, array_like=True, frozen=True):
    """What a snapshot says.

    Attributes:
        frontier: Of the tree over the first `seq` facts.
        is_whole: Nothing of the tables was left out.
        facts: Place and hash of the facts that come with it: those of the last meetings, the
            newest of every chain, and what this release does not understand.
        control: `names_of` the facts that say who may write, so that none can be held back.
        roots: (projection, state root) by name.
        tables: By name.
    """

    form: int
    group: str
    fold: str
    seq: int
    epoch: int
    frontier: bytes
    is_whole: bool
    facts: list[_Place]
    control: bytes
    unknown: list[tuple[bytes, str, int]]
    roots: list[tuple[str, bytes]]
    tables: list[_Rows]

    def size_of(self, table: str) -> int:
        """How many rows of a table are in it."""
        return next((one.count for one in self.tables if one.table == table), 0)


class _Signed(msgspec.Struct, array_like=True, frozen=True):
    """`log` are the facts as they travel (`frames`), with one signature for each chain."""

    content: bytes
    log: bytes


@dataclass(frozen=True, slots=True)
class Opened:
    """A snapshot that was unpacked; nothing of it is proved but its digest."""

    contents: Contents
    facts: tuple[Sequenced, ...]


def fold_of(projections: Sequence[Projection]) -> str:
    """Name of what makes rows of facts: projections, their versions and columns, the fact types
    that are understood, and which rows a snapshot takes; 64 hex digits."""
    load_catalogue()
    known = [[one.name, one.version] for one in catalogue()]
    made = [[one.name, one.version, shape_of(one)] for one in sorted(projections, key=_name)]
    return sha256(_FOLD + _pack([FORM, known, made, sorted(CUTS.items())])).hexdigest()


def tables_of(projections: Sequence[Projection]) -> list[Table]:
    """Every table, by name."""
    found = [table for one in projections for table in one.tables]
    return sorted(found, key=lambda table: str(table.name))


def take(conn: Connection, projections: Sequence[Projection]) -> Snapshot:
    """The snapshot of a book as of the last number it holds; in a reading transaction.

    Raises:
        Refused: "snapshot.waiting": facts wait here for their numbers; "book.history_arriving";
            "snapshot.empty"; "snapshot.too_large".
    """
    contents, facts = _contents(conn, projections)
    content = _pack(contents)
    whole = _pack(_Signed(content, encode_log(facts, heads_only=True)))
    packed = zstandard.ZstdCompressor(level=LEVEL, write_content_size=True).compress(whole)
    if len(whole) > UNPACKED_MAX or len(packed) > PACKED_MAX:
        raise Refused("snapshot.too_large")
    return Snapshot(
        group=contents.group,
        seq=contents.seq,
        fold=contents.fold,
        content=_digest(content),
        packed=packed,
    )


def content_at_head(conn: Connection, projections: Sequence[Projection]) -> str:
    """The `content` of a snapshot taken now: what others' snapshots of this number must have.

    Raises:
        Refused: As `take`.
    """
    return _digest(_pack(_contents(conn, projections)[0]))


def unpack(packed: bytes, *, content: str) -> Opened:
    """Open a snapshot whose digest somebody vouched for.

    Raises:
        Untrusted: "snapshot.damaged", "frames.*": torn, too large, or another content.
    """
    try:
        size = zstandard.frame_content_size(packed)
        if len(packed) > PACKED_MAX or not 0 <= size <= UNPACKED_MAX:
            raise Untrusted("snapshot.damaged")
        unpacker = zstandard.ZstdDecompressor(max_window_size=UNPACKED_MAX)
        signed = _unpack_signed(
            unpacker.decompress(packed, max_output_size=UNPACKED_MAX, allow_extra_data=False)
        )
        if _digest(signed.content) != content:
            raise Untrusted("snapshot.damaged")
        contents = _unpack_contents(signed.content)
        frontier = Frontier.from_bytes(contents.frontier)
        facts = tuple(decode_log(signed.log))
    except (zstandard.ZstdError, msgspec.MsgspecError, ValueError, RecursionError) as error:
        if is_no_memory(error):
            raise
        raise Untrusted("snapshot.damaged") from error
    if (contents.form, frontier.size) != (FORM, contents.seq) or _places(facts) != contents.facts:
        raise Untrusted("snapshot.damaged")
    return Opened(contents, facts)


def _contents(
    conn: Connection, projections: Sequence[Projection]
) -> tuple[Contents, list[Sequenced]]:
    cursor: Any = conn.connection.cursor()
    sql = "SELECT group_id, epoch, size, frontier FROM log_state"
    group, epoch, size, frontier = cursor.execute(sql).fetchone()
    refuse(conn)
    if EventLog(conn).waiting_count():
        raise Refused("snapshot.waiting")
    if not size:
        raise Refused("snapshot.empty")
    look = look_back(conn)
    facts = _facts(cursor, look)
    contents = Contents(
        form=FORM,
        group=group,
        fold=fold_of(projections),
        seq=size,
        epoch=epoch,
        frontier=frontier,
        is_whole=look.is_whole,
        facts=_places(facts),
        control=names_of(one.frame for one in EventLog(conn).control()),
        unknown=cursor.execute(
            "SELECT hash, type, version FROM unknown_fact ORDER BY hash"
        ).fetchall(),
        roots=_roots(cursor, projections),
        tables=[_rows(cursor, table, look) for table in tables_of(projections)],
    )
    return contents, facts


def names_of(frames: Iterable[Frame]) -> bytes:
    """SHA-256 over the hashes of facts in their order."""
    return sha256(b"".join(bytes.fromhex(one.hash) for one in frames)).digest()


def _facts(cursor: Any, look: Look) -> list[Sequenced]:
    sql = (
        # CROSS JOIN keeps the order: SQLite would rather read the whole log.
        "SELECT seq, epoch, is_last, body, sig FROM event WHERE no IN ("
        "SELECT no FROM event WHERE seq >= ? UNION SELECT event.no FROM chain CROSS JOIN event "
        "ON event.chain = chain.no AND event.n = chain.numbered_n UNION "
        "SELECT event.no FROM unknown_fact CROSS JOIN event ON event.hash = unknown_fact.hash"
        ") ORDER BY seq LIMIT ?"
    )
    rows = cursor.execute(sql, (look.facts_from, LOG_MAX)).fetchall()
    return [
        Sequenced(seq, epoch, Frame(body, sig or b""), bool(last))
        for seq, epoch, last, body, sig in rows
    ]


def _places(facts: Sequence[Sequenced]) -> list[_Place]:
    return [(one.seq, one.epoch, one.last, one.frame.hash) for one in facts]


def _roots(cursor: Any, projections: Sequence[Projection]) -> list[tuple[str, bytes]]:
    names = {one.name for one in projections}
    sql = "SELECT name, root_numbered FROM projection_state ORDER BY name"
    return [(name, root) for name, root in cursor.execute(sql).fetchall() if name in names]


def _rows(cursor: Any, table: Table, look: Look) -> _Rows:
    name = str(table.name)
    where, values = look.rows_of(name)
    columns = ", ".join(f'"{column.name}"' for column in table.columns)
    key = ", ".join(f'"{column.name}"' for column in table.primary_key.columns)
    sql = f'SELECT {columns} FROM "{name}"{where and f" WHERE {where}"} ORDER BY {key}'
    rows = cursor.execute(sql, values).fetchall()
    turned = [list(column) for column in zip(*rows, strict=True)]
    return _Rows(name, len(rows), turned)


def _digest(content: bytes) -> str:
    return sha256(_CONTENT + content).hexdigest()


def _name(projection: Projection) -> str:
    return projection.name


_unpack_signed = msgspec.msgpack.Decoder(_Signed).decode
_unpack_contents = msgspec.msgpack.Decoder(Contents).decode
