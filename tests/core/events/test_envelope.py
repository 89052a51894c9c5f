"""The signed fact: one spelling, one signature, nothing lost, nothing slipped in."""

import base64
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from app.core.errors import Untrusted
from app.core.events.canonical import DEPTH_MAX, canonical_bytes, parse_canonical
from app.core.events.envelope import Frame, open_frame, sign_body, verify
from app.core.group import SequencerCard
from tests.helpers.laptops import Laptop, made_id
from tests.helpers.shared import shared

GOLDEN = Path(__file__).parents[2] / "vectors" / "facts.json"


def sealed_facts() -> list[Frame]:
    """A few facts with fixed keys; their bytes may never change."""
    asha, juma = Laptop("asha"), Laptop("juma", made_id("juma"))
    asha.found(SequencerCard(id=made_id("s"), key=Laptop("s").card.key))
    asha.enrol(juma)
    juma.paid("ali", 500)
    asha.hear(juma.frames)
    asha.paid("Nguyễn", 9_007_199_254_740_991, code="QX12ABC")
    return [*asha.frames, *juma.frames]


FRAMES = sealed_facts()
PAID = FRAMES[-1]


def test_golden_facts_keep_their_bytes_their_hash_and_their_signature() -> None:
    golden = json.loads(GOLDEN.read_text())

    assert [(frame.body.decode(), frame.hash, frame.sig.hex()) for frame in FRAMES] == [
        (row["body"], row["hash"], row["sig"]) for row in golden
    ]


def test_the_envelope_has_exactly_the_keys_of_the_specification() -> None:
    assert list(json.loads(PAID.body)) == sorted(
        "v g d n prev deps lam ge gs gr id ts tz a t tv p".split()
    )


def test_a_signature_is_over_the_domain_and_the_hash_of_the_body() -> None:
    from hashlib import sha256

    key = Laptop("juma").key.verify_key
    key.verify(b"ledger/event/v1\0" + sha256(PAID.body).digest(), PAID.sig)
    verify(PAID, key)
    with pytest.raises(Untrusted, match="bad_signature"):
        verify(PAID, Laptop("asha").key.verify_key)
    with pytest.raises(Untrusted, match="bad_signature"):
        verify(Frame(PAID.body, b"short"), key)


@pytest.mark.parametrize("frame", FRAMES)
def test_what_was_sealed_opens(frame: Frame) -> None:
    event = open_frame(frame)

    assert event.hash == frame.hash
    assert event.raw == json.loads(frame.body)["p"]
    assert canonical_bytes(json.loads(frame.body)) == frame.body


def altered(**changes: object) -> Frame:
    """PAID with other fields, canonical and well signed."""
    body = json.loads(PAID.body)
    for name, value in changes.items():
        where = body["p"] if name in body["p"] or name.startswith("extra") else body
        where[name] = value
    text = json.dumps(body, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sign_body(text.encode(), Laptop("juma").key)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"v": 2}, "event.bad_envelope"),
        ({"n": 0}, "event.bad_envelope"),
        ({"n": 1.0}, "event.bad_envelope"),
        ({"n": True}, "event.bad_envelope"),
        ({"lam": 2**53}, "event.bad_envelope"),
        ({"prev": "A" * 64}, "event.bad_envelope"),
        ({"d": "x"}, "event.bad_envelope"),
        ({"deps": ["0" * 64] * 17}, "event.bad_envelope"),
        ({"p": []}, "event.not_json"),
        ({"extra": 1}, "event.payload_not_exact"),
        ({"member": 7}, "event.bad_payload"),
        ({"note": "e\u0301"}, "event.not_nfc"),
        ({"cash_minor": 2**53}, "event.integer_too_large"),
        ({"cash_minor": 500.5}, "event.bad_type"),
        ({"cash_minor": 400}, "event.off_template"),
        ({"post": []}, "event.off_template"),
        ({"t": "no.such_type", "extra": 0.5}, "event.bad_type"),
        ({"t": "no.such_type", "extra": {"Key": 1}}, "event.bad_key"),
        ({"t": "no.such_type", "extra": [[[[[[[[1]]]]]]]]}, "event.too_deep"),
    ],
)
def test_what_is_wrong_with_a_well_signed_fact_is_named(
    changes: dict[str, object], code: str
) -> None:
    with pytest.raises(Untrusted) as caught:
        open_frame(altered(**changes))
    assert caught.value.code == code


def test_lines_that_do_not_balance_are_refused() -> None:
    lines = json.loads(PAID.body)["p"]["post"]
    lines[0]["minor"] += 1

    with pytest.raises(Untrusted, match=r"event\.unbalanced"):
        open_frame(altered(post=lines))


def test_a_newer_type_or_version_is_opened_without_a_payload() -> None:
    for changes in ({"t": "no.such_type"}, {"tv": 99, "extra": {"a": ["é", None]}}):
        event = open_frame(altered(**changes))
        assert event.payload is None
        assert event.lines == ()


OTHER_SPELLINGS = (
    lambda body: body + b" ",
    lambda body: body.replace(b'"n":1', b'"n": 1'),
    lambda body: body.replace(b'"KES"', b'"K\\u0045S"'),
    lambda body: body.replace(b'"v":1', b'"v":1,"v":1'),
    lambda body: body.replace(b'"note":"",', b'"note":"","note":"",'),
    lambda body: body.replace(b'"minor":500', b'"minor":5e2'),
    lambda body: body.replace(b'"minor":500', b'"minor":500.0'),
    lambda body: b"\xef\xbb\xbf" + body,
    lambda body: body.decode().encode("utf-16"),
    lambda body: re.sub(rb'^\{("a":"[^"]*"),(.*)\}$', rb"{\2,\1}", body),
)


@pytest.mark.parametrize("spell", OTHER_SPELLINGS)
def test_another_spelling_of_the_same_fact_is_refused(spell) -> None:
    body = spell(PAID.body)
    assert body != PAID.body

    with pytest.raises(Untrusted):
        open_frame(sign_body(body, Laptop("juma").key))


def test_bodies_above_the_limit_and_torn_ones_are_refused() -> None:
    with pytest.raises(Untrusted, match=r"event\.too_large"):
        open_frame(Frame(b" " * 20_000, b""))
    for end in range(len(PAID.body)):
        with pytest.raises(Untrusted):
            open_frame(Frame(PAID.body[:end], PAID.sig))
    with pytest.raises(Untrusted):
        open_frame(Frame(b"[" * 16_000, b""))


JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Z", "S"))),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.from_regex(r"[a-z0-9_]{1,8}", fullmatch=True), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.from_regex(r"[a-z0-9_]{1,8}", fullmatch=True), JSON_VALUES, max_size=5))
def test_a_value_inside_the_profile_comes_back_from_its_bytes(value: dict[str, object]) -> None:
    try:
        data = canonical_bytes(value)
    except Untrusted as error:
        assert error.code in ("event.not_nfc", "event.too_deep")
        return

    assert parse_canonical(data) == value
    assert (
        data
        == json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    )


@given(st.binary(max_size=200))
def test_any_bytes_are_a_fact_or_untrusted(data: bytes) -> None:
    with pytest.raises(Untrusted):
        open_frame(Frame(data, b""))


def test_rfc_8785_vectors_are_equal_inside_the_profile_and_refused_outside() -> None:
    inside = []
    for vector in json.loads(shared("vectors/jcs_rfc8785.json").read_text())["objects"]:
        value = json.loads(base64.b64decode(vector["input_b64"]))
        wanted = base64.b64decode(vector["output_b64"])
        try:
            assert canonical_bytes(value) == wanted, vector["name"]
            inside.append(vector["name"])
        except Untrusted:
            with pytest.raises(Untrusted):
                parse_canonical(wanted)
    assert "arrays" in inside


def test_signatures_agree_with_the_vectors_of_ed25519() -> None:
    for vector in json.loads(shared("vectors/ed25519_sign.json").read_text())["vectors"]:
        key = SigningKey(bytes.fromhex(vector["seed"]))
        message = bytes.fromhex(vector["message"])
        assert key.verify_key.encode().hex() == vector["public"]
        assert key.sign(message).signature.hex() == vector["signature"]


def test_wycheproof_finds_no_signature_that_should_fail() -> None:
    for vector in json.loads(shared("vectors/ed25519_wycheproof.json").read_text())["vectors"]:
        try:
            key = VerifyKey(bytes.fromhex(vector["public"]))
            key.verify(bytes.fromhex(vector["message"]), bytes.fromhex(vector["signature"]))
            result = "valid"
        except (BadSignatureError, ValueError):
            result = "invalid"
        assert result == vector["result"], vector["tc"]


def test_naughty_strings_are_sealed_and_opened_or_named() -> None:
    for text in json.loads(shared("vectors/naughty_strings.json").read_text())["strings"]:
        try:
            data = canonical_bytes({"note": text})
        except Untrusted as error:
            assert error.code in ("event.not_nfc", "event.lone_surrogate")
        else:
            assert parse_canonical(data) == {"note": text}


def test_depth_is_counted_from_the_body() -> None:
    value: object = 1
    for _ in range(DEPTH_MAX):
        value = [value]
    with pytest.raises(Untrusted, match="too_deep"):
        canonical_bytes({"a": value})
