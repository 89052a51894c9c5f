"""Guarantees: who stands for how much, what they block, when they end, who pays what."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from app.core.errors import Refused
from app.core.rounding import PPM
from app.core.splitting import split

Liability = Literal["several", "joint"]
Release = Literal["pro_rata", "last_in", "at_end"]

LIABILITIES: tuple[Liability, ...] = get_args(Liability)
RELEASES: tuple[Release, ...] = get_args(Release)


@dataclass(frozen=True, slots=True, kw_only=True)
class Guarantee:
    """One member stands for a part of a loan, minor units; the order is that of acceptance."""

    guarantor: str
    minor: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims:
    """What a default asks of whom, minor units.

    Attributes:
        from_savings: The borrower's own savings that are set off first.
        from_guarantors: In the order of the guarantees. With joint liability every one may be
            asked for this much, all together for `to_guarantors` only.
        to_guarantors: What the guarantors owe together.
        uncovered: What nobody stands for.
    """

    from_savings: int
    from_guarantors: tuple[int, ...]
    to_guarantors: int
    uncovered: int


def claims(
    default: int,
    guarantees: Sequence[Guarantee],
    *,
    savings: int = 0,
    liability: Liability = "several",
) -> Claims:
    """Divide what a borrower does not pay.

    Args:
        default: Principal, interest, fee and penalties that are called in.
        savings: Of the borrower, to be set off first; 0 when they are not.

    Source: spec/domain.md section 3.20; 9,975 over 6,000 and 4,000 is 5,985 and 3,990.
    """
    from_savings = min(max(0, savings), default)
    left = default - from_savings
    covered = min(left, sum(one.minor for one in guarantees))
    if not covered:
        shares: tuple[int, ...] = (0,) * len(guarantees)
    elif liability == "several":
        shares = split(covered, [one.minor for one in guarantees])
    else:
        shares = (covered,) * len(guarantees)
    return Claims(
        from_savings=from_savings,
        from_guarantors=shares,
        to_guarantors=covered,
        uncovered=left - covered,
    )


def blocked(
    guarantees: Sequence[Guarantee], balance: int, *, release: Release = "pro_rata"
) -> tuple[int, ...]:
    """How much of each guarantor's savings a loan still blocks, in the order given.

    As soon as less is owed than all stand for together, the difference is free: of everybody in
    proportion, or of whoever accepted last; with `at_end` nothing before the loan is paid.

    Args:
        balance: Of the loan, minor units.
    """
    amounts = [one.minor for one in guarantees]
    total = sum(amounts)
    needed = min(total, max(0, balance))
    if not needed:
        return (0,) * len(amounts)
    if release == "at_end":
        return tuple(amounts)
    if release == "pro_rata":
        return split(needed, amounts)
    kept = []
    for minor in amounts:
        kept.append(min(minor, needed))
        needed -= kept[-1]
    return tuple(kept)


def can_guarantee(*, savings: int, blocked: int, factor_ppm: int = PPM) -> int:
    """What a member may still stand for: free savings times the factor of the rules."""
    return max(0, savings * factor_ppm // PPM - blocked)


def equal_parts(principal: int, free: Sequence[int]) -> tuple[int, ...]:
    """What each guarantor stands for when all stand for the same, in the order given.

    Who cannot stand for so much stands for all that is possible, and the others for the rest; the
    parts make up the loan, or all that is possible together where that is less.

    Args:
        principal: Of the loan, minor units.
        free: `can_guarantee` of each, minor units.
    """
    parts = [0] * len(free)
    left = min(principal, sum(free))
    weakest = sorted(range(len(free)), key=lambda n: (free[n], n))
    for done, number in enumerate(weakest):
        equal = split(left, [1] * (len(free) - done))[-1] if left else 0
        parts[number] = min(free[number], equal)
        left -= parts[number]
    return tuple(parts)


def ring(edges: Mapping[str, Iterable[str]], borrower: str, guarantor: str) -> tuple[str, ...]:
    """The members of a circle that this guarantee would close, () when there is none.

    Args:
        edges: For every borrower with a running loan or an open request, who stands for it.

    Returns:
        From the borrower over the guarantor and whoever stands for him back to the borrower,
        the shortest; among equals the first by id, so that every laptop finds the same one.
    """
    paths: list[tuple[str, ...]] = [(borrower, guarantor)]
    seen = {guarantor}
    while paths:
        longer: list[tuple[str, ...]] = []
        for path in paths:
            for standing in sorted(edges.get(path[-1], ())):
                if standing == borrower:
                    return (*path, borrower)
                if standing not in seen:
                    seen.add(standing)
                    longer.append((*path, standing))
        paths = longer
    return ()


def check_guarantee(
    guarantee: Guarantee,
    *,
    borrower: str,
    free: int,
    principal: int,
    others: Sequence[Guarantee] = (),
    edges: Mapping[str, Iterable[str]] | None = None,
) -> None:
    """Whether a member may stand for this much.

    Args:
        free: `can_guarantee` of the guarantor.
        others: Guarantees of the same loan that are accepted already.
        edges: As `ring`; None where the rules allow circles.

    Raises:
        Refused: `guarantee.own_loan`, `guarantee.twice`, `guarantee.amount`,
            `guarantee.above_free` and `guarantee.above_loan` (nearest in `allowed`),
            `guarantee.circle` (`members` joined by blanks).
    """
    if guarantee.guarantor == borrower:
        raise Refused("guarantee.own_loan", member=borrower)
    if any(one.guarantor == guarantee.guarantor for one in others):
        raise Refused("guarantee.twice", member=guarantee.guarantor)
    if guarantee.minor < 1:
        raise Refused("guarantee.amount", minor=guarantee.minor, allowed=1)
    if guarantee.minor > free:
        raise Refused("guarantee.above_free", minor=guarantee.minor, allowed=free)
    if guarantee.minor > principal:
        raise Refused("guarantee.above_loan", minor=guarantee.minor, allowed=principal)
    circle = ring(edges, borrower, guarantee.guarantor) if edges is not None else ()
    if circle:
        raise Refused("guarantee.circle", members=" ".join(circle))
