"""What the mark of the roll call means: who is counted, who votes, for whom, who may bid.

Source: spec/domain.md section 2.4. Fines of the roll stand in `app.core.attendance`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from app.core.attendance import HERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What a member with a mark may do; what is due is due whatever the mark."""

    in_quorum: bool
    may_vote: bool
    may_bid: bool


_NOTHING: Final = Standing(in_quorum=False, may_vote=False, may_bid=False)
_ALL: Final = Standing(in_quorum=True, may_vote=True, may_bid=True)


def standing_of(status: str, *, has_left: bool = False, proxy_votes: bool = False) -> Standing:
    """What a mark means.

    Args:
        has_left: Went home before the end.
        proxy_votes: The rules let a member vote who sent somebody, or a written word.
    """
    if has_left:
        return _NOTHING
    if status in HERE:
        return _ALL
    if status == "proxy" and proxy_votes:
        return _ALL
    if status == "excused" and proxy_votes:
        return Standing(in_quorum=False, may_vote=True, may_bid=True)
    return _NOTHING


def voters(
    marks: Mapping[str, str], left: Collection[str], *, proxy_votes: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Members who are there and vote; members whose vote somebody there may cast."""
    here = tuple(m for m, mark in marks.items() if mark in HERE and m not in left)
    by_proxy = tuple(
        m
        for m, mark in marks.items()
        if m not in here and standing_of(mark, has_left=m in left, proxy_votes=proxy_votes).may_vote
    )
    return here, by_proxy


def in_quorum(marks: Mapping[str, str], left: Collection[str], *, proxy_votes: bool) -> int:
    """People who are counted when it is asked whether enough are here."""
    return sum(
        standing_of(mark, has_left=member in left, proxy_votes=proxy_votes).in_quorum
        for member, mark in marks.items()
    )
