"""How a laptop talks to its server: capabilities, one pinned key, tokens that are renewed.

Source: spec/sync.md section 2.7.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from app.book.book import Book
from app.core.errors import Unavailable, Untrusted
from app.core.safe_json import decode_as
from app.core.wire import PROTOCOL, Capabilities
from app.core.wire_access import Challenge, ChallengeWanted, Token, TokenWanted, auth_message
from app.sync.transport import Answer, Transport

T = TypeVar("T")

JSON = "application/json"
JSON_MAX = 8 * 1024 * 1024  # the envelopes of a large group's member keys
SERVER_KEY_CHANGED = "sync.other_server"


@dataclass(frozen=True, slots=True)
class Identity:
    """For whom this laptop speaks: read anew for each token, since a book may go on under
    another incarnation.

    Attributes:
        devices: Its incarnations that have a number, the newest first; all have one key.
    """

    group: str
    devices: tuple[str, ...]
    sign: Callable[[bytes], bytes]


def identity_of(book: Book) -> Identity:
    """The laptop of `book`. Put back to a copy it goes on as another incarnation, of which a server
    first hears from the laptop that it was."""
    info, key = book.group, book.keys.signing
    public = key.verify_key.encode().hex()
    ours = [one for one in book.roster.devices.values() if one.card.key == public]
    numbered = {one.card.id: one.enrolled_seq for one in ours if one.enrolled_seq is not None}
    newest_first = sorted(numbered, key=numbered.__getitem__, reverse=True)
    devices = tuple(newest_first) or (info.device,)
    return Identity(info.id, devices, lambda message: key.sign(message).signature)


class Speaking:
    """One server, spoken to as one laptop; every method raises Unavailable or Untrusted with a
    `sync.*` code.

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

    def capabilities(self, *, to_hand_in: bool = False) -> Capabilities:
        """What the server can do, asked once.

        Args:
            to_hand_in: Only to send: a program that is too old to read the log may always do that.

        Raises:
            Unavailable: "sync.app_too_old" or "sync.server_too_old".
        """
        if self._capabilities is None:
            found = self._open("GET", "/v1/capabilities", None, Capabilities)
            self.transport.note_time(found.now_ms)
            if found.protocol_max < PROTOCOL:
                raise Unavailable("sync.server_too_old")
            self._check_key(found.server_key)
            self._capabilities = found
        if self._capabilities.protocol_min > PROTOCOL and not to_hand_in:
            raise Unavailable("sync.app_too_old")
        return self._capabilities

    def _json(self, method: str, path: str, value: object, answer: type[T]) -> T:
        body = b"" if value is None else msgspec.json.encode(value)
        return decoded(self._ours(method, path, body, {"Content-Type": JSON}), answer)

    def _open(self, method: str, path: str, value: object, answer: type[T]) -> T:
        body = b"" if value is None else msgspec.json.encode(value)
        headers = {"Content-Type": JSON, "Accept-Encoding": "identity"}
        return decoded(self.transport.send(method, path, body=body, headers=headers), answer)

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
        *newer, oldest = who.devices
        for device in newer:
            try:
                return self._log_in_as(who, device)
            except Unavailable as error:
                if error.values.get("server_code") != "device.unknown":
                    raise
        return self._log_in_as(who, oldest)

    def _log_in_as(self, who: Identity, device: str) -> str:
        asked = self._open(
            "POST", "/v1/auth/challenge", ChallengeWanted(group=who.group, device=device), Challenge
        )
        self.transport.note_time(asked.now_ms)
        self._check_key(asked.server_key)
        message = auth_message(
            bytes.fromhex(asked.challenge), bytes.fromhex(asked.server_key), asked.now_ms
        )
        wanted = TokenWanted(
            group=who.group,
            device=device,
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


def decoded(answer: Answer, cls: type[T]) -> T:
    """The answer as `cls`; a web page in its place is a Wi-Fi login page."""
    if answer.kind != JSON:
        raise Unavailable("sync.login_page")
    with readable():
        return decode_as(cls, answer.body, size_max=JSON_MAX)


@contextmanager
def readable() -> Iterator[None]:
    """Whatever the reader finds wrong is one thing for the officer: an answer nobody can use."""
    try:
        yield
    except Untrusted as error:
        raise Untrusted("sync.unreadable", reason=error.code) from error
