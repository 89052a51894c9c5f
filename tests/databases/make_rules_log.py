"""Write the log from which the test of the rules' memory learns: every scripted conflict, once.

    python -m tests.databases.make_rules_log

To be made anew when facts gain fields; whoever changes what the rules remember of these facts
leaves it alone and counts `MEMORY` up.
"""

from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import msgspec
import zstandard

from app.core.admission import Sequenced
from app.core.events.envelope import Frame
from tests.conflicts import script
from tests.conflicts.bases import BASES
from tests.conflicts.table import in_memory, orders
from tests.conflicts.test_scripts import SCRIPTS

LOGS = Path(__file__).parent / "rules.log"


class Place(msgspec.Struct, array_like=True):
    """A numbered fact: which of the bodies it is, its epoch, whether it closes a transaction."""

    body: int
    epoch: int
    last: bool


class Logs(msgspec.Struct, array_like=True):
    """Many logs with much in common; signatures are not kept, the rules never see them."""

    bodies: list[bytes]
    logs: list[list[Place]]


def read_logs() -> Iterator[list[Sequenced]]:
    packed = zstandard.ZstdDecompressor().decompress(LOGS.read_bytes())
    kept = msgspec.msgpack.decode(packed, type=Logs)
    frames = [Frame(body, b"") for body in kept.bodies]
    for log in kept.logs:
        yield [
            Sequenced(seq, place.epoch, frames[place.body], place.last)
            for seq, place in enumerate(log, 1)
        ]


def main() -> None:
    numbers: dict[bytes, int] = {}
    logs = [
        [
            Place(numbers.setdefault(one.frame.body, len(numbers)), one.epoch, one.last)
            for one in log
        ]
        for log in _played()
    ]
    packed = msgspec.msgpack.encode(Logs(list(numbers), logs))
    LOGS.write_bytes(zstandard.ZstdCompressor(level=19).compress(packed))


def _played() -> Iterator[list[Sequenced]]:
    """What was numbered in each script, in its first order of arrival."""
    with in_memory() as shelf, patch.object(script, "orders", _first_order):
        for name, found in BASES.items():
            table, meeting = found(shelf)
            table.sync()
            base = table.keep()
            for one in (one for one in SCRIPTS if one.base == name):
                one.run(table, base, meeting)
                assert table.office.store is not None
                yield [entry.record for entry in table.office.store.entries]


def _first_order(left: list[Frame], right: list[Frame]) -> list[tuple[Frame, ...]]:
    return [next(orders(left, right))]


if __name__ == "__main__":
    main()
