"""A whole round of a scheme on paper, as the laws look at it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from app.core.ledger import Line

Choose = Callable[[int], int]  # n -> one of 0 .. n-1: where a round needs somebody's decision


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
