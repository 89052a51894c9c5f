"""A scheme that exists in tests only: one fixed amount at every meeting."""

from collections.abc import Sequence

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


def known_schemes() -> dict[str, Scheme[Fixed]]:
    """To put in place of `app.core.schemes.schemes`."""
    return {**app.core.schemes.schemes(), "fixed": FIXED}
