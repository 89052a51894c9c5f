"""Pushing: what the answer says, and what is kept."""

import gzip
from dataclasses import replace

import httpx
import msgspec
import pytest
import zstandard

from app.core.wire import FACTS_TODAY_HEADER, FRAMES_TYPE, PushAnswer
from sync_server.context import Context
from sync_server.store import heads
from sync_server.store.buckets import DAY_MS
from tests.sync_server.conftest import Clock
from tests.sync_server.laptops import FRAMES, Laptop, Office, packed


def test_a_push_is_numbered_and_a_repeat_is_named_so(office: Office, amina: Laptop) -> None:
    facts = [amina.contribute() for _ in range(3)]
    first = office.pushed(amina, *facts)
    assert first.accepted == ((amina.id, 2, 4, 2),)
    again = office.pushed(amina, *facts)
    assert (again.accepted, again.dup) == ((), 3)
    assert again.checkpoint == first.checkpoint


def test_a_fork_is_answered_409_with_the_fact_that_stays(office: Office, amina: Laptop) -> None:
    n, prev, lam = amina.n, amina.prev, amina.lam
    kept = amina.contribute(100)
    office.pushed(amina, kept)
    amina.n, amina.prev, amina.lam = n, prev, lam + 5
    other = amina.contribute(200)
    answer = office.push(amina, other)
    assert answer.status_code == 409
    body = msgspec.json.decode(answer.content, type=PushAnswer)
    assert [(fork.d, fork.n, fork.h_server, fork.h) for fork in body.forks] == [
        (amina.id, 2, kept.hash, other.hash)
    ]


def test_a_fact_that_waits_names_what_it_misses_and_is_taken_up(
    office: Office, amina: Laptop
) -> None:
    first, second = amina.contribute(), amina.contribute()
    waiting = office.pushed(amina, second)
    assert [(one.h, one.missing) for one in waiting.parked] == [(second.hash, (first.hash,))]
    taken = office.pushed(amina, first)
    assert taken.accepted == ((amina.id, 2, 3, 2),)


def test_a_changed_byte_is_rejected_and_the_others_go_on(office: Office, amina: Laptop) -> None:
    good, bad = amina.contribute(), amina.contribute()
    bad = type(bad)(bad.body.replace(b"2026-11-21", b"2026-11-22"), bad.sig)
    answer = office.pushed(amina, good, bad)
    assert answer.accepted == ((amina.id, 2, 2, 2),)
    assert [(one.h, one.code) for one in answer.rejected] == [(bad.hash, "event.bad_signature")]


def test_a_laptop_carries_anothers_facts(office: Office, amina: Laptop) -> None:
    baraka = Laptop("baraka")
    office.pushed(amina, amina.enrol(baraka))
    answer = office.pushed(amina, baraka.contribute())
    assert answer.accepted == ((baraka.id, 1, 1, 3),)


def test_the_facts_of_a_revoked_laptop_are_quarantined(office: Office, amina: Laptop) -> None:
    baraka = Laptop("baraka")
    before = (amina.enrol(baraka), baraka.contribute())
    office.pushed(amina, *before)
    office.pushed(amina, amina.revoke(baraka, last_n=1))
    late = baraka.contribute()
    answer = office.pushed(amina, late)
    assert [(one.h, one.code) for one in answer.quarantined] == [(late.hash, "device.revoked")]
    assert answer.accepted == ()


def test_an_unknown_laptops_facts_are_quarantined(office: Office, amina: Laptop) -> None:
    stranger = Laptop("stranger", group=amina.group)
    answer = office.pushed(amina, stranger.contribute())
    assert [one.code for one in answer.quarantined] == ["device.unknown"]


@pytest.mark.parametrize("encoding", ["zstd", "gzip", "identity"])
def test_every_encoding_carries_the_same_frames(
    office: Office, amina: Laptop, encoding: str
) -> None:
    frames = zstandard.decompress(packed((amina.contribute(),)), max_output_size=1 << 20)
    sent = {"zstd": zstandard.compress(frames), "gzip": gzip.compress(frames), "identity": frames}
    answer = post(office, amina, sent[encoding], encoding=encoding)
    assert answer.status_code == 200, answer.text


def test_a_body_one_byte_over_the_limit_is_refused(
    office: Office, amina: Laptop, context: Context
) -> None:
    limit = context.settings.body_bytes_max
    assert post(office, amina, bytes(limit + 1), encoding="identity").status_code == 413
    assert post(office, amina, bytes(limit), encoding="identity").status_code == 422


@pytest.mark.parametrize("encoding", ["zstd", "gzip"])
def test_a_bomb_stops_at_the_limit(office: Office, amina: Laptop, encoding: str) -> None:
    plain = bytes(64 * 1024 * 1024)
    bomb = zstandard.compress(plain) if encoding == "zstd" else gzip.compress(plain)
    answer = post(office, amina, bomb, encoding=encoding)
    assert answer.status_code == 413
    assert answer.json()["code"] == "body.too_large"


@pytest.mark.parametrize("encoding", ["zstd", "gzip", "br", "zstd, zstd"])
def test_damaged_and_unknown_encodings_are_refused(
    office: Office, amina: Laptop, encoding: str
) -> None:
    status = 400 if encoding in ("zstd", "gzip") else 415
    assert post(office, amina, b"\x28\xb5\x2f\xfdnonsense", encoding=encoding).status_code == status


def test_a_length_that_lies_is_refused(office: Office, amina: Laptop) -> None:
    headers = office.headers(amina) | FRAMES | {"Content-Length": "99999999999"}
    answer = office.client.post(
        f"/v1/groups/{amina.group}/events", content=iter([b"x"]), headers=headers
    )
    assert answer.status_code == 413


def test_a_chunked_body_is_cut_at_the_limit(
    office: Office, amina: Laptop, context: Context
) -> None:
    parts = iter([bytes(1024 * 1024)] * 6)
    headers = office.headers(amina) | {"Content-Type": FRAMES_TYPE}
    answer = office.client.post(f"/v1/groups/{amina.group}/events", content=parts, headers=headers)
    assert answer.status_code == 413


def test_more_frames_than_allowed_are_refused(
    office: Office, amina: Laptop, context: Context
) -> None:
    frame = amina.contribute()
    answer = office.push(amina, *[frame] * (context.settings.frames_max + 1))
    assert answer.status_code in (413, 422)


def test_a_bug_becomes_an_answer_without_a_traceback(
    office: Office, amina: Laptop, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr("sync_server.admission.sequencer_of", breaks)
    answer = office.push(amina, amina.contribute())
    assert answer.status_code == 500
    assert answer.json()["code"] == "server.internal"
    assert "secret" not in answer.text
    assert "Traceback" not in answer.text


def post(office: Office, laptop: Laptop, content: bytes, *, encoding: str) -> httpx.Response:
    headers = {"Content-Type": FRAMES_TYPE, "Content-Encoding": encoding}
    return office.client.post(
        f"/v1/groups/{laptop.group}/events",
        content=content,
        headers=office.headers(laptop) | headers,
    )


def test_a_device_brings_so_many_facts_a_day_and_the_rest_waits_until_tomorrow(
    office: Office, amina: Laptop, context: Context, clock: Clock
) -> None:
    context.settings = replace(context.settings, facts_per_day=5)
    facts = [amina.contribute() for _ in range(8)]
    assert office.push(amina, *facts[:4]).status_code == 200
    refused = office.push(amina, *facts[4:])
    midnight = DAY_MS - clock.now_ms % DAY_MS
    assert refused.status_code == 429
    assert refused.json()["values"]["wait_ms"] == midnight
    assert office.push(amina, facts[4]).status_code == 200  # what was refused does not count
    assert office.get(amina, "log").status_code == 200  # and reading goes on
    clock.now_ms += midnight
    assert office.log_in(amina).status_code == 200
    assert office.push(amina, *facts[5:]).status_code == 200


def test_a_day_of_many_facts_is_told_with_the_answer_and_goes_on(
    office: Office, amina: Laptop, context: Context, clock: Clock
) -> None:
    context.settings = replace(context.settings, facts_per_day_asked=5)
    facts = [amina.contribute() for _ in range(8)]
    told = []
    for batch in (facts[:5], facts[5:7]):
        answer = office.push(amina, *batch)
        assert answer.status_code == 200
        told.append(answer.headers.get(FACTS_TODAY_HEADER))
    assert told == [None, "7"]
    clock.now_ms += DAY_MS
    assert office.log_in(amina).status_code == 200
    assert FACTS_TODAY_HEADER not in office.push(amina, facts[7]).headers


def test_a_full_group_is_refused_in_words_and_an_address_founds_no_more_than_its_share(
    office: Office, amina: Laptop, context: Context
) -> None:
    context.settings = replace(context.settings, facts_max=2, strangers_facts_per_day=1)
    office.pushed(amina, amina.contribute())
    full = office.push(amina, amina.contribute())
    assert (full.status_code, full.json()["code"]) == (409, "group.too_many_facts")
    laptop = Laptop("tenth of a village")
    genesis = laptop.found_group(context.identity.card)
    answer = office.enrol(laptop, genesis, laptop.contribute())
    assert answer.status_code == 429
    known = context.database.read(lambda conn: heads.log_head(conn, laptop.group))
    assert known is None
