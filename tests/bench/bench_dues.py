"""Opening a meeting in a group with many open dues, and the grid over them.

`python -m tests.bench.bench_dues [MEMBERS] [DUES]` prints CPU milliseconds (the median) beside one
empty commit of the same file: with nothing new to assess, with every due a period later, and the
reading of the sheet.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from app.book.transaction import Tx
from app.core.penalties import PenaltyRule
from app.core.rules_of_group import Rules
from app.operations import dues, members
from app.operations.meetings import open_meeting
from app.operations.running import known_meeting
from app.projections import collecting, due_ledger, owing
from app.store.drafts import keep_draft
from tests.helpers.group import Group

RULES = Rules(
    welfare=100,
    turn=300,
    carried=("turn",),
    penalty_late=PenaltyRule(kind="percent", rate_ppm=100_000, grace_days=3, every_days=300),
)


def timed(work: Callable[[], object], times: int = 7) -> float:
    """The median of CPU milliseconds that `work` takes."""
    found = []
    for _ in range(times):
        started = time.process_time()
        work()
        found.append((time.process_time() - started) * 1000)
    return statistics.median(found)


def crowd(group: Group, size: int) -> None:
    def add(tx: Tx) -> None:
        for number in range(len(group.members), size):
            name = f"Member {number}"
            group.members.append(members.add_member(tx, name=name, joined_on="2026-03-28"))

    group.write(add)


def owe(group: Group, wanted: int) -> date:
    """Meetings at which nobody pays, until so many dues are open; the day of the next one."""
    day = date(2026, 4, 4)
    while len(group.read(due_ledger.open_dues)) < wanted:
        group.change_rules(penalty_late=None)
        group.close_meeting(group.open_meeting(day.isoformat(), present=False))
        day += timedelta(days=1)
    group.change_rules(penalty_late=RULES.penalty_late)
    return day + timedelta(days=30)


def main(size: int = 40, wanted: int = 200) -> None:
    """Fill a book, open the next meeting, assess again, read the sheet."""
    group = Group(Path(tempfile.mkdtemp()), rules=RULES)
    crowd(group, size)
    day = owe(group, wanted)
    left = len(group.read(due_ledger.open_dues))
    meeting = group.plan(day.isoformat())

    def open_now() -> None:
        group.write(open_meeting, meeting=meeting, keys=group.key_holders)

    def assess_again() -> None:
        group.write(lambda tx: dues.assess_penalties(tx, meeting=known_meeting(tx, meeting)))

    floor = timed(lambda: group.write(lambda tx: keep_draft(tx.conn, "bench", [], tx.now_ms)))
    first = timed(open_now, 1)
    again = timed(assess_again)
    group.close_meeting(meeting)
    meeting = group.plan((day + timedelta(days=1)).isoformat())
    second = timed(open_now, 1)
    sheet = timed(lambda: group.read(collecting.collect_sheet, meeting, currency="KES", names={}))
    late = timed(lambda: group.read(owing.arrears, (day + timedelta(days=1)).isoformat()))
    penalties = sum(one.kind == "penalty" for one in group.read(due_ledger.open_dues))
    print(f"{size} members, {left} open dues; CPU ms; a commit of one row {floor:.1f}")
    print(f"open, {penalties} penalties written        {first:8.1f} ms")
    print(f"open, nothing new to assess       {second:8.1f} ms")
    print(f"assess again, nothing to write    {again:8.1f} ms")
    print(f"read the sheet of all members     {sheet:8.1f} ms")
    print(f"read all arrears                  {late:8.1f} ms")
    group.close()


if __name__ == "__main__":
    main(*(int(one) for one in sys.argv[1:]))
