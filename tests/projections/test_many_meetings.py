"""A group of many years: the list of members does not grow with the meetings that were held."""

import tracemalloc
from typing import Any

from sqlalchemy import event, insert

from app.core.attendance import HERE
from app.projections import all_projections
from app.projections.attendance import all_called, attendance
from app.projections.meeting_table import meeting_row
from app.projections.meetings import CLOSED, is_held_before
from app.projections.member_list import SHOWN, MemberLine, member_list
from app.projections.members import member_row
from tests.helpers.folding import Desk

MEMBERS = 20
STATUSES = ("present", "late", "absent", "proxy", "excused")


def group_of(meetings: int) -> Desk:
    """Everybody was called at each; the last one still runs."""
    desk = Desk(all_projections())
    people = [{"member": f"m{no}", "no": no, "joined_on": "2001-01-01", "position": no}
              for no in range(MEMBERS)]  # fmt: skip
    held = [{"meeting": f"at {no:06}", "no": no, "on_day": "2001-01-01",
             "state": "closed" if no < meetings else "open"}
            for no in range(1, meetings + 1)]  # fmt: skip
    marks = [
        {"meeting": one["meeting"], "member": f"m{no}", "entry": f"{one['no']} {no}", "ts_ms": 1,
         "status": STATUSES[(one["no"] + no) % 5]}
        for one in held
        for no in range(MEMBERS)
    ]  # fmt: skip
    for table, rows in ((member_row, people), (meeting_row, held), (attendance, marks)):
        desk.conn.execute(insert(table), rows)
    return desk


def listed(desk: Desk) -> tuple[MemberLine, ...]:
    return member_list(desk.conn, currency="KES", on="2026-11-22", names={})


def peak(desk: Desk) -> int:
    """Bytes of Python while the list is read, after everything was read once."""
    listed(desk)
    tracemalloc.start()
    listed(desk)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most


def test_the_list_of_members_takes_no_more_memory_after_ten_times_as_many_meetings() -> None:
    few, many = group_of(100), group_of(1_000)
    try:
        assert peak(many) < 1.2 * peak(few)
    finally:
        few.close()
        many.close()


def test_each_member_came_as_often_as_the_closed_meetings_say_and_the_last_ones_are_told() -> None:
    desk = group_of(101)
    try:
        for line in listed(desk):
            statuses = [STATUSES[(no + line.no) % 5] for no in range(1, 101)]
            assert line.came == sum(status in HERE for status in statuses) == 40
            assert line.attended == tuple(statuses[-SHOWN:])
        running = all_called(desk.conn)["m0"]
        assert (running.times, running.count(HERE)) == (101, 41)
        before = all_called(desk.conn, is_held_before(11))["m0"]
        assert (before.times, before.count({"proxy"})) == (10, 2)
    finally:
        desk.close()


def test_marks_are_counted_without_all_of_them_in_memory() -> None:
    """SQLite would sort half a million of them there."""
    desk, asked = group_of(2), list[tuple[str, Any]]()

    def note(_conn: object, _cursor: object, sql: str, values: Any, *_: object) -> None:
        asked.append((sql, values))

    try:
        event.listen(desk.conn.engine, "before_cursor_execute", note)
        all_called(desk.conn)
        all_called(desk.conn, CLOSED)
        event.remove(desk.conn.engine, "before_cursor_execute", note)
        for sql, values in asked:
            found = desk.conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)
            plan = [row[3] for row in found]
            assert "SCAN attendance USING COVERING INDEX ix_attendance_member" in plan
            assert not [step for step in plan if "TEMP B-TREE" in step], plan
    finally:
        desk.close()
    assert len(asked) == 2
