"""Who speaks to whom: a few modules open connections, to addresses that nobody else names (B90)."""

import dataclasses
import inspect

import httpx
import pytest

from app.core import wire, wire_access
from app.core.errors import AppError
from app.core.events.registry import catalogue, load_catalogue
from app.sync.transport import Transport, checked_url
from sync_server.relay.daraja import Daraja
from sync_server.relay.settings import Account
from tests.security.source import imports, sources

LINES = {
    "aiohttp", "asyncio.streams", "ftplib", "http.client", "httpx", "requests", "smtplib",
    "socket", "urllib.request", "webbrowser",
}  # fmt: skip
# Module: what it does with a line.
SPEAKERS = {
    "app/sync/background.py": "waits for what the transport opened",
    "app/sync/failures.py": "names what went wrong",
    "app/sync/transport.py": "speaks to the server that an officer chose",
    "app/system/book_place.py": "asks this computer for its name",
    "app/system/locks.py": "tells other programs of this computer its name",
    "sync_server/__main__.py": "listens",
    "sync_server/payments.py": "makes the client of the relay",
    "sync_server/supervised.py": "tells whoever started it on this computer that it serves",
    "sync_server/relay/daraja.py": "speaks to the provider that the operator set",
}
ACCOUNT = Account(shortcode="1", consumer_key="k", consumer_secret="s", groups={})
MADE_UP = ("app/walkthrough/", "sync_server/simulator/")  # the main job played on one computer


def test_only_these_modules_know_lines() -> None:
    speaking = {name for name, text in sources() if imports(text) & LINES}
    assert {name for name in speaking if not name.startswith(MADE_UP)} == SPEAKERS.keys()


def test_nothing_that_comes_over_a_line_or_in_a_fact_is_an_address() -> None:
    load_catalogue()
    types = [
        one
        for said in (wire, wire_access)
        for _, one in inspect.getmembers(said, dataclasses.is_dataclass)
    ]
    types += [one.payload for one in catalogue()]
    assert len(types) > 60
    for one in types:
        for field in dataclasses.fields(one):
            for word in ("url", "uri", "href", "webhook", "logo", "link", "callback"):
                assert word not in field.name.lower().split("_"), (one, field.name)


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "gopher://box",
        "http://ledger.example.org",
        "https://name:word@ledger.example.org",
        "javascript:alert(1)",
    ],
)
def test_an_address_that_an_officer_types_is_one_of_a_server_or_refused(address: str) -> None:
    with pytest.raises(AppError, match=r"sync\.(not_an_address|insecure_address)"):
        checked_url(address)


def test_nobody_is_sent_elsewhere_by_an_answer() -> None:
    laptop = Transport("https://ledger.example.org", wall_ms=lambda: 0)
    assert laptop._client.follow_redirects is False
    laptop.close()
    relay = Daraja(ACCOUNT)._client
    assert relay.follow_redirects is False and relay.trust_env is False


def test_the_provider_lives_where_the_operator_says() -> None:
    for environment in ("production", "sandbox"):
        url = httpx.URL(dataclasses.replace(ACCOUNT, environment=environment).base_url)
        assert url.scheme == "https" and url.host.endswith("safaricom.co.ke")
