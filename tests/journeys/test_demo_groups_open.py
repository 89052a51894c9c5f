"""The desktop opens the books of the sample groups: own words, language, calendar, steps."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLabel

from app.features.meeting.collect.model import FIRST
from app.features.meeting.collect.step_screen import CollectStep
from app.features.meeting.frame import MeetingFrame
from app.features.shell.meeting_mode import MeetingMode
from app.features.shell.program import Program
from app.samples.building import samples
from app.samples.year import load_year
from app.samples.year_replay import YearReplay
from app.system.resources import resource
from tests.helpers.desktop import program_in
from tests.helpers.group import Clock
from tests.helpers.small_book import KeysInFile
from tests.helpers.waiting import settle

HEAD = ("open", "roll", "collect")
END = ("other", "count", "close")
ACROSS = Qt.Orientation.Horizontal
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@dataclass(frozen=True)
class Seen:
    """What somebody sees who opens the book.

    Attributes:
        language: Nobody chose one: it is the group's own.
        columns: Heads of the money columns. day: A word of the date on Home.
        between: Steps between collecting and the other business.
        held: Days of the story that are over; the next one is open.
    """

    language: str
    columns: tuple[str, ...]
    day: str
    between: tuple[str, ...]
    direction: Qt.LayoutDirection = LEFT
    held: int = 1


GROUPS = {
    "bonaberi": Seen(
        "fr",
        ("Épargne", "Grande tontine", "Petite tontine", "Tontine à enchères", "Amendes", "Prêt"),
        "21 novembre",
        ("loans", "turn"),
    ),
    "jagriti": Seen("hi", ("बचत", "जुर्माना", "कर्ज़"), "21 नवंबर", ("loans",)),
    "lakshmi": Seen("hi", ("चिट 5 लाख", "बीसी", "जुर्माना"), "21 नवंबर", ("turn",)),
    "mehr": Seen("fa", ("صندوق مهر", "صندوق دوم", "جریمه"), "۳۰ آبان", ("turn",), RIGHT, 2),
    "saghat": Seen("fa", ("پس‌انداز", "قسط وام", "درخواست"), "۳۰ آبان", ("loans",), RIGHT),
    "umoja": Seen(
        "en",
        ("Savings", "Welfare", "Merry-go-round", "Fines", "Loan"),
        "21 November",
        ("loans", "turn"),
    ),
}


def test_every_story_has_a_book_that_demo_makes() -> None:
    stories = {one.stem for one in resource("samples", "years").glob("*.json")}
    assert stories <= samples().keys()
    assert set(GROUPS) == stories


@pytest.fixture(params=sorted(GROUPS))
def opened(
    request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication
) -> Iterator[tuple[Program, Seen]]:
    """The first days of a story, and the book as the program shows it at the next one."""
    seen = GROUPS[request.param]
    year, keys = load_year(request.param), KeysInFile(tmp_path)
    replay = YearReplay(year, tmp_path / f"{request.param}.daftari", keys, Clock())
    replay.tell(seen.held)
    replay.begin(msgspec.structs.replace(year.days[seen.held], deeds=()))
    with pytest.MonkeyPatch.context() as patch:
        for name in ("LANGUAGE", "LANG"):
            patch.delenv(name, raising=False)
        patch.setattr("app.features.shell.program.wall_ms", Clock())  # 21 November 2026
        program = program_in(tmp_path, qapp)
        program._founded(replay.book, keys)
        _wait(program)
        yield program, seen
        program.leave()
        program.entrance.close()


def _wait(program: Program) -> None:
    while program.tasks.busy:
        QCoreApplication.processEvents()
    if program.desktop is not None:
        settle(program.desktop.session)


def _frame(program: Program) -> MeetingFrame:
    """The meeting that is open, over the window."""
    desktop = program.desktop
    assert desktop is not None
    mode = next(part for part in desktop.parts if isinstance(part, MeetingMode))
    if mode.frame is None:
        desktop.window.wanted.emit("meeting", None)
        settle(desktop.session)
    assert mode.frame is not None
    return mode.frame


def test_it_opens_in_the_language_calendar_steps_and_columns_of_the_group(
    opened: tuple[Program, Seen],
) -> None:
    program, seen = opened
    assert program.desktop is not None
    assert program.translation.language == seen.language
    assert QApplication.layoutDirection() == seen.direction
    assert program.preferences.now.language == ""  # nobody chose it
    labels = program.desktop.window.findChildren(QLabel)
    assert any(seen.day in one.text() for one in labels)
    frame = _frame(program)
    assert tuple(kind.name for kind in frame._kinds) == (*HEAD, *seen.between, *END)
    frame.show_step_named("collect")
    settle(program.desktop.session)
    assert isinstance(frame.step, CollectStep) and frame.step.grid is not None
    grid = frame.step.grid
    shown = range(grid.presenter.sheet.shown)
    heads = [grid.table.collect_model.headerData(FIRST + at, ACROSS) for at in shown]
    assert tuple(heads) == seen.columns
