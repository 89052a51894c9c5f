"""A payload is written once for signing, and what lies outside the profile is named as ever."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Untrusted
from app.core.events.canonical import canonical_bytes
from app.core.events.payload import payload_bytes
from app.core.expenses import ExpensePaid


def _expense(what: Any, minor: Any) -> ExpensePaid:
    return ExpensePaid(
        meeting="", what=what, account="5010", minor=minor, currency="KES", paid_to="", receipt=""
    )


def _said(payload: object) -> bytes | str:
    try:
        return payload_bytes(payload)
    except Untrusted as error:
        return error.code


def _said_slowly(payload: object) -> bytes | str:
    try:
        return canonical_bytes(msgspec.to_builtins(payload))
    except Untrusted as error:
        return error.code


@given(
    st.text(st.characters(codec="utf-8")),
    st.one_of(st.integers(-(2**54), 2**54), st.booleans(), st.just(2.0), st.just(0.5)),
)
def test_a_payload_is_sealed_as_its_plain_values_would_be(what: str, minor: object) -> None:
    payload = _expense(what, minor)
    assert _said(payload) == _said_slowly(payload)


@pytest.mark.parametrize(
    ("what", "minor", "code"),
    [
        ("x", 2.0, "event.bad_type"),
        ("x", 2**53, "event.integer_too_large"),
        ("e\u0301", 1, "event.not_nfc"),
    ],
)
def test_what_lies_outside_the_profile_is_never_sealed(what: str, minor: object, code: str) -> None:
    assert _said(_expense(what, minor)) == code
