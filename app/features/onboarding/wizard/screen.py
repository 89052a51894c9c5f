"""The wizard of a new group: one question a page, and beside it what the answers mean."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout

from app.core.errors import AppError
from app.features.onboarding.form import Asking
from app.features.onboarding.typed import Typed
from app.features.onboarding.wizard.draft import CHAPTERS, PAGES, Draft
from app.features.onboarding.wizard.kind_page import KindPage
from app.features.onboarding.wizard.members_page import MembersPage
from app.features.onboarding.wizard.officers_page import OfficersPage
from app.features.onboarding.wizard.page import Page
from app.features.onboarding.wizard.rules_page import MeetingsPage, RulesPage
from app.features.onboarding.wizard.sign_page import SignPage
from app.features.onboarding.wizard.steps import Steps
from app.system.constitution_sentences import text_of
from app.ui.keys import is_enter
from app.ui.rules.preview import PreviewPanel
from app.ui.widgets.key_button import KeyButton

LAST = len(PAGES) - 1
ROOM_FOR_PREVIEW = 1180  # px of the window; below it the sentences need the room


class Wizard(Asking):
    """Picture 15. Enter goes on, Esc goes back, Ctrl+Enter too where Enter is a line."""

    def __init__(
        self,
        language: str,
        today: date,
        *,
        asks_passphrase: bool,
        is_old: bool = False,
        draft: Draft | None = None,
    ) -> None:
        super().__init__(language)
        self.draft = draft or Draft(language=language, today=today)
        self._is_old = is_old
        self.steps, self.preview = Steps(language), PreviewPanel()
        self.sign = SignPage(self.draft, asks_passphrase=asks_passphrase)
        self.pages: dict[str, Page] = {
            "kind": KindPage(self.draft),
            "members": MembersPage(self.draft),
            "meetings": MeetingsPage(self.draft, CHAPTERS["meetings"]),
            "officers": OfficersPage(self.draft),
            "sign": self.sign,
        }
        for code in ("money", "loans", "fines"):
            self.pages[code] = RulesPage(self.draft, CHAPTERS[code])
        self._stack = QStackedWidget()
        for name in PAGES:
            self._stack.addWidget(self.pages[name])
            self.pages[name].changed.connect(self._changed)
        self.place = self._reached = 0
        self.back_button = KeyButton(icon="arrow-left", keys=("Esc",), big=True)
        self.button = KeyButton(kind="primary", keys=("Enter",), big=True)
        self._lay_out()
        self.steps.chosen.connect(self.go_to)
        self.back_button.clicked.connect(self.go_back)
        self.button.clicked.connect(self.go_on)
        self.retranslate()
        self.go_to(0)

    def _lay_out(self) -> None:
        foot, middle = QHBoxLayout(), QVBoxLayout()
        foot.addWidget(self.back_button)
        foot.addStretch()
        foot.addWidget(self.button)
        middle.setContentsMargins(40, 28, 40, 22)
        middle.setSpacing(10)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.message)
        middle.addLayout(foot)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.steps)
        across.addLayout(middle, 1)
        across.addWidget(self.preview)
        self.preview.hide()  # until the window is known to be wide enough

    @property
    def page(self) -> Page:
        """The page in front."""
        return self.pages[PAGES[self.place]]

    @property
    def passphrase(self) -> str:
        """Words that open the book; "" where the computer keeps the keys."""
        return self.sign.passphrase.text()

    def typed(self) -> Typed:
        """All answers."""
        boxes = {
            "fund": self.tr("Loan fund"), "building": self.tr("Building"), "turn": self.tr("Turn"),
        }  # fmt: skip
        return self.draft.typed(self.tr("First laptop"), boxes.get(self.draft.kind, ""))

    def go_on(self) -> None:
        """The next page; after the last one the book begins."""
        if not self.button.isEnabled():
            return
        if not self._is_complete(PAGES[self.place]):
            return
        if self.place < LAST:
            self.go_to(self.place + 1)
        else:
            self.ready.emit()

    def go_back(self) -> None:
        """The page before; before the first one the four choices."""
        if self.place:
            self.go_to(self.place - 1)
        else:
            self.back.emit()

    def go_to(self, place: int) -> None:
        """A page that was answered before, or the next one."""
        for before in range(place):
            if before >= self._reached and not self._is_complete(PAGES[before]):
                place = before
                break
        self.place, self._reached = place, max(self._reached, place)
        self.message.hide()
        self.steps.show_place(place, self._reached)
        self.page.show_draft()
        self._stack.setCurrentWidget(self.page)
        self._name_button()
        self._show_preview()
        self.page.begin()

    def retranslate(self) -> None:
        self.steps.show_names(
            self.tr("Our group rules"),
            tuple(self._name_of(name) for name in PAGES),
            self.tr("What you wrote stays while this window is open. "
                    "You can look at every page again."),
            self.language,
        )  # fmt: skip
        self.back_button.setText(self.tr("Back"))
        for page in self.pages.values():
            page.retranslate()
        self._name_button()
        self._show_preview()

    def _name_of(self, page: str) -> str:
        names = {
            "kind": self.tr("What kind of group"),
            "members": self.tr("Members"),
            "sign": self.tr("Read and sign"),
        }
        return names.get(page) or text_of(f"chapter.{page}", self.language)

    def _name_button(self) -> None:
        if self.place < LAST:
            following = self.tr("Next: {page}").format(page=self._name_of(PAGES[self.place + 1]))
            self.button.setText(following)
        elif self._is_old:
            self.button.setText(self.tr("Next: the old book"))
        else:
            self.button.setText(self.tr("Begin the book"))
        several = isinstance(self.page, MembersPage)
        self.button.set_keys(*(("Ctrl", "Enter") if several else ("Enter",)))

    def _show_preview(self) -> None:
        self.preview.show_preview(self.draft.preview(), self.page.figures, self.draft.names)

    def _is_complete(self, name: str) -> bool:
        try:
            self.draft.check_page(name)
        except AppError as error:
            self.show_problem(error)
            return False
        return True

    def _changed(self) -> None:
        self.message.hide()
        self._show_preview()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.preview.setVisible(self.width() >= ROOM_FOR_PREVIEW)
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        in_lines = isinstance(self.focusWidget(), QPlainTextEdit)
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif is_enter(event) and (control or not in_lines):
            self.go_on()
        else:
            super().keyPressEvent(event)
