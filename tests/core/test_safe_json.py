"""One strict reader: what two programs could read differently is read by none."""

import base64
import contextlib
import json
from dataclasses import dataclass
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Untrusted
from app.core.events.canonical import parse_canonical
from app.core.safe_json import decode_as, safe_json
from tests.helpers.shared import shared


def nst_cases() -> list[tuple[str, str, bytes]]:
    cases = json.loads(shared("vectors/json_parsing_nst.json").read_text())["cases"]
    return [(c["name"], c["expect"], base64.b64decode(c["bytes_b64"])) for c in cases]


# Valid JSON of the suite which this reader refuses on purpose.
REFUSED_ON_PURPOSE = (
    "duplicated_key",
    "surrogate",
    "nonCharacter",
    "y_number.json",
    "close_to_zero",
)


def test_json_of_the_torture_suite_is_read_or_refused_as_it_must_be() -> None:
    for name, expect, data in nst_cases():
        try:
            safe_json(data, decimals=True, depth_max=100)
            was_read = True
        except Untrusted:
            was_read = False
        if expect.startswith("accept"):
            assert was_read or any(word in name for word in REFUSED_ON_PURPOSE), name
        elif expect.startswith("reject"):
            assert not was_read, name


def test_no_case_of_the_torture_suite_passes_for_a_fact_but_canonical_objects() -> None:
    for name, expect, data in nst_cases():
        try:
            value = parse_canonical(data)
        except Untrusted:
            continue
        assert isinstance(value, dict), name
        assert not expect.startswith("reject"), name


def test_naughty_strings_survive_the_way_out_and_in() -> None:
    strings = json.loads(shared("vectors/naughty_strings.json").read_text())["strings"]
    for text in strings:
        assert safe_json(json.dumps([text]).encode()) == [text]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'{"a":1,"a":2}', "json.duplicate_key"),
        (b"[NaN]", "json.not_a_number"),
        (b"[-Infinity]", "json.not_a_number"),
        (b"[1.0]", "json.fraction"),
        (b"[1e2]", "json.fraction"),
        (b"[9223372036854775808]", "json.number_too_large"),
        (b"[" + b"9" * 5000 + b"]", "json.number_too_large"),
        (b"[" * 100_000, "json.too_deep"),
        (b'{"a":' * 40 + b"1" + b"}" * 40, "json.too_deep"),
        (b'"\\ud800"', "json.lone_surrogate"),
        (b'{"\\udc00":1}', "json.lone_surrogate"),
        (b"\xef\xbb\xbf{}", "json.malformed"),
        ("{}".encode("utf-16"), "json.not_utf8"),
        (b'"\xed\xa0\x80"', "json.not_utf8"),
        (b"", "json.malformed"),
        (b"{} {}", "json.malformed"),
        (b" " * 2_000_000, "json.too_large"),
    ],
)
def test_what_is_wrong_is_named(data: bytes, code: str) -> None:
    with pytest.raises(Untrusted) as caught:
        safe_json(data)
    assert caught.value.code == code


def test_brackets_inside_strings_are_not_depth() -> None:
    assert safe_json(b'["' + b"[" * 1000 + b'\\""]') == ["[" * 1000 + '"']


def test_fractions_are_exact_when_they_are_asked_for() -> None:
    assert safe_json(b"[0.1,1e3,-2.50]", decimals=True) == [
        Decimal("0.1"),
        Decimal("1E+3"),
        Decimal("-2.50"),
    ]
    for bomb in (b"1e999999999", b"1e9999", b"0." + b"1" * 120, b"1e150"):
        with pytest.raises(Untrusted, match="number_too_large"):
            safe_json(bomb, decimals=True)


def test_a_shape_is_checked_to_the_type() -> None:
    @dataclass
    class Wanted:
        n: int
        name: str

    assert decode_as(Wanted, b'{"n":1,"name":"a"}') == Wanted(1, "a")
    for wrong in (b'{"n":"1","name":"a"}', b'{"n":1}', b"[]", b'{"n":true,"name":"a"}'):
        with pytest.raises(Untrusted, match=r"json\.unexpected"):
            decode_as(Wanted, wrong)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_value_or_untrusted(data: bytes) -> None:
    with contextlib.suppress(Untrusted):
        safe_json(data)
