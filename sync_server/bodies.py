"""Reading what a stranger sends: never more than the limits, whatever the headers claim."""

import zlib
from collections.abc import Callable
from io import BytesIO
from typing import TypeVar

import anyio
import anyio.to_thread
import zstandard
from starlette.requests import ClientDisconnect, Request

from app.core.errors import AppError
from app.core.no_memory import is_no_memory
from app.core.safe_json import decode_as
from sync_server.problems import HttpProblem
from sync_server.settings import Settings

T = TypeVar("T")

READ_S_MAX = 30  # a body that trickles in more slowly is an attack or a dead link
LONG_BYTES = 16 * 1024  # a thread costs 0.1 ms, unpacking this much about as long
WINDOW_MAX = 8 * 1024 * 1024
PART_BYTES = 64 * 1024


async def read_body(request: Request, settings: Settings) -> bytes:
    """The body, decompressed.

    Raises:
        HttpProblem: 400 damaged, 408 too slow, 413 too large as sent or unpacked, 415 encoding.
    """
    sent = await _read(request, settings.body_bytes_max)
    encoding = request.headers.get("content-encoding", "identity").strip().lower()
    limit = settings.unpacked_bytes_max
    if encoding == "identity":
        return sent
    is_long = len(sent) > LONG_BYTES
    return await in_thread(lambda: unpacked(sent, encoding, limit), is_long=is_long)


def unpacked(sent: bytes, encoding: str, limit: int) -> bytes:
    """A compressed body as it was.

    Raises:
        HttpProblem: 400 damaged, 413 larger than `limit`, 415 encoding.
    """
    unpack = {"zstd": _unpack_zstd, "gzip": _unpack_gzip}.get(encoding)
    if unpack is None:
        raise HttpProblem(415, "body.encoding_unknown")
    return unpack(sent, limit)


async def read_json(request: Request, cls: type[T], settings: Settings) -> T:
    """The JSON body as `cls`.

    Raises:
        HttpProblem: As `read_body`; 415 for another content type.
        Untrusted: Not JSON within the limits of `safe_json`, or not a `cls`.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise HttpProblem(415, "body.not_json_type")
    body = await read_body(request, settings)
    if len(body) > settings.json_bytes_max:
        raise HttpProblem(413, "body.too_large", limit=settings.json_bytes_max)
    try:
        return decode_as(cls, body)
    except AppError as error:
        raise HttpProblem(400, error.code) from error


async def in_thread(work: Callable[[], T], *, is_long: bool) -> T:
    """Run what takes milliseconds beside the event loop; what is short stays in it."""
    return await anyio.to_thread.run_sync(work) if is_long else work()


async def _read(request: Request, limit: int) -> bytes:
    declared = request.headers.get("content-length", "0")
    if not declared.isdecimal():
        raise HttpProblem(400, "body.bad_length")
    if int(declared) > limit:
        raise HttpProblem(413, "body.too_large", {"Connection": "close"}, limit=limit)
    parts: list[bytes] = []
    size = 0
    try:
        with anyio.fail_after(READ_S_MAX):
            async for part in request.stream():
                size += len(part)
                if size > limit:
                    raise HttpProblem(413, "body.too_large", {"Connection": "close"}, limit=limit)
                parts.append(part)
    except TimeoutError:
        raise HttpProblem(408, "body.too_slow", {"Connection": "close"}) from None
    except ClientDisconnect:
        raise HttpProblem(400, "body.cut_off") from None
    return b"".join(parts)


def _unpack_zstd(sent: bytes, limit: int) -> bytes:
    reader = zstandard.ZstdDecompressor(max_window_size=WINDOW_MAX).stream_reader(BytesIO(sent))
    parts: list[bytes] = []
    size = 0
    try:
        # By parts: the reader makes room for all that it is asked for, half a millisecond's work.
        while part := reader.read(min(PART_BYTES, limit + 1 - size)):
            parts.append(part)
            size += len(part)
            if size > limit:
                raise HttpProblem(413, "body.too_large", limit=limit)
    except zstandard.ZstdError as error:
        if is_no_memory(error):
            raise
        raise HttpProblem(400, "body.damaged") from None
    return b"".join(parts)


def _unpack_gzip(sent: bytes, limit: int) -> bytes:
    machine = zlib.decompressobj(wbits=31)
    try:
        unpacked = machine.decompress(sent, limit + 1)
    except zlib.error:
        raise HttpProblem(400, "body.damaged") from None
    if len(unpacked) > limit:
        raise HttpProblem(413, "body.too_large", limit=limit)
    if not machine.eof or machine.unused_data:
        raise HttpProblem(400, "body.damaged")
    return unpacked
