"""Another passphrase for the book of this laptop, where one opens it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label


class PassphraseCard(Card):
    """Signals:
    changed: (present passphrase, new one).
    problem: Why it cannot be asked for.
    """

    changed = Signal(str, str)
    problem = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title, self._why = label("", "h2"), label("", "muted", wrap=True)
        self.present, self.fresh, self.again = QLineEdit(), QLineEdit(), QLineEdit()
        self.button = KeyButton()
        for part in (self._title, self._why, self.present, self.fresh, self.again):
            self.column.addWidget(part)
        for field in (self.present, self.fresh, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.returnPressed.connect(self._press)
        under = QHBoxLayout()
        under.addWidget(self.button)
        under.addStretch()
        self.column.addLayout(under)
        self.button.clicked.connect(self._press)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Passphrase of this laptop"))
        self._why.setText(
            self.tr(
                "Four words that nobody would put together are long enough. Copies on sticks go on "
                "opening with the passphrase that they were made with."
            )
        )
        words = {
            self.present: self.tr("The present passphrase"),
            self.fresh: self.tr("The new one"),
            self.again: self.tr("The new one once more"),
        }
        for field, text in words.items():
            field.setPlaceholderText(text)
            field.setAccessibleName(text)
        self.button.setText(self.tr("Change it"))

    def forget(self) -> None:
        """Nothing that was typed stays."""
        for field in (self.present, self.fresh, self.again):
            field.clear()

    def _press(self) -> None:
        if self.fresh.text() != self.again.text():
            self.problem.emit(self.tr("The two new passphrases differ. Nothing was changed."))
            return
        self.changed.emit(self.present.text(), self.fresh.text())
