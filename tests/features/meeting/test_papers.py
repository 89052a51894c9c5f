"""Photos and papers of an entry, from the list of entries: added, shown, refused in a sentence."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel

from app.core.attachments import SEALED_MAX, kind_of
from app.core.errors import Refused
from app.features.meeting.frame_papers import PapersPanel
from app.projections.attachments import attachments
from app.store.papers import Papers
from tests.helpers.meeting_desk import CONTROL, ENTER, KEY, MeetingDesk
from tests.helpers.sample_meeting import sample_meeting


@pytest.fixture
def desk(qapp: QApplication, tmp_path: Path) -> Iterator[MeetingDesk]:
    made = MeetingDesk(sample_meeting("tumaini-collect", tmp_path))
    yield made
    made.close()
    made.at.close()


def photo(folder: Path, name: str = "receipt.png") -> Path:
    image = QImage(80, 50, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(folder / name))
    return folder / name


def drop(panel: PapersPanel, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    where, copy = QPointF(9, 9), Qt.DropAction.CopyAction
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    panel.dropEvent(QDropEvent(where, copy, data, left, nothing))


def test_a_photo_is_put_to_an_entry_and_shown_with_the_keyboard_alone(
    desk: MeetingDesk, tmp_path: Path
) -> None:
    desk.press((CONTROL, KEY.Key_H), ENTER)
    panel, history = desk.frame.undoing.papers, desk.frame.undoing.history
    assert panel.isVisible() and not panel.table.isVisible()
    path = photo(tmp_path)
    drop(panel, path)
    desk.settle()
    (line,) = desk.read(attachments)
    sealed = Papers(desk.at.book.path).get(line.blob)
    assert sealed is not None and path.read_bytes() not in sealed
    assert [c.text for c in panel.table.lines_model.lines[0].cells] == ["Photo 1", "1 KiB", "here"]
    panel.table.setFocus()
    desk.press(ENTER)
    shown = panel.view.findChildren(QLabel)
    assert panel.view.isVisible() and [one.pixmap().width() for one in shown] == [80]
    desk.press(KEY.Key_Escape)
    assert not panel.isVisible() and history.isVisible()
    rows = {row.key: row.cells[1].text for row in history.table.lines_model.lines}
    assert rows[line.entry].endswith("· 1 papers")
    desk.press(KEY.Key_Escape)
    assert not history.isVisible()


def test_what_is_no_photo_is_refused_and_what_has_not_come_says_so(
    desk: MeetingDesk, tmp_path: Path
) -> None:
    desk.press((CONTROL, KEY.Key_H), ENTER)
    panel = desk.frame.undoing.papers

    def say(path: Path) -> str:
        panel.add(path)
        desk.settle()
        return panel.message.text.text()

    wrong, torn, large = tmp_path / "a.txt", tmp_path / "b.pdf", tmp_path / "c.png"
    wrong.write_bytes(b"no picture")
    torn.write_bytes(b"%PDF-1.7 and then nothing")
    with large.open("wb") as file:
        file.truncate(SEALED_MAX + 1)
    assert say(wrong).startswith("Only photos")
    assert "damaged" in say(torn)
    assert "larger than 5 MB" in say(large)
    assert "cannot be read" in say(tmp_path / "none.png")
    assert desk.read(attachments) == []
    assert say(photo(tmp_path)) == "Sealed and put to the entry."
    (line,) = desk.read(attachments)
    (Papers(desk.at.book.path).folder / line.blob).unlink()  # as on a laptop before its sync
    panel.read()
    desk.settle()
    assert panel.table.lines_model.lines[0].cells[2].text == "has not come yet"
    panel.open_paper(line.id)
    desk.settle()
    assert "next sync" in panel.message.text.text()


def test_a_file_is_told_by_how_it_begins() -> None:
    assert kind_of(b"\xff\xd8\xff\xe0") == kind_of(b"RIFF\0\0\0\0WEBPVP8 ") == "photo"
    assert kind_of(b"%PDF-1.7") == "document"
    for wrong in (b"RIFF\0\0\0\0WAVE", b"\xff\xd8", b"GIF89a", b"%PD"):
        with pytest.raises(Refused, match=r"paper\.not_a_picture"):
            kind_of(wrong)
