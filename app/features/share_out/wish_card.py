"""Before the agreement: how it is divided, who agrees by PIN, and the key that closes the cycle."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.core.errors import AppError
from app.core.shareout.modes import MODES
from app.features.share_out.page import SharePage
from app.features.share_out.roll_rows import RollRows
from app.features.share_out.words import mode_word
from app.ui.figures import Figures
from app.ui.offices import office_word
from app.ui.refusals import refusal
from app.ui.session import Session
from app.ui.signing import Signing
from app.ui.widgets.cards import Card
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.segments import Segments

WIDTH = 372
_SOCIAL, _REST = ("carry", "split"), ("box", "social")


class WishCard(Card):
    """Signals:
    wished: (name of a field of Wish, value).
    wanted: Everybody agreed: agree on the share-out.
    """

    wished = Signal(str, object)
    wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.session = session
        self._page: SharePage | None = None
        self.mode, self.reason = QComboBox(), QLineEdit()
        self.social, self.rest = Segments(), Segments()
        self._words = [label("", "hint") for _ in range(4)]
        self.notes, self.roll = label("", "hint", wrap=True), RollRows(WIDTH - 32)
        self.signing, self.message = Signing(session), MessageLine()
        self.main = KeyButton(kind="primary", keys=("Ctrl Enter",), big=True)
        for word, field in zip(
            self._words, (self.mode, self.reason, self.social, self.rest), strict=True
        ):
            self.column.addWidget(word)
            self.column.addWidget(field)
        self.column.addWidget(self.notes)
        self.column.addWidget(self.roll)
        self.column.addStretch()
        for part in (self.signing, self.message, self.main):
            self.column.addWidget(part)
        self.mode.activated.connect(lambda at: self.wished.emit("mode", MODES[at]))
        self.social.chosen.connect(lambda at: self.wished.emit("social", _SOCIAL[at]))
        self.rest.chosen.connect(lambda at: self.wished.emit("remainder_to", _REST[at]))
        self.reason.textChanged.connect(lambda _: self._allow())
        self.roll.changed.connect(self._allow)
        self.signing.changed.connect(self._allow)
        self.signing.wrong.connect(lambda text: self.message.say("bad", text))
        self.signing.failed.connect(self.say)
        self.main.clicked.connect(self.wanted)
        self.retranslate()

    def retranslate(self) -> None:
        titles = (
            self.tr("How it is divided"),
            self.tr("Why so (the vote)"),
            self.tr("The welfare fund"),
            self.tr("What whole notes leave over"),
        )
        for word, title in zip(self._words, titles, strict=True):
            word.setText(title)
        self.social.set_choices([(self.tr("Stays"), ""), (self.tr("Split alike"), "")])
        self.rest.set_choices([(self.tr("Next cycle"), ""), (self.tr("Welfare"), "")])
        for field, title in ((self.mode, titles[0]), (self.reason, titles[1])):
            field.setAccessibleName(title)
        self.main.setText(self.tr("Agree on the share-out"))
        at = max(0, self.mode.currentIndex())
        self.mode.clear()
        self.mode.addItems([mode_word(mode) for mode in MODES])
        self.mode.setCurrentIndex(at)

    def show_page(self, page: SharePage, write: Figures) -> None:
        """Show what the group wishes; signatures are for exactly these figures."""
        is_other = self._page is None or _figures(self._page) != _figures(page)
        self._page = page
        self.mode.setCurrentIndex(MODES.index(page.wish.mode))
        self.social.show_choice(_SOCIAL.index(page.wish.social))
        self.rest.show_choice(_REST.index(page.wish.remainder_to))
        has_reason = self.mode.currentIndex() > 0
        if has_reason and page.wish.mode == page.usual_mode and not self.reason.text():
            self.reason.setText(self.tr("as the rules of the group say"))
        self._words[1].setVisible(has_reason)
        self.reason.setVisible(has_reason)
        for part in (self._words[2], self.social):
            part.setVisible(page.social_fund > 0)
        self.notes.setText("\n".join(self._notes(page, write)))
        self.roll.show_laptops(page.silent if page.meeting and page.look else (), write)
        if is_other:
            signers = tuple((member, office_word(office)) for member, office in page.signers)
            self.signing.ask(signers if page.meeting else (), page.names)
        if page.refused is not None:
            self.say(page.refused)
        elif not page.meeting:
            self.message.say("muted", self.tr("It is agreed on in an open meeting."))
        else:
            self.message.hide()
        self._allow()

    def say(self, error: AppError) -> None:
        names = self._page.names if self._page is not None else {}
        self.message.say("bad", refusal(error, Figures.of(self.session), names))

    def begin(self) -> None:
        """Somebody wrote meanwhile: the signatures are for other figures."""
        self.signing.begin()

    def _notes(self, page: SharePage, write: Figures) -> list[str]:
        notes = []
        short = [row for row in page.rows if row.lost]
        if short:
            names = write.names(page.names.get(row.member, "") for row in short)
            text = self.tr("{names}: what is owed is more than the part; the rest is lost for all.")
            notes.append(text.format(names=names))
        if page.fined:
            text = self.tr("Fines of {minor} are taken off the parts.")
            notes.append(text.format(minor=write.money(page.fined)))
        if page.fines > page.fined:
            text = self.tr("Fines of {minor} stay owed: nothing is there to take them from.")
            notes.append(text.format(minor=write.money(page.fines - page.fined)))
        if page.awaiting:
            text = self.tr("{minor} is not confirmed yet; it stays for the next cycle.")
            notes.append(text.format(minor=write.money(page.awaiting)))
        return notes

    def _allow(self) -> None:
        page = self._page
        has_reason = self.mode.currentIndex() <= 0 or bool(self.reason.text().strip())
        ready = page is not None and page.look is not None and bool(page.meeting)
        has_reason = has_reason and self.roll.is_complete
        self.main.setEnabled(ready and has_reason and self.signing.is_complete)


def _figures(page: SharePage) -> tuple[object, ...]:
    plan = page.look.plan if page.look is not None else None
    return (plan, page.look.social if page.look is not None else (), page.meeting)
