"""Codes that change: the vectors of the RFC, a phone whose clock is wrong, no code twice."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Refused
from app.core.governance import totp
from app.core.governance.second_factor import LASTS_MS, Proof, check_proved
from tests.helpers.shared import shared

VECTORS = json.loads(shared("vectors/totp_rfc6238.json").read_text())["vectors"]
HOTP = json.loads(shared("vectors/hotp_rfc4226.json").read_text())["vectors"]
SECRET = b"12345678901234567890"


@pytest.mark.parametrize("vector", VECTORS)
def test_codes_are_those_of_the_rfc(vector: dict[str, object]) -> None:
    secret = str(vector["secret_ascii"]).encode()
    step = int(str(vector["time"])) // totp.STEP_S
    mode = str(vector["mode"])
    assert totp.code_at(secret, step, digits=8, mode=mode) == vector["totp"]
    assert totp.code_at(secret, step, mode=mode) == vector["totp6"]


@pytest.mark.parametrize("vector", HOTP)
def test_a_code_of_a_step_is_that_of_the_counter(vector: dict[str, object]) -> None:
    secret = str(vector["secret_ascii"]).encode()
    assert totp.code_at(secret, int(str(vector["counter"]))) == vector["hotp"]


def test_a_code_holds_half_a_minute_before_and_after() -> None:
    now = 1_111_111_109_000
    for drift, is_right in ((-60, False), (-30, True), (0, True), (30, True), (60, False)):
        code = totp.code_at(SECRET, (1_111_111_109 + drift) // 30)
        assert (totp.matching_step(SECRET, code, now_ms=now) is not None) is is_right


def test_a_code_works_once() -> None:
    now = 1_234_567_890_000
    code = totp.code_at(SECRET, totp.step_of(now))
    step = totp.matching_step(SECRET, f" {code[:3]} {code[3:]} ", now_ms=now)
    assert step == totp.step_of(now)
    assert totp.matching_step(SECRET, code, now_ms=now, after=step) is None


@given(st.binary(min_size=totp.SECRET_BYTES, max_size=totp.SECRET_BYTES))
def test_the_typed_secret_is_the_secret(secret: bytes) -> None:
    assert totp.read_secret(totp.secret_text(secret).lower()) == secret


def test_nonsense_is_no_secret() -> None:
    with pytest.raises(Refused, match=r"totp.bad_secret"):
        totp.read_secret("not base 32 !")


def test_the_square_code_says_who_and_where() -> None:
    uri = urlsplit(totp.uri_of(SECRET, group="Tumaini & Co", person="Josephine"))
    asked = parse_qs(uri.query)
    assert (uri.scheme, uri.netloc) == ("otpauth", "totp")
    assert asked["secret"] == ["GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"]
    assert asked["issuer"] == ["Tumaini & Co"]


def test_recovery_codes_are_kept_as_hashes_and_read_as_typed() -> None:
    secret, codes = totp.new_codes(bytes(n * n % 251 for n in range(totp.NOISE_BYTES)))
    assert len(secret) == totp.SECRET_BYTES
    assert len(set(codes)) == len(codes) == totp.RECOVERY_CODES
    cost = {"passes": 1, "memory": 8192}
    kept = totp.recovery_hash(codes[0], salt="s", **cost)
    assert codes[0] not in kept
    assert totp.recovery_hash(f" {codes[0].lower().replace('-', ' ')} ", salt="s", **cost) == kept
    assert totp.recovery_hash(codes[0], salt="t", **cost) != kept
    assert totp.recovery_hash("", salt="s", **cost) != kept


def test_a_proof_holds_ten_minutes_of_a_running_computer_while_the_book_is_open() -> None:
    proof = Proof().opened(step=5, run="a", up_ms=1_000_000)
    asks = {"deed": "rules", "has_factor": True}
    check_proved(proof, run="a", up_ms=1_000_000 + LASTS_MS - 1, **asks)
    for run, up_ms in (("a", 1_000_000 + LASTS_MS), ("a", 900_000), ("b", 1_000_000)):
        with pytest.raises(Refused, match=r"second_factor.needed"):
            check_proved(proof, run=run, up_ms=up_ms, **asks)
    check_proved(Proof(), run="a", up_ms=5, deed="rules", has_factor=False)
    with pytest.raises(KeyError):
        check_proved(proof, run="a", up_ms=5, deed="dance", has_factor=True)
    assert proof.opened(step=None, run="a", up_ms=0).step == 5
