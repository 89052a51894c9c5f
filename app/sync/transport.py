"""HTTP to one server: bounded, patient, suspicious. The only module of the laptop with httpx."""

import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from ipaddress import ip_address
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx

from app.core.errors import Refused, Untrusted
from app.core.frames import OUTPUT_MAX, decompress
from app.core.wire import PROTOCOL, PROTOCOL_HEADER
from app.sync.failures import Answered, network_failure, refusal
from app.sync.pinning import pinned_context

if TYPE_CHECKING:
    import socket
    import ssl

CONNECT_S, WRITE_S, READ_S = 5.0, 20.0, 35.0
RAW_MAX = 8 * 1024 * 1024  # of one answer as it comes
Carrier = httpx.BaseTransport  # what carries requests; tests bring their own
HELD_BACK_S = 3600  # a Retry-After beyond an hour is taken as an hour


@dataclass(frozen=True, slots=True)
class Answer:
    """A successful answer, unpacked."""

    status: int
    kind: str
    body: bytes
    headers: Mapping[str, str]


class Transport:
    """One server. Not for two threads at once; `close` may be called from any.

    Attributes:
        sent_bytes, got_bytes: Of all bodies so far, as they travelled.
        skew_ms: How far this laptop's clock is ahead of the server's; None before any answer.
        told_ms: What the server's clock showed when it answered last.
    """

    def __init__(
        self,
        url: str,
        *,
        wall_ms: Callable[[], int],
        inner: Carrier | None = None,
        pin: str = "",
    ) -> None:
        """Talk to `url`.

        Args:
            inner: What carries the requests; sockets when absent.
            pin: The only key whose certificate is accepted, hex, for a server that vouches for
                itself; "" for one that an authority vouches for.

        Raises:
            Refused: "sync.not_an_address"; "sync.insecure_address": http beyond this house.
        """
        self.url = checked_url(url)
        self.sent_bytes = self.got_bytes = 0
        self.skew_ms: int | None = None
        self.told_ms: int | None = None
        self.pin = pin if urlsplit(self.url).scheme == "https" else ""
        self._wall_ms, self._inner = wall_ms, inner
        self._made: httpx.Client | None = None

    @property
    def _client(self) -> httpx.Client:
        """Made at the first request: a pinned server is asked for its certificate then."""
        if self._made is None:
            verify: ssl.SSLContext | bool = True
            if self.pin and self._inner is None:
                verify = pinned_context(self.url, self.pin, CONNECT_S)
            self._made = httpx.Client(
                base_url=self.url,
                transport=self._inner,
                verify=verify,
                timeout=httpx.Timeout(READ_S, connect=CONNECT_S, write=WRITE_S),
                follow_redirects=False,
                headers={PROTOCOL_HEADER: str(PROTOCOL)},
                trust_env=not (self.pin or _is_near(urlsplit(self.url).hostname or "")),
            )
        return self._made

    def send(
        self,
        method: str,
        path: str,
        *,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        allow: tuple[int, ...] = (),
    ) -> Answer:
        """One request.

        Args:
            allow: Statuses beyond 2xx that are answers and not failures.

        Raises:
            Unavailable, Untrusted: With a `sync.*` code, see `app.sync.failures`.
        """
        try:
            with self._client.stream(method, path, content=body, headers=headers) as response:
                self.sent_bytes += len(body)
                raw = self._read(response)
        except httpx.TimeoutException as error:
            raise network_failure(error, timed_out=True) from error
        except (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL) as error:
            raise network_failure(error) from error
        self._look_at_the_clock(response.headers.get("date", ""))
        kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
        if not (response.is_success or response.status_code in allow):
            raise refusal(_answered(response, kind, raw))
        plain = _unpacked(raw, response.headers.get("content-encoding", "identity"))
        return Answer(response.status_code, kind, plain, response.headers)

    def live(self, path: str, headers: Mapping[str, str]) -> "Live":
        """Open an endless answer.

        Raises:
            Unavailable, Untrusted: As `send`.
        """
        request = self._client.build_request("GET", path, headers=dict(headers))
        try:
            response = self._client.send(request, stream=True)
        except httpx.TimeoutException as error:
            raise network_failure(error, timed_out=True) from error
        except httpx.HTTPError as error:
            raise network_failure(error) from error
        kind = response.headers.get("content-type", "").partition(";")[0]
        if not response.is_success or kind != "text/event-stream":
            response.close()
            raise refusal(Answered(response.status_code))
        return Live(response)

    def note_time(self, now_ms: int) -> None:
        """The server said what time it is."""
        self.skew_ms, self.told_ms = self._wall_ms() - now_ms, now_ms

    def close(self) -> None:
        if self._made is not None:
            self._made.close()

    def _read(self, response: httpx.Response) -> bytes:
        parts, size = [], 0
        for part in response.iter_raw():
            size += len(part)
            if size > RAW_MAX:
                raise Untrusted("sync.unreadable", reason="too large")
            parts.append(part)
        self.got_bytes += size
        return b"".join(parts)

    def _look_at_the_clock(self, date: str) -> None:
        try:
            told = parsedate_to_datetime(date)
        except (ValueError, TypeError, IndexError):
            return
        # The header counts whole seconds; half of one is the fair guess.
        self.note_time(int(told.timestamp() * 1000) + 500)


class Live:
    """An open stream of pokes.

    Attributes:
        socket: To wait for together with other things; None when there is none.
    """

    def __init__(self, response: httpx.Response) -> None:
        self._response = response
        self._parts: Iterator[bytes] = response.iter_raw()
        stream = response.extensions.get("network_stream")
        found: Any = None if stream is None else stream.get_extra_info("socket")
        self.socket: socket.socket | None = found

    def read(self) -> bytes:
        """The next bytes; b"" when the stream has ended. Waits for them.

        Raises:
            Unavailable: The stream was cut off, or there was no heartbeat for too long.
        """
        try:
            return next(self._parts, b"")
        except httpx.TimeoutException as error:
            raise network_failure(error, timed_out=True) from error
        except (httpx.HTTPError, httpx.StreamError) as error:
            raise network_failure(error) from error

    def __enter__(self) -> "Live":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._response.close()


def checked_url(url: str) -> str:
    """The address in its plain form; a name alone means https.

    Raises:
        Refused: "sync.not_an_address" or "sync.insecure_address".
    """
    text = url.strip().rstrip("/")
    parts = urlsplit(text if "://" in text else f"https://{text}")
    try:
        _ = parts.port
    except ValueError as error:
        raise Refused("sync.not_an_address", address=text) from error
    if parts.scheme not in ("https", "http") or not parts.hostname or parts.username:
        raise Refused("sync.not_an_address", address=text)
    if parts.scheme == "http" and not _is_near(parts.hostname):
        raise Refused("sync.insecure_address", address=text)
    return parts.geturl()


def _is_near(host: str) -> bool:
    """This computer or the same house: where a plain connection is tolerable."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_private
    except ValueError:
        return False


def _answered(response: httpx.Response, kind: str, raw: bytes) -> Answered:
    """What a failure says; a page of somebody else's making says nothing."""
    from app.core.safe_json import decode_as
    from app.core.wire import Problem

    waits = response.headers.get("retry-after", "")
    retry_s = min(int(waits), HELD_BACK_S) if waits.isdecimal() and len(waits) < 9 else 0
    try:
        problem = decode_as(Problem, raw) if kind == "application/json" else None
    except Untrusted:
        problem = None
    if problem is None:
        return Answered(response.status_code, retry_after_s=retry_s)
    values = {name: v for name, v in problem.values.items() if isinstance(v, int | str)}
    return Answered(response.status_code, problem.code, values, retry_s)


def _unpacked(raw: bytes, encoding: str) -> bytes:
    match encoding.strip().lower():
        case "identity" | "":
            return raw
        case "zstd":
            return decompress(raw)
        case "gzip":  # a proxy's idea
            machine = zlib.decompressobj(wbits=31)
            try:
                plain = machine.decompress(raw, OUTPUT_MAX + 1)
            except zlib.error as error:
                raise Untrusted("sync.unreadable", reason="gzip") from error
            if machine.eof and len(plain) <= OUTPUT_MAX:
                return plain
    raise Untrusted("sync.unreadable", reason=encoding[:20])
