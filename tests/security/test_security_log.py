"""Who was let in and who was refused stands in the log, under names that lead to nobody."""

import io
import json
import logging
from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

import pytest

from sync_server.context import Context
from sync_server.logs import set_up_logs
from sync_server.security import name_of
from tests.sync_server.laptops import Laptop, Office, fixed_uuid


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    stream = io.StringIO()
    set_up_logs(stream)
    yield stream
    root.handlers[:] = before
    root.setLevel(level)


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    found = [json.loads(line) for line in stream.getvalue().splitlines()]
    return [line for line in found if line["name"] == "daftari.security"]


def test_every_login_every_wrong_try_and_every_refusal_is_a_line(
    office: Office, amina: Laptop, written: io.StringIO
) -> None:
    client = office.client
    assert office.log_in(amina).status_code == 200
    nobody = {"group": amina.group, "device": fixed_uuid("nobody")}
    assert client.post("/v1/auth/challenge", json=nobody).status_code == 403
    wrong = nobody | {
        "device": amina.id,
        "challenge": "00" * 32,
        "time_ms": 1,
        "signature": "00" * 64,
    }
    assert client.post("/v1/auth/token", json=wrong).status_code == 401
    assert client.get(f"/v1/groups/{amina.group}/log").status_code == 401
    assert (
        client.get(f"/v1/groups/{fixed_uuid('x')}/keys", headers=office.headers(amina)).status_code
        == 401
    )
    assert client.post("/v1/pairing/device", json={}).status_code == 400
    office.get(amina, "log", after="x")
    client.delete(f"/v1/groups/{amina.group}/token", headers=office.headers(amina))
    told = [(one["what"], one.get("status"), one.get("code")) for one in lines(written)]
    assert told == [
        ("let in", None, None),
        ("refused", 403, "device.unknown"),
        ("refused", 401, "auth.challenge_used"),
        ("refused", 401, "token.unknown"),
        ("refused", 401, "token.unknown"),
        ("refused", 400, "json.unexpected"),
        ("refused", 400, "query.not_a_number"),
        ("logged out", None, None),
    ]
    for line in lines(written):
        assert line["at"].endswith("Z") and line["sender"] and line["level"] in ("info", "warning")


def test_one_laptop_has_one_name_and_nobody_can_tell_whose_it_is(
    office: Office, amina: Laptop, context: Context, written: io.StringIO
) -> None:
    office.log_in(amina)
    office.log_in(amina)
    baraka = Laptop("baraka")
    office.pushed(amina, amina.enrol(baraka))
    office.log_in(baraka)
    told = [line for line in lines(written) if line["what"] == "let in"]
    assert len({line["group"] for line in told}) == 1
    assert [line["who"] == told[0]["who"] for line in told] == [True, True, False]
    text = written.getvalue()
    for secret in (amina.group, amina.id, amina.token, baraka.id, baraka.token, amina.card.key):
        assert secret not in text


def test_the_key_of_the_names_is_not_one_that_is_used_elsewhere(context: Context) -> None:
    own = context.identity.key.encode()
    assert name_of(context, "a") != blake2b(b"a", key=own, digest_size=6).hexdigest()
    assert name_of(context, "a") == name_of(context, "a") != name_of(context, "b")
