"""First page: what kind of group, what it is called, and where it is."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit

from app.core.constitution.kinds import KINDS, ROTATING
from app.core.currencies import CURRENCIES
from app.core.locales.amounts import unit_name
from app.core.locales.digits import fold_digits
from app.core.locales.numbers import format_number
from app.features.onboarding.wizard.draft import Draft
from app.features.onboarding.wizard.page import Page
from app.ui.widgets.cards import OptionCard
from app.ui.widgets.labels import label
from app.ui.widgets.painting import is_rtl, start

ICONS = {
    "vsla": "stamp",
    "chama": "vault",
    "turn": "arrows-clockwise",
    "fund": "hand-heart",
    "building": "house",
}
CARD_HEIGHT = 70


def country_name(code: str) -> str:
    """What a country is called."""
    return {
        "CI": QCoreApplication.translate("Countries", "Ivory Coast"),
        "CM": QCoreApplication.translate("Countries", "Cameroon"),
        "ET": QCoreApplication.translate("Countries", "Ethiopia"),
        "GH": QCoreApplication.translate("Countries", "Ghana"),
        "IN": QCoreApplication.translate("Countries", "India"),
        "IR": QCoreApplication.translate("Countries", "Iran"),
        "KE": QCoreApplication.translate("Countries", "Kenya"),
        "MW": QCoreApplication.translate("Countries", "Malawi"),
        "NG": QCoreApplication.translate("Countries", "Nigeria"),
        "RW": QCoreApplication.translate("Countries", "Rwanda"),
        "SN": QCoreApplication.translate("Countries", "Senegal"),
        "TZ": QCoreApplication.translate("Countries", "Tanzania"),
        "UG": QCoreApplication.translate("Countries", "Uganda"),
        "ZM": QCoreApplication.translate("Countries", "Zambia"),
    }.get(code, code)


class KindPage(Page):
    """Keys 1 to 5 choose the kind."""

    def __init__(self, draft: Draft) -> None:
        super().__init__(draft)
        self.cards = {kind: OptionCard(ICONS[kind], str(n)) for n, kind in enumerate(KINDS, 1)}
        self.group, self.round = QLineEdit(), QComboBox()
        self._round = label("", "h3")
        self._round.setBuddy(self.round)
        self.country, self.currency, self.calendar = QComboBox(), QComboBox(), QComboBox()
        self.currency.addItems(sorted(CURRENCIES))
        self.calendar.addItems(["", ""])
        self._labels = [label("", "h3") for _ in range(4)]
        fields = (self.group, self.country, self.currency, self.calendar)
        names, grid = QHBoxLayout(), QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        for place, (name, made) in enumerate(zip(self._labels, fields, strict=True)):
            name.setBuddy(made)
            grid.addWidget(name, 0, place)
            grid.addWidget(made, 1, place)
        grid.setColumnStretch(0, 1)
        self.column.addLayout(grid)
        self.column.addSpacing(10)
        self.column.addLayout(names)
        for kind, card in self.cards.items():
            card.setFixedHeight(CARD_HEIGHT)
            card.chosen.connect(partial(self._choose, kind))
            self.column.addWidget(card)
        how = QHBoxLayout()
        how.addWidget(self._round)
        how.addWidget(self.round, 1)
        self.column.addLayout(how)
        self.column.addStretch()
        self.round.activated.connect(self._go_round)
        self.group.textEdited.connect(self._named)
        self.country.activated.connect(self._moved)
        self.currency.activated.connect(self._other_money)
        self.calendar.activated.connect(self._other_calendar)

    def retranslate(self) -> None:
        self.question.setText(self.tr("What kind of group is it?"))
        self.words.setText(
            self.tr("Each kind comes with usual rules. Every one of them can be changed.")
        )
        texts = {
            "vsla": (
                self.tr("Savings and loans"),
                self.tr("Members buy shares, borrow, and share out at the end of the year."),
            ),
            "chama": (
                self.tr("Chama, table banking"),
                self.tr("The same contribution from everybody, lent out at every meeting."),
            ),
            "turn": (
                self.tr("Turn, merry-go-round"),
                self.tr("Everybody pays, one member takes it all, then the next one."),
            ),
            "fund": (
                self.tr("Interest-free fund"),
                self.tr("A monthly fee; who waited longest and paid most borrows first."),
            ),
            "building": (
                self.tr("Building"),
                self.tr("The costs of a house, divided among its flats."),
            ),
        }
        for number, (kind, card) in enumerate(self.cards.items(), 1):
            card.set_text(*texts[kind])
            card.set_key(format_number(number, self.draft.language))
        names = (
            self.tr("Name of the group"), self.tr("Country"), self.tr("Money"), self.tr("Calendar"),
        )  # fmt: skip
        for made, text in zip(self._labels, names, strict=True):
            made.setText(text)
        self._round.setText(self.tr("How the pot is given"))
        words = {
            "merry_go_round": self.tr("One after the other, the same for all"),
            "cashbox": self.tr("Several at a turn, a seat may be shared"),
            "weighted_rosca": self.tr("Seats are sold; who waits gets more"),
            "chit": self.tr("To the highest bid, the discount is divided"),
            "tontine": self.tr("Drawn or bid for, bids are shared at the end of the year"),
        }
        self.round.clear()
        for scheme in ROTATING:
            self.round.addItem(words[scheme], scheme)
        self.group.setAlignment(start(is_rtl(self)))
        self.country.clear()
        for code in self.draft.countries:
            self.country.addItem(country_name(code), code)
        self.calendar.setItemText(0, self.tr("Western"))
        self.calendar.setItemText(1, self.tr("Persian"))
        self.show_draft()

    def show_draft(self) -> None:
        draft = self.draft
        for kind, card in self.cards.items():
            card.select(kind == draft.kind)
        self.round.setCurrentIndex(self.round.findData(draft.scheme))
        for part in (self._round, self.round):
            part.setVisible(draft.kind == "turn")
        if self.group.text() != draft.group:
            self.group.setText(draft.group)
        self.country.setCurrentIndex(self.country.findData(draft.country))
        self.currency.setCurrentText(draft.currency)
        self.currency.setToolTip(unit_name(draft.currency, draft.language))
        self.calendar.setCurrentIndex(int(draft.calendar == "jalali"))

    def begin(self) -> None:
        (self.cards[self.draft.kind] if self.draft.group else self.group).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = fold_digits(event.text())
        kinds = list(self.cards)
        if digit in map(str, range(1, len(kinds) + 1)):
            self._choose(kinds[int(digit) - 1])
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _choose(self, kind: str) -> None:
        self.draft.choose_kind(kind)
        self.cards[kind].setFocus()
        self._say()

    def _go_round(self, at: int) -> None:
        self.draft.scheme = self.round.itemData(at)
        self._say()

    def _named(self, text: str) -> None:
        self.draft.group = text
        self.changed.emit()

    def _moved(self, at: int) -> None:
        self.draft.choose_country(self.country.itemData(at))
        self._say()

    def _other_money(self, at: int) -> None:
        self.draft.choose_currency(self.currency.itemText(at))
        self._say()

    def _other_calendar(self, at: int) -> None:
        self.draft.calendar = "jalali" if at else "gregorian"
        self._say()

    def _say(self) -> None:
        self.show_draft()
        self.changed.emit()
