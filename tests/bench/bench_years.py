"""What the years of the sample groups cost: telling them, and folding every fact again.

    python -m tests.bench.bench_years [NAME ...]

Goal: the year of the largest group is folded again in less than five seconds.
"""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from app.book.folding import Folder
from app.book.rebuild import bring_up_to_date
from app.core.events.registry import load_catalogue
from app.projections import all_projections
from app.samples.building import build
from app.system.resources import resource
from tests.helpers.group import Clock
from tests.helpers.small_book import KeysInFile

GOAL_S = 5.0


def main() -> None:
    stories = sorted(one.stem for one in resource("samples", "years").glob("*.json"))
    parser = argparse.ArgumentParser(description="Measure the years of the sample groups.")
    parser.add_argument("names", nargs="*", default=[*stories, "negin", "tumaini"])
    load_catalogue()
    print(f"{'group':12} {'facts':>6} {'told, CPU s':>12} {'folded again, CPU s':>20}  goal")
    for name in parser.parse_args().names:
        with TemporaryDirectory() as folder:
            _measure(name, Path(folder))


def _measure(name: str, folder: Path) -> None:
    began = process_time()
    book = build(name, folder / f"{name}.daftari", KeysInFile(folder), Clock())
    told = process_time() - began
    with book.database.writing() as conn:
        conn.exec_driver_sql("UPDATE projection_state SET version = -1")
    before, facts = book.roots(), book.cursor()[1]
    began = process_time()
    bring_up_to_date(book.database, Folder(all_projections()), None)
    took = process_time() - began
    assert book.roots() == before
    book.close()
    missed = "" if took < GOAL_S else "  MISSED"
    print(f"{name:12} {facts:6} {told:12.1f} {took:20.2f}  < {GOAL_S:.0f}{missed}")


if __name__ == "__main__":
    main()
