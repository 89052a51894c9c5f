"""Facts that waited get their numbers: CPU of a chain that one fact sets free, and of its pieces.

    python -m tests.bench.bench_parking [FACTS ...] [--postgres]

On a server (in this process) and on a laptop that numbers; then what one entry costs beside as many
facts that go on waiting. The floor is the same facts in their right order, in batches of 500.
"""

import argparse
import gc
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import process_time

from sqlalchemy import Connection

from app.book.book import Book
from app.core.admission import Admission
from app.core.contributions import ContributionRecorded, Part, record
from app.core.events.envelope import Frame
from app.core.events.registry import load_catalogue
from app.core.ids import uuid7
from sync_server.admission import admit_frames
from sync_server.context import Context
from sync_server.store import heads, schema
from sync_server.store.database import open_database
from tests.helpers.two_laptops import TwoLaptops
from tests.sync_server.conftest import Clock, _postgres, context_of, emptied
from tests.sync_server.laptops import Laptop

SIZES = (1_000, 10_000)
BATCH = 500
Admit = Callable[[list[Frame]], Admission]


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure what it costs to free parked facts.")
    parser.add_argument("facts", nargs="*", type=int, default=SIZES)
    parser.add_argument("--postgres", action="store_true", help="the server on PostgreSQL")
    args = parser.parse_args()
    load_catalogue()
    for facts in args.facts:
        with tempfile.TemporaryDirectory() as name:
            if args.postgres:
                server = _postgres(Path(name))
                _on_a_server(facts, emptied(server.get_uri()))
                server.cleanup()
            else:
                _on_a_server(facts, f"sqlite:///{name}/server.db")
                _on_a_laptop(facts, Path(name))


def _on_a_server(facts: int, url: str) -> None:
    database = open_database(url)
    schema.prepare(database)
    context = context_of(database, Clock(), facts_per_day=10**9)
    laptop, other = Laptop("amina"), Laptop("bea")
    admit = _at(context, laptop)
    admit([laptop.found_group(context.identity.card)])
    admit([laptop.enrol(other)])
    _measure(f"server, {facts:,}", admit, _chain(laptop, facts))
    _floor(admit, _chain(other, facts))
    database.close()


def _at(context: Context, laptop: Laptop) -> Admit:
    def admit(frames: list[Frame]) -> Admission:
        def work(conn: Connection) -> Admission:
            head = heads.create_group(conn, laptop.group)
            assert head is not None
            return admit_frames(conn, context, laptop.group, head, frames)

        return context.database.write(work)

    return admit


def _chain(laptop: Laptop, facts: int) -> list[Frame]:
    return [laptop.contribute() for _ in range(facts)]


def _on_a_laptop(facts: int, folder: Path) -> None:
    laptops = TwoLaptops(folder)
    tablet, hub = laptops.tablet, laptops.book
    before = len(tablet.outgoing())
    _measure(f"laptop, {facts:,}", _into(hub), _written(tablet, laptops, facts, before))
    laptops.meet()
    before = len(tablet.outgoing())
    _floor(_into(hub), _written(tablet, laptops, facts, before))
    laptops.close()


def _into(hub: Book) -> Admit:
    def admit(frames: list[Frame]) -> Admission:
        found: list[Admission] = []
        hub._desk.transact(lambda writing: found.append(writing.admit(frames)), hub.actor)
        return found[0]

    return admit


def _written(book: Book, laptops: TwoLaptops, facts: int, before: int) -> list[Frame]:
    for _ in range(0, facts, BATCH):
        book.write(lambda tx: [tx.append(_payment(laptops)) for _ in range(BATCH)])
    return book.outgoing(before + facts)[before:]


def _payment(laptops: TwoLaptops) -> ContributionRecorded:
    payment = ContributionRecorded(
        meeting=uuid7(laptops.clock()),
        member=laptops.no(2),
        on="2026-11-21",
        currency="KES",
        method="cash",
        cash_minor=500,
        parts=(Part(kind="shares", minor=500),),
    )
    return record(payment)


def _measure(name: str, admit: Admit, chain: list[Frame]) -> None:
    for start in range(1, len(chain), 2_000):
        admit(chain[start : start + 2_000])
    began = process_time()
    for _ in range(5):
        admit([])
    beside = (process_time() - began) / 5
    pieces, numbered, frames = [], 0, chain[:1]
    while numbered < len(chain):
        gc.collect()
        began = process_time()
        answer = admit(frames)
        pieces.append(process_time() - began)
        numbered += len(answer.entries)
        frames = []
        assert answer.entries
    print(
        f"{name}: freed in {len(pieces)} pieces, {sum(pieces):.2f} CPU s, "
        f"{sum(pieces) / len(chain) * 1e3:.2f} ms a fact, the longest {max(pieces):.2f} s; "
        f"before, a transaction that frees none {beside * 1e3:.1f} ms"
    )


def _floor(admit: Admit, chain: list[Frame]) -> None:
    gc.collect()
    began = process_time()
    for start in range(0, len(chain), BATCH):
        admit(chain[start : start + BATCH])
    spent = process_time() - began
    print(f"  in their order, {BATCH} at a time: {spent:.2f} CPU s")


if __name__ == "__main__":
    main()
