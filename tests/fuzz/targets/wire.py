"""What laptop and server say to each other in JSON, compressed bodies, certificates."""

import json
import ssl
import zlib
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from random import Random
from typing import Any

import msgspec
import zstandard

from app.core import wire, wire_fields
from app.core import wire_access as access
from app.core.errors import Untrusted
from app.core.frames import OUTPUT_MAX, compress, decompress
from app.core.own_certificate import key_of_certificate, own_certificate
from app.core.safe_json import DEPTH_MAX, decode_as, safe_json
from app.core.witness import check_signed
from sync_server.bodies import unpacked
from sync_server.problems import HttpProblem
from tests.fuzz.material import some_payload, valid
from tests.fuzz.mutation import json_of, spoiled, spoiled_value
from tests.fuzz.target import Target

MESSAGES: tuple[type, ...] = (
    access.ChallengeWanted, access.TokenWanted, wire.Witness, wire.StateRoots, wire.KeyEnvelopes,
    access.PairingWanted, access.PairingPost, wire.PromptNumber, wire.PushAnswer, access.Challenge,
    access.Token, wire.Capabilities, wire.RootsAnswer, access.PairingCode, access.PairingAccepted,
    access.PairingSeen, wire.Quarantine, access.Enrolled, wire.BlobHeld, wire.Problem,
    wire.Witnessed,
)  # fmt: skip
SERVER_MAX = 1 << 20


def _a_json(chance: Random) -> bytes:
    seeds = (
        b'{"a":[1,2,{"b":"\\u00e9 x"}],"n":-12,"t":true,"z":null}',
        b'{"amount":"12.50","phone":"254712345678","list":[[1],[2,[3]]]}',
        valid().waiting[0].body,
    )
    if chance.random() < 0.5:
        return spoiled(chance, seeds)
    return json_of(chance, spoiled_value(chance, [json.loads(seed) for seed in seeds]))


def _read_json(data: bytes) -> bool:
    value = safe_json(data, decimals=True)
    assert _depth(value) <= DEPTH_MAX, "too deep"
    text = data.decode()
    lost: list[int] = []

    def made(found: list[tuple[str, Any]]) -> dict[str, Any]:
        lost.append(len(found) - len(dict(found)))
        return dict(found)

    other = json.loads(text, parse_float=Decimal, object_pairs_hook=made)
    assert other == value, "read otherwise by others"
    assert not any(lost), "a key twice"
    json.dumps(value, ensure_ascii=False, default=str).encode()
    return True


def _depth(value: Any) -> int:
    if isinstance(value, dict):
        return 1 + max(map(_depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(_depth, value), default=0)
    return 0


def _a_message(chance: Random) -> bytes:
    cls = chance.choice(MESSAGES)
    plain = msgspec.to_builtins(_valid_message(chance, cls))
    body = spoiled(chance, (msgspec.json.encode(plain),))
    if chance.random() < 0.7:
        body = json_of(chance, spoiled_value(chance, [plain]))
    return cls.__name__.encode() + b"\n" + body


def _valid_message(chance: Random, cls: type) -> Any:
    """With ids and hex where the fields want them, so that spoiling begins from what is taken."""
    plain = msgspec.to_builtins(some_payload(chance, cls))
    filled = {
        "group": valid().group, "device": valid().laptops[0].id, "member": valid().group,
        "challenge": "0f" * 32, "signature": "0f" * 64, "key": "0f" * 32, "box_key": "0f" * 32,
        "server_key": "0f" * 32, "code": "K7QM-2XWD-9HTP", "checkpoint": valid().checkpoint,
        "roots": {"balances": "0f" * 32}, "label": "Tablet", "phone": "254712345678",
    }  # fmt: skip
    for name in plain:
        if name in filled and chance.random() < 0.95:
            plain[name] = msgspec.to_builtins(filled[name])
    return plain


def _read_message(data: bytes) -> bool:
    name, _, body = data.partition(b"\n")
    cls = next((one for one in MESSAGES if one.__name__.encode() == name), None)
    if cls is None:
        return False
    message: Any = decode_as(cls, body)
    again = msgspec.json.encode(message)
    assert decode_as(cls, again) == message, "not the same when sent on"
    for key in ("group", "device", "member"):
        shown = getattr(message, key, None)
        wanted = getattr(cls, "__annotations__", {}).get(key)
        if wanted is wire_fields.Uuid and shown is not None:
            assert len(shown) == 36, "not an id"
    for key in ("challenge", "key", "box_key", "server_key"):
        wanted = getattr(cls, "__annotations__", {}).get(key)
        if wanted is wire_fields.Hex32:
            assert len(getattr(message, key)) == 64, "not 32 bytes"
    return True


def _a_checkpoint(chance: Random) -> bytes:
    seed = wire.checkpoint_header(valid().checkpoint).encode()
    if chance.random() < 0.4:
        return spoiled(chance, (seed,))
    return json_of(chance, spoiled_value(chance, [json.loads(seed)]))


def _read_checkpoint(data: bytes) -> bool:
    """Only what the sequencer signed is its word."""
    from app.core.sequencer import Sequencer

    shown = wire.read_checkpoint_header(data.decode("latin-1"))
    roster = Sequencer(valid().log(), valid().sequencer.key).roster
    check_signed(shown, roster)
    known = valid().checkpoint
    same = (shown.group, shown.epoch, shown.size, shown.root)
    assert same == (known.group, known.epoch, known.size, known.root), "a forged checkpoint"
    return True


@cache
def _packed() -> tuple[bytes, ...]:
    found = []
    for plain in (b"", b"DFR1" * 40, valid().waiting[0].body, b"\0" * 300_000, b"\0" * (20 << 20)):
        machine = zlib.compressobj(wbits=31)
        found += [compress(plain), machine.compress(plain) + machine.flush()]
        found += [zstandard.ZstdCompressor(write_content_size=False).compress(plain)]
    return tuple(found)


def _a_packed(chance: Random) -> bytes:
    return spoiled(chance, _packed())


def _read_packed(data: bytes) -> bool:
    """Laptop and server: never more than the limit, and what comes out is what went in."""
    taken = False
    for encoding in ("zstd", "gzip"):
        try:
            plain = unpacked(data, encoding, SERVER_MAX)
        except HttpProblem:
            continue
        assert len(plain) <= SERVER_MAX, "more than the limit"
        taken = True
    plain = decompress(data)
    assert len(plain) <= OUTPUT_MAX, "more than the limit"
    assert decompress(compress(plain)) == plain
    return taken or True


def _a_certificate(chance: Random) -> bytes:
    pem, _key = own_certificate(valid().laptops[0].key)
    return spoiled(chance, (ssl.PEM_cert_to_DER_cert(pem),))


def _read_certificate(data: bytes) -> bool:
    key = key_of_certificate(data)
    assert not key or bytes.fromhex(key) in data, "a key that nobody named"
    return bool(key)


def _refusing(read: Callable[[bytes], bool]) -> Callable[[bytes], bool]:
    def run(data: bytes) -> bool:
        try:
            return read(data)
        except HttpProblem as problem:
            raise Untrusted(problem.code) from problem

    return run


TARGETS = (
    Target(name="JSON from outside", make=_a_json, read=_read_json, share=60),
    Target(name="messages", make=_a_message, read=_read_message, share=60),
    Target(name="checkpoint", make=_a_checkpoint, read=_read_checkpoint, share=10),
    Target(name="packed bodies", make=_a_packed, read=_refusing(_read_packed), share=40),
    Target(name="certificate", make=_a_certificate, read=_read_certificate, share=40),
)
