"""Frames on the wire: pushes, pages of the log, whole segments."""

from collections.abc import Sequence
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any

import msgspec

from app.core.errors import Untrusted
from app.core.frames import MAGIC, decode_frames, decode_log, encode_frames, encode_log
from app.core.sequencer import Sequencer
from tests.fuzz.material import WALL_MS, valid
from tests.fuzz.mutation import spoiled, spoiled_value
from tests.fuzz.target import Target
from tests.helpers.memory_log import MemoryLog

if TYPE_CHECKING:
    from app.core.admission import Sequenced


@cache
def _pushes() -> tuple[bytes, ...]:
    numbered = [record.frame for record in valid().records]
    whole = [*numbered, *valid().waiting]
    return tuple(encode_frames(some) for some in (valid().waiting, whole, valid().waiting[:1]))


@cache
def _pages() -> tuple[bytes, ...]:
    records = valid().records
    some: Sequence[tuple[Sequence[Sequenced], bool]] = (
        (records, False), (records, True), (records[:3], False), (records[2:], True),
    )  # fmt: skip
    return tuple(encode_log(part, heads_only=heads) for part, heads in some)


def spoiled_columns(chance: Random, seeds: Sequence[bytes]) -> bytes:
    """Frames whose columns were altered, or their bytes."""
    if chance.random() < 0.4:
        return spoiled(chance, seeds)
    decoded: list[Any] = [_listed(msgspec.msgpack.decode(seed[len(MAGIC) :])) for seed in seeds]
    value = spoiled_value(chance, decoded)
    if isinstance(value, list) and len(value) == len(decoded[0]) and chance.random() < 0.1:
        _multiply(chance, value)
    return MAGIC + msgspec.msgpack.encode(value)


def _multiply(chance: Random, columns: list[Any]) -> None:
    """One long text in a table, named by many frames."""
    count, text = 900, "x" * 20_000
    table = columns[6]
    if not (isinstance(table, list) and table and isinstance(table[0], list) and table[0]):
        return
    table[0][chance.randrange(len(table[0]))] = text
    columns[1], columns[2] = [0] * count, b"\1" * 16 * count
    columns[3], columns[4], columns[5] = [1] * count, [1] * count, [0] * count
    columns[7], columns[8], columns[9] = [], ["{}"] * count, []
    columns[10], columns[11] = [], b""
    if columns[12]:
        columns[12], columns[13] = [[1, 0, count]], []


def _listed(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_listed(one) for one in value]
    return value


def _read_push(data: bytes) -> bool:
    frames = decode_frames(data)
    assert decode_frames(encode_frames(frames)) == frames, "changed on the wire"
    log = valid().log()
    done = Sequencer(log, valid().sequencer.key).admit(frames, WALL_MS)
    own = valid().sequencer.id
    for entry in done.entries:
        is_own = entry.event.device == own
        assert is_own or entry.record.frame in valid().frames, "a forged fact"
    _the_log_stands(log)
    if done.rejected or done.quarantined:
        raise Untrusted([*done.rejected, *done.quarantined][0].code)
    return bool(done.entries)


def _the_log_stands(log: MemoryLog) -> None:
    records = [entry.record for entry in log.entries]
    assert [record.seq for record in records] == list(range(1, len(records) + 1)), "a gap"
    assert decode_log(encode_log(records)) == records, "changed on the wire"


def _read_page(data: bytes) -> bool:
    """A log that somebody else numbered: exactly that one, or nothing."""
    records = decode_log(data)
    assert decode_log(encode_log(records)) == records, "changed on the wire"
    log = MemoryLog(valid().group)
    Sequencer(log, valid().sequencer.key).adopt(records, valid().checkpoint)
    assert tuple(entry.record.frame for entry in log.entries) == tuple(
        record.frame for record in valid().records
    ), "another log"
    return True


TARGETS = (
    Target(
        name="push",
        make=lambda chance: spoiled_columns(chance, _pushes()),
        read=_read_push,
        share=20,
    ),
    Target(
        name="log page",
        make=lambda chance: spoiled_columns(chance, _pages()),
        read=_read_page,
        share=20,
    ),
)
