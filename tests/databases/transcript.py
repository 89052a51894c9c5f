"""What laptops and a server said to each other, word for word, and both sides played again."""

import base64
import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import httpx
from starlette.applications import Starlette

from app.core.frames import decode_log, decompress
from app.core.wire import BLOB_SIZE_HEADER, CHECKPOINT_HEADER, FRAMES_TYPE
from tests.helpers.inprocess import InProcess

ASKED = ("content-type", "content-encoding", "accept-encoding", "daftari-protocol")
ANSWERED = ("content-type", "content-encoding")
OURS = (CHECKPOINT_HEADER.lower(), BLOB_SIZE_HEADER.lower())
# Made anew for each visit, so no two tellings have the same.
PASSING = ("challenge", "expires_at_ms", "now_ms", "token")


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A question and its answer.

    Attributes:
        who: The laptop that asked. at_ms: The server's clock.
        body, answer: As they travelled, base64.
    """

    who: str
    at_ms: int
    method: str
    path: str
    headers: dict[str, str]
    body: str
    status: int
    answered: dict[str, str]
    answer: str


class Recording(InProcess):
    """A server that writes down what is said to it; `who` is set by whoever tells the story."""

    def __init__(self, application: Starlette, now_ms: Callable[[], int]) -> None:
        super().__init__(application)
        self.who, self.said = "", list[Exchange]()
        self._now_ms = now_ms

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        response = super().handle_request(request)
        raw = b"".join(response.iter_raw())
        self.said.append(
            Exchange(
                who=self.who,
                at_ms=self._now_ms(),
                method=request.method,
                path=request.url.raw_path.decode(),
                headers=_kept(request.headers, ASKED + OURS),
                body=base64.b64encode(request.read()).decode(),
                status=response.status_code,
                answered=_kept(response.headers, ANSWERED + OURS),
                answer=base64.b64encode(raw).decode(),
            )
        )
        return _response(self.said[-1])


@dataclass
class Told(httpx.BaseTransport):
    """The server of a transcript: gives the answers of then, in the order of then."""

    said: list[Exchange]
    left: dict[tuple[str, str], list[Exchange]] = field(init=False)

    def __post_init__(self) -> None:
        self.left = defaultdict(list)
        for one in self.said:
            self.left[one.method, _bare(one.path)].append(one)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        found = self.left[request.method, request.url.path]
        if not found:
            unknown = httpx.ByteStream(b'{"code":"http.not_found","values":{}}')
            kind = {"content-type": "application/json"}
            return httpx.Response(404, headers=kind, stream=unknown)
        return _response(found.pop(0) if len(found) > 1 else found[0])


def write_transcript(path: Path, said: list[Exchange]) -> None:
    path.write_text("".join(f"{json.dumps(asdict(one))}\n" for one in said), "utf-8")


def read_transcript(path: Path) -> list[Exchange]:
    return [Exchange(**json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def meaning(kind: str, encoding: str, answer: bytes) -> Any:
    """An answer without what is made anew for every visit."""
    if encoding == "zstd":
        answer = decompress(answer)
    if kind == FRAMES_TYPE:
        return [(one.seq, one.frame.body, one.frame.sig) for one in decode_log(answer)]
    if not kind.startswith("application/json"):
        return answer
    found = json.loads(answer)
    return {name: value for name, value in found.items() if name not in PASSING}


def _kept(headers: httpx.Headers, names: tuple[str, ...]) -> dict[str, str]:
    return {name: headers[name] for name in names if name in headers}


def _bare(path: str) -> str:
    return path.partition("?")[0]


def _response(one: Exchange) -> httpx.Response:
    stream = httpx.ByteStream(base64.b64decode(one.answer))
    return httpx.Response(one.status, headers=one.answered, stream=stream)
