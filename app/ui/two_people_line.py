"""One line: a turn was paid out twice, so a second officer agrees to what leaves that fund."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent

from app.core.accounts import CASH_LOAN, CASH_SOCIAL
from app.core.allowances import fund_of
from app.core.errors import AppError
from app.core.loans import SOURCES
from app.ui.session import Session
from app.ui.widgets.messages import MessageLine

if TYPE_CHECKING:
    from app.projections.two_people import SecondNeeded


class TwoPeopleLine(MessageLine):
    """Hidden where one officer is enough."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._found: SecondNeeded = ""

    def ask(self, source: str = "") -> None:
        """Read it of a place ("cash", "mpesa", "social", ...); of any of them for ""."""
        from app.projections.two_people import look_for_two

        actor = self._session.actor
        fund = fund_of_source(source, self._session.currency) if source else ""
        self._session.read(
            lambda r: look_for_two(r.conn, fund, actor=actor), self._show, self._failed
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._show(self._found)
        super().changeEvent(event)

    def _show(self, second: "SecondNeeded") -> None:
        self._found = second
        if second:
            self.say("warn", second_words(second))
        else:
            self.hide()

    def _failed(self, error: AppError) -> None:
        del error
        self.hide()  # the deed itself says what stands in its way


def fund_of_source(source: str, currency: str) -> str:
    """The fund that a place is, of `app.core.allowances`."""
    account = CASH_SOCIAL if source == "social" else SOURCES.get(source, CASH_LOAN)
    return fund_of(account, currency)


def second_words(second: "SecondNeeded") -> str:
    """Who has to agree because a turn was paid out twice; "" where one officer is enough."""
    if second == "there":
        return QCoreApplication.translate(
            "TwoPeopleLine",
            "A turn was paid out twice. Until that is decided on To decide, money leaves the same"
            " fund only with the PIN of another officer.",
        )
    if second == "missing":
        return QCoreApplication.translate(
            "TwoPeopleLine",
            "A turn was paid out twice, and no other officer has a PIN. Until that is decided, what"
            " leaves the same fund is written, and asked about on To decide.",
        )
    return ""
