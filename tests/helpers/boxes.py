"""Schemes that exist in tests only: one fixed amount at every meeting, and two numbers."""

from collections.abc import Sequence
from typing import Any

import msgspec

import app.core.schemes
from app.core.errors import Refused
from app.core.schemes.scheme import Choose, Played, Scheme


class Fixed(msgspec.Struct, frozen=True, kw_only=True):
    minor: int


def _check(terms: Fixed) -> Fixed:
    if terms.minor < 0:
        raise Refused("rules.negative", field="minor")
    return terms


def _sample(size: int, choose: Choose) -> Fixed:
    return Fixed(minor=size * choose(100))


def _play(terms: Fixed, members: Sequence[str], choose: Choose) -> Played:
    del choose
    return Played(paid=dict.fromkeys(members, terms.minor))


FIXED = Scheme(
    kind="fixed",
    terms=Fixed,
    check=_check,
    row="member",
    columns=("welfare",),
    steps=(),
    sample_terms=_sample,
    play=_play,
)


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    one: int
    two: int


PAIR = Scheme(
    kind="pair",
    terms=Pair,
    check=lambda terms: terms,
    row="member",
    columns=(),
    steps=(),
    sample_terms=lambda size, choose: Pair(one=size, two=choose(9)),
    play=lambda terms, members, choose: Played(),
)


def known_schemes() -> dict[str, Scheme[Any]]:
    """To put in place of `app.core.schemes.schemes`."""
    return {**app.core.schemes.schemes(), "fixed": FIXED, "pair": PAIR}
