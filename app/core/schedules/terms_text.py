"""Terms as text inside a fact, and back: what a later version of a schedule is planned from."""

from dataclasses import fields
from fractions import Fraction
from typing import Any

import msgspec

from app.core.schedules.terms import Terms


def write_calculation(terms: Terms) -> str:
    """Canonical JSON of all that differs from the usual; exact, fractions as "1/3"."""
    plain = {
        field.name: getattr(terms, field.name)
        for field in fields(Terms)
        if getattr(terms, field.name) != field.default
    }
    return _encoder.encode(plain).decode()


def read_calculation(text: str) -> Terms:
    """What `write_calculation` wrote.

    Raises:
        Refused: "schedule.*" as `Terms`.
    """
    return _decoder.decode(text)


def _plain(value: Any) -> str:
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    raise NotImplementedError


def _exact(kind: type, value: Any) -> Any:
    if kind is Fraction and isinstance(value, str):
        return Fraction(value)
    raise NotImplementedError


_encoder = msgspec.json.Encoder(order="deterministic", enc_hook=_plain)
_decoder = msgspec.json.Decoder(Terms, dec_hook=_exact)
