"""Words of every release are understood: its server by our laptop, its laptop by our server."""

import base64
import json
import shutil
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.book.book import Book
from app.book.identity import LaptopKeys
from app.core.wire_access import auth_message
from app.store.papers import Papers
from app.sync.connection import Connection, server_of
from app.sync.engine import Engine
from app.system.vault import Secrets
from tests.databases.transcript import Exchange, Told, meaning, read_transcript
from tests.helpers.small_book import Shelf, balance
from tests.helpers.town import URL, Town

HERE = Path(__file__).parent
RELEASES = sorted(path for path in HERE.iterdir() if (path / "transcript.jsonl").exists())


@pytest.fixture(params=RELEASES, ids=lambda path: path.name)
def release(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def told_of(release: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((release / "transcript.json").read_text("utf-8"))
    return found


def secrets_of(told: dict[str, Any], name: str) -> Secrets:
    kept = told[name]
    return Secrets(
        book=kept["book"], key=bytes.fromhex(kept["key"]), seed=bytes.fromhex(kept["seed"])
    )


def newcomer(release: Path, shelf: Shelf) -> Book:
    path = shelf.folder / "second.daftari"
    shutil.copy(release / "second.golden", path)
    shelf.keys.save(path, secrets_of(told_of(release), "second"))
    return shelf.open("second")


def test_a_laptop_reads_what_that_server_said(release: Path, tmp_path: Path) -> None:
    told, shelf = told_of(release), Shelf(tmp_path)
    said = [one for one in read_transcript(release / "transcript.jsonl") if one.who == "second"]
    book = newcomer(release, shelf)
    server = server_of(book, Connection(url=URL), wall_ms=shelf.clock, inner=Told(said))
    result = Engine(book, server, wall_ms=shelf.clock).run_once()
    assert result.problem is None
    checkpoint = book.checkpoint()
    assert checkpoint is not None
    assert told["after"] == {
        "size": checkpoint.size,
        "root": checkpoint.root,
        "balance": balance(book),
    }
    assert Papers(book.path).held() == [told["photo"]]
    shelf.close()


def test_a_server_answers_what_that_laptop_said(release: Path, tmp_path: Path) -> None:
    told = told_of(release)
    said = read_transcript(release / "transcript.jsonl")
    with Town(tmp_path) as town:
        tokens: dict[str, str] = {}
        for one in said:
            town.shelf.clock.ms = one.at_ms
            if one.path == "/v1/auth/token":
                tokens[one.who] = token(town, told, one.who)
                continue
            answer = ask(town, one, tokens.get(one.who, ""))
            assert answer.status_code == one.status, (one.path, answer.read())
            if one.path == "/v1/capabilities":
                assert heard(answer)["protocol_min"] <= then(one)["protocol_min"]
            else:
                assert heard(answer) == then(one), one.path


def token(town: Town, told: dict[str, Any], who: str) -> str:
    """A token for a laptop of then: its answer to a challenge holds for that challenge alone."""
    device, sign = told["devices"][who], LaptopKeys(secrets_of(told, who).seed).signing.sign
    wanted = {"group": told["group"], "device": device}
    asked = post(town, "/v1/auth/challenge", wanted)
    key = bytes.fromhex(asked["server_key"])
    message = auth_message(bytes.fromhex(asked["challenge"]), key, asked["now_ms"])
    more = {
        "challenge": asked["challenge"],
        "time_ms": asked["now_ms"],
        "signature": sign(message).signature.hex(),
    }
    found: str = post(town, "/v1/auth/token", wanted | more)["token"]
    return found


def post(town: Town, path: str, value: dict[str, Any]) -> dict[str, Any]:
    answer = town.server.handle_request(httpx.Request("POST", URL + path, json=value))
    found: dict[str, Any] = json.loads(answer.read())
    return found


def ask(town: Town, one: Exchange, token: str) -> httpx.Response:
    headers = one.headers | ({"Authorization": f"Bearer {token}"} if token else {})
    body = base64.b64decode(one.body)
    return town.server.handle_request(
        httpx.Request(one.method, URL + one.path, headers=headers, content=body)
    )


def heard(answer: httpx.Response) -> Any:
    raw, headers = b"".join(answer.iter_raw()), answer.headers
    return meaning(headers.get("content-type", ""), headers.get("content-encoding", ""), raw)


def then(one: Exchange) -> Any:
    raw, headers = base64.b64decode(one.answer), one.answered
    return meaning(headers.get("content-type", ""), headers.get("content-encoding", ""), raw)
