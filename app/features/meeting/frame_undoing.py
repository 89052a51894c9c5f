"""Undo, redo and the history of a meeting, the same from every step."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.book.transaction import Tx
from app.core.errors import AppError
from app.features.meeting.entry_words import entry_words
from app.features.meeting.frame_history import HistoryPanel
from app.features.meeting.frame_papers import PapersPanel
from app.features.meeting.frame_reading import Named, history
from app.operations.corrections import undo_entry
from app.operations.disputes import dispute_entry, settle_dispute
from app.operations.undoing import redo_step, undo_step
from app.projections.entries import EntryLine
from app.ui.error_texts import sentence
from app.ui.session import Session
from app.ui.widgets.messages import Toast


class Undoing(QObject):
    """Takes entries back and writes them again, and says which.

    Attributes:
        toast: At the bottom of the step in front.
        history: The panel of Ctrl+H.
        papers: The panel over it, with the photos and papers of one entry.
    """

    def __init__(self, session: Session, meeting: str, page: QWidget) -> None:
        super().__init__()
        self._session, self._meeting = session, meeting
        self.toast = Toast(page)
        self.history = HistoryPanel(page, self._undo_one, self._dispute)
        self.papers = PapersPanel(page, session)
        self.history.papers_wanted.connect(self.papers.open_panel)
        self.papers.closed.connect(self._back_to_history)

    def undo(self) -> None:
        """Take the last step of the keyboard back."""

        def take_back(tx: Tx) -> Named:
            return _named(tx, undo_step(tx, meeting=self._meeting))

        self._session.write(take_back, self._undone, self.say_error)

    def redo(self) -> None:
        """Write again what was taken back last."""

        def write_again(tx: Tx) -> Named:
            return _named(tx, redo_step(tx, meeting=self._meeting))

        self._session.write(write_again, self._redone, self.say_error)

    def show_history(self) -> None:
        self._session.read(
            lambda reading: history(reading, self._meeting), self._open_history, self.say_error
        )

    def say_done(self, text: str) -> None:
        """Say what was done, with its undo."""
        self.toast.say(text, self.tr("Undo"), self.undo)

    def say_error(self, error: AppError) -> None:
        self.toast.say(sentence(error, self._session.language), "", None)

    def _undone(self, named: Named) -> None:
        text = self.tr("Taken back: {entry}").format(entry=self._words(named))
        self.toast.say(text, "", None)

    def _redone(self, named: Named) -> None:
        self.say_done(self.tr("Written again: {entry}").format(entry=self._words(named)))

    def _words(self, named: Named) -> str:
        return entry_words(named, self._session.currency, self._session.language)

    def _back_to_history(self) -> None:
        if self.history.isVisible():
            self.show_history()

    def _open_history(self, lines: tuple[Named, ...]) -> None:
        self.history.open_panel(lines, self._session.currency, self._session.language)

    def _undo_one(self, entry: str) -> None:
        self._session.write(
            lambda tx: undo_entry(tx, entry=entry),
            lambda _: self.show_history(),
            lambda error: self.history.say(error, self._session.language),
        )

    def _dispute(self, one: Named, words: str) -> None:
        """Mark the entry as disputed by its member, or settle what is disputed."""
        entry = one.line.entry

        def write(tx: Tx) -> str:
            if one.dispute is not None:
                return settle_dispute(tx, entry=entry, words=words)
            member = one.line.member or self._session.actor
            return dispute_entry(tx, entry=entry, member=member, words=words)

        self._session.write(
            write,
            lambda _: self.show_history(),
            lambda error: self.history.say(error, self._session.language),
        )


def _named(tx: Tx, line: EntryLine) -> Named:
    return Named(line, tx.people.name(line.member) if line.member else "")
