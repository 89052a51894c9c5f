"""Reading what a stranger sends: never more than the limits, whatever the headers claim."""

import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import TypeVar

import anyio
import anyio.to_thread
import zstandard
from starlette.requests import ClientDisconnect, Request

from app.core.errors import AppError
from app.core.no_memory import is_no_memory
from app.core.safe_json import decode_as
from sync_server.context import context_of
from sync_server.problems import HttpProblem
from sync_server.room import SMALL
from sync_server.settings import Settings

T = TypeVar("T")

READ_S_MAX = 30  # a body that trickles in more slowly is an attack or a dead link
LONG_BYTES = SMALL  # a thread costs 0.1 ms, unpacking this much about as long
WINDOW_MAX = 8 * 1024 * 1024
PART_BYTES = 64 * 1024


async def read_body(request: Request, settings: Settings, limit: int | None = None) -> bytes:
    """The body, decompressed.

    Args:
        limit: Bytes at most, as sent and unpacked, where it is less than for any body.

    Raises:
        HttpProblem: 400 damaged, 408 too slow, 413 too large as sent or unpacked, 415 encoding,
            503 no room beside those of the others.
    """
    sent_max = limit or settings.body_bytes_max
    unpacked_max = limit or settings.unpacked_bytes_max
    room, scope = context_of(request).room, request.scope
    sent = await _read(request, sent_max, lambda size: room.hold(scope, size))
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    if encoding == "identity":
        return sent

    def unpack() -> bytes:
        # Twice: as it came, and as what it is read into.
        return unpacked(sent, encoding, unpacked_max, lambda size: room.hold(scope, 2 * size))

    return await in_thread(unpack, is_long=len(sent) > LONG_BYTES)


def uncounted(_size: int) -> None:
    """Where nobody else holds anything."""


def unpacked(
    sent: bytes, encoding: str, limit: int, grows: Callable[[int], None] = uncounted
) -> bytes:
    """A compressed body as it was.

    Args:
        grows: Called for each further piece of a long one; what it raises ends the unpacking.

    Raises:
        HttpProblem: 400 damaged, 413 larger than `limit`, 415 encoding.
    """
    unpack = {"zstd": _unpack_zstd, "gzip": _unpack_gzip}.get(encoding)
    if unpack is None:
        raise HttpProblem(415, "body.encoding_unknown")
    parts: list[bytes] = []
    counted = size = 0
    for part in unpack(sent):
        parts.append(part)
        size += len(part)
        if size > limit:
            raise HttpProblem(413, "body.too_large", limit=limit)
        if size > SMALL:
            grows(size - counted)
            counted = size
    return b"".join(parts)


async def read_json(request: Request, cls: type[T], settings: Settings) -> T:
    """The JSON body as `cls`.

    Raises:
        HttpProblem: As `read_body`; 415 for another content type.
        Untrusted: Not JSON within the limits of `safe_json`, or not a `cls`.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise HttpProblem(415, "body.not_json_type")
    body = await read_body(request, settings, settings.json_bytes_max)
    try:
        return decode_as(cls, body)
    except AppError as error:
        raise HttpProblem(400, error.code) from error


async def in_thread(work: Callable[[], T], *, is_long: bool) -> T:
    """Run what takes milliseconds beside the event loop; what is short stays in it."""
    return await anyio.to_thread.run_sync(work) if is_long else work()


def may_be_long(request: Request) -> bool:
    """Whether a body will be, or may be, more than what nobody counts."""
    declared = request.headers.get("content-length", "")
    return not (declared.isdecimal() and int(declared) <= SMALL)


async def pass_over(request: Request, settings: Settings) -> None:
    """Let a body go by of which nothing is kept: who is refused in the middle of sending hears
    only that the line broke."""
    await _read(request, settings.body_bytes_max, uncounted, keep=False)


async def _read(
    request: Request, limit: int, grows: Callable[[int], None], *, keep: bool = True
) -> bytes:
    declared = request.headers.get("content-length", "0")
    if not declared.isdecimal():
        raise HttpProblem(400, "body.bad_length")
    if int(declared) > limit:
        raise HttpProblem(413, "body.too_large", {"Connection": "close"}, limit=limit)
    parts: list[bytes] = []
    size = counted = 0
    refusal: HttpProblem | None = None
    try:
        with anyio.fail_after(READ_S_MAX):
            async for part in request.stream():
                size += len(part)
                if size > limit:
                    raise HttpProblem(413, "body.too_large", {"Connection": "close"}, limit=limit)
                if refusal is not None or not keep:
                    continue
                parts.append(part)
                if size > SMALL:
                    try:
                        grows(size - counted)
                        counted = size
                    except HttpProblem as problem:
                        refusal = problem
                        parts.clear()
    except TimeoutError:
        raise HttpProblem(408, "body.too_slow", {"Connection": "close"}) from None
    except ClientDisconnect:
        raise HttpProblem(400, "body.cut_off") from None
    if refusal is not None:
        raise refusal
    return b"".join(parts)


def _unpack_zstd(sent: bytes) -> Iterator[bytes]:
    reader = zstandard.ZstdDecompressor(max_window_size=WINDOW_MAX).stream_reader(BytesIO(sent))
    try:
        # By parts: the reader makes room for all that it is asked for, half a millisecond's work.
        while part := reader.read(PART_BYTES):
            yield part
    except zstandard.ZstdError as error:
        if is_no_memory(error):
            raise
        raise HttpProblem(400, "body.damaged") from None


def _unpack_gzip(sent: bytes) -> Iterator[bytes]:
    machine = zlib.decompressobj(wbits=31)
    try:
        part = machine.decompress(sent, PART_BYTES)
        while part:
            yield part
            part = machine.decompress(machine.unconsumed_tail, PART_BYTES)
    except zlib.error:
        raise HttpProblem(400, "body.damaged") from None
    if not machine.eof or machine.unused_data:
        raise HttpProblem(400, "body.damaged")
