"""The grade of a group: reckoned from its book by hand, on the page and on paper."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.core.errors import Refused
from app.core.schemes.shg import ShgTerms
from app.documents import find_document
from app.documents.options import Options
from app.documents.pdf import render_pdf
from app.features.grading.screen import GradingScreen
from app.operations import attendance
from app.operations.boxes import open_box
from app.projections.group_grade import group_grade
from tests.helpers.book_session import book_session
from tests.helpers.group import Group, vsla_rules
from tests.helpers.lending import give
from tests.helpers.waiting import settle

ON = "2026-12-20"
EVEN = {"points_savings": 0, "points_velocity": 40, "points_attendance": 0, "points_repayment": 40}


def test_every_part_is_counted_from_the_book_and_weighed_as_the_group_agreed(
    qapp: QApplication, tmp_path: Path
) -> None:
    group = Group(tmp_path, rules=vsla_rules(share_value=0, savings=10_000, quorum_percent=50))
    first = group.open_meeting()
    for number in range(1, 11):
        group.pay(first, number, savings=10_000)
    group.close_meeting(first)
    second = group.open_meeting("2026-12-05", present=False)
    for number, member in enumerate(group.members, 1):
        status = "present" if number <= 4 else "absent"
        group.write(attendance.mark_attendance, meeting=second, member=member, status=status)
    for number in range(1, 6):
        group.pay(second, number, savings=10_000)
    give(group, second, 7, 30_000, 1, "")
    group.close_meeting(second)
    found = group.read(group_grade, ON, currency="KES")
    parts = {one.name: one for one in found.factors}
    assert (found.held, found.first_on, found.last_on) == (2, "2026-11-21", "2026-12-05")
    # 14 of 20 came, 15 of 20 savings; 300 of 750 lent; 300 due and not paid; 2 of 3 by the rules.
    assert parts["attendance"].ppm == 700_000
    assert (parts["savings"].good, parts["savings"].of) == (15, 20)
    assert (parts["velocity"].good, parts["velocity"].of) == (30_000, 75_000)
    assert (parts["repayment"].good, parts["repayment"].ppm) == (0, 0)
    assert (parts["rules"].good, parts["rules"].of) == (2, 3)
    assert parts["books"].ppm == 1_000_000
    assert found.hundredths == 1_400 + 1_500 + 600 + 0 + 1_000 + 667
    box = {"kind": "shg", "name": "Group", "on": "2026-11-01"}
    group.write(open_box, terms=ShgTerms(savings=10_000, **EVEN), **box)
    assert group.read(group_grade, ON, currency="KES").hundredths == 1_600 + 1_000 + 667
    with pytest.raises(Refused) as refusal:
        group.write(open_box, terms=ShgTerms(savings=1, points_books=11), **box | {"name": "No"})
    assert refusal.value.values == {"sum": 101}
    for lang in ("en", "fa"):
        options = Options(now_ms=1_797_800_000_000, lang=lang, by=group.no(1))
        assert render_pdf(
            group.book.read(lambda r, o=options: find_document("group_grade").build(r, "", o))
        )
    session = book_session(group.book, today=ON)
    screen = GradingScreen(session)
    screen.show()
    screen.set_active(True)
    settle(session)
    assert screen.shows_body
    assert len(screen.table.lines_model.lines) == 6
    assert screen.paper() is not None
    screen.close()
    group.close()
