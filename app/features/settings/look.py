"""Screen: light, dark or sunlight; the size of the text; when the screen locks itself."""

from typing import Any

from PySide6.QtWidgets import QComboBox

from app.core.locales.numbers import format_percent
from app.features.settings.section import Section
from app.ui import theme
from app.ui.keys import Action
from app.ui.session import Session
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import label
from app.ui.widgets.segments import Segments

MINUTES = (0, 1, 2, 5, 10, 20, 30, 60)


class Look(Section):
    """Everything here belongs to this computer, not to the group."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.themes, self.sizes = Segments(), Segments()
        self.outside, self.inside = QComboBox(), QComboBox()
        self._theme, self._size = label("", "h2"), label("", "h2")
        self._theme_hint, self._lock_hint = (
            label("", "hint", wrap=True),
            label("", "muted", wrap=True),
        )
        self._lock, self._outside, self._inside = label("", "h2"), label(), label()
        look, locking = Card(), Card()
        for part in (self._theme, self.themes, self._theme_hint, self._size, self.sizes):
            look.column.addWidget(part)
        for row in (
            self._lock,
            self._lock_hint,
            self._outside,
            self.outside,
            self._inside,
            self.inside,
        ):
            locking.column.addWidget(row)
        self.column.addWidget(look)
        self.column.addWidget(locking)
        self.column.addStretch()
        self.themes.chosen.connect(self._use_theme)
        self.sizes.chosen.connect(self._use_size)
        self.outside.activated.connect(lambda at: self._keep(lock_minutes=MINUTES[at]))
        self.inside.activated.connect(lambda at: self._keep(lock_minutes_meeting=MINUTES[at]))

    def activate(self) -> None:
        self.retranslate()

    def actions_of_keys(self) -> list[Action]:
        return [
            Action(("Ctrl", "F9"), self.tr("Next theme")),
            Action(("Ctrl", "+"), self.tr("Larger text")),
            Action(("Ctrl", "-"), self.tr("Smaller text")),
        ]

    def retranslate(self) -> None:
        look, language = theme.current(), self.session.language
        self._theme.setText(self.tr("Light, dark, sunlight"))
        self._theme_hint.setText(self.tr("Sunlight is for a table outside: black on white."))
        self._size.setText(self.tr("Size of the text"))
        self._lock.setText(self.tr("Lock"))
        self._lock_hint.setText(
            self.tr("Without a key for so long, amounts are hidden until somebody types a PIN.")
        )
        self._outside.setText(self.tr("Outside a meeting"))
        self._inside.setText(self.tr("In a meeting"))
        self.themes.current = theme.THEMES.index(look.name)
        self.themes.set_choices(
            [(self.tr("Light"), ""), (self.tr("Dark"), ""), (self.tr("Sunlight"), "")]
        )
        scales = theme.SCALES
        self.sizes.current = scales.index(look.scale_percent) if look.scale_percent in scales else 1
        self.sizes.set_choices([(format_percent(scale * 10_000, language), "") for scale in scales])
        now = self._preferences.now if self._preferences else None
        for box, minutes in (
            (self.outside, now.lock_minutes if now else 5),
            (self.inside, now.lock_minutes_meeting if now else 20),
        ):
            box.clear()
            box.addItems([self._minutes(one) for one in MINUTES])
            box.setCurrentIndex(MINUTES.index(minutes) if minutes in MINUTES else 0)
        self.outside.setAccessibleName(self._outside.text())
        self.inside.setAccessibleName(self._inside.text())

    def _minutes(self, minutes: int) -> str:
        return self.tr("After %Ln minutes", "", minutes) if minutes else self.tr("Never")

    def _use_theme(self, place: int) -> None:
        look = theme.current()
        self._looks.use(theme.THEMES[place], look.language, look.scale_percent)

    def _use_size(self, place: int) -> None:
        look = theme.current()
        self._looks.use(look.name, look.language, theme.SCALES[place])

    def _keep(self, **values: object) -> None:
        if self._preferences is not None:
            self._preferences.change(**values)

    @property
    def _looks(self) -> Any:
        return self.session.places["desktop"].looks

    @property
    def _preferences(self) -> Any:
        return self.session.places.get("preferences")
