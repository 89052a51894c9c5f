"""JSON that a reader may trip over is answered 400, and so is what has another shape (B84)."""

import json

import pytest

from tests.sync_server.laptops import Laptop, Office, fixed_uuid

WANTED = {"group": fixed_uuid("g"), "device": fixed_uuid("d")}
GOOD = json.dumps(WANTED).encode()
BODIES = {
    "deep": b"[" * 100_000,
    "deep and closed": b'{"group":' * 5_000 + b"1" + b"}" * 5_000,
    "the same key twice": b'{"group":"a","group":"b","device":"c"}',
    "a number of 5,000 digits": b'{"group":' + b"9" * 5_000 + b',"device":"c"}',
    "no number": b'{"group":NaN,"device":Infinity}',
    "too large a number": b'{"group":1e400,"device":"c"}',
    "a million keys": b"{" + b",".join(b'"%d":1' % n for n in range(20_000)) + b"}",
    "a mark before": b"\xef\xbb\xbf" + GOOD,
    "utf-16": GOOD.decode().encode("utf-16"),
    "half a letter": b'{"group":"\\ud800","device":"c"}',
    "nothing": b"",
    "something behind": GOOD + b"{}",
    "a list": b"[1,2]",
    "another type": json.dumps(WANTED | {"group": 1}).encode(),
    "a key too few": b'{"group":"a"}',
}


@pytest.mark.parametrize("name", BODIES)
def test_it_is_refused_with_a_code_and_without_a_word_of_the_inside(
    office: Office, amina: Laptop, name: str
) -> None:
    kind = {"content-type": "application/json"}
    answer = office.client.post("/v1/auth/challenge", content=BODIES[name], headers=kind)
    assert answer.status_code == 400, answer.text
    assert set(answer.json()) == {"code", "values"}
    assert "Traceback" not in answer.text and ".py" not in answer.text
    assert office.get(amina, "log").status_code == 200  # and the server goes on


def test_another_type_of_content_is_refused_before_it_is_read(office: Office) -> None:
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""):
        answer = office.client.post(
            "/v1/auth/challenge", content=GOOD, headers={"content-type": kind}
        )
        assert answer.status_code == 415, kind


def test_keys_that_nobody_asked_for_change_nothing(office: Office, amina: Laptop) -> None:
    """A newer laptop may send more; a server takes only what the request is for."""
    kind = {"content-type": "application/json"}
    more = WANTED | {"admin": True, "role": "treasurer", "expires_at": 10**15}
    plain = office.client.post("/v1/auth/challenge", content=GOOD, headers=kind)
    other = office.client.post("/v1/auth/challenge", json=more, headers=kind)
    assert (plain.status_code, plain.json()) == (other.status_code, other.json())
    mine = {"group": amina.group, "device": amina.id, "key": "00" * 32, "d": fixed_uuid("x")}
    given = office.client.post("/v1/auth/challenge", json=mine, headers=kind)
    assert set(given.json()) == {"challenge", "server_key", "now_ms"}
