"""What every scheme tells of itself, and a whole round of it as the laws look at it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeVar

import msgspec

from app.core.errors import Refused
from app.core.ledger import Line

Terms = TypeVar("Terms", bound=msgspec.Struct)
Choose = Callable[[int], int]  # n -> one of 0 .. n-1: where a round needs somebody's decision
Row = Literal["member", "seat", "unit"]


@dataclass(frozen=True, slots=True)
class Played:
    """One whole round, from the first meeting to the empty pot.

    Amounts are minor units. A scheme leaves empty what it does not have.

    Attributes:
        journals: The postings in their order, one tuple a fact.
        wins: (turn, ticket) of every pot that was paid; a ticket is a seat or a share.
        paid, received: What each member brought and got, in all.
        reserve: What the round keeps back after each turn.
        parts: Every amount that something was divided into.
        cash: (cash to be shared out at the end, cash that was paid out, cash that stays).
        must_be_zero: Accounts that end without a rest.
    """

    journals: tuple[tuple[Line, ...], ...] = ()
    wins: tuple[tuple[int, str], ...] = ()
    paid: Mapping[str, int] = field(default_factory=dict)
    received: Mapping[str, int] = field(default_factory=dict)
    reserve: tuple[int, ...] = ()
    parts: tuple[int, ...] = ()
    cash: tuple[int, int, int] = (0, 0, 0)
    must_be_zero: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Scheme(Generic[Terms]):
    """One kind of box.

    Attributes:
        kind: Stable code in the facts of boxes.
        terms: The rules of one box: a frozen struct; amounts in minor units, rates in ppm.
        check: Gives the terms back, or refuses with the field that is wrong and what is allowed.
        row: What pays: a member, a seat (of which a member may hold several), a unit.
        columns: Kinds of contribution parts in the order of the collect grid, at most six.
        steps: Steps of a meeting that this scheme needs.
        sample_terms: Usual terms for so many members, any detail taken from `Choose`.
        play: A whole round of these members under these terms, decisions taken from `Choose`.
    """

    kind: str
    terms: type[Terms]
    check: Callable[[Terms], Terms]
    row: Row
    columns: tuple[str, ...]
    steps: tuple[str, ...]
    sample_terms: Callable[[int, Choose], Terms]
    play: Callable[[Terms, Sequence[str], Choose], Played]


def write_terms(terms: msgspec.Struct) -> str:
    """The terms as text inside a fact: JSON with sorted keys."""
    return msgspec.json.encode(terms, order="sorted").decode()


def read_terms(scheme: Scheme[Any], text: str) -> Any:
    """What `write_terms` wrote, checked again.

    Raises:
        Refused: "scheme.terms" with kind and why, or what the scheme's own check refuses.
    """
    try:
        terms = msgspec.json.decode(text, type=scheme.terms)
    except msgspec.MsgspecError as error:
        raise Refused("scheme.terms", kind=scheme.kind, why=str(error)[:200]) from None
    return scheme.check(terms)
