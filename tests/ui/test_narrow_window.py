"""In the least window no page is wider than its room: nothing stands over the edge."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from app.features.conflicts.choice_card import ChoiceCard
from app.features.payments.pair_table import Half, PairTable
from app.features.settings.chapters import ChapterList
from app.features.settings.screen import CHAPTERS
from app.features.shell.rail import RailButton
from app.features.shell.window import MainWindow
from app.ui import theme
from app.ui.screen import Screen
from app.ui.translation import LANGUAGE_NAMES, Translation, compile_catalogues
from app.ui.widgets.figures_row import FiguresRow
from app.ui.widgets.print_preview import ZOOMS, PrintPreview
from app.ui.widgets.step_bar import BESIDE, StepBar
from tests.helpers.waiting import settle
from tests.screenshots import REGISTRY, Look, discover

discover()
LEAST = (1024, 640)  # spec/ux.md 4.2
PAGES = (
    "01-home", "02-meeting-open-keys", "02b-meeting-roll-call",
    "11-member-passbook", "11b-members-list", "11c-meetings", "12g-closed-twice",
    "12j-second-officer", "13-payment-verification", "15-loans", "15b-a-loan", "15c-a-request",
    "15g-group-rules", "16-first-run", "17-sync-devices", "18-print-preview",
)  # fmt: skip


@contextmanager
def _drawn(name: str, language: str) -> Iterator[QWidget]:
    """A picture in the least window."""
    compile_catalogues()
    translation = Translation()
    translation.use(language)
    theme.use(theme.Theme(language=language))
    try:
        drawn = REGISTRY[name][0](Look(language=language, size=LEAST))
        drawn.resize(*LEAST)
        drawn.show()
        _pass()
        yield drawn
        drawn.close()
        drawn.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    finally:
        translation.use("en")
        theme.use(theme.Theme())


def _pass() -> None:
    for _ in range(3):
        QApplication.processEvents()


def _over_the_edge(drawn: QWidget) -> list[str]:
    """Pages inside that are wider than their room, with a bar that is never shown."""
    return [
        f"{type(area).__name__} by {area.horizontalScrollBar().maximum()} px"
        for area in drawn.findChildren(QScrollArea)
        if area.isVisible()
        and area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        and area.horizontalScrollBar().maximum() > 0
    ]


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
@pytest.mark.parametrize("name", PAGES)
def test_no_page_is_wider_than_the_least_window(
    qapp: QApplication, name: str, language: str
) -> None:
    with _drawn(name, language) as drawn:
        assert drawn.width() <= LEAST[0]
        assert drawn.minimumSizeHint().width() <= LEAST[0]
        for page in drawn.findChildren(Screen):
            assert not page.isVisible() or page.minimumSizeHint().width() <= page.width()
        assert _over_the_edge(drawn) == []


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_no_chapter_of_the_settings_stands_over_the_edge_of_the_least_window(
    qapp: QApplication, language: str
) -> None:
    with _drawn("17h-allowances", language) as drawn:
        assert isinstance(drawn, MainWindow)
        for chapter, _, _ in CHAPTERS:
            drawn.open_page("settings", chapter)
            settle(drawn.session)
            _pass()
            assert _over_the_edge(drawn) == [], chapter


@pytest.mark.parametrize("name", ["17-keys-words", "17j-phone-codes", "17k-room"])
def test_what_a_chapter_of_the_settings_shows_for_a_moment_is_not_cut(
    qapp: QApplication, name: str
) -> None:
    with _drawn(name, "fr") as drawn:
        assert _over_the_edge(drawn) == []


@pytest.mark.parametrize("language", ["fr", "fa"])
def test_who_paid_stands_whole_in_the_least_window(qapp: QApplication, language: str) -> None:
    with _drawn("13-payment-verification", language) as drawn:
        (table,) = drawn.findChildren(PairTable)
        names = QFontMetrics(theme.current().font(15, 600))
        for line in table.lines_model.lines[:12]:
            half = getattr(line.cells[0].paint, "__self__", None)
            assert isinstance(half, Half)
            assert half.empty or names.horizontalAdvance(half.name) <= table.columnWidth(0) - 20


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_a_paper_stands_whole_between_the_edges_until_somebody_makes_it_larger(
    qapp: QApplication, language: str
) -> None:
    with _drawn("18-print-preview", language) as drawn:
        (pages,) = drawn.findChildren(PrintPreview)
        (area,) = pages.findChildren(QScrollArea)
        assert area.horizontalScrollBar().maximum() == 0
        drawn.resize(1600, 900)
        _pass()
        assert ZOOMS[pages._zoom] == 100
        drawn.resize(*LEAST)
        pages._larger.click()
        pages._larger.click()
        _pass()
        assert area.horizontalScrollBar().maximum() > 0


@pytest.mark.parametrize("percent", [100, 125, 150])
@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_the_names_of_the_rail_stand_whole_at_every_text_size(
    qapp: QApplication, language: str, percent: int
) -> None:
    with _drawn("01-home", language) as drawn:
        assert isinstance(drawn, MainWindow)
        theme.use(theme.Theme(language=language, scale_percent=percent))
        drawn.rail.retranslate(language)
        drawn.rail.show_badge("rules", 12)
        _pass()
        names = QFontMetrics(theme.current().font(15, 600))
        for button in drawn.rail.findChildren(RailButton):
            assert names.horizontalAdvance(button.text()) <= button.width() - 48
        rules = drawn.rail._buttons["rules"]
        assert names.horizontalAdvance(rules.text()) <= rules.width() - 84


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_the_names_of_the_steps_stand_whole_in_the_least_window(
    qapp: QApplication, language: str
) -> None:
    with _drawn("02-meeting-open-keys", language) as drawn:
        (bar,) = drawn.findChildren(StepBar)
        names = QFontMetrics(theme.current().font(15, 600))
        for place in range(bar.count()):
            room = bar.tabRect(place).width() - (0 if bar.is_narrow else BESIDE)
            assert names.horizontalAdvance(bar._steps[place].title) <= room


def test_figures_with_long_names_and_large_sums_are_not_cut(qapp: QApplication) -> None:
    row = FiguresRow()
    row.set_cells([("What came, but stands in no book", "123,456,789", "ink")] * 4)
    row.resize(440, 10)
    row.show()
    _pass()
    one = row.height()
    row.resize(1400, 10)
    _pass()
    assert row.height() < one


def test_the_names_of_the_chapters_stand_whole_at_the_largest_text_size(
    qapp: QApplication,
) -> None:
    theme.use(theme.Theme(scale_percent=150))
    try:
        chapters = ChapterList(("sun", "usb"))
        chapters.show_titles(["Sending, devices and copies", "Screen"])
        chapters.show()
        _pass()
        names = QFontMetrics(theme.current().font(15, 600))
        for button in chapters.buttons:
            assert names.horizontalAdvance(button.text()) <= button.width() - 42
            assert names.height() <= button.height()
    finally:
        theme.use(theme.Theme())


@pytest.mark.parametrize("name", ["12-conflict-resolution", "12g-closed-twice"])
def test_the_names_of_the_answers_stand_whole(qapp: QApplication, name: str) -> None:
    with _drawn(name, "fr") as drawn:
        cards = drawn.findChildren(ChoiceCard)
        assert cards
        for card in cards:
            for words in card.findChildren(QLabel):
                assert not words.wordWrap() or words.heightForWidth(words.width()) <= words.height()


def test_an_answer_that_is_only_a_name_is_no_empty_sheet(qapp: QApplication) -> None:
    with _drawn("12g-closed-twice", "en") as drawn:
        drawn.resize(1366, 768)
        _pass()
        (card,) = drawn.findChildren(ChoiceCard)
        assert card.height() <= card.sizeHint().height() + 4
