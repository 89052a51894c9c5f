"""The signed fact: body, payload, and facts that a dishonest officer signed well."""

import json
from hashlib import sha256
from random import Random

import msgspec

from app.core.errors import Untrusted
from app.core.events.canonical import canonical_bytes, check_value, parse_canonical
from app.core.events.envelope import (
    Frame,
    body_bytes,
    open_frame,
    parse_body,
    sign_body,
    verify,
)
from app.core.events.payload import open_payload, plain_payload
from app.core.events.registry import find_type, latest_version
from app.core.frames import decode_frames, encode_frames, encode_log
from app.core.ledger import is_balanced
from app.core.sequencer import Sequencer
from tests.fuzz.material import WALL_MS, fact_types, some_payload, valid
from tests.fuzz.mutation import json_of, spoiled, spoiled_value
from tests.fuzz.real_books import hub
from tests.fuzz.target import Target
from tests.helpers.memory_log import MemoryLog

SIGNATURE = 64


def _spoiled_json(chance: Random, seeds: tuple[bytes, ...]) -> bytes:
    if chance.random() < 0.4:
        return spoiled(chance, seeds)
    return json_of(chance, spoiled_value(chance, [json.loads(seed) for seed in seeds]))


def _a_body(chance: Random) -> bytes:
    frames = sorted(valid().frames, key=lambda frame: frame.body)
    body = _spoiled_json(chance, tuple(frame.body for frame in frames))
    return chance.choice(frames).sig + body


def _read_body(data: bytes) -> bool:
    frame = Frame(data[SIGNATURE:], data[:SIGNATURE])
    event = open_frame(frame)
    assert body_bytes(parse_body(frame.body)) == frame.body, "another spelling"
    assert json.loads(frame.body)["p"] == event.raw, "another payload"
    assert decode_frames(encode_frames([frame])) == [frame], "changed on the wire"
    assert is_balanced(event.lines), "does not balance"
    for laptop in (*valid().laptops, valid().sequencer):
        try:
            verify(frame, laptop.key.verify_key)
        except Untrusted:
            continue
        assert frame in valid().frames, "a forged signature"
    return True


def _a_payload(chance: Random) -> bytes:
    row = chance.choice(fact_types())
    plain = msgspec.to_builtins(some_payload(chance, row.payload))
    if chance.random() < 0.8:
        plain = spoiled_value(chance, [plain])
    head = f"{row.name} {row.version + (chance.random() < 0.02)}\n".encode()
    return head + (json_of(chance, plain) if chance.random() < 0.9 else spoiled(chance, (head,)))


def _read_payload(data: bytes) -> bool:
    head, _, signed = data.partition(b"\n")
    name, _, version = head.decode("utf-8", "replace").partition(" ")
    if not version.isascii() or not version.isdigit() or len(version) > 9:
        return False
    payload = open_payload(name, int(version), signed)
    plain = plain_payload(signed)
    check_value(plain, 1)
    assert canonical_bytes(plain) == signed, "another spelling"
    assert json.loads(signed) == plain, "read otherwise by others"
    if payload is None:
        assert find_type(name, int(version)) is None
        return True
    if latest_version(name) == int(version):
        assert canonical_bytes(msgspec.to_builtins(payload)) == signed, "lost in decoding"
    post = getattr(payload, "post", ())
    assert is_balanced(post), "does not balance"
    template = getattr(payload, "template", None)
    assert template is None or tuple(template()) == tuple(post), "off its template"
    return True


def _a_canonical(chance: Random) -> bytes:
    return _spoiled_json(chance, tuple(frame.body for frame in valid().waiting))


def _read_canonical(data: bytes) -> bool:
    value = parse_canonical(data)
    spelled = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert json.loads(data) == value, "read otherwise by others"
    assert spelled.encode() == data, "not the spelling of RFC 8785"
    return True


def _a_signed(chance: Random) -> bytes:
    """A fact next in the chain of an enrolled laptop, with whatever it likes in it, well signed."""
    asha, juma = valid().laptops
    laptop, before = (
        (asha, valid().waiting[0]) if chance.random() < 0.5 else (juma, valid().waiting[2])
    )
    body = json.loads(before.body)
    if chance.random() < 0.7:
        row = chance.choice(fact_types())
        body["t"], body["tv"] = row.name, row.version
        body["p"] = msgspec.to_builtins(some_payload(chance, row.payload))
    if chance.random() < 0.5:
        body = spoiled_value(chance, [body])
    data = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    raw = data.encode("utf-8", "surrogatepass")
    return sign_body(raw, laptop.key).sig + raw


def _read_signed(data: bytes) -> bool:
    """What a dishonest officer signed is taken alike by every log, and reads the same again."""
    frame = Frame(data[SIGNATURE:], data[:SIGNATURE])
    log = valid().log()
    done = Sequencer(log, valid().sequencer.key).admit([frame], WALL_MS)
    if not done.entries:
        codes = [*done.rejected, *done.quarantined]
        if codes:
            raise Untrusted(codes[0].code)
        return False
    assert done.checkpoint is not None
    event = open_frame(frame)
    assert event.device in {laptop.id for laptop in valid().laptops}
    records = [entry.record for entry in log.entries]
    assert decode_frames(encode_frames([frame])) == [frame], "changed on the wire"
    assert sha256(frame.body).hexdigest() == event.hash
    other = MemoryLog(valid().group)
    Sequencer(other, valid().sequencer.key).adopt(records, done.checkpoint)
    assert [entry.record for entry in other.entries] == records, "another log takes it otherwise"
    assert encode_log(records)
    return True


def _a_folded(chance: Random) -> bytes:
    row = chance.choice(fact_types())
    plain = msgspec.to_builtins(some_payload(chance, row.payload))
    if chance.random() < 0.4:
        plain = spoiled_value(chance, [plain])
    hub()
    return f"{row.name} {row.version}\n".encode() + json_of(chance, plain)


def _read_folded(data: bytes) -> bool:
    """What a dishonest officer signed stops no laptop: every projection gets over it."""
    head, _, payload = data.partition(b"\n")
    name, _, version = head.decode("utf-8", "replace").partition(" ")
    if not version.isascii() or not version.isdigit() or len(version) > 9:
        return False
    frame = hub().sign(name, int(version), payload, data)
    done = hub().fold(frame)
    for refusal in (*done.rejected, *done.quarantined):
        raise Untrusted(refusal.code)
    return bool(done.entries)


TARGETS = (
    Target(name="body", make=_a_body, read=_read_body, share=60),
    Target(name="payload", make=_a_payload, read=_read_payload, share=90),
    Target(name="canonical JSON", make=_a_canonical, read=_read_canonical, share=60),
    Target(name="fact of a dishonest officer", make=_a_signed, read=_read_signed, share=6),
    Target(name="such a fact in a book", make=_a_folded, read=_read_folded, share=5),
)
