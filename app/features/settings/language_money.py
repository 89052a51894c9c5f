"""Language of the screens, and what was fixed when the group was founded."""

from PySide6.QtWidgets import QFormLayout

from app.core.currencies import currency_of
from app.core.locales.amounts import unit_name
from app.features.settings.section import Section
from app.ui.keys import Action
from app.ui.session import Session
from app.ui.translation import LANGUAGE_NAMES
from app.ui.widgets.cards import Card
from app.ui.widgets.labels import label
from app.ui.widgets.segments import Segments


class LanguageMoney(Section):
    """The language is of this computer; currency and calendar are the group's."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.codes = tuple(LANGUAGE_NAMES)
        self.languages = Segments()
        self._title, self._hint = label("", "h2"), label("", "hint", wrap=True)
        self._group, self._fixed = label("", "h2"), label("", "hint", wrap=True)
        self._names = [label("", "muted") for _ in range(4)]
        self._values = [label() for _ in range(4)]
        language, group = Card(), Card()
        for part in (self._title, self.languages, self._hint):
            language.column.addWidget(part)
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(8)
        for name, value in zip(self._names, self._values, strict=True):
            form.addRow(name, value)
        group.column.addWidget(self._group)
        group.column.addLayout(form)
        group.column.addWidget(self._fixed)
        self.column.addWidget(language)
        self.column.addWidget(group)
        self.column.addStretch()
        self.languages.chosen.connect(self._use)

    def actions_of_keys(self) -> list[Action]:
        return [Action(("Ctrl", "Shift", "L"), self.tr("Next language"))]

    def retranslate(self) -> None:
        now = self.session.language
        self._title.setText(self.tr("Language of the screens"))
        self._hint.setText(
            self.tr("Papers have their own: each member’s statement speaks the member’s language.")
        )
        self.languages.current = self.codes.index(now) if now in self.codes else 0
        self.languages.set_choices([(LANGUAGE_NAMES[code], "") for code in self.codes])
        group = self.session.book.group
        self._group.setText(self.tr("The group"))
        unit, code = unit_name(group.currency, now), currency_of(group.currency).code
        currency = code if unit == code else f"{unit} ({code})"
        calendar = self.tr("Persian") if group.calendar == "jalali" else self.tr("Western")
        rows = (
            (self.tr("Name"), group.name),
            (self.tr("Money"), currency),
            (self.tr("Calendar"), calendar),
            (self.tr("Clock of the meeting place"), group.zone),
        )
        for (name, value), left, right in zip(rows, self._names, self._values, strict=True):
            left.setText(name)
            right.setText(value)
        self._fixed.setText(
            self.tr("These were fixed when the book was begun: every entry was written in them.")
        )

    def _use(self, place: int) -> None:
        code = self.codes[place]
        self.session.language = code
        desktop = self.session.places["desktop"]
        now = desktop.preferences.now
        desktop.looks.use(now.theme, code, now.text_percent)
        desktop.window.retranslate()
