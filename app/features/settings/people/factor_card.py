"""The codes of the phone of the person at the keyboard: set up, proved once, taken away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.core.governance import totp
from app.core.governance.other_laptop import in_blocks
from app.core.locales.isolates import island
from app.features.settings.sending.qr import QrCode
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label

IN_A_LINE = 2
FEW = 4  # codes left, from which on a new paper is better made in time


class FactorCard(Card):
    """Signals:
    wanted: A fresh key shall be shown.
    typed: (key, codes of the paper, what was typed): the phone shows this code.
    laptop_wanted: Another laptop shall be asked instead of a phone.
    laptop_typed: What that one shows.
    unwanted: The codes shall be taken away.
    lost: The phone and its paper are gone.
    paper_wanted: These codes shall be printed.
    """

    wanted = Signal()
    typed = Signal(bytes, tuple, str)
    laptop_wanted = Signal()
    laptop_typed = Signal(str)
    unwanted = Signal()
    lost = Signal()
    paper_wanted = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._secret, self._has, self._left = b"", False, 0
        self._by_laptop, self._digits = False, ""  # digits: to be typed on another laptop
        self._paper: tuple[str, ...] = ()
        self._title, self._why = label("", "h3"), label("", "hint", wrap=True)
        self.qr, self._key = QrCode(150), label("", "hint", wrap=True)
        self._codes, self._keep = label("", "code", wrap=True), label("", "hint", wrap=True)
        self.field = QLineEdit()
        self.field.setMaxLength(9)
        self.button, self.remove = KeyButton(), KeyButton(kind="quiet")
        self.laptop_button = KeyButton(kind="quiet")
        self.lost_button, self.print_button = KeyButton(kind="quiet"), KeyButton(kind="quiet")
        for part in (
            self._title, self._why, self.qr, self._key, self._keep, self._codes, self.print_button,
            self.field, self.button, self.laptop_button, self.remove, self.lost_button,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.field.returnPressed.connect(self._give)
        self.button.clicked.connect(self._press)
        self.laptop_button.clicked.connect(self.laptop_wanted)
        self.remove.clicked.connect(self.unwanted)
        self.lost_button.clicked.connect(self.lost)
        self.print_button.clicked.connect(lambda: self.paper_wanted.emit(self._paper))
        self._show()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Codes of your phone"))
        self.laptop_button.setText(self.tr("Without a phone: another laptop"))
        self.remove.setText(self.tr("Take the codes away"))
        self.lost_button.setText(self.tr("The phone is lost…"))
        self.print_button.setText(self.tr("Print them"))
        self._keep.setText(
            self.tr("Write these down for a lost phone. Each works once. They are shown only now.")
        )
        self._show()

    def show_state(self, *, has_factor: bool, left: int = 0, by_laptop: bool = False) -> None:
        """Show whether the person has codes, and how many of the paper are left, or another laptop
        instead; a key that is being shown stays."""
        self._has, self._left, self._by_laptop = has_factor, left, by_laptop
        self._show()

    def show_key(self, secret: bytes, paper: tuple[str, ...], *, group: str, person: str) -> None:
        """Show a fresh key; it is in no book before the phone has proved it."""
        self._secret, self._paper = secret, paper
        self.qr.show_text(totp.uri_of(secret, group=group, person=person))
        self._key.setText(totp.secret_text(secret))
        pairs = zip(paper[::IN_A_LINE], paper[1::IN_A_LINE], strict=True)
        self._codes.setText("\n".join("    ".join(pair) for pair in pairs))
        self._show()
        self.field.setFocus()

    def show_question(self, digits: str) -> None:
        """Show what is typed on another laptop; its answer is typed here."""
        self._digits = digits
        self._show()
        self.field.setFocus()

    def forget(self) -> None:
        """The key is written, or nobody wants it any more."""
        self._secret, self._paper, self._digits = b"", (), ""
        self.qr.show_text("")
        for part in (self._key, self._codes):
            part.setText("")
        self.field.clear()
        self._show()

    def _show(self) -> None:
        is_shown, is_asked = bool(self._secret), bool(self._digits)
        for part in (self.qr, self._key, self._keep, self._codes, self.print_button):
            part.setVisible(is_shown)
        self.field.setVisible(is_shown or is_asked)
        hint = self.tr("The six digits that the phone shows")
        if is_asked:
            hint = self.tr("The eight digits that it shows")
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        for quiet in (self.remove, self.lost_button):
            quiet.setVisible(self._has and not is_shown)
        self.laptop_button.setVisible(not (self._has or is_shown or is_asked))
        if is_asked:
            why = self.tr(
                "On another laptop: Settings, People and PINs, Answer another laptop. Type there"
                " {digits} and your PIN, and here what it shows."
            ).format(digits=island(in_blocks(self._digits)))
            self.button.setText(self.tr("The other laptop shows this"))
        elif is_shown:
            why = self.tr("Scan the square with a program for codes, or type the key.")
            self.button.setText(self.tr("The phone shows this code"))
        elif self._has and self._by_laptop:
            why = self.tr("Offices, rules and large sums ask for your PIN on another laptop.")
            self.button.setText(self.tr("Set up a phone"))
        elif self._has:
            why = self.tr("Offices, rules and large sums ask for a code of your phone.")
            why += "\n" + self._left_words()
            self.button.setText(self.tr("Set up another phone"))
        else:
            why = self.tr(
                "With codes, nobody changes offices, rules or large sums with your PIN alone."
            )
            self.button.setText(self.tr("Set up codes"))
        self._why.setText(why)

    def _left_words(self) -> str:
        words = self.tr("%Ln codes of your paper are left.", "", self._left)
        if self._left < FEW:
            words += " " + self.tr("Set up the phone again for a new paper.")
        return words

    def _press(self) -> None:
        if self._secret or self._digits:
            self._give()
        else:
            self.wanted.emit()

    def _give(self) -> None:
        typed = self.field.text().strip()
        if self._digits and typed:
            self.laptop_typed.emit(typed)
        elif self._secret and typed:
            self.typed.emit(self._secret, self._paper, self.field.text())
