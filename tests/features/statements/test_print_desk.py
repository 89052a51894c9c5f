"""Papers are shown before they are printed, in the language that is chosen; Ctrl+P everywhere."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.book.book import Book
from app.features.shell.looks import Looks
from app.features.shell.printing import Printing
from app.features.shell.window import MainWindow
from app.projections import meetings, members
from app.ui.papers import Paper
from app.ui.printing import print_pdf
from app.ui.session import Session
from app.ui.translation import Translation
from app.ui.widgets.print_preview import PrintPreview
from tests.documents.reading import copied
from tests.helpers.book_session import book_session
from tests.helpers.pages import add_pages, print_with
from tests.helpers.sample_books import copied_sample
from tests.helpers.small_book import Clock, KeysInFile
from tests.helpers.waiting import settle

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on a book of its own: printing counts papers."""
    path = copied_sample("tumaini", tmp_path)
    book = Book.open(path, KeysInFile(tmp_path), wall_ms=Clock())
    session = book_session(book)
    made = MainWindow(session, Looks(Translation()))
    add_pages(made, session)
    made.resize(1366, 728)
    made.show()
    yield made
    session.tasks.shutdown()
    book.close()


@pytest.fixture
def printing(window: MainWindow) -> Printing:
    return print_with(window, window.session)


def grace(session: Session) -> str:
    everyone = session.book.read(lambda r: members.members(r.conn))
    return next(one.member for one in everyone if one.no == 9)


def preview_of(printing: Printing, window: MainWindow) -> PrintPreview:
    for _ in range(3):
        settle(window.session)
    assert printing.desk is not None
    assert printing.desk.preview is not None
    return printing.desk.preview


def text_of(preview: PrintPreview) -> str:
    document = pypdfium2.PdfDocument(preview._pdf)
    words = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return words


@pytest.mark.parametrize("place", ["home", "meetings", "members", "member", "meeting_page"])
def test_control_p_shows_the_paper_of_the_page(
    window: MainWindow, printing: Printing, place: str
) -> None:
    held = window.session.book.read(lambda r: meetings.meetings(r.conn))
    subjects = {"member": grace(window.session), "meeting_page": held[16].meeting}
    window.open_page(place, subjects.get(place))
    for _ in range(2):
        settle(window.session)
    QTest.keyClick(window, Qt.Key.Key_P, CONTROL)
    preview = preview_of(printing, window)
    assert preview.isVisible()
    assert preview.pages >= 1
    QTest.keyClick(preview, Qt.Key.Key_Escape)
    assert not preview.isVisible()
    assert window.screen_of(place).isVisible()


def test_a_page_without_paper_says_so(window: MainWindow, printing: Printing) -> None:
    window.open_place("new_member")
    settle(window.session)
    QTest.keyClick(window, Qt.Key.Key_P, CONTROL)
    assert window.toast.text.text() == "There is no paper of this page."


def test_the_roll_has_everybody_with_what_is_expected(
    window: MainWindow, printing: Printing
) -> None:
    window.open_place("home")
    settle(window.session)
    QTest.keyClick(window, Qt.Key.Key_P, CONTROL)
    words = text_of(preview_of(printing, window))
    assert "Roll of meeting 18" in words
    assert "Grace Atieno" in words
    assert "Signature" in words


def test_another_language_makes_the_paper_anew(window: MainWindow, printing: Printing) -> None:
    window.wanted.emit("print", Paper(code="member_statement", subject=grace(window.session)))
    preview = preview_of(printing, window)
    assert "Grace Atieno" in text_of(preview)
    before = preview._pdf
    preview.language_chosen.emit("fa")
    preview = preview_of(printing, window)
    assert preview._pdf != before
    assert preview._language.currentData() == "fa"


def test_papers_of_a_practice_group_say_so(window: MainWindow, printing: Printing) -> None:
    window.session.practice = True
    window.wanted.emit("print", Paper(code="member_list"))
    assert "PRACTICE" in text_of(preview_of(printing, window))


def test_a_key_holder_prints_nothing(window: MainWindow, printing: Printing) -> None:
    window.session.roles = frozenset({"key_holder"})
    window.wanted.emit("print", Paper(code="member_list"))
    settle(window.session)
    assert "Only the officers print" in window.toast.text.text()


def test_a_paper_of_something_unknown_is_said_and_not_shown(
    window: MainWindow, printing: Printing
) -> None:
    window.wanted.emit("print", Paper(code="member_statement", subject="nobody"))
    for _ in range(2):
        settle(window.session)
    assert printing.desk is not None
    assert printing.desk.preview is None
    assert not window.toast.isHidden()


def test_the_pdf_is_saved_and_a_folder_that_is_not_there_is_said(
    window: MainWindow, printing: Printing, tmp_path: Path
) -> None:
    window.wanted.emit("print", Paper(code="member_list"))
    preview = preview_of(printing, window)
    preview.save(tmp_path / "list.pdf")
    settle(window.session)
    settle(window.session)
    assert (tmp_path / "list.pdf").read_bytes() == preview._pdf
    assert "list.pdf" in window.toast.text.text()


def test_a_paper_goes_out_with_the_number_it_was_shown_with_and_again_as_a_copy(
    window: MainWindow, printing: Printing, tmp_path: Path
) -> None:
    wish = Paper(code="member_statement", subject=grace(window.session))
    for path in ("first.pdf", "second.pdf"):
        window.wanted.emit("print", wish)
        preview = preview_of(printing, window)
        preview.save(tmp_path / path)
        settle(window.session)
        settle(window.session)
        assert (tmp_path / path).read_bytes() == preview._pdf
        preview.closed.emit()
    first, second = (copied((tmp_path / path).read_bytes()) for path in ("first.pdf", "second.pdf"))
    assert "Paper A-000001" in first and "copy 2" not in first
    assert "Paper A-000001" in second and "copy 2" in second
    window.wanted.emit("print", Paper(code="member_list"))
    assert "Paper A-000002" in text_of(preview_of(printing, window))


def test_every_sheet_of_a_print_says_which_copy_it_is(
    window: MainWindow, printing: Printing
) -> None:
    window.wanted.emit("print", Paper(code="member_list"))
    preview = preview_of(printing, window)
    sent: list[bytes] = []
    preview.release(3, sent.extend)
    preview.release(1, sent.extend)  # a second key press while the first one is under way
    settle(window.session)
    settle(window.session)
    assert sent[0] == preview._pdf
    assert ["copy 2" in copied(pdf) for pdf in sent] == [False, True, False]
    assert "copy 3" in copied(sent[2])


def test_a_printer_gets_every_page_in_its_own_size(
    window: MainWindow, printing: Printing, tmp_path: Path
) -> None:
    window.wanted.emit("print", Paper(code="member_list"))
    preview = preview_of(printing, window)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_pdf(preview._pdf, printer, grey=True) == preview.pages
    document = pypdfium2.PdfDocument(str(tmp_path / "printed.pdf"))
    assert len(document) == preview.pages
    width, height = document[0].get_size()
    assert (round(width), round(height)) == (595, 842)
    document.close()
