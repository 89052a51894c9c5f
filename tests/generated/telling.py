"""Stories told to a real book, and the books that were kept beside them."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.book.book import Book
from app.book.transaction import Reading
from app.core.safe_json import decode_as
from app.projections import balances, boxes, meetings, turns
from app.projections.box_dues import box_dues
from app.projections.turns import Running
from app.samples.year import Year, load_year
from app.samples.year_replay import YearReplay
from app.system.vault import MemoryKeyStore
from tests.generated.noise import PlainDay, as_text
from tests.helpers.group import Clock

WHOLE = bool(os.environ.get("DAFTARI_WHOLE_YEARS"))


def held(
    name: str, folder: Path, days: int, *, story: dict[str, Any] | None = None
) -> tuple[YearReplay, list[dict[str, int]]]:
    """So many days of a story, all of them in a long run; with every account after each day.

    The book is the caller's to close.

    Args:
        story: Another one than lies in the file.
    """
    year = decode_as(Year, as_text(story).encode()) if story else load_year(name)
    replay = YearReplay(year, folder / f"{name}.daftari", MemoryKeyStore(), Clock())
    found = []
    try:
        for day in year.days[: len(year.days) - 1 if WHOLE else days]:
            replay.hold(day)
            found.append(accounts(replay.book))
    except BaseException:
        replay.close()
        raise
    return replay, found


def accounts(book: Book) -> dict[str, int]:
    """Every account that is not empty."""
    rows = book.read(lambda reading: balances.trial_balance(reading.conn))
    return {one.account: one.minor for one in rows if one.minor}


def owners(replay: YearReplay, account: str) -> dict[str, int]:
    """What stands beside each member of an account, by number."""
    currency = replay.year.group.currency
    numbers = {member: str(no) for no, member in replay.table.members.items()}
    rows = replay.book.read(lambda reading: balances.sub_balances(reading.conn, account, currency))
    return {numbers[sub]: minor for sub, minor in rows.items() if minor}


def is_balanced(book: Book) -> bool:
    """Every fact by itself, and every account with those that it is made of."""
    return book.read(
        lambda reading: (
            balances.imbalances(reading.conn) == {}
            and balances.control_differences(reading.conn) == {}
        )
    )


def wanted(days: Sequence[PlainDay], many: int) -> list[dict[str, int]]:
    return [day.accounts for day in days[:many]]


def round_of(replay: YearReplay, box: str) -> Running:
    """The newest round of a box, by the name that the story gives it."""

    def read(reading: Reading) -> Running:
        row = boxes.find_box(reading.conn, replay.table.boxes[box])
        found = turns.running_round(reading.conn, row) if row else None
        assert found is not None
        return found

    return replay.book.read(read)


def asks_alike(replay: YearReplay) -> bool:
    """Whether boxes ask each member alone for what they ask in the whole grid of next time."""

    def read(reading: Reading) -> bool:
        meeting = meetings.next_meeting(reading.conn)
        assert meeting is not None
        together = box_dues(reading.conn, meeting)
        for member in replay.table.members.values():
            for one, alone in zip(together, box_dues(reading.conn, meeting, member), strict=True):
                if one.slots.get(member, ()) != alone.slots.get(member, ()):
                    return False
                if one.due.get(member, 0) != alone.due.get(member, 0):
                    return False
        return bool(together)

    return replay.book.read(read)
