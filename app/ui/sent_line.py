"""One line: money is not sent to this member yet, said before anybody agrees to it with a PIN."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from app.core.governance.cooling import Cooling
from app.ui.moments import moment
from app.ui.session import Session
from app.ui.widgets.messages import MessageLine

if TYPE_CHECKING:
    from app.core.errors import AppError

IN_NOTES = frozenset({"", "cash", "social", "welfare_bag"})


class SentLine(MessageLine):
    """Hidden where money may be sent to the member, and where it is handed over in notes."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._asked = ("", "")
        self._found = Cooling()

    def ask(self, member: str, source: str) -> None:
        """Read whether this member's number was changed, where notes do not leave the box.

        Args:
            source: "cash", "welfare_bag", "mpesa", "bank", ...
        """
        self._asked = (member, source)
        if not member or source in IN_NOTES:
            self._show(Cooling())
            return
        from app.book.sending_out import cooling_of

        book, asked = self._session.book, self._asked

        def show(found: Cooling) -> None:
            if asked == self._asked:  # else another one was chosen meanwhile
                self._show(found)

        self._session.read(lambda r: cooling_of(r.conn, member, book.clocks), show, self._failed)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self._found)
        super().changeEvent(event)

    def _show(self, found: Cooling) -> None:
        self._found = found
        if found.left_ms:
            self.say("warn", cash_only(self._session, found))
        else:
            self.hide()

    def _failed(self, error: "AppError") -> None:
        del error
        self.hide()  # the deed itself says what stands in its way


def cash_only(session: Session, found: Cooling) -> str:
    """Until when notes are handed out, and what ends it; "" where money may be sent."""
    if not found.left_ms:
        return ""
    if found.needs_answer:
        return QCoreApplication.translate(
            "SentLine",
            "The number that money is sent to was changed: pay in cash only, until the server or "
            "the laptop that numbers has answered a day after the change",
        )
    now_ms = session.book.clocks.wall_ms
    until = moment(
        now_ms + found.left_ms,
        now_ms,
        zone=session.book.group.zone,
        language=session.language,
        calendar=session.calendar,
    )
    text = QCoreApplication.translate(
        "SentLine", "The number that money is sent to was changed: pay in cash only until {when}"
    )
    return text.format(when=until)
