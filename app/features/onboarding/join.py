"""Joining a group: under a code over the network, or with a stick and no network at all."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLineEdit

from app.features.onboarding.form import Form
from app.system.sticks import sticks
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

WELCOMES = "*.ledgerwelcome"


class JoinForm(Form):
    """Signals:
    request_to: Write this laptop's request into this folder.
    welcome_from: Open this welcome file.
    """

    request_to = Signal(str)
    welcome_from = Signal(str)

    def __init__(self, language: str, *, asks_passphrase: bool) -> None:
        super().__init__(language)
        self.name, self.server, self.code = QLineEdit(), QLineEdit(), QLineEdit()
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._labels = [label() for _ in range(4)]
        self._net, self._net_text = label("", "h2"), label("", "muted", wrap=True)
        self._stick, self._stick_text = label("", "h2"), label("", "muted", wrap=True)
        self.words = label("", "name", wrap=True)
        self.write_button, self.open_button = KeyButton(icon="usb"), KeyButton()
        here, net, stick = Card(), Card(), Card()
        form, lower = QFormLayout(), QFormLayout()
        fields = [self.name, *([self.passphrase] if asks_passphrase else [])]
        for name, field in zip(self._labels[:2], fields, strict=False):
            form.addRow(name, field)
        for name, field in zip(self._labels[2:], (self.server, self.code), strict=True):
            lower.addRow(name, field)
        here.column.addLayout(form)
        for text in (self._net, self._net_text):
            net.column.addWidget(text)
        net.column.addLayout(lower)
        net.column.addStretch()
        for part in (self._stick, self._stick_text, self.write_button, self.open_button):
            stick.column.addWidget(part)
        stick.column.addStretch()
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(net, 1)
        line.addWidget(stick, 1)
        self.body.addWidget(here)
        self.body.addLayout(line)
        self.body.addWidget(self.words)
        self.body.addStretch()
        self.write_button.clicked.connect(self._choose_folder)
        self.open_button.clicked.connect(self._choose_file)
        self.retranslate()
        self.name.setFocus()

    def retranslate(self) -> None:
        super().retranslate()
        self.title_label.setText(self.tr("Join a group"))
        self.text_label.setText(
            self.tr("An officer of the group lets this laptop in. Have her screen beside you.")
        )
        self.button.setText(self.tr("Join with the code"))
        words = (
            self.tr("What this laptop is called"),
            self.tr("Passphrase that opens the book"),
            self.tr("Address of the server"),
            self.tr("Code on her screen"),
        )
        for name, word in zip(self._labels, words, strict=True):
            name.setText(word)
        self.server.setPlaceholderText("https://")
        self._net.setText(self.tr("With network"))
        self._net_text.setText(self.tr("She shows a code under Settings, Sending, Add a device."))
        self._stick.setText(self.tr("With a stick"))
        self._stick_text.setText(
            self.tr(
                "Write a request to a stick, let her read it under Add a device, "
                "and open the welcome she writes."
            )
        )
        self.write_button.setText(self.tr("1. Write the request"))
        self.open_button.setText(self.tr("2. Open the welcome"))

    def label(self) -> str:
        """What this laptop is called in the lists of the group."""
        return self.name.text().strip() or self.tr("New laptop")

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show the words that must stand on the officer's screen too."""
        text = self.tr("These words must stand on her screen too: {words}")
        self.words.setText(text.format(words=" ".join(words)))

    def _choose_folder(self) -> None:
        found = sticks()
        dialog = QFileDialog(self, self.tr("Where is the stick?"), str(found[0]) if found else "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.request_to)
        dialog.open()

    def _choose_file(self) -> None:
        found = sticks()
        start = str(found[0]) if found else ""
        dialog = QFileDialog(self, self.tr("Which file?"), start, f"Daftari ({WELCOMES})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.welcome_from)
        dialog.open()
