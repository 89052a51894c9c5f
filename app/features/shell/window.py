"""The window: rail, head, pages; meeting mode over everything; toast, search and lock on top."""

import functools
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.features.shell.head import Head
from app.features.shell.looks import Looks
from app.features.shell.rail import Rail
from app.ui.pages import PLACES
from app.ui.screen import Screen
from app.ui.session import Session
from app.ui.widgets.help_panel import HelpPanel
from app.ui.widgets.messages import Banner, Toast
from app.ui.widgets.practice_frame import PracticeFrame
from app.ui.widgets.search_palette import SearchPalette

ScreenMaker = Callable[[], Screen]


class MainWindow(QMainWindow):
    """Shows one screen at a time and knows no feature: the composition root adds makers of screens.

    Signals:
        opened: Name of the place that came to the front.
        wanted: What a screen asked for and the window does not know: (name, value).
        undo_wanted: Ctrl+Z outside a screen that handles it, or the toast's button.
        closing: The window is being closed.
    """

    opened = Signal(str)
    wanted = Signal(str, object)
    undo_wanted = Signal()
    closing = Signal()

    def __init__(self, session: Session, looks: Looks) -> None:
        super().__init__()
        self.session, self.looks = session, looks
        self._makers: dict[str, ScreenMaker] = {}
        self.instead: dict[str, str] = {}  # place -> the page that stands there in this group
        self._screens: dict[str, Screen] = {}
        self._front = ""
        self._past: list[str] = []
        self._under: QWidget | None = None
        self.rail, self.head, self.banner = Rail(), Head(), Banner()
        self.history = Banner()  # how much of it has arrived
        self._pages, self._whole = QStackedWidget(), QStackedWidget()
        self._lay_out()
        self.toast = Toast(self._pages)
        self.palette_of_search = SearchPalette(self)
        self.help = HelpPanel(self)
        if session.practice:
            self._practice = PracticeFrame(self)
        self.rail.chosen.connect(self.open_place)
        self.rail.saving_chosen.connect(lambda: self.open_place("settings"))
        self.head.search.connect(self.palette_of_search.open)
        self.head.lock.connect(lambda: self.wanted.emit("lock", None))
        self._make_shortcuts()
        self.setMinimumSize(1024, 640)
        self.retranslate()

    def _lay_out(self) -> None:
        page = QWidget()
        page.setObjectName("page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.banner)
        column.addWidget(self.history)
        column.addWidget(self._pages, 1)
        frame = QWidget()
        line = QHBoxLayout(frame)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addWidget(page, 1)
        self._whole.addWidget(frame)
        self.setCentralWidget(self._whole)

    def _make_shortcuts(self) -> None:
        actions: list[tuple[str, Callable[[], object]]] = [
            (f"Ctrl+{number}", functools.partial(self.open_place, place.name))
            for number, place in enumerate(PLACES, 1)
        ]
        actions += [
            ("Ctrl+K", self.palette_of_search.open),
            ("Ctrl+F", self.palette_of_search.open),
            ("Ctrl+M", lambda: self.wanted.emit("meeting", None)),
            ("Ctrl+L", lambda: self.wanted.emit("lock", None)),
            ("Ctrl+P", self.print_front),
            ("Ctrl+Z", self.undo_wanted.emit),
            ("Alt+Left", self.back),
            ("F11", self._full_screen),
            ("F1", self.show_help),
            ("Ctrl+F9", self.looks.next_theme),
            ("Ctrl++", self.looks.larger),
            ("Ctrl+-", self.looks.smaller),
            ("Ctrl+0", self.looks.usual_size),
            ("Ctrl+Shift+L", self._next_language),
        ]
        for key, action in actions:
            QShortcut(QKeySequence(key), self).activated.connect(action)

    # Screens

    def add_screen(self, name: str, make: ScreenMaker) -> None:
        """Let `name` be shown by what `make` returns; it is made when first opened."""
        self._makers[name] = make

    def places(self) -> frozenset[str]:
        """The names of all pages that can be opened."""
        return frozenset(self._makers)

    def open_place(self, name: str) -> None:
        """Bring a page to the front; unknown names are told through `wanted`."""
        name = self.instead.get(name, name)
        if name not in self._makers:
            self.wanted.emit(name, None)
            return
        if self._front and self._front != name:
            self._past.append(self._front)
        self._show(name)

    def open_page(self, name: str, subject: object = None) -> None:
        """Bring the page of one thing (a member, a meeting) to the front."""
        if name in self._makers and subject is not None:
            self.screen_of(name).show_subject(subject)
        self.open_place(name)

    def back(self) -> None:
        if self._past:
            self._show(self._past.pop())

    def _show(self, name: str) -> None:
        screen = self.screen_of(name)
        if self._front in self._screens and self._front != name:
            self._screens[self._front].set_active(False)
        self._front = name
        self._pages.setCurrentWidget(screen)
        self.head.show_parts(screen.head_parts())
        self.rail.show_place(screen.place or name)
        self._show_title()
        screen.set_active(True)
        self.opened.emit(name)

    def leave_page(self) -> None:
        """Something covers the page in front: it stops listening until `show_again`."""
        if self._front in self._screens:
            self._screens[self._front].set_active(False)

    def show_again(self) -> None:
        """The page in front is seen again; it reads anew."""
        if self._front in self._screens:
            self._screens[self._front].set_active(True)

    def screen_of(self, name: str) -> Screen:
        """Return the page, made now if it was not opened yet."""
        if name not in self._screens:
            screen = self._screens[name] = self._makers[name]()
            self._pages.addWidget(screen)
            screen.title_changed.connect(self._show_title)
            screen.wants.connect(self._wants)
            screen.done.connect(self._say_done)
        return self._screens[name]

    def show_whole(self, widget: QWidget) -> None:
        """Put meeting mode (or first run) over rail and pages."""
        if self._whole.indexOf(widget) < 0:
            self._whole.addWidget(widget)
        self._whole.setCurrentWidget(widget)

    @property
    def is_framed(self) -> bool:
        """Whether rail and pages are in front, not meeting mode."""
        return self._whole.currentIndex() == 0

    @property
    def front(self) -> str:
        """Name of the page beside the rail."""
        return self._front

    def show_frame(self) -> None:
        """Come back from meeting mode to rail and pages."""
        self._whole.setCurrentIndex(0)

    # What is shown around the pages

    def show_person(self, name: str, role: str) -> None:
        self.head.show_person(name, role)

    def show_group(self, name: str) -> None:
        self.setWindowTitle(f"Daftari — {name}")
        self.rail.group.set_group(name)

    def retranslate(self) -> None:
        self.rail.retranslate(self.session.language)
        self.head.retranslate()
        self._show_title()
        self.show_group(self.session.group_name)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toast.place()
        self.palette_of_search.place()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)

    def _show_title(self) -> None:
        if self._front in self._screens:
            screen = self._screens[self._front]
            self.head.show_title(screen.title(), screen.above())

    def _say_done(self, text: str) -> None:
        self.toast.say(text, self.tr("Undo"), self.undo_wanted.emit)

    def _wants(self, name: str, value: object) -> None:
        if name == "help":
            self.show_help()
        elif name in self._makers:
            self.open_page(name, value)
        else:
            self.wanted.emit(name, value)

    def _next_language(self) -> None:
        self.session.language = self.looks.next_language()
        self.retranslate()

    def in_front(self) -> Screen | None:
        """Return the page that has the attention: meeting mode, else the page beside the rail."""
        screen = self._whole.currentWidget()
        return screen if isinstance(screen, Screen) else self._screens.get(self._front)

    def show_panel(self, panel: QWidget) -> None:
        """Put a panel (a preview) over what is in front, until `hide_panel`."""
        stack = self._pages if self._whole.currentIndex() == 0 else self._whole
        if stack.currentWidget() is not panel:
            self._under = stack.currentWidget()
        stack.addWidget(panel)
        stack.setCurrentWidget(panel)
        panel.setFocus()

    def hide_panel(self, panel: QWidget) -> None:
        """Show again what the panel covered."""
        for stack in (self._pages, self._whole):
            if stack.currentWidget() is panel and self._under is not None:
                stack.setCurrentWidget(self._under)
                self._under.setFocus()

    def print_front(self) -> None:
        """Ask for the paper of the page in front; a page without one says so."""
        screen = self.in_front()
        self.wanted.emit("print", screen.paper() if screen is not None else None)

    def show_help(self) -> None:
        """Show all keys of what is in front; once more hides them."""
        screen = self.in_front()
        if screen is not None:
            self.help.toggle(screen.actions_of_keys())

    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
