"""Spoiling what was valid: bits and stretches of bytes, and nodes of decoded values."""

import json
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

LONGEST = 64 * 1024

NUMBERS = (
    0, 1, -1, 2, 127, 128, 255, 256, 32_767, 65_535, 65_536, 2**31 - 1, 2**31, 2**32 - 1, 2**32,
    2**53 - 1, 2**53, -(2**53), 2**63 - 1, -(2**63), 2**63, 2**64 - 1,
)  # fmt: skip
TEXTS = (
    "", " ", "\n", "0", "-0", "1.0", "1e9", "1e999999999", "NaN", "null", "true", "\x00",
    "\u202emoney", "\u0661\u0662\u0663", "\u06f1\u06f2", "e\u0301", "\ufeff", "\U0001f600",
    "\u200d", "%s{0}", "../../x", "=1+1", "{", "[", '"', "\\", "a" * 70, "9" * 40,
    "2026-02-30", "9999-99-99", "2026-11-21", "00000000-0000-0000-0000-000000000000", "KES",
)  # fmt: skip
CHUNKS = (
    b"\n", b"\0", b"\xff", b"\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc0\x80", b'"', b"\\",
    b'\\"', b"[", b"{", b"]", b"}", b",", b"{}", b"[]", b"1e400", b"NaN", b"\\ud800", b"\\u0000",
    b"\xff" * 8,
    b"\x7f\xff\xff\xff", b"\xdd\xff\xff\xff\xff", b"\xc6\xff\xff\xff\xff", b"\xcf" + b"\xff" * 8,
)  # fmt: skip


def spoiled(chance: Random, seeds: Sequence[bytes]) -> bytes:
    """One of the valid `seeds` after one to six changes; seldom whole, seldom quite other."""
    data = bytearray(chance.choice(seeds))
    for _ in range(min(6, 1 + int(chance.expovariate(1.0)))):
        chance.choice(_OF_BYTES)(chance, data, seeds)
    return bytes(data[: 2 * LONGEST])


def _flip(chance: Random, data: bytearray, _: Sequence[bytes]) -> None:
    if data:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _put(chance: Random, data: bytearray, _: Sequence[bytes]) -> None:
    at, chunk = chance.randint(0, len(data)), chance.choice(CHUNKS)
    data[at : at + chance.choice((0, len(chunk)))] = chunk


def _number(chance: Random, data: bytearray, _: Sequence[bytes]) -> None:
    size = chance.choice((1, 2, 4, 8))
    at, value = chance.randint(0, len(data)), chance.choice(NUMBERS) % 256**size
    data[at : at + size] = value.to_bytes(size, chance.choice(("big", "little")))


def _cut(chance: Random, data: bytearray, _: Sequence[bytes]) -> None:
    del data[chance.randint(0, len(data)) :]


def _remove(chance: Random, data: bytearray, _: Sequence[bytes]) -> None:
    start = chance.randint(0, len(data))
    del data[start : start + _length(chance, data)]


def _repeat(chance: Random, data: bytearray, _: Sequence[bytes]) -> None:
    start = chance.randint(0, len(data))
    piece = bytes(data[start : start + _length(chance, data)])
    data[start:start] = piece * chance.choice((1, 1, 2, 9, max(1, LONGEST // (len(piece) or 1))))


def _move(chance: Random, data: bytearray, _: Sequence[bytes]) -> None:
    start = chance.randint(0, len(data))
    piece = bytes(data[start : start + _length(chance, data)])
    del data[start : start + len(piece)]
    at = chance.randint(0, len(data))
    data[at:at] = piece


def _splice(chance: Random, data: bytearray, seeds: Sequence[bytes]) -> None:
    other = chance.choice(seeds)
    start = chance.randint(0, len(other))
    piece = other[start : start + _length(chance, other)]
    at = chance.randint(0, len(data))
    data[at : at + chance.choice((0, len(piece)))] = piece


def _noise(chance: Random, data: bytearray, _: Sequence[bytes]) -> None:
    at = chance.randint(0, len(data))
    data[at:at] = chance.randbytes(chance.choice((1, 4, 64)))


def _many(chance: Random, data: bytearray, _: Sequence[bytes]) -> None:
    at, chunk = chance.randint(0, len(data)), chance.choice(CHUNKS)
    data[at:at] = chunk * (LONGEST // len(chunk))
    del data[LONGEST:]


def _length(chance: Random, data: bytes | bytearray) -> int:
    return chance.choice((1, 2, 4, 16, 64, max(1, len(data) // 3)))


_Change = Callable[[Random, bytearray, Sequence[bytes]], None]
_OF_BYTES: tuple[_Change, ...] = (
    _flip, _flip, _flip, _put, _put, _number, _cut, _remove, _repeat, _move, _splice, _splice,
    _noise, _many,
)  # fmt: skip


# Values


def spoiled_value(chance: Random, seeds: Sequence[Any]) -> Any:
    """A copy of one of the decoded `seeds` with one to four nodes changed."""
    value = _copy(chance.choice(seeds))
    for _ in range(min(4, 1 + int(chance.expovariate(1.0)))):
        value = _changed(chance, value, seeds)
    return value


def json_of(chance: Random, value: Any) -> bytes:
    """The value as JSON: mostly compact and sorted, else in another spelling."""
    if chance.random() < 0.7:
        text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    else:
        text = json.dumps(
            value, ensure_ascii=chance.random() < 0.5, indent=chance.choice((None, None, 1))
        )
    return text.encode("utf-8", "surrogatepass")


def other_value(chance: Random, old: Any = None) -> Any:
    """Something else of the kind of `old`, or of any kind."""
    if chance.random() < 0.6:
        if isinstance(old, bool) or old is None:
            return chance.choice((True, False, None))
        if isinstance(old, int):
            return chance.choice((*NUMBERS, old + 1, old - 1, -old, old * 100))
        if isinstance(old, str):
            return _other_text(chance, old)
        if isinstance(old, bytes):
            return spoiled(chance, (old,))
    deep: Any = chance.choice(([], {}))
    for _ in range(chance.choice((1, 9, 40))):
        deep = chance.choice(([deep], {"a": deep}))
    return chance.choice(
        (None, True, 0.5, [], {}, "", deep, chance.choice(NUMBERS), chance.choice(TEXTS))
    )


def _other_text(chance: Random, old: str) -> str:
    at = chance.randint(0, len(old))
    return chance.choice(
        (
            chance.choice(TEXTS),
            old + "\n",
            old + chance.choice(TEXTS),
            old[:at] + chance.choice(TEXTS) + old[at:],
            old[:at] + old[at + 1 :],
            old.upper(),
            old[::-1],
            old * chance.choice((2, 2000)),
        )
    )[:LONGEST]


def _changed(chance: Random, value: Any, seeds: Sequence[Any]) -> Any:
    place = chance.choice(list(_places(value)))
    if not place:
        return other_value(chance, value)
    parent = value
    for step in place[:-1]:
        parent = parent[step]
    last, what = place[-1], chance.randrange(8)
    if what < 4:
        parent[last] = other_value(chance, parent[last])
    elif what == 4:
        del parent[last]
    elif what == 5 and isinstance(parent, list):
        parent[last:last] = [_copy(parent[last])] * chance.choice((1, 2, 300))
    elif what == 5:
        parent[chance.choice((str(last).upper(), f"{last}_", "", "p", "v"))] = parent[last]
    elif what == 6:
        parent[last] = _node(chance, value)
    else:
        parent[last] = _node(chance, chance.choice(seeds))
    return value


def _node(chance: Random, value: Any) -> Any:
    for step in chance.choice(list(_places(value))):
        value = value[step]
    return _copy(value)


def _places(value: Any, limit: int = 400) -> Sequence[tuple[Any, ...]]:
    """Where nodes are, the root first; of a large value the first ones only."""
    found: list[tuple[Any, ...]] = [()]
    for place in found:
        node = value
        for step in place:
            node = node[step]
        steps: Any = ()
        if isinstance(node, dict):
            steps = node.keys()
        elif isinstance(node, list):
            steps = range(len(node))
        found.extend((*place, step) for step in steps)
        if len(found) > limit:
            break
    return found[:limit]


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_copy(item) for item in value]
    return value
