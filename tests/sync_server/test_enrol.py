"""Enrolment: new groups, a hub's history, and new devices by code."""

from hashlib import blake2b, sha256, sha512

import httpx
import msgspec
import pytest
from nacl.signing import SigningKey
from sqlalchemy import select

from app.core.admission import Sequenced
from app.core.checkpoints import sign_checkpoint
from app.core.frames import compress, encode_log
from app.core.group import SequencerCard, SequencerTransferred
from app.core.tree import root_of
from app.core.wire import CHECKPOINT_HEADER, KeyEnvelopes, checkpoint_header
from app.core.wire_access import PAIRING_HEADER, Enrolled, PairingAccepted, PairingCode, PairingSeen
from sync_server.context import Context
from sync_server.store import aside
from sync_server.store.tables import pairing
from tests.sync_server.conftest import Clock
from tests.sync_server.laptops import FRAMES, Laptop, Office, fixed_uuid

HUB_KEY = SigningKey(bytes([7] * 32))
HUB = SequencerCard(id=fixed_uuid("hub"), key=HUB_KEY.verify_key.encode().hex())


def upload(office: Office, laptop: Laptop, first: int, last: int, **changes: object) -> Enrolled:
    """Send records `first`..`last` of a hub's log with a checkpoint of the hub."""
    frames = laptop.frames[:last]
    checkpoint = sign_checkpoint(
        group=laptop.group,
        epoch=0,
        size=last,
        root=str(changes.get("root") or root_of([bytes.fromhex(f.hash) for f in frames]).hex()),
        key=HUB_KEY,
    )
    records = [Sequenced(i, 0, frames[i - 1], True) for i in range(first, last + 1)]
    answer = office.client.post(
        f"/v1/groups/{laptop.group}/enrol",
        content=compress(encode_log(records)),
        headers=FRAMES | {CHECKPOINT_HEADER: checkpoint_header(checkpoint)},
    )
    assert answer.status_code == 200, answer.text
    return msgspec.json.decode(answer.content, type=Enrolled)


def test_a_group_moves_from_its_hub_with_the_numbers_it_has(
    office: Office, context: Context
) -> None:
    laptop = Laptop("amina")
    laptop.found_group(HUB)
    for _ in range(9):
        laptop.contribute()
    assert upload(office, laptop, 1, 4).size == 4
    assert upload(office, laptop, 3, 10).size == 10
    assert upload(office, laptop, 1, 10).sequencer == HUB.key
    root = root_of([bytes.fromhex(frame.hash) for frame in laptop.frames]).hex()
    transfer = laptop.write(
        SequencerTransferred(epoch=1, sequencer=context.identity.card, size=10, root=root)
    )
    answer = office.enrol(laptop, transfer)
    assert answer.status_code == 200, answer.text
    moved = msgspec.json.decode(answer.content, type=Enrolled)
    assert (moved.epoch, moved.size, moved.sequencer) == (1, 11, context.identity.public)
    office.log_in(laptop)
    assert office.pushed(laptop, laptop.contribute()).accepted == ((laptop.id, 12, 12, 12),)


def test_a_history_with_another_tree_or_a_gap_is_not_kept(office: Office) -> None:
    laptop = Laptop("amina")
    laptop.found_group(HUB)
    for _ in range(5):
        laptop.contribute()
    with pytest.raises(AssertionError, match="not_an_extension"):
        upload(office, laptop, 1, 6, root="00" * 32)
    with pytest.raises(AssertionError, match=r"log\.gap"):
        upload(office, laptop, 3, 6)
    assert upload(office, laptop, 1, 6).size == 6


def test_a_group_that_names_another_sequencer_is_refused(office: Office) -> None:
    laptop = Laptop("amina")
    answer = office.enrol(laptop, laptop.found_group(HUB))
    assert (answer.status_code, answer.json()["code"]) == (409, "group.other_sequencer")


def test_a_stranger_leaves_nothing_behind(office: Office, amina: Laptop, context: Context) -> None:
    stranger = Laptop("stranger", group=amina.group)
    facts = (stranger.contribute(), stranger.contribute())
    assert office.enrol(stranger, *facts).status_code == 422
    assert office.enrol(stranger, facts[1]).status_code in (409, 422)
    counts = context.database.read(lambda conn: aside.count_of(conn, amina.group))
    assert set(counts.values()) == {0}


def test_a_new_device_comes_in_by_code(office: Office, amina: Laptop) -> None:
    code = new_code(office, amina)
    baraka = Laptop("baraka")
    accepted = post(office, code.lower().replace("-", " "), baraka)
    assert accepted.status_code == 200, accepted.text
    assert msgspec.json.decode(accepted.content, type=PairingAccepted).group == amina.group
    shown = office.headers(amina) | {PAIRING_HEADER: code}
    answer = office.client.get(f"/v1/groups/{amina.group}/pairing", headers=shown)
    seen = msgspec.json.decode(answer.content, type=PairingSeen).device
    assert seen is not None
    assert (seen.key, seen.box_key) == (baraka.card.key, baraka.card.box_key)
    baraka.group = amina.group
    assert office.log_in(baraka).json()["code"] == "device.unknown"
    office.pushed(amina, amina.enrol(baraka))
    assert office.log_in(baraka).status_code == 200


def test_a_code_works_once_ends_after_ten_minutes_and_five_tries(
    office: Office, amina: Laptop, clock: Clock, context: Context
) -> None:
    baraka = Laptop("baraka")
    used = new_code(office, amina)
    assert post(office, used, baraka).status_code == 200
    assert post(office, used, baraka).status_code == 404
    worn = new_code(office, amina)
    for _ in range(context.settings.pairing_tries_max):
        assert post(office, worn[:5] + "0000-0000", baraka).status_code == 404
    assert post(office, worn, baraka).status_code == 404
    old = new_code(office, amina)
    clock.now_ms += context.settings.pairing_ms
    assert post(office, old, baraka).status_code == 404


def test_an_erased_key_never_comes_back(office: Office, amina: Laptop) -> None:
    member = fixed_uuid("someone")

    def put(version: int, wrapped: str) -> dict[str, str]:
        answer = office.client.put(
            f"/v1/groups/{amina.group}/keys",
            json={"envelopes": [{"member": member, "version": version, "wrapped": wrapped}]},
            headers=office.headers(amina),
        )
        kept = msgspec.json.decode(answer.content, type=KeyEnvelopes)
        return {one.member: one.wrapped for one in kept.envelopes}

    assert put(1, "aa") == {member: "aa"}
    assert put(1, "bb") == {member: "aa"}
    assert put(2, "cc") == {member: "cc"}
    path = f"/v1/groups/{amina.group}/keys/{member}"
    assert office.client.delete(path, headers=office.headers(amina)).status_code == 204
    assert put(3, "dd") == {member: ""}


def test_roots_that_differ_at_one_position_are_named(office: Office, amina: Laptop) -> None:
    baraka = Laptop("baraka")
    office.pushed(amina, amina.enrol(baraka))
    office.log_in(baraka)

    def report(laptop: Laptop, root: str, seq: int = 2) -> object:
        roots = {"journal": root * 32, "members": "22" * 32}
        body = {"epoch": 0, "seq": seq, "fold": 1, "roots": roots}
        path = f"/v1/groups/{laptop.group}/roots"
        return office.client.post(path, json=body, headers=office.headers(laptop)).json()

    assert report(amina, "11") == {"equal": ["journal", "members"], "unequal": []}
    assert report(baraka, "33") == {"equal": ["members"], "unequal": ["journal"]}
    assert report(baraka, "33", seq=1) == {"equal": ["journal", "members"], "unequal": []}


def new_code(office: Office, laptop: Laptop) -> str:
    answer = office.client.post(
        "/v1/pairing", json={"group": laptop.group}, headers=office.headers(laptop)
    )
    return msgspec.json.decode(answer.content, type=PairingCode).code


def post(office: Office, code: str, laptop: Laptop) -> httpx.Response:
    card = laptop.card
    body = {
        "code": code,
        "device": card.id,
        "key": card.key,
        "box_key": card.box_key,
        "label": card.label,
    }
    return office.client.post("/v1/pairing/device", json=body)


def test_who_has_the_database_alone_cannot_try_all_codes(
    office: Office, amina: Laptop, context: Context
) -> None:
    code = new_code(office, amina).replace("-", "")
    secrets = select(pairing.c.secret)
    kept = bytes(context.database.read(lambda conn: conn.execute(secrets).scalar_one()))
    secret = code[4:].encode()
    assert len(kept) == 32 and secret not in kept
    for way in (sha256, blake2b, sha512):
        assert way(secret).digest()[:32] != kept and way(code.encode()).digest()[:32] != kept
