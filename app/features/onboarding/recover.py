"""Every laptop is lost: the words of both sheets open a copy on this one."""

from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QLineEdit

from app.features.onboarding.form import Form
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import label


class RecoverForm(Form):
    """Asks for the words of both sheets, and for a passphrase where there is no keyring."""

    def __init__(self, language: str, copy: Path, *, asks_passphrase: bool) -> None:
        super().__init__(language)
        self.copy = copy
        self.sheets = (QLineEdit(), QLineEdit())
        self.name, self.words = QLineEdit(), QLineEdit()
        self.words.setEchoMode(QLineEdit.EchoMode.Password)
        self._labels = [label() for _ in range(4)]
        self._why = label("", "muted", wrap=True)
        card, form = Card(), QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for name, field in zip(self._labels, (*self.sheets, self.name, self.words), strict=True):
            name.setBuddy(field)
            form.addRow(name, field)
        self._labels[3].setVisible(asks_passphrase)
        self.words.setVisible(asks_passphrase)
        card.column.addLayout(form)
        card.column.addWidget(self._why)
        self.body.addWidget(card)
        self.body.addStretch()
        self.retranslate()
        self.sheets[0].setFocus()

    def typed(self) -> tuple[str, str]:
        """The words of both sheets."""
        first, second = (field.text() for field in self.sheets)
        return first, second

    def retranslate(self) -> None:
        super().retranslate()
        self.title_label.setText(self.tr("Open the copy with both recovery sheets"))
        self.text_label.setText(
            self.tr("For a group whose laptops are all lost. The book goes on upon this laptop.")
        )
        self.button.setText(self.tr("Open the copy"))
        names = (
            self.tr("Words of sheet 1"),
            self.tr("Words of sheet 2"),
            self.tr("What this laptop is called"),
            self.tr("A passphrase for this laptop"),
        )
        for name, words in zip(self._labels, names, strict=True):
            name.setText(words)
        self._why.setText(
            self.tr(
                "Is any other laptop of the group left? Then join with a code from it instead. "
                "Afterwards lock the lost laptops out and make new sheets."
            )
        )
