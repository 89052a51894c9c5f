"""One line: how much this laptop may give out without asking the others, where that is limited, and
that a second officer has to agree, where a turn was paid out twice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.allowances import is_turns
from app.core.errors import AppError
from app.ui.figures import Figures
from app.ui.session import Session
from app.ui.two_people_line import fund_of_source, second_words
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

if TYPE_CHECKING:
    from app.projections.allowance_look import AllowanceLook
    from app.projections.two_people import SecondNeeded


class AllowanceLine(QWidget):
    """Hidden where no other laptop holds anything, and one officer is enough."""

    def __init__(self, session: Session, role: str = "hint") -> None:
        super().__init__()
        self._session = session
        self.text = label("", role, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        self.take_button, self._fund = KeyButton(icon="hand-coins"), ""
        column.addWidget(self.take_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.take_button.clicked.connect(self.take_free)
        self.hide()

    def ask(self, source: str = "cash") -> None:
        """Read what may be given out of a place ("cash", "mpesa", "social", ...), and show it."""
        self.ask_fund(fund_of_source(source, self._session.currency))

    def ask_fund(self, fund: str) -> None:
        """The same of a fund of `app.core.allowances`."""
        self._fund = fund
        from app.projections.allowance_look import look
        from app.projections.two_people import look_for_two

        here, actor = self._session.book.group.device, self._session.actor
        # A right to pay turns is paid out of the box.
        place = fund_of_source("cash", self._session.currency) if is_turns(fund) else fund
        self._session.read(
            lambda r: (look(r.conn, fund, here=here), look_for_two(r.conn, place, actor=actor)),
            lambda seen: self.show_look(*seen),
            self._failed,
        )

    def show_look(self, found: "AllowanceLook | None", second: "SecondNeeded" = "") -> None:
        """Say it; nothing where nobody limits this laptop and one officer is enough."""
        lines = [second_words(second), "" if found is None else self._words(found)]
        words = "\n".join(filter(None, lines))
        free = "" if found is None else self._free(found)
        self.text.setText(words)
        self.text.setVisible(bool(words))
        self.take_button.setText(free)
        self.take_button.setVisible(bool(free))
        self.setVisible(bool(words or free))

    def take_free(self) -> None:
        """Let this laptop give out what nobody holds."""
        from app.operations.allowances import take_free

        fund = self._fund
        self._session.write(
            lambda tx: take_free(tx, fund=fund), lambda _: self.ask_fund(fund), self._failed
        )

    def _free(self, found: "AllowanceLook") -> str:
        """What the button says; "" where there is nothing. The hub takes it unasked."""
        if not found.free or self._session.book.group.is_hub:
            return ""
        if is_turns(found.fund):
            return self.tr("No laptop may pay this turn: take the right")
        text = self.tr("Take {amount} that no laptop holds")
        return text.format(amount=Figures.of(self._session).money(found.free))

    def _words(self, found: "AllowanceLook") -> str:
        figures = Figures.of(self._session)
        holders = [(name, minor) for _, name, minor in found.laptops if minor]
        if is_turns(found.fund):
            if found.here or not holders:
                return ""
            text = self.tr("The right to pay this turn lies with {laptop}.")
            return text.format(laptop=holders[0][0])
        if not holders:
            return ""
        text = self.tr("Without asking the other laptops, this one may give out {amount}.")
        lines = [text.format(amount=figures.money(found.here))]
        lines += [f"{name}: {figures.money(minor)}" for name, minor in holders]
        return "\n".join(lines)

    def _failed(self, error: AppError) -> None:
        self.hide()  # the deed itself says what stands in its way
