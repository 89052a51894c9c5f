"""A server that lost everything gets a long log back from a laptop.

    python -m tests.bench.bench_return [FACTS ...]

Server and laptop in one process, SQLite, every signature proved. CPU seconds are those of both.
"""

import argparse
import resource
import tempfile
import time
from pathlib import Path

from tests.helpers.small_book import write_moves
from tests.helpers.town import Town

PIECE = 5_000


def main() -> None:
    parser = argparse.ArgumentParser(description="A log goes back to its server.")
    parser.add_argument("facts", type=int, nargs="*", default=[30_000])
    for facts in parser.parse_args().facts:
        with tempfile.TemporaryDirectory() as folder, Town(Path(folder)) as town:
            measure(town, facts)


def measure(town: Town, facts: int) -> None:
    desk, _ = town.pair()
    for _ in range(0, facts, PIECE):
        write_moves(desk.book, *range(1, PIECE + 1))
        desk.sync()
    town.restart("fresh.db")
    before, began = desk.line.requests.count("POST enrol"), time.process_time()
    result = desk.sync()
    used = time.process_time() - began
    pages = desk.line.requests.count("POST enrol") - before
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    each = used / result.size * 1e6
    print(f"{result.size} facts: {pages} pages, {used:.1f} CPU s, {each:.0f} us each, {most} MB")


if __name__ == "__main__":
    main()
