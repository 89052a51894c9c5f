"""What every paper needs to know of the group and of its own printing."""

from dataclasses import dataclass
from typing import Literal

Watermark = Literal["", "provisional", "pending", "practice", "partial"]
Method = Literal["cash", "mpesa", "bank", "usdt"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFacts:
    """Attributes:
    registration: Number in the state's register; "" without one.
    """

    id: str
    name: str
    place: str = ""
    registration: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """The print itself.

    Attributes:
        on, time: Civil day (ISO) and HH:MM, as the laptop's user reads them.
        by: Name of the officer who printed.
        page: Hash of the signed meeting page, or the tree root of what was printed from.
    """

    on: str
    time: str
    by: str
    page: str
    watermark: Watermark = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Attributes:
    role: "treasurer", "chair", "secretary", "auditor", "member", "key", "borrower", "witness" or
        "thumb".
    name: "" for somebody who will sign on the day.
    number: Of a key, from 1; else 0.
    signed_at: HH:MM if the page was signed on the laptop.
    """

    name: str
    role: str
    number: int = 0
    signed_at: str = ""
