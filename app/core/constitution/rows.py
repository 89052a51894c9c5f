"""Rows: one thing that a group agrees on, with the boxes of its sentence.

The sentence of a row stands in the texts under its code, with a place for each box. The same
sentence is asked with boxes in it, read as a rule, and printed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Kind = Literal[
    "money",  # minor units
    "count",
    "percent",  # of a hundred
    "ppm",  # parts per million, written as percent
    "word",  # one of `Box.words`
    "words",  # several of `Box.words`
    "text",
    "day",  # a civil day, ISO
    "people",  # member ids
    "fines",  # (reason, minor units) of each
    "products",  # kinds of loan
    "penalty",  # what lateness costs
    "items",  # a list with a page of its own; only how many are told
]
MOST = 1_000  # of anything that is counted at a meeting
Values = Mapping[str, Any]  # the fields of the rules of a group, or of the terms of a box


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """One value in a sentence.

    Attributes:
        field: Of the rules or terms; also the place in the sentence.
        least, most: Of numbers; 0 for no upper end.
        words: Choices of a word.
    """

    field: str
    kind: Kind
    least: int = 0
    most: int = 0
    words: tuple[str, ...] = ()

    @property
    def is_typed(self) -> bool:
        """Whether it can be changed in the sentence; the others have pages of their own."""
        if self.kind == "word":
            return bool(self.words)
        return self.kind not in ("people", "products", "penalty", "items")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One rule.

    Attributes:
        code: Of its sentence.
        switch: Field that switches it off when it is 0, False or empty; "" for what always holds.
        usual: Fields and what they become when it is switched on.
        icon, colour: What stands before it.
    """

    code: str
    boxes: tuple[Box, ...] = ()
    switch: str = ""
    usual: Values = field(default_factory=dict)
    icon: str = ""
    colour: str = ""

    def is_on(self, values: Values) -> bool:
        """Whether the rule holds."""
        return not self.switch or bool(values[self.switch])

    @property
    def fields(self) -> tuple[str, ...]:
        """Every field that the row is about."""
        names = (*(box.field for box in self.boxes), self.switch)
        return tuple(dict.fromkeys(name for name in names if name))


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """Rules that are asked on one page and read under one head."""

    code: str
    rows: tuple[Row, ...]

    @property
    def boxes(self) -> Iterator[Box]:
        for row in self.rows:
            yield from row.boxes
