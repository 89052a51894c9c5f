"""First run: the language in its own name, then four ways to begin, keys 1 to 4."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core.locales.digits import fold_digits, native_digits
from app.core.locales.languages import language_of
from app.features.onboarding.cover import Cover
from app.features.onboarding.language_choice import LanguageChoice
from app.ui.translation import LANGUAGE_NAMES
from app.ui.widgets.avatar import KeyCap
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import OptionCard
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

CHOICES = (
    ("try", "graduation-cap"),
    ("new", "users-three"),
    ("import", "notebook"),
    ("join", "devices"),
)


class FirstRunScreen(QWidget):
    """No account, no e-mail, no network.

    Signals:
        chosen: try, new, import, join or restore.
        language_chosen: Code of the language.
    """

    chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, language: str = "en", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._language = language
        self._cover = Cover(language)
        self.languages = [LanguageChoice(code, name) for code, name in LANGUAGE_NAMES.items()]
        self.cards = [OptionCard(icon, str(n)) for n, (_, icon) in enumerate(CHOICES, 1)]
        self._title = label()
        self._restore = KeyButton(kind="quiet", icon="usb")
        self._caps = KeyCap("1"), KeyCap(str(len(CHOICES)))
        self._keys_before, self._keys_after = label("", "muted"), label("", "muted")
        self._lay_out()
        for choice in self.languages:
            choice.clicked.connect(lambda _=False, c=choice.code: self.language_chosen.emit(c))
        for index, card in enumerate(self.cards):
            card.chosen.connect(lambda n=index: self.choose(n))
        self._restore.clicked.connect(lambda: self.chosen.emit("restore"))
        self.retranslate()
        self.cards[0].select(True)
        self.setFocusProxy(self.cards[0])

    def _lay_out(self) -> None:
        names, keys, foot = QHBoxLayout(), QHBoxLayout(), Beside(4)
        below, hint = QWidget(), QWidget()
        names.setSpacing(8)
        for choice in self.languages:
            names.addWidget(choice)
        names.addStretch()
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(4)
        keys.addStretch()
        hint.setLayout(keys)
        foot.add_as_wide(self._restore)
        foot.add_main(hint)
        below.setLayout(foot)
        first, last = self._caps
        for part in (self._keys_before, first, label("–"), last, self._keys_after):
            keys.addWidget(part)
        column = QVBoxLayout()
        column.setContentsMargins(44, 34, 42, 22)
        column.setSpacing(12)
        column.addLayout(names)
        column.addSpacing(13)
        column.addWidget(self._title)
        for card in self.cards:
            column.addWidget(card)
        column.addStretch()
        column.addWidget(below)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._cover)
        line.addLayout(column, 1)

    def choose(self, index: int) -> None:
        """Take the choice with this place."""
        for place, card in enumerate(self.cards):
            card.select(place == index)
        self.chosen.emit(CHOICES[index][0])

    def set_language(self, language: str) -> None:
        """Show everything in `language`; the texts come with the LanguageChange event."""
        self._language = language
        self.retranslate()

    def retranslate(self) -> None:
        def n(value: int) -> str:
            return native_digits(str(value), language_of(self._language).digits)

        self._cover.retranslate(self._language)
        self._title.setProperty("role", "first")
        self._title.setText(self.tr("What do you want to do?"))
        members = self.tr("{members} members, {meetings} meetings. Nothing you do there is real.")
        texts = (
            (self.tr("Try with a made-up group"), members.format(members=n(20), meetings=n(17))),
            (
                self.tr("Start a new group"),
                self.tr("Write the members and the rules. About {minutes} minutes.").format(
                    minutes=n(20)
                ),
            ),
            (
                self.tr("Bring in our paper book or Excel"),
                self.tr("Type only the balances of today. The old book stays valid."),
            ),
            (
                self.tr("Join a group that already uses Daftari"),
                self.tr("The treasurer shows you a code on her screen."),
            ),
        )
        for number, (card, (title, text)) in enumerate(zip(self.cards, texts, strict=True), 1):
            card.set_text(title, text)
            card.set_key(n(number))
        for cap, number in zip(self._caps, (1, len(CHOICES)), strict=True):
            cap.set_text(n(number))
        for choice in self.languages:
            choice.setChecked(choice.code == self._language)
        self._restore.setText(self.tr("Restore from a USB stick or file"))
        before, _, after = self.tr("Numbers {keys} choose").partition("{keys}")
        self._keys_before.setText(before.strip())
        self._keys_after.setText(after.strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = fold_digits(event.text())
        if digit in ("1", "2", "3", "4"):
            self.choose(int(digit) - 1)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
