"""People and PINs: the table of members with their offices, and one of them to change."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.locales.names import listed
from app.features.settings.people.answer_slip import AnswerSlip
from app.features.settings.people.factor_card import FactorCard
from app.features.settings.people.person_card import PersonCard
from app.features.settings.people.reading import Holder, Holders, holders
from app.features.settings.section import Section
from app.ui import second_words
from app.ui.change_bus import Changed
from app.ui.offices import office_word
from app.ui.papers import Paper
from app.ui.session import Session
from app.ui.widgets.beside import Beside
from app.ui.widgets.cards import Card, SheetEdge
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.tables import Head, Line, LinesTable, Text

CARD = 330  # px of what stands beside the table
TABLE, TABLE_HIGH = 400, 230  # px: narrower it stands above the card, so high


class People(Section):
    """Offices are facts of the group; PINs are known to every laptop of it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.holders = Holders(people=(), may_manage=False)
        self.table = LinesTable((Head(""),) * 3)
        self.card = PersonCard()
        sheet = Card(margins=(1, 1, 1, 1))
        self.table.stand_inside()
        sheet.column.addWidget(self.table)
        self._edge = SheetEdge(sheet)
        self.factor = FactorCard()
        self.answer_button = KeyButton(kind="quiet")
        self.slip: AnswerSlip | None = None
        line, right = Beside(), QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(14)
        beside.addWidget(self.card)
        beside.addWidget(self.factor)
        beside.addWidget(self.answer_button)
        beside.addStretch()
        line.add_main(sheet, TABLE, high=TABLE_HIGH, is_tall=False)
        line.add_side(right, CARD)
        self.column.addLayout(line, 1)
        self.table.selectionModel().currentRowChanged.connect(lambda now, before: self._follow())
        self.table.opened.connect(lambda key: self.card.begin())
        self.card.appointed.connect(self.appoint)
        self.card.pin_chosen.connect(self.set_pin)
        self.card.problem.connect(lambda text: self.message.say("bad", text))
        self.factor.wanted.connect(self._show_key)
        self.factor.typed.connect(self.set_factor)
        self.factor.laptop_wanted.connect(self.ask_laptop)
        self.factor.laptop_typed.connect(self.set_by_laptop)
        self.answer_button.clicked.connect(self.answer_laptop)
        self.factor.unwanted.connect(self.remove_factor)
        self.factor.paper_wanted.connect(self.print_codes)
        self.factor.lost.connect(lambda: self.phone_lost(self.session.actor))
        self.card.phone_lost.connect(self.phone_lost)

    def activate(self) -> None:
        self.read()

    def apply_changes(self, changes: Changed) -> None:
        self.read()

    def retranslate(self) -> None:
        self.card.retranslate()
        self.factor.retranslate()
        self.answer_button.setText(self.tr("Answer another laptop…"))
        self.show_holders()

    def read(self) -> None:
        actor = self.session.actor
        self.session.read(lambda reading: holders(reading, actor), self._take, self.failed)

    def _take(self, found: Holders) -> None:
        self.holders = found
        self.show_holders()

    def show_holders(self) -> None:
        """Show what was read, in the words of now."""
        heads = (
            Head(self.tr("Name"), 180),
            Head(self.tr("Offices"), 0),
            Head(self.tr("PIN"), 105),
        )
        self.table.show_lines([self._line(one) for one in self.holders.people], heads)
        self._follow()

    def _line(self, one: Holder) -> Line:
        offices = listed((office_word(role) for role in one.roles), self.session.language)
        state = ("ok", "check-circle") if one.has_pin else ("warn", "warning")
        pin = self.tr("set") if one.has_pin else self.tr("not set") if one.roles else ""
        pin = self.tr("with codes") if one.has_factor else pin
        return Line(
            one.member,
            (Text(one.name, 600 if one.roles else 400), Text(offices), Text(pin, chip=state)),
        )

    def _follow(self) -> None:
        key = self.table.current_key()
        found = next((one for one in self.holders.people if one.member == key), None)
        own = found is not None and found.member == self.session.actor
        may = self.holders.may_manage
        if not own:
            self.factor.forget()
        is_shown = bool(self.factor.field.isVisibleTo(self.factor)) and own
        self.card.show_person(found, may_manage=may, may_set_pin=may or own)
        self.card.setVisible(found is not None and not is_shown)
        self.factor.setVisible(own and found is not None and found.has_pin)
        if own and found is not None:
            self.factor.show_state(
                has_factor=found.has_factor,
                left=self.holders.codes_left,
                by_laptop=self.holders.by_laptop,
            )

    def appoint(self, member: str, roles: tuple[str, ...]) -> None:
        """Give a member these offices and no others."""
        from app.operations.officers import appoint_officer

        text = self.tr("Written: the offices of {name}.").format(name=self._name(member))
        self.write(
            lambda tx: appoint_officer(tx, member=member, roles=roles),
            lambda holds: self.said(text if holds else second_words.asked()),
        )

    def set_pin(self, member: str, pin: str) -> None:
        """Set a PIN that was typed twice."""
        from app.operations.officers import set_pin

        text = self.tr("{name} has a PIN now.").format(name=self._name(member))
        self.write(lambda tx: set_pin(tx, member=member, pin=pin), lambda nothing: self.said(text))

    def _show_key(self) -> None:
        from app.operations.second_factors import offer

        secret, paper = offer()
        session = self.session
        self.factor.show_key(secret, paper, group=session.group_name, person=session.actor_name)
        self._follow()

    def print_codes(self, codes: tuple[str, ...]) -> None:
        """Show the paper of codes that are shown now; they are kept nowhere."""
        member = self.session.actor

        def make(reading: Any, options: Any) -> Any:
            from app.documents.from_book.phone_codes import with_codes

            return with_codes(reading, member, options, codes=codes)

        self.wants.emit("print", Paper(code="phone_codes", subject=member, make=make))

    def set_factor(self, secret: bytes, paper: tuple[str, ...], typed: str) -> None:
        """Write the codes that the phone has proved."""
        from app.operations.second_factors import set_factor

        text, member = self.tr("Your phone gives codes now."), self.session.actor
        self.write(
            lambda tx: set_factor(tx, member=member, secret=secret, recovery=paper, typed=typed),
            lambda nothing: self._factor_written(text),
        )

    def ask_laptop(self) -> None:
        """Show what is typed on another laptop, for who has no phone."""
        from app.operations.elsewhere import ask_elsewhere

        self.write(ask_elsewhere, self._show_question)

    def _show_question(self, digits: str) -> None:
        self.factor.show_question(digits)
        self._follow()

    def set_by_laptop(self, typed: str) -> None:
        """Another laptop answered: from now on it is asked."""
        from app.operations.second_factors import set_by_laptop

        text, member = self.tr("Your PIN on another laptop is asked now."), self.session.actor
        self.write(
            lambda tx: set_by_laptop(tx, member=member, typed=typed),
            lambda nothing: self._factor_written(text),
        )

    def answer_laptop(self) -> None:
        """Answer what another laptop asks."""
        self.slip = AnswerSlip(self.session, self.holders.people, self.session.actor, self)
        self.slip.open()
        self.slip.digits.setFocus()

    def remove_factor(self) -> None:
        """Take the own codes away; the last code is asked for."""
        from app.operations.second_factors import remove_factor

        text, member = self.tr("No codes any more: the PIN is enough."), self.session.actor
        self.write(
            lambda tx: remove_factor(tx, member=member),
            lambda nothing: self._factor_written(text),
        )

    def phone_lost(self, member: str) -> None:
        """Take the codes of a lost phone away; others are asked for their PINs."""
        from app.operations.second_factors import remove_factor

        text = self.tr("{name} has no codes any more. New ones can be set up now.")
        self.write(
            lambda tx: remove_factor(tx, member=member, is_lost=True),
            lambda nothing: self._factor_written(text.format(name=self._name(member))),
        )

    def _factor_written(self, text: str) -> None:
        self.factor.forget()
        self.said(text)
        self.read()

    def _name(self, member: str) -> str:
        return next((one.name for one in self.holders.people if one.member == member), "")
