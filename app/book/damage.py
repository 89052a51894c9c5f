"""What is missing of a book whose file is damaged, as plain values."""

from dataclasses import dataclass
from typing import Final

READABLE: Final = ("book.damaged", "book.schema_altered", "book.wrong_key")  # perhaps, in part


@dataclass(frozen=True, slots=True, kw_only=True)
class Damage:
    """What could be read of a damaged file.

    Attributes:
        lost: Tables that rows are still missing from, when those that could be were made again.
        facts: Facts that could be read. known: Facts that the file should hold.
        has_log: Every fact is there.
        is_mendable: Nothing is missing that the group or this laptop would miss: what was read is
            a whole book.
    """

    lost: frozenset[str]
    facts: int
    known: int
    has_log: bool
    is_mendable: bool
