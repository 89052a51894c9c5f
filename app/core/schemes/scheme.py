"""What every scheme tells of itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

import msgspec

from app.core.errors import Refused
from app.core.loan_products import LoanProduct
from app.core.played import Choose, Played

__all__ = ["Choose", "Played", "Scheme", "read_terms", "write_terms"]

Terms = TypeVar("Terms", bound=msgspec.Struct)
Row = Literal["member", "seat", "unit"]


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
        product: What its loans are like by its terms; None where it lends nothing of its own, or
            in another way than on request.
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
    product: Callable[[Terms], LoanProduct] | None = None


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
