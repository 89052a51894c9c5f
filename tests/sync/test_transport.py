"""Everything that can stand between a laptop and its server, and what the officer is told."""

import ssl
from collections.abc import Callable

import httpx
import pytest

from app.core.errors import AppError, Refused, Unavailable, Untrusted
from app.sync.failures import network_failure
from app.sync.server import Server
from app.sync.speaking import Identity
from app.sync.transport import RAW_MAX, Transport, checked_url
from app.system.texts import LANGUAGES, load_texts

NOW_MS = 1_795_000_000_000
KEY = "11" * 32
CAPABILITIES = {
    "protocol_min": 1,
    "protocol_max": 1,
    "fold_version": 1,
    "rules_version": 1,
    "limits": {
        "body_bytes_max": 1,
        "unpacked_bytes_max": 1,
        "frames_max": 2000,
        "log_limit_max": 1,
        "wait_s_max": 1,
    },
    "server_id": "s",
    "server_key": KEY,
    "now_ms": NOW_MS,
}
Handler = Callable[[httpx.Request], httpx.Response]


def server_answering(handler: Handler, *, key: str = "", now_ms: int = NOW_MS) -> Server:
    transport = Transport(
        "http://127.0.0.1:1", wall_ms=lambda: now_ms, inner=httpx.MockTransport(handler)
    )
    return Server(transport, lambda: Identity("g", ("d",), lambda message: bytes(64)), key)


def page(
    status: int = 200, *, json: object = None, text: str = "", **headers: str
) -> httpx.Response:
    """An answer whose body is read by the client, as behind a socket."""
    made = httpx.Response(status, json=json) if json is not None else httpx.Response(status)
    content = made.content or text.encode()
    kind = "application/json" if json is not None else "text/html"
    sent = {"content-type": kind} | {k.replace("_", "-"): v for k, v in headers.items()}
    return httpx.Response(status, headers=sent, stream=httpx.ByteStream(content))


def problem_of(handler: Handler, **options: object) -> AppError:
    with pytest.raises(AppError) as caught:
        server_answering(handler, **options).capabilities()
    return caught.value


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (page(text="<html>Welcome to Café Wi-Fi"), "sync.login_page"),
        (page(302, location="http://login.example"), "sync.login_page"),
        (page(511, text="<html>"), "sync.login_page"),
        (page(404, text="<html>not here"), "sync.login_page"),
        (page(json={"hello": 1}), "sync.unreadable"),
        (page(426, json={"code": "app.too_old", "values": {}}), "sync.app_too_old"),
        (page(503, json={"code": "x", "values": {}}), "sync.server_busy"),
        (page(500, text="oops"), "sync.server_failed"),
        (page(403, json={"code": "device.revoked", "values": {}}), "sync.device_removed"),
        (page(418, json={"code": "tea.pot", "values": {}}), "sync.refused"),
        (page(json=CAPABILITIES | {"protocol_min": 2}), "sync.app_too_old"),
        (page(json=CAPABILITIES | {"protocol_max": 0}), "sync.server_too_old"),
        (page(text="x", content_encoding="br"), "sync.unreadable"),
        (page(text="x" * (RAW_MAX + 1)), "sync.unreadable"),
    ],
)
def test_a_strange_answer_is_named(answer: httpx.Response, code: str) -> None:
    assert problem_of(lambda request: answer).code == code


@pytest.mark.parametrize(
    ("raised", "code"),
    [
        (httpx.ConnectTimeout("slow"), "sync.slow"),
        (httpx.ReadTimeout("slow"), "sync.slow"),
        (httpx.ReadError("reset"), "sync.cut_off"),
        (httpx.RemoteProtocolError("torn"), "sync.cut_off"),
        (httpx.ConnectError("no"), "sync.cut_off"),
    ],
)
def test_a_broken_line_is_named(raised: Exception, code: str) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise raised

    assert problem_of(handler).code == code


@pytest.mark.parametrize(
    ("cause", "code"),
    [
        (OSError(101, "unreachable"), "sync.no_network"),
        (__import__("socket").gaierror(-2, "unknown"), "sync.no_network"),
        (ConnectionRefusedError(111, "refused"), "sync.server_away"),
        (ssl.SSLError(1, "old protocol"), "sync.certificate"),
    ],
)
def test_the_cause_behind_a_failure_is_found(cause: Exception, code: str) -> None:
    outer = httpx.ConnectError("wrapped twice")
    outer.__cause__ = RuntimeError()
    outer.__cause__.__context__ = cause
    assert network_failure(outer).code == code


def test_a_certificate_that_is_wrong_by_date_names_the_clock() -> None:
    def failure(verify_code: int) -> AppError:
        error = ssl.SSLCertVerificationError()
        error.verify_code = verify_code
        error.verify_message = "self-signed certificate"
        return network_failure(error)

    for verify_code in (9, 10):
        assert failure(verify_code).code == "sync.certificate_date"
    for verify_code in (18, 20, 62):
        assert isinstance(failure(verify_code), Untrusted)
        assert failure(verify_code).code == "sync.certificate"


def test_a_server_that_asks_to_wait_is_obeyed_but_not_for_ever() -> None:
    answer = page(429, json={"code": "server.too_many_requests", "values": {}}, retry_after="7")
    found = problem_of(lambda request: answer)
    assert (found.code, found.values["retry_after_s"]) == ("sync.busy", 7)
    answer = page(429, json={"code": "x", "values": {}}, retry_after="99999999")
    assert problem_of(lambda request: answer).values["retry_after_s"] == 3600


def test_another_server_under_the_same_name_gets_nothing() -> None:
    found = problem_of(lambda request: page(json=CAPABILITIES), key="22" * 32)
    assert (type(found), found.code) == (Untrusted, "sync.other_server")


def test_a_clock_that_is_wrong_is_measured_by_every_answer() -> None:
    server = server_answering(lambda request: page(json=CAPABILITIES), now_ms=NOW_MS + 240_000)
    server.capabilities()
    assert server.transport.skew_ms == 240_000
    dated = page(json={}, date="Mon, 01 Jan 2024 00:00:00 GMT")
    server = server_answering(lambda request: dated)
    with pytest.raises(Untrusted):
        server.capabilities()
    assert server.transport.skew_ms is not None
    assert server.transport.skew_ms > 24 * 3600 * 1000


def test_a_token_that_ran_out_is_renewed_once() -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path.rpartition("/")[2])
        if asked[-1] == "challenge":
            return page(json={"challenge": "00" * 32, "server_key": KEY, "now_ms": NOW_MS})
        if asked[-1] == "token":
            return page(json={"token": f"t{len(asked)}", "expires_in_s": 900})
        is_old = request.headers["authorization"] == "Bearer t2"
        if is_old and "roots" not in asked[:-1]:
            return page(json={"envelopes": []})
        return page(401, json={"code": "token.unknown", "values": {}})

    server = server_answering(handler)
    assert server.envelopes() == ()
    assert asked == ["challenge", "token", "keys"]
    asked += ["roots"]
    with pytest.raises(Unavailable):
        server.envelopes()
    assert asked[4:] == ["keys", "challenge", "token", "keys"]


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("sync.example.org", "https://sync.example.org"),
        (" https://sync.example.org/ ", "https://sync.example.org"),
        ("http://192.168.1.4:8440", "http://192.168.1.4:8440"),
        ("http://localhost:8440", "http://localhost:8440"),
    ],
)
def test_an_address_is_read_as_it_is_typed(typed: str, url: str) -> None:
    assert checked_url(typed) == url


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("http://sync.example.org", "sync.insecure_address"),
        ("ftp://sync.example.org", "sync.not_an_address"),
        ("", "sync.not_an_address"),
        ("https://me:secret@sync.example.org", "sync.not_an_address"),
        ("https://sync.example.org:99999", "sync.not_an_address"),
    ],
)
def test_an_address_that_is_none_or_open_to_all_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        checked_url(typed)


def test_every_failure_has_its_sentence_in_every_language() -> None:
    from app.sync import failures

    codes = {*failures.OF_SERVER.values(), *failures.OF_STATUS.values(), *failures.LASTING}
    codes |= {failures.MESSAGE, "sync.no_network", "sync.server_away", "sync.unreadable"}
    codes |= {"sync.certificate_date", "sync.cut_off", "sync.server_failed", "sync.stopped"}
    for language in LANGUAGES:
        texts = load_texts(language, "errors")
        assert not [code for code in codes if not any(texts.sentences.get(code, ()))], language
