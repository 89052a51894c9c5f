"""What belongs to a page stands whole in the head; the search and the name make room for it."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.features.shell.head import NARROW, WIDE, Head


@pytest.fixture
def head(qapp: QApplication) -> Iterator[Head]:
    window = QWidget()  # a window that holds it may be narrower than it wants to be
    made = Head(window)
    made.retranslate()
    made.show_title("Members")
    made.show_person("Josephine Auma", "Treasurer")
    made.resize(1160, made.height())
    window.resize(1160, made.height())
    window.show()
    yield made
    window.close()


def wide(px: int) -> QWidget:
    parts = QWidget()
    parts.setFixedSize(px, 36)
    return parts


def settled(head: Head) -> None:
    for _ in range(3):
        QApplication.processEvents()


def test_short_parts_leave_the_search_and_the_name_as_they_are(head: Head) -> None:
    head.show_parts(wide(300))
    settled(head)
    assert head.search_field.width() == WIDE
    assert head._words.isVisible()


def test_long_parts_take_the_room_of_the_search_and_then_of_the_name(head: Head) -> None:
    head.show_parts(wide(1))
    settled(head)
    left = head.width() - head._line.minimumSize().width()  # with a search that is only a sign
    widths, named = [], []
    for px in (left - 100, left, left + 50):
        parts = wide(px)
        head.show_parts(parts)
        settled(head)
        assert parts.width() == px
        assert parts.geometry().right() < head.search_field.geometry().left()
        widths.append(head.search_field.width())
        named.append(head._words.isVisible())
    assert WIDE > widths[0] > NARROW
    assert named == [True, True, False]
    head.show_parts(None)
    settled(head)
    assert head.search_field.width() == WIDE
    assert head._words.isVisible()
