"""The settings: chapters beside one another, as few as there are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from app.features.settings.about import About
from app.features.settings.chapters import ChapterList
from app.features.settings.copies.page import Copies
from app.features.settings.keyboard import Keyboard
from app.features.settings.keys.page import Keys
from app.features.settings.language_money import LanguageMoney
from app.features.settings.lending.page import Lending
from app.features.settings.look import Look
from app.features.settings.people.page import People
from app.features.settings.section import Section
from app.features.settings.sending.page import Sending
from app.ui.change_bus import Changed
from app.ui.keys import Action
from app.ui.screen import Screen
from app.ui.session import Session

CHAPTERS: tuple[tuple[str, str, type[Section]], ...] = (
    ("language", "translate", LanguageMoney),
    ("look", "sun", Look),
    ("sending", "cloud-arrow-up", Sending),
    ("copies", "usb", Copies),
    ("people", "user-gear", People),
    ("keys", "lock-key", Keys),
    ("lending", "hand-coins", Lending),
    ("keyboard", "keyboard", Keyboard),
    ("about", "question", About),
)
FIRST = "sending"


class SettingsScreen(Screen):
    """Picture 17. `show_subject` takes the name of a chapter."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.names = [name for name, _, _ in CHAPTERS]
        self.chapters = ChapterList(tuple(icon for _, icon, _ in CHAPTERS))
        self.pages = QStackedWidget()
        self._made: dict[str, Section] = {}
        self._front = FIRST
        self.chapters.chosen.connect(lambda place: self.show_chapter(self.names[place]))
        line = QHBoxLayout(self.body)
        line.setContentsMargins(22, 0, 22, 18)
        line.setSpacing(14)
        line.addWidget(self.chapters)
        line.addWidget(self.pages, 1)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Settings")

    def section(self, name: str) -> Section:
        """The chapter of this name, made when first asked for."""
        if name not in self._made:
            kind = next(kind for known, _, kind in CHAPTERS if known == name)
            section = self._made[name] = kind(self.session)
            section.wants.connect(self.wants)
            section.done.connect(self.done)
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(section)
            section.setObjectName("page")
            area.viewport().setObjectName("page")
            section.setProperty("place", self.pages.addWidget(area))
            section.retranslate()
        return self._made[name]

    @property
    def front(self) -> Section:
        """The chapter that is read."""
        return self.section(self._front)

    def show_chapter(self, name: str) -> None:
        """Bring a chapter to the front."""
        if name != self._front and self._front in self._made:
            self.front.deactivate()
        self._front = name
        self.chapters.choose(self.names.index(name))
        self.pages.setCurrentIndex(self.front.property("place"))
        if self._active:
            self.front.activate()
            self.refresh_keys()

    # Screen

    def show_subject(self, value: object) -> None:
        if value in self.names:
            self.show_chapter(str(value))

    def activate(self) -> None:
        self.show_chapter(self._front)
        place = self.names.index(self._front)
        self.chapters.buttons[place].setFocus()

    def deactivate(self) -> None:
        self.front.deactivate()

    def apply_changes(self, changes: Changed) -> None:
        self.front.apply_changes(changes)

    def actions_of_keys(self) -> list[Action]:
        own = self.front.actions_of_keys() if self._front in self._made else []
        return [*own, Action(("↑", "↓"), self.tr("Another chapter"))]

    def retranslate(self) -> None:
        titles = {
            "language": self.tr("Language, money"),
            "look": self.tr("Screen"),
            "sending": self.tr("Sending, devices"),
            "copies": self.tr("Copies of the book"),
            "people": self.tr("People and PINs"),
            "keys": self.tr("Keys and sheets"),
            "lending": self.tr("Loans, arrears"),
            "keyboard": self.tr("Keyboard"),
            "about": self.tr("Help, about"),
        }
        self.chapters.show_titles([titles[name] for name in self.names])
