"""Books of any size for the benchmarks: every fact sealed, verified and numbered for real.

    python -m tests.bench.big_book EVENTS [FOLDER]

A group of 100 members; each meeting is opened, everybody is called and pays in, and it is closed.
The book is kept in FOLDER (default /tmp/bench) under the number of its facts and made only once.
"""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from time import process_time

from nacl.signing import SigningKey

from app.book.book import Book
from app.book.founding import Founding
from app.core.attendance import mark
from app.core.closing import MeetingClosed, Totals
from app.core.contributions import ContributionRecorded, Part, record
from app.core.events.envelope import Frame, Position, seal
from app.core.ids import uuid7
from app.core.meetings import MeetingOpened, MeetingPlanned
from app.core.rules_of_group import Rules
from app.operations.founding import create_group
from app.operations.members import add_member
from app.system.clock import wall_ms
from tests.helpers.small_book import KeysInFile

FOLDER = Path("/tmp/bench")
MEMBERS = 100
BATCH = 5000
FIRST_DAY = date(1990, 1, 6)
RULES = Rules(share_value=20_000, shares_max=5, welfare=10_000, turn=30_000)


@dataclass
class Pen:
    """Seals facts of the hub laptop without its book, so that they can be numbered in batches."""

    group: str
    device: str
    key: SigningKey
    actor: str
    n: int
    prev: str

    def frame(self, payload: object, now_ms: int) -> Frame:
        self.n += 1
        frame = seal(
            payload,
            group=self.group,
            at=Position(
                device=self.device,
                n=self.n,
                prev=self.prev,
                deps=(),
                lam=self.n,
                epoch=0,
                seq=0,
                root="0" * 32,
            ),
            event_id=uuid7(now_ms),
            ts_ms=now_ms,
            tz_min=180,
            actor=self.actor,
            key=self.key,
        )
        self.prev = frame.hash
        return frame


def big_book(events: int, folder: Path = FOLDER) -> tuple[Path, KeysInFile]:
    """A closed book with at least `events` facts, made unless it is there; its keys."""
    folder.mkdir(parents=True, exist_ok=True)
    keys = KeysInFile(folder)
    path = folder / f"big{events}.daftari"
    if not (folder / f"big{events}.done").exists():
        for stale in folder.glob(f"big{events}.*"):
            stale.unlink()
        _fill(path, keys, events)
        (folder / f"big{events}.done").touch()
    return path, keys


def _fill(path: Path, keys: KeysInFile, events: int) -> None:
    founding = Founding(group_name="Umoja", kind="vsla", currency="KES", label="Laptop A")
    book = create_group(
        path, keys, founding, founder_name="Josephine Auma", rules=RULES, wall_ms=wall_ms
    )

    def people(tx: object) -> list[str]:
        names = [f"Member {number}" for number in range(2, MEMBERS + 1)]
        return [add_member(tx, name=name, joined_on="1990-01-01") for name in names]

    members = [book.group.founder, *book.write(people).result]
    n = book.vector()[book.group.device]
    newest = book.numbered(book.cursor()[1] - 1, 1)[0].frame.hash
    pen = Pen(book.group.id, book.group.device, book.keys.signing, book.group.founder, n, newest)
    batch: list[Frame] = []
    for payload in _year_after_year(members):
        batch.append(pen.frame(payload, wall_ms()))
        if len(batch) == BATCH or book.cursor()[1] + len(batch) >= events:
            _take(book, batch)
            if book.cursor()[1] >= events:
                break
            batch = []
    book.close()


def _take(book: Book, batch: list[Frame]) -> None:
    admission = book.import_frames(batch).result
    assert admission is not None and not admission.rejected, admission
    assert not admission.quarantined and not admission.parked, admission
    print(f"\r{book.cursor()[1]} facts, {process_time():.0f} CPU s", end="", file=sys.stderr)


def _year_after_year(members: list[str]) -> Iterator[object]:
    no = 0
    while True:
        no += 1
        meeting = uuid7(wall_ms())
        on = (FIRST_DAY + timedelta(days=no)).isoformat()
        yield MeetingPlanned(meeting=meeting, no=no, on=on, time="14:00", place="Hall")
        yield MeetingOpened(
            meeting=meeting, no=no, on=on, place="Hall", recorder=members[0], keys=(members[0],)
        )
        for member in members:
            yield mark(meeting=meeting, member=member, status="present")
        for member in members:
            yield payment(meeting, member, on)
        page = sha256(meeting.encode()).hexdigest()
        yield MeetingClosed(meeting=meeting, page=page, totals=Totals(), heads=(), next_on="")


def payment(meeting: str, member: str, on: str) -> ContributionRecorded:
    """Shares, welfare and the turn in cash: five lines."""
    kinds = (("shares", 60_000), ("welfare", 10_000), ("turn", 30_000))
    return record(
        ContributionRecorded(
            meeting=meeting,
            member=member,
            on=on,
            currency="KES",
            method="cash",
            cash_minor=100_000,
            parts=tuple(Part(kind=kind, minor=minor) for kind, minor in kinds),
        )
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Make a big book.")
    parser.add_argument("events", type=int)
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    asked = parser.parse_args()
    path, _ = big_book(asked.events, asked.folder)
    print(f"\n{path}: {path.stat().st_size / 2**20:.0f} MB, {process_time():.0f} CPU s")


if __name__ == "__main__":
    main()
