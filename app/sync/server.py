"""The sync server as this laptop sees it: every route of the protocol, typed.

Source: spec/sync.md section 2.7; the types are those of `app.core.wire`.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from app.book.book import Book
from app.core.admission import Sequenced
from app.core.checkpoints import Checkpoint
from app.core.errors import Unavailable, Untrusted
from app.core.events.envelope import Frame
from app.core.frames import compress, decode_log, encode_frames, encode_log
from app.core.safe_json import decode_as
from app.core.wire import (
    CHECKPOINT_HEADER,
    FRAMES_TYPE,
    Capabilities,
    Challenge,
    ChallengeWanted,
    Enrolled,
    KeyEnvelope,
    KeyEnvelopes,
    PairingAccepted,
    PairingCode,
    PairingPost,
    PairingSeen,
    PairingWanted,
    Problem,
    PromptNumber,
    PromptTaken,
    PushAnswer,
    RootsAnswer,
    StateRoots,
    Token,
    TokenWanted,
    auth_message,
    checkpoint_header,
    read_checkpoint_header,
)
from app.sync.failures import Answered, refusal
from app.sync.transport import PROTOCOL, Answer, Live, Transport

T = TypeVar("T")

JSON = "application/json"
FRAMES = {"Content-Type": FRAMES_TYPE, "Content-Encoding": "zstd", "Accept-Encoding": "identity"}
JSON_MAX = 8 * 1024 * 1024  # the envelopes of a large group's member keys
SERVER_KEY_CHANGED = "sync.other_server"


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the log; `checkpoint` is of the whole log, None while it is empty."""

    records: list[Sequenced]
    checkpoint: Checkpoint | None


@dataclass(frozen=True, slots=True)
class Identity:
    """For whom this laptop speaks: read anew for each token, since a book may go on under
    another incarnation."""

    group: str
    device: str
    sign: Callable[[bytes], bytes]


def identity_of(book: Book) -> Identity:
    """The laptop of `book`."""
    info, key = book.group, book.keys.signing
    return Identity(info.id, info.device, lambda message: key.sign(message).signature)


class Server:
    """The routes; every method raises Unavailable or Untrusted with a `sync.*` code.

    Attributes:
        key: The only server key that is accepted, hex; "" accepts and keeps the first one.
    """

    def __init__(
        self, transport: Transport, identity: Callable[[], Identity] | None, key: str = ""
    ) -> None:
        """Args:
        identity: Whose tokens to ask for; None for the open routes only.
        """
        self.transport = transport
        self.key = key
        self._identity = identity
        self._token = ""
        self._capabilities: Capabilities | None = None

    # Open to everybody

    def capabilities(self) -> Capabilities:
        """What the server can do, asked once.

        Raises:
            Unavailable: "sync.app_too_old" or "sync.server_too_old".
        """
        if self._capabilities is None:
            found = self._open("GET", "/v1/capabilities", None, Capabilities)
            self.transport.note_time(found.now_ms)
            if found.protocol_min > PROTOCOL:
                raise Unavailable("sync.app_too_old")
            if found.protocol_max < PROTOCOL:
                raise Unavailable("sync.server_too_old")
            self._check_key(found.server_key)
            self._capabilities = found
        return self._capabilities

    def leave_device(self, posted: PairingPost) -> PairingAccepted:
        """Leave the public keys of this new laptop under a code."""
        return self._open("POST", "/v1/pairing/device", posted, PairingAccepted)

    def adopt(self, group: str, records: Sequence[Sequenced], checkpoint: Checkpoint) -> Enrolled:
        """Bring numbered history; `checkpoint` is signed at the last record."""
        headers = FRAMES | {CHECKPOINT_HEADER: checkpoint_header(checkpoint)}
        body = compress(encode_log(records))
        path = f"/v1/groups/{group}/enrol"
        return _decoded(self.transport.send("POST", path, body=body, headers=headers), Enrolled)

    # For laptops of the group

    def push(self, body: bytes) -> PushAnswer:
        """Send packed frames (`packed`)."""
        answer = self._ours("POST", "events", body, FRAMES, allow=(409,))
        if answer.status == 409 and b'"forks":' not in answer.body:
            problem = _decoded(answer, Problem)
            raise refusal(Answered(answer.status, problem.code, problem.values))
        return _decoded(answer, PushAnswer)

    def log(
        self,
        cursor: tuple[int, int],
        *,
        limit: int,
        wait_s: int = 0,
        heads_only: bool = False,
    ) -> Page:
        """The numbered facts after `cursor` (epoch, seq).

        Raises:
            Unavailable: "sync.server_behind": the server knows less than this laptop.
        """
        epoch, after = cursor
        query = f"log?epoch={max(epoch, 0)}&after={after}&limit={limit}"
        query += f"&wait={wait_s}" if wait_s else ""
        query += "&sig=heads" if heads_only else ""
        answer = self._ours("GET", query, b"", {"Accept-Encoding": "zstd"})
        if answer.kind != FRAMES_TYPE:
            raise Unavailable("sync.login_page")
        shown = answer.headers.get(CHECKPOINT_HEADER)
        with _readable():
            checkpoint = None if shown is None else read_checkpoint_header(shown)
            return Page(decode_log(answer.body), checkpoint)

    def live(self) -> Live:
        """The stream of pokes."""
        path = f"/v1/groups/{self._who().group}/live"
        fresh = not self._token
        try:
            return self.transport.live(path, self._bearer())
        except Unavailable as error:
            if fresh or error.values.get("status") != 401:
                raise
        self._token = ""  # it ran out while the last stream was open
        return self.transport.live(path, self._bearer())

    def roots(self, roots: StateRoots) -> RootsAnswer:
        return self._json("POST", "roots", roots, RootsAnswer)

    def envelopes(self) -> tuple[KeyEnvelope, ...]:
        return self._json("GET", "keys", None, KeyEnvelopes).envelopes

    def put_envelopes(self, envelopes: tuple[KeyEnvelope, ...]) -> None:
        self._json("PUT", "keys", KeyEnvelopes(envelopes=envelopes), KeyEnvelopes)

    def ask_phone(self, request: str, phone: str) -> PromptTaken:
        """Tell which phone (`254712345678`) a payment that was asked for shall ring on."""
        return self._json("POST", f"requests/{request}", PromptNumber(phone=phone), PromptTaken)

    def erase_key(self, member: str) -> None:
        self._ours("DELETE", f"keys/{member}", b"", {})

    def pairing_code(self) -> PairingCode:
        """A code to read out to the owner of a new laptop."""
        wanted = PairingWanted(group=self._who().group)
        body, headers = msgspec.json.encode(wanted), {"Content-Type": JSON}
        return _decoded(self._with_token("POST", "/v1/pairing", body, headers), PairingCode)

    def pairing_seen(self, code: str) -> PairingPost | None:
        """The new laptop that used the code; None while nobody has."""
        return self._json("GET", f"pairing/{code}", None, PairingSeen).device

    # Inside

    def _json(self, method: str, path: str, value: object, answer: type[T]) -> T:
        body = b"" if value is None else msgspec.json.encode(value)
        return _decoded(self._ours(method, path, body, {"Content-Type": JSON}), answer)

    def _open(self, method: str, path: str, value: object, answer: type[T]) -> T:
        body = b"" if value is None else msgspec.json.encode(value)
        headers = {"Content-Type": JSON, "Accept-Encoding": "identity"}
        return _decoded(self.transport.send(method, path, body=body, headers=headers), answer)

    def _ours(
        self,
        method: str,
        path: str,
        body: bytes,
        headers: Mapping[str, str],
        allow: tuple[int, ...] = (),
    ) -> Answer:
        path = f"/v1/groups/{self._who().group}/{path}"
        return self._with_token(method, path, body, headers, allow)

    def _with_token(
        self,
        method: str,
        path: str,
        body: bytes,
        headers: Mapping[str, str],
        allow: tuple[int, ...] = (),
    ) -> Answer:
        """Send with a token; one that has run out is renewed once."""
        fresh = not self._token
        while True:
            sent = {"Accept-Encoding": "identity", **headers, **self._bearer()}
            try:
                return self.transport.send(method, path, body=body, headers=sent, allow=allow)
            except Unavailable as error:
                if fresh or error.values.get("server_code") != "token.unknown":
                    raise
                self._token, fresh = "", True

    def _bearer(self) -> dict[str, str]:
        self._token = self._token or self._log_in()
        return {"Authorization": f"Bearer {self._token}"}

    def _log_in(self) -> str:
        who = self._who()
        asked = self._open(
            "POST",
            "/v1/auth/challenge",
            ChallengeWanted(group=who.group, device=who.device),
            Challenge,
        )
        self.transport.note_time(asked.now_ms)
        self._check_key(asked.server_key)
        message = auth_message(
            bytes.fromhex(asked.challenge), bytes.fromhex(asked.server_key), asked.now_ms
        )
        wanted = TokenWanted(
            group=who.group,
            device=who.device,
            challenge=asked.challenge,
            time_ms=asked.now_ms,
            signature=who.sign(message).hex(),
        )
        return self._open("POST", "/v1/auth/token", wanted, Token).token

    def _who(self) -> Identity:
        assert self._identity is not None, "this server object has only the open routes"
        return self._identity()

    def _check_key(self, shown: str) -> None:
        self.key = self.key or shown
        if shown != self.key:
            raise Untrusted(SERVER_KEY_CHANGED)


def packed(frames: Sequence[Frame]) -> bytes:
    """The body of a push."""
    return compress(encode_frames(frames))


def _decoded(answer: Answer, cls: type[T]) -> T:
    """The answer as `cls`; a web page in its place is a Wi-Fi login page."""
    if answer.kind != JSON:
        raise Unavailable("sync.login_page")
    with _readable():
        return decode_as(cls, answer.body, size_max=JSON_MAX)


@contextmanager
def _readable() -> Iterator[None]:
    """Whatever the reader finds wrong is one thing for the officer: an answer nobody can use."""
    try:
        yield
    except Untrusted as error:
        raise Untrusted("sync.unreadable", reason=error.code) from error
