"""In place of the signatures once the page is locked: its code, and what became of the papers."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout

from app.core.closing import short_code
from app.features.meeting.close.facts import CloseFacts
from app.features.meeting.parts.lines import LineList
from app.ui.figures import Figures
from app.ui.widgets.cards import Card
from app.ui.widgets.chips import Chip
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine


class ClosedCard(Card):
    """Signals:
    left: Back to Home.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(18, 16, 18, 16))
        self._head, self.chip = label("", "name"), Chip("ok", "lock-simple", "")
        self._why, self.code = label("", "muted", wrap=True), label("", "big")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lines, self.message = LineList(15, 42), MessageLine()
        self._folder = Path()
        self.open_folder = KeyButton(icon="receipt")
        self.open_folder.clicked.connect(self._open)
        self.button = KeyButton(kind="primary", big=True, keys=("Enter",))
        self.button.clicked.connect(self.left)
        lines = QVBoxLayout()
        lines.addLayout(self._lines)
        for part in (self._head, self.chip, self._why, self.code):
            self.column.addWidget(part)
        self.column.addSpacing(8)
        self.column.addLayout(lines)
        self.column.addWidget(self.message)
        self.column.addStretch()
        self.column.addWidget(self.open_folder)
        self.column.addWidget(self.button)

    def show_closed(self, facts: CloseFacts, figures: Figures) -> None:
        """Show the code of the locked page."""
        meeting = facts.out.meeting
        no = figures.count(meeting.no)
        self._head.setText(self.tr("Meeting {no} is closed").format(no=no))
        if meeting.is_provisional:
            text = self.tr("Provisional: the next meeting begins with the missing keys")
            self.chip.set_state("warn", "key", text)
        else:
            self.chip.set_state("ok", "lock-simple", self.tr("Signed by all and locked"))
        self._why.setText(self.tr("Copy these eight signs into the paper book:"))
        code = short_code(meeting.page)
        self.code.setText(f"{code[:4]} {code[4:]}")
        self.open_folder.setText(self.tr("Open the folder of papers"))
        self.open_folder.setVisible(self._folder != Path())
        self.button.setText(self.tr("Back to Home"))

    def show_papers(self, files: int, folder: Path, figures: Figures) -> None:
        """Say that the papers lie in `folder`."""
        self._folder = folder
        lines = self._lines.use(max(1, sum(not one.isHidden() for one in self._lines.lines) + 1))
        text = self.tr("%Ln papers are written", "", files)
        lines[-1].fill("check-circle", text, icon_role="okText", icon_weight="fill")
        self.open_folder.show()

    def show_copy(self, path: Path, facts: int, figures: Figures) -> None:
        """Say that the copy was tried out."""
        lines = self._lines.use(max(1, sum(not one.isHidden() for one in self._lines.lines) + 1))
        text = self.tr("The copy opens and holds %Ln entries", "", facts)
        lines[-1].fill("check-circle", text, icon_role="okText", icon_weight="fill")
        lines[-1].setToolTip(str(path))

    def said(self) -> list[str]:
        """What is reported about papers and copies."""
        return [one.text() for one in self._lines.lines if not one.isHidden()]

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
