"""Bids: what may be bid, who wins, and between whom a lot decides.

A bid is the discount that a seat gives to have the pot now, minor units. The highest wins. Below
the highest that is allowed the one who said it first wins; at the limit nobody can go higher, so
a lot decides among all who said it (Chit Funds Act 1982; spec/domain.md section 3.6). Nobody who
bids at all: a lot among everybody who may win, at the least discount.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.core.errors import Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Bid:
    """One bid: the seat, the discount it gives, and its place in the log, from 1."""

    seat: str
    minor: int
    at_no: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What may be bid, minor units: from `low` to `high`, in steps of `step` above `low`."""

    low: int
    high: int
    step: int = 1


@dataclass(frozen=True, slots=True)
class Result:
    """Who wins; `winner` is "" while a lot must decide among `tied`."""

    winner: str
    discount: int
    tied: tuple[str, ...] = ()


def nearest(minor: int, limits: Limits) -> tuple[int, int]:
    """The allowed bids next to a number: the one not above it, and the one not below it.

    The highest is always allowed, also when no step ends there.
    """
    if minor <= limits.low:
        return limits.low, limits.low
    if minor >= limits.high:
        return limits.high, limits.high
    below = limits.low + (minor - limits.low) // limits.step * limits.step
    if below == minor:
        return minor, minor
    return below, min(limits.high, below + limits.step)


def check_bid(minor: int, limits: Limits) -> int:
    """A bid that may be made.

    Raises:
        Refused: "bid.too_low" with least, "bid.too_high" with most, or "bid.step" with step, lower
            and upper.
    """
    if minor < limits.low:
        raise Refused("bid.too_low", least=limits.low)
    if minor > limits.high:
        raise Refused("bid.too_high", most=limits.high)
    lower, upper = nearest(minor, limits)
    if lower != upper:
        raise Refused("bid.step", step=limits.step, lower=lower, upper=upper)
    return minor


def check_log(bids: Sequence[Bid], limits: Limits, *, may_bid: Sequence[str]) -> None:
    """Prove a log of bids: numbered as they were said, by seats that may bid.

    Raises:
        Refused: As `check_bid`; "bid.order"; "bid.not_allowed" with no, the seat.
    """
    if [one.at_no for one in bids] != list(range(1, len(bids) + 1)):
        raise Refused("bid.order")
    for one in bids:
        if one.seat not in may_bid:
            raise Refused("bid.not_allowed", no=one.seat)
        check_bid(one.minor, limits)


def result_of(bids: Sequence[Bid], limits: Limits, *, may_win: Sequence[str]) -> Result:
    """Who wins, from a log that `check_log` proved.

    Raises:
        Refused: "auction.nobody" when no seat can win.
    """
    if not may_win:
        raise Refused("auction.nobody")
    if not bids:
        tied, highest = tuple(may_win), limits.low
    else:
        highest = max(one.minor for one in bids)
        said = dict.fromkeys(one.seat for one in bids if one.minor == highest)
        tied = tuple(said) if highest == limits.high else (next(iter(said)),)
    if len(tied) == 1:
        return Result(tied[0], highest)
    return Result("", highest, tied)
