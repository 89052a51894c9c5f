"""Who gets in: challenge, token, revocation, limits."""

import httpx
import msgspec
import pytest

from app.core.wire_access import Challenge
from sync_server.application import create_application
from sync_server.context import Context
from sync_server.store.buckets import DAY_MS
from sync_server.store.database import Database
from sync_server.sweeping import BUCKET_MS, sweep
from tests.helpers.inprocess import InProcess
from tests.sync_server.conftest import Clock, context_of, founder
from tests.sync_server.laptops import Laptop, Office
from tests.sync_server.test_enrol import new_code, post


def test_a_challenge_is_good_for_one_token(office: Office, amina: Laptop) -> None:
    challenge = ask(office, amina)
    signed = office.signed(amina, challenge)
    assert office.client.post("/v1/auth/token", json=signed).status_code == 200
    replayed = office.client.post("/v1/auth/token", json=signed)
    assert (replayed.status_code, replayed.json()["code"]) == (401, "auth.challenge_used")


def test_a_wrong_signature_uses_the_challenge_up(office: Office, amina: Laptop) -> None:
    signed = office.signed(amina, ask(office, amina))
    wrong = signed | {"signature": "00" * 64}
    assert office.client.post("/v1/auth/token", json=wrong).json()["code"] == "auth.bad_signature"
    right = office.client.post("/v1/auth/token", json=signed)
    assert right.json()["code"] == "auth.challenge_used"


def test_a_signature_for_another_server_is_worth_nothing(office: Office, amina: Laptop) -> None:
    challenge = ask(office, amina)
    elsewhere = Challenge(
        challenge=challenge.challenge, server_key="11" * 32, now_ms=challenge.now_ms
    )
    answer = office.client.post("/v1/auth/token", json=office.signed(amina, elsewhere))
    assert answer.status_code == 401


@pytest.mark.parametrize("minutes", [-11, 11])
def test_a_signed_time_far_from_the_servers_is_refused_with_the_servers_time(
    office: Office, amina: Laptop, clock: Clock, minutes: int
) -> None:
    challenge = ask(office, amina)
    moved = Challenge(
        challenge=challenge.challenge,
        server_key=challenge.server_key,
        now_ms=challenge.now_ms + minutes * 60_000,
    )
    answer = office.client.post("/v1/auth/token", json=office.signed(amina, moved))
    assert (answer.status_code, answer.json()) == (
        401,
        {"code": "auth.wrong_time", "values": {"now_ms": clock.now_ms}},
    )


def test_an_old_challenge_and_an_old_token_are_refused(
    office: Office, amina: Laptop, clock: Clock, context: Context
) -> None:
    challenge = ask(office, amina)
    clock.now_ms += context.settings.challenge_ms
    late = office.client.post("/v1/auth/token", json=office.signed(amina, challenge))
    assert late.json()["code"] == "auth.challenge_used"
    assert office.get(amina, "log").status_code == 200
    clock.now_ms += context.settings.token_ms
    assert office.get(amina, "log").json()["code"] == "token.unknown"


def test_a_laptop_that_logged_out_needs_a_new_token(office: Office, amina: Laptop) -> None:
    gone = office.client.delete(f"/v1/groups/{amina.group}/token", headers=office.headers(amina))
    assert gone.status_code == 204
    assert office.get(amina, "log").status_code == 401


def test_the_token_rests_only_as_its_hash(office: Office, amina: Laptop, context: Context) -> None:
    everything = context.database.read(
        lambda conn: conn.exec_driver_sql("SELECT * FROM token").all()
    )
    assert everything
    assert amina.token not in repr(everything)


def test_a_revoked_laptop_gets_no_challenge_and_no_token(office: Office, amina: Laptop) -> None:
    baraka = Laptop("baraka")
    office.pushed(amina, amina.enrol(baraka))
    signed = office.signed(baraka, ask(office, baraka))
    office.pushed(amina, amina.revoke(baraka, last_n=0))
    assert office.log_in(baraka).json()["code"] == "device.revoked"
    assert office.client.post("/v1/auth/token", json=signed).json()["code"] == "device.revoked"


def test_too_many_requests_are_told_when_to_come_back(
    office: Office, amina: Laptop, context: Context, clock: Clock
) -> None:
    from dataclasses import replace

    context.settings = replace(context.settings, requests_per_second=2, requests_burst=5)
    statuses = [office.get(amina, "log").status_code for _ in range(8)]
    assert statuses == [200] * 5 + [429] * 3
    refused = office.get(amina, "log")
    assert refused.headers["retry-after"] == "1"
    clock.now_ms += refused.json()["values"]["wait_ms"]
    assert office.get(amina, "log").status_code == 200


def test_a_laptop_that_serves_a_room_and_whose_clock_was_ahead_keeps_nobody_out(
    database: Database, clock: Clock
) -> None:
    """Its clock is set right: what was counted and given out lies in the future then."""
    back_ms = 400 * DAY_MS
    context = context_of(database, clock, requests_per_second=2, requests_burst=5)
    clock.now_ms += back_ms
    with (
        InProcess(create_application(context)) as transport,
        httpx.Client(transport=transport, base_url="http://server") as client,
    ):
        office = Office(client)
        amina = founder(office, context, "amina")
        asked, old = ask(office, amina), amina.token
        code = new_code(office, amina)
        while (answer := office.get(amina, "log")).status_code == 200:
            pass
        assert answer.status_code == 429
        database.write(lambda conn: sweep(conn, clock.now_ms))
        clock.now_ms -= back_ms
        assert office.get(amina, "log").json()["code"] == "token.unknown"  # not good for a year
        answer = office.client.post("/v1/auth/token", json=office.signed(amina, asked))
        assert answer.json()["code"] == "auth.challenge_used"
        assert post(office, code, Laptop("new")).json()["code"] == "pairing.code_not_valid"
        assert office.log_in(amina).status_code == 200
        statuses = [office.get(amina, "log").status_code for _ in range(6)]
        assert statuses == [200] * 5 + [429]
        for _ in range(9):  # what was given out ahead of the clock is not the youngest
            clock.now_ms += 500
            assert office.log_in(amina).status_code == 200
            assert office.get(amina, "keys").status_code == 200
        amina.token = old
        assert office.get(amina, "log").status_code == 401


def test_two_workers_whose_clocks_differ_let_in_alike_and_count_together(
    database: Database, clock: Clock
) -> None:
    context = context_of(database, clock, requests_per_second=2, requests_burst=5)
    with (
        InProcess(create_application(context)) as transport,
        httpx.Client(transport=transport, base_url="http://server") as client,
    ):
        office = Office(client)
        amina = founder(office, context, "amina")
        statuses = []
        for _ in range(4):  # the other worker is half a second behind
            statuses.append(office.get(amina, "log").status_code)
            clock.now_ms -= 500
            statuses.append(office.get(amina, "log").status_code)
            clock.now_ms += 500
        assert statuses == [200] * 5 + [429] * 3
        clock.now_ms -= 500
        assert office.log_in(amina).status_code == 200
        clock.now_ms += 1000
        assert office.get(amina, "log").status_code == 200


def test_what_has_expired_is_swept_and_what_has_not_stays(
    office: Office, amina: Laptop, context: Context, clock: Clock
) -> None:
    ask(office, amina)

    def rows(table: str) -> object:
        return context.database.read(
            lambda conn: conn.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar()
        )

    context.database.write(lambda conn: sweep(conn, clock.now_ms))
    assert (rows("challenge"), rows("token"), rows("bucket")) == (1, 1, 1)
    clock.now_ms += BUCKET_MS + 1
    context.database.write(lambda conn: sweep(conn, clock.now_ms))
    assert (rows("challenge"), rows("token"), rows("bucket")) == (0, 0, 0)


def ask(office: Office, laptop: Laptop) -> Challenge:
    wanted = {"group": laptop.group, "device": laptop.id}
    answer = office.client.post("/v1/auth/challenge", json=wanted)
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=Challenge)


def test_a_laptop_holds_so_many_tokens_and_the_oldest_ends_first(
    office: Office, amina: Laptop, clock: Clock
) -> None:
    held = [amina.token]
    for _ in range(8):
        clock.now_ms += 1000
        assert office.log_in(amina).status_code == 200
        held.append(amina.token)
    statuses = []
    for token in held:
        amina.token = token
        statuses.append(office.get(amina, "keys").status_code)
    assert statuses == [401] + [200] * 8
    assert len(set(held)) == 9 and all(len(token) >= 43 for token in held)  # 256 bits each


def test_a_token_of_a_machine_whose_clock_is_a_second_ahead_is_good_on_the_next(
    office: Office, amina: Laptop, clock: Clock
) -> None:
    asked = ask(office, amina)
    clock.now_ms -= 1_000
    assert office.get(amina, "log").status_code == 200
    signed = office.signed(amina, asked)
    assert office.client.post("/v1/auth/token", json=signed).status_code == 200
    assert office.get(amina, "log").status_code == 200  # nor did that sweep the older one away
