"""Home says what the book says, and leads where the work is."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from app.core.recovery import RecoveryRehearsed, RecoverySet
from app.features.home.need_rows import ROW_PX
from app.features.home.needs import ROWS_MAX, Need, rehearsal
from app.features.home.presenter import Readiness, readiness
from app.features.home.screen import HomeScreen
from app.operations.devices import refuse, set_vouching
from app.operations.officers import appoint_officer
from app.projections import recovery
from app.projections.home import home
from app.projections.money_places import money_places
from app.ui import theme
from app.ui.figures import Figures
from app.ui.papers import Paper
from app.ui.session import Session
from tests.helpers.book_session import TODAY, book_session
from tests.helpers.features import use_all_features
from tests.helpers.folding import Desk
from tests.helpers.group import Group
from tests.helpers.sample_books import sample_book
from tests.helpers.two_laptops import TwoLaptops
from tests.helpers.waiting import settle


def open_home(session: Session) -> tuple[HomeScreen, list[tuple[str, object]]]:
    screen = HomeScreen(session)
    wanted: list[tuple[str, object]] = []
    screen.wants.connect(lambda name, value: wanted.append((name, value)))
    screen.resize(1160, 670)
    screen.show()
    screen.set_active(True)
    settle(session)
    return screen, wanted


@pytest.fixture
def tumaini(qapp: object) -> Iterator[tuple[HomeScreen, list[tuple[str, object]]]]:
    session = book_session(sample_book("tumaini"))
    screen, wanted = open_home(session)
    yield screen, wanted
    session.tasks.shutdown()


NARROW = 1024 - 206  # px of a page in the least window
Home = tuple[HomeScreen, list[tuple[str, object]]]


def test_the_figures_are_those_of_the_book_and_of_the_picture(tumaini: Home) -> None:
    screen, _ = tumaini
    book = screen.session.book
    found = book.read(lambda r: home(r.conn, currency="KES", today=TODAY))
    write = Figures.of(screen.session)
    lines = {name: line.amount.text() for name, line in screen.wealth.lines.items()}
    assert lines == {
        "box": write.money(found.places.box),
        "mobile": write.money(found.places.mobile),
        "bank": write.money(found.places.bank),
        "loans": write.money(found.places.loans),
    }
    assert list(lines.values()) == ["44,600", "61,350", "60,000", "171,900"]
    assert screen.wealth.total.text() == "337,850"
    assert screen.wealth.worth.text() == "240"
    assert [f.amount.text() for f in screen.needs.last.figures] == [
        "31,900",
        "22,500",
        "6,000",
        "44,600",
    ]
    assert screen.shares.last.text() == "79 last time"
    assert screen.turn.this.name.text() == "Dorcas Mutua"
    assert screen.turn.words.text() == "17 had their turn · 2 more, then a new draw"


def test_only_a_group_with_mobile_money_is_told_of_it(tumaini: Home) -> None:
    screen, _ = tumaini
    places = screen.session.book.read(lambda r: money_places(r.conn, "KES"))
    for by_phone, words in ((True, "Mobile money"), (False, "Not checked yet")):
        told = [row[3] for row in screen.wealth._places(places, by_phone=by_phone)]
        assert words in told and len({"Mobile money", "Not checked yet"} & set(told)) == 1


def test_the_card_says_when_the_meeting_starts_and_enter_starts_it(tumaini: Home) -> None:
    screen, wanted = tumaini
    assert screen.meeting.title.text() == "Meeting 18 starts at 14:00"
    assert screen.meeting.under.text() == "In 45 minutes · Nyalenda Hall · 20 members"
    assert screen.meeting.ready[0].text.text() == "Keys: Caroline, Peter, Hellen"
    QTest.keyClick(screen.meeting.button, Qt.Key.Key_Enter)
    assert [name for name, _ in wanted] == ["meeting"]


def test_before_its_day_enter_prints_the_roll_and_starts_nothing(qapp: object) -> None:
    session = book_session(sample_book("tumaini"))
    session.today = lambda: "2026-11-10"
    screen, wanted = open_home(session)
    assert screen.meeting.button.text() == "Hold it today"
    QTest.keyClick(screen.meeting.first, Qt.Key.Key_Return)
    assert [name for name, _ in wanted] == ["print"]
    screen.meeting.button.click()
    assert [name for name, _ in wanted] == ["print", "meeting"]
    session.tasks.shutdown()


def test_the_roll_of_the_meeting_can_be_printed(tumaini: Home) -> None:
    screen, wanted = tumaini
    screen.meeting.roll.click()
    name, paper = wanted[-1]
    assert name == "print"
    assert isinstance(paper, Paper)
    assert paper.code == "meeting_roll"


def test_a_late_loan_and_payments_to_check_stand_in_needs_you(tumaini: Home) -> None:
    screen, wanted = tumaini
    titles = [row.title.text() for row in screen.needs.rows()]
    assert titles == ["3 payments to check", "Jane Wambui’s loan is late"]
    amounts = [row.amount.text() for row in screen.needs.rows()]
    assert amounts == ["6,250", "1,950"]
    screen.needs.rows()[1].button.click()
    assert wanted[-1][0] == "member"


def test_what_waits_for_the_second_officer_is_named_until_somebody_answers(
    qapp: object, tmp_path: Path
) -> None:
    laptops = TwoLaptops(tmp_path)
    laptops.write(appoint_officer, member=laptops.irene, roles=("secretary", "admin"))
    use_all_features(laptops, laptops.meet)
    laptops.write(set_vouching, needed=2)
    laptops.meet()
    heir = laptops.no(7)
    asked = laptops.tablet.write(lambda tx: appoint_officer(tx, member=heir, roles=("key_holder",)))
    assert asked.result is False
    laptops.meet()
    own = laptops.write(appoint_officer, member=heir, roles=("auditor",))
    assert own is False  # what one asked oneself waits for somebody else
    session = book_session(laptops.book)
    screen, wanted = open_home(session)
    (row,) = screen.needs.rows()
    name = laptops.book.read(lambda reading: reading.people.name(heir))
    assert row.title.text().endswith("asks for your word")
    assert name in row.why.text() and "Key holder" in row.why.text()
    assert row.amount.text() == ""
    row.button.setFocus()
    QTest.keyClick(row.button, Qt.Key.Key_Return)
    ((page, fact),) = wanted
    assert page == "decide"
    assert laptops.book.roster.vouching.asked[str(fact)].actor == laptops.irene
    session.write(lambda tx: refuse(tx, fact=str(fact)), lambda _: None, lambda _: None)
    settle(session)
    assert screen.needs.rows() == []
    session.tasks.shutdown()
    laptops.close()


def test_rows_that_have_no_room_are_counted_and_one_key_leads_to_them(qapp: object) -> None:
    session = book_session(sample_book("tumaini"))
    session.today = lambda: "2026-11-22"  # the day after the instalments of nine loans fell due
    screen, wanted = open_home(session)
    seen = {}
    for height in (900, 660, 600):
        screen.resize(1160, height)
        settle(session)
        rows = screen.needs.rows()
        seen[height] = len(rows)
        assert {row.height() for row in rows} == {theme.current().px(ROW_PX)}
        parts = (*rows, screen.needs.more, screen.needs.last)
        spots = [QRect(part.mapTo(screen.needs, QPoint()), part.size()) for part in parts]
        for above, below in pairwise(spots):
            assert above.bottom() < below.top()
        assert screen.needs.more.text() == f"{9 - len(rows)} more"
        for line in screen.meeting.ready:
            assert line.isHidden() or line.height() >= line.minimumSizeHint().height()
    assert seen[900] == ROWS_MAX > seen[660] > seen[600] >= 1
    screen.needs.more.click()
    assert wanted[-1] == ("loans", None)
    session.tasks.shutdown()


def test_a_question_stands_first(qapp: object) -> None:
    session = book_session(sample_book("tumaini-conflict"))
    screen, wanted = open_home(session)
    row = screen.needs.rows()[0]
    assert row.title.text() == "Grace Atieno’s payment is written twice"
    assert row.amount.text() == "1,000"
    row.button.click()
    assert wanted[-1][0] == "decide"
    session.tasks.shutdown()


def test_an_open_meeting_says_what_was_written_last_and_goes_on(qapp: object) -> None:
    session = book_session(sample_book("tumaini-collect"))
    screen, _ = open_home(session)
    assert screen.meeting.title.text() == "Meeting 18 is open"
    assert screen.meeting.under.text().startswith("Last entry: Lilian Kerubo 1,600, ")
    assert screen.meeting.button.text() == "Go on with the meeting"
    session.tasks.shutdown()


def test_a_key_holder_sees_home_and_cannot_start(qapp: object) -> None:
    session = book_session(sample_book("tumaini"))
    session.roles = frozenset({"key_holder"})
    screen, _ = open_home(session)
    assert not screen.meeting.button.isEnabled()
    assert not screen.meeting.why.isHidden()
    session.tasks.shutdown()


def test_a_group_without_a_date_is_asked_for_it(qapp: object, tmp_path: Path) -> None:
    group = Group(tmp_path, size=3)
    session = book_session(group.book)
    screen, wanted = open_home(session)
    assert screen.meeting.title.text() == "No meeting is planned"
    screen.meeting.button.click()
    assert wanted == [("meetings", "plan")]
    session.tasks.shutdown()
    group.close()


def test_the_recovery_sheets_are_asked_for_a_year_after_they_last_opened_a_copy() -> None:
    desk, zone = Desk([recovery.PROJECTION]), "Africa/Nairobi"
    assert rehearsal(desk.conn, zone, "1971-01-01") == ()
    sheets = RecoverySet(recovery="r", key="", box_key="", holders=("a", "b"))
    desk.fold(sheets, name="given")  # on 1 January 1970
    assert rehearsal(desk.conn, zone, "1970-12-31") == ()
    (need,) = rehearsal(desk.conn, zone, "1971-01-01")
    assert (need.about, need.since, need.opens) == ("given", "1970-01-01", "keys")
    desk.fold(RecoveryRehearsed(recovery="r", on="1971-02-10", facts=3), name="tried")
    assert rehearsal(desk.conn, zone, "1972-02-09") == ()
    (need,) = rehearsal(desk.conn, zone, "1972-02-10")
    assert (need.about, need.since) == ("tried", "1971-02-10")
    desk.fold(replace(sheets, recovery="s"), name="new")
    assert rehearsal(desk.conn, zone, "1972-02-10")[0].about == "given"
    desk.close()


def test_the_row_of_the_recovery_sheets_leads_to_their_page(tumaini: Home) -> None:
    screen, wanted = tumaini
    figures = screen._presenter.figures
    assert figures is not None
    need = Need(kind="rehearsal", minor=0, about="tried", since="2025-11-20", opens="keys")
    screen.show_figures(replace(figures, needs=(need,)))
    (row,) = screen.needs.rows()
    assert row.title.text() == "Try the recovery sheets" and row.amount.text() == ""
    assert row.why.text().startswith("Both sheets last opened a copy on 20 Nov 2025")
    row.button.click()
    assert wanted[-1] == ("settings", "keys")
    late = Need(kind="late", minor=100, member="x", opens="x")
    screen.show_figures(replace(figures, needs=(*[late] * ROWS_MAX, need)))
    screen.resize(1160, 900)
    screen.needs.more.click()
    assert wanted[-1] == ("settings", "keys")


def test_on_a_narrow_window_the_side_goes_under_the_rest_and_every_row_is_shown(
    tumaini: Home,
) -> None:
    screen, _ = tumaini
    screen.resize(NARROW, 582)
    settle(screen.session)
    cards = (screen.meeting, screen.needs, screen.wealth, screen.shares, screen.turn)
    spots = [QRect(card.mapTo(screen.body, QPoint()), card.size()) for card in cards]
    assert all(spot.left() >= 0 and spot.right() < NARROW for spot in spots)
    for above, below in ((0, 1), (1, 2), (1, 3), (3, 4)):
        assert spots[above].bottom() < spots[below].top()
    assert spots[2].top() == spots[3].top() and spots[2].right() < spots[3].left()
    assert len(screen.needs.rows()) == 2 and screen.needs.more.isHidden()


def test_more_than_six_rows_lead_to_the_rest(tumaini: Home) -> None:
    screen, _ = tumaini
    figures = screen._presenter.figures
    assert figures is not None
    many = tuple(Need(kind="late", minor=100, member="x", opens="x") for _ in range(18))
    screen.resize(1160, 900)
    screen.show_figures(replace(figures, needs=many))
    assert len(screen.needs.rows()) == 6
    assert screen.needs.more.text() == "12 more"


def test_an_old_copy_and_a_low_battery_ask_for_something(tumaini: Home) -> None:
    screen, wanted = tumaini
    figures = screen._presenter.figures
    assert figures is not None
    old = Readiness(copied_on="2026-11-01", copied_at="12:50", copied_days=20, percent=38)
    screen.show_figures(replace(figures, readiness=old))
    copied, power = screen.meeting.ready[1], screen.meeting.ready[3]
    assert copied.text.text() == "No copy of the book for 20 days"
    copied.button.click()
    assert wanted[-1][0] == "copies"
    assert power.text.text() == "Battery 38%: charge it now"


def test_readiness_counts_days_in_the_zone_of_the_group() -> None:
    late_evening_utc = 1_795_213_800_000  # 20 November 2026, 22:30 UTC: already the 21st there
    found = readiness(late_evening_utc, "Africa/Nairobi", "2026-11-21", None)
    assert (found.copied_on, found.copied_at, found.copied_days) == ("2026-11-21", "01:30", 0)
