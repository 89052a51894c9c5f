"""Rules of lending: the kinds of loan, the limits, what stays owed and what lateness costs."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QStackedWidget

from app.book.transaction import Reading
from app.core.currencies import currency_of
from app.core.errors import AppError, Refused
from app.core.lending_rules import products_of
from app.core.permissions import may_seal
from app.core.rules_of_group import Rules
from app.features.settings.lending.fields import FORMS, place_of
from app.features.settings.lending.form import Form
from app.features.settings.lending.values import changed, example, values_of, without_product
from app.features.settings.lending.words import late_sentence, product_name, product_sentences
from app.features.settings.section import Section
from app.operations.boxes import last_opened
from app.operations.proposals import propose_rules, usual_day
from app.operations.rules import change_rules
from app.projections import group, meetings, officers
from app.ui.change_bus import Changed
from app.ui.figures import Figures
from app.ui.keys import Action
from app.ui.refusals import refusal
from app.ui.session import Session
from app.ui.signing import Signing
from app.ui.widgets.beside import FREE, Beside
from app.ui.widgets.cards import Card, SheetEdge
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import label
from app.ui.widgets.tables import Head, Line, LinesTable, Text

EXAMPLE = 10_000  # units of money
KINDS, KINDS_HIGH = 230, 190  # px of the list beside the form, and above it
FORM = 400  # px: with less the list stands above


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What the page begins with.

    Attributes:
        chair: Who allows a change before the first meeting; `name` of that member.
        from_on: Civil day from which other rules would hold, once the members decide about them;
            "" before the first meeting.
        meeting: Open now, "" for none.
    """

    rules: Rules
    chair: str
    name: str
    from_on: str
    meeting: str


class Lending(Section):
    """A change is for what is lent from then on: running loans keep their terms.

    Until the first meeting it holds at once with the chair's PIN; from then on it is a proposal.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.rules, self.found = (
            Rules(),
            Look(rules=Rules(), chair="", name="", from_on="", meeting=""),
        )
        self.table, self.forms = LinesTable((Head(""),)), QStackedWidget()
        self.form_of = {name: Form(fields) for name, fields in FORMS.items()}
        self.title_line, self.meaning = label("", "h2"), label("", "", wrap=True)
        self.note, self.signing = label("", "hint", wrap=True), Signing(session)
        self.save = KeyButton(kind="primary", keys=("Ctrl Enter",))
        self.save.setShortcut("Ctrl+Return")
        self.drop = KeyButton(icon="x-circle")
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(lambda now, before: self._follow())
        self.table.opened.connect(lambda key: self.form.setFocus())
        for form in self.form_of.values():
            form.changed.connect(self._weigh)
        self.signing.changed.connect(self._allow)
        self.signing.wrong.connect(lambda text: self.message.say("bad", text))
        self.signing.failed.connect(self.failed)
        self.save.clicked.connect(self.write_rules)
        self.drop.clicked.connect(self.drop_product)

    def _lay_out(self) -> None:
        sheet, card = Card(margins=(1, 1, 1, 1)), Card()
        self.table.stand_inside()
        sheet.column.addWidget(self.table)
        self._edge = SheetEdge(sheet)
        for form in self.form_of.values():
            self.forms.addWidget(form)
        for part in (self.title_line, self.meaning, self.forms, self.note, self.signing):
            card.column.addWidget(part)
        end = Beside(10)
        end.add_as_wide(self.drop)
        end.addStretch()
        end.add_as_wide(self.save)
        card.column.addLayout(end)
        line = Beside()
        line.add_side(sheet, KINDS)
        line.add_main(card, FORM, is_tall=False)
        line.turned.connect(lambda down: sheet.setMaximumHeight(KINDS_HIGH if down else FREE))
        self.column.addLayout(line, 1)

    # What is in front

    @property
    def kind(self) -> str:
        """The form in front: of `FORMS`."""
        key = self.table.current_key()
        return key if key in ("limits", "dues") else "product"

    @property
    def place(self) -> int:
        """Which kind of loan; beyond the last one for a new one."""
        key = self.table.current_key()
        return int(key) if key.isdigit() else 0

    @property
    def form(self) -> Form:
        return self.form_of[self.kind]

    def activate(self) -> None:
        self.read()

    def apply_changes(self, changes: Changed) -> None:
        self.read()

    def actions_of_keys(self) -> list[Action]:
        return [Action(("Ctrl", "Enter"), self._save_words)]

    @property
    def _save_words(self) -> str:
        return self.tr("Propose it") if self.found.from_on else self.tr("Write the rule")

    def retranslate(self) -> None:
        self.drop.setText(self.tr("Not offered any more"))
        self._show_way()
        for form in self.form_of.values():
            form.retranslate()
        self.show_rules()

    def read(self) -> None:
        today = self.session.today()
        self.session.read(lambda reading: look(reading, today), self._take, self.failed)

    def _take(self, found: Look) -> None:
        is_same = found.rules == self.rules
        self.rules, self.found = found.rules, found
        chair = found.chair
        needs = bool(chair) and chair != self.session.actor and not found.from_on
        if needs != bool(self.signing.people):
            office = self.tr("Chairperson’s PIN")
            self.signing.ask(((chair, office),) if needs else (), {chair: found.name})
        self._show_way()
        if not is_same:
            self.show_rules()

    def _show_way(self) -> None:
        """Say how a change comes into force."""
        self.save.setText(self._save_words)
        stays = self.tr("Loans that run keep what was agreed when they began.")
        when = self.tr("It holds from now on.")
        if self.found.from_on:
            day = Figures.of(self.session).day(self.found.from_on, "long")
            when = self.tr("The vote of a meeting decides; then it holds from {day}.")
            when = when.format(day=day)
        self.note.setText(f"{when} {stays}")

    def show_rules(self) -> None:
        """Show what was read, in the words of now."""
        products = products_of(self.rules)
        rows = [(str(place), product_name(one)) for place, one in enumerate(products)]
        rows += [
            (str(len(products)), self.tr("Another kind of loan")),
            ("limits", self.tr("Limits and guarantors")),
            ("dues", self.tr("What stays owed")),
        ]
        heads = (Head(self.tr("Rules of lending")),)
        self.table.show_lines([Line(name, (Text(word),)) for name, word in rows], heads)
        self._follow()

    def _follow(self) -> None:
        self.forms.setCurrentWidget(self.form)
        for form in self.form_of.values():
            form.setVisible(form is self.form)
        values = values_of(self.rules, self.kind, self.place)
        self.form.show_values(values, Figures.of(self.session), self.session.today())
        row = self.table.currentIndex().row()
        lines = self.table.lines_model.lines
        self.title_line.setText(lines[row].cells[0].text if 0 <= row < len(lines) else "")
        products = products_of(self.rules)
        is_product = self.kind == "product" and self.place < len(products)
        self.drop.setVisible(is_product and len(products) > 1)
        self._weigh()

    def typed(self) -> Rules:
        """The rules with what stands in the form.

        Raises:
            Refused: As the rules say; "rules.product_name" for a kind of loan without a name.
        """
        values = self.form.values()
        if self.kind == "product" and not values["name"] and self.rules.loan_products:
            raise Refused("rules.product_name")
        return changed(self.rules, self.kind, values, self.place)

    def _weigh(self) -> None:
        """Say what it means, or at the field why it cannot be."""
        self.signing.begin()
        figures = Figures.of(self.session)
        try:
            rules = self.typed()
            self.meaning.setText(" ".join(self._sentences(rules, figures)))
            self.form.say("", "")
        except AppError as error:
            self.meaning.setText("")
            self.form.say(place_of(error, self.kind), refusal(error, figures, {}))
        self._allow()

    def _sentences(self, rules: Rules, figures: Figures) -> list[str]:
        if self.kind == "dues":
            return [late_sentence(rules.penalty_late, figures)]
        if self.kind == "limits":
            return []
        product = products_of(rules)[self.place]
        unit = currency_of(self.session.currency)
        principal = EXAMPLE * (10**unit.digits if unit.digits else 1_000)
        return product_sentences(product, example(rules, product, principal), figures)

    def _allow(self) -> None:
        may = may_seal(self.session.roles, "rules.changed")
        is_right = all(line.isHidden() for line in self.form.wrong.values())
        self.signing.setEnabled(may)
        self.save.setEnabled(may and is_right and self.signing.is_complete)
        self.drop.setEnabled(may and self.signing.is_complete)

    # Writing

    def write_rules(self) -> None:
        """Put what stands in the form in force, or propose it."""
        if not self.save.isEnabled():
            return
        self._put(self.typed(), self.tr("Written: it holds from now on."))

    def drop_product(self) -> None:
        """This kind of loan is not offered any more."""
        if self.drop.isEnabled():
            rules = without_product(self.rules, self.place)
            self._put(rules, self.tr("Written: new loans cannot be of this kind."))

    def _put(self, rules: Rules, text: str) -> None:
        found, reason = self.found, self.title_line.text()
        if not found.from_on:
            self.write(lambda tx: change_rules(tx, rules=rules), lambda nothing: self.said(text))
            return

        def propose(tx: Any) -> str:
            return propose_rules(
                tx, rules=rules, from_on=found.from_on, meeting=found.meeting, reason=reason
            )

        proposed = self.tr("Proposed. The vote of a meeting decides: Group rules.")
        self.write(propose, lambda _: self.said(proposed))


def look(reading: Reading, today: str) -> Look:
    """The rules in force, and how they are changed."""
    conn = reading.conn
    _, rules = group.current_rules(conn)
    chair, running = officers.chair(conn), meetings.running_meeting(conn)
    return Look(
        rules=rules,
        chair=chair,
        name=reading.people.name(chair) if chair else "",
        from_on=usual_day(conn, today=today) if last_opened(conn) else "",
        meeting=running.meeting if running is not None else "",
    )
