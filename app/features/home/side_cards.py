"""The right side of Home: what the group has, shares at each meeting, whose turn it is."""

from collections.abc import Iterator

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.features.home.presenter import HomeFigures
from app.projections.money_places import Places
from app.ui import theme
from app.ui.figures import Figures
from app.ui.icons import paint_icon
from app.ui.widgets.avatar import Avatar
from app.ui.widgets.cards import Card
from app.ui.widgets.charts import BarChart, BlockRow, Share, StackBar
from app.ui.widgets.labels import AmountLabel, ElidedLabel, label


class WealthCard(Card):
    """A bar of where the money is, a line for each place, what a share is worth."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "h3")
        self.total, self._bar = AmountLabel(34, leading=True), StackBar(18, gap=2)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.worth_word, self.worth = label("", "muted"), AmountLabel(15)
        foot = QHBoxLayout()
        foot.addWidget(self.worth_word)
        foot.addStretch(1)
        foot.addWidget(self.worth)
        self._rule = QFrame()
        self._rule.setObjectName("hair")
        self._rule.setFixedHeight(1)
        for part in (self._title, self.total, self._bar):
            self.column.addWidget(part)
        self.column.addLayout(self._lines)
        self.column.addWidget(self._rule)
        self.column.addLayout(foot)
        self.column.addStretch(1)  # where a taller card stands beside it
        self.lines: dict[str, PlaceLine] = {}

    def retranslate(self) -> None:
        self._title.setText(self.tr("What the group has"))

    def _places(self, places: Places, *, by_phone: bool) -> Iterator[tuple[str, str, int, str]]:
        """(name, colour, minor units, words); places without money are left out but the box.

        Args:
            by_phone: The group uses mobile money, where payments wait that nobody checked yet.
        """
        waiting = self.tr("Mobile money") if by_phone else self.tr("Not checked yet")
        yield "box", "fSave", places.box, self.tr("Cash in the box")
        yield "transit", "fWelf", places.transit, self.tr("Cash on the way")
        yield "mobile", "fLoan", places.mobile, waiting
        yield "bank", "ctlLine", places.bank, self.tr("Bank")
        yield "crypto", "fFine", places.crypto, self.tr("Digital dollars")
        yield "loans", "fTurn", places.loans, self.tr("Out on loan")
        yield "invested", "fSave", places.invested, self.tr("Invested")
        yield "other", "fExp", places.other_assets, self.tr("Owed to the group")

    def show_figures(self, figures: HomeFigures, write: Figures) -> None:
        places = figures.home.places
        by_phone = "mpesa" in figures.home.rules.methods
        found = self._places(places, by_phone=by_phone)
        shown = [one for one in found if one[2] or one[0] == "box"]
        self.total.set_amount(write.money(places.worth), write.unit)
        parts = [
            Share(max(0, minor), role, f"{words} {write.money(minor)}")
            for _, role, minor, words in shown
        ]
        self._bar.set_parts(parts)
        for old in self.lines.values():
            self._lines.removeWidget(old)
            old.deleteLater()
        self.lines = {name: PlaceLine(role, words) for name, role, _, words in shown}
        for name, _, minor, _ in shown:
            self.lines[name].amount.set_amount(write.money(minor))
            self._lines.addWidget(self.lines[name])
        price = figures.home.rules.share_value
        for part in (self._rule, self.worth_word, self.worth):
            part.setVisible(bool(price))
        text = self.tr("One share of {price} is worth now")
        self.worth_word.setText(text.format(price=write.money(price)))
        self.worth.set_amount(write.estimate(figures.home.share_worth))


class PlaceLine(QWidget):
    """A coloured square, the place, the amount."""

    def __init__(self, role: str, words: str) -> None:
        super().__init__()
        self._words = label(words)
        self.amount = AmountLabel(15)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(11)
        line.addWidget(Swatch(role))
        line.addWidget(self._words)
        line.addStretch(1)
        line.addWidget(self.amount)


class Swatch(QWidget):
    """A small square in the colour of a fund."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self._role = role
        self.setFixedSize(12, 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour(self._role))
        painter.setBrush(look.colour(self._role))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)


class SharesCard(Card):
    """Columns: how many shares were bought at each meeting."""

    MOST = 26  # columns that can be told apart

    def __init__(self) -> None:
        super().__init__()
        self._title, self.last = label("", "h3"), label("", "h3")
        self.chart = BarChart()
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.last)
        self.column.addLayout(head)
        self.column.addWidget(self.chart, 1)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Shares bought at each meeting"))

    def show_figures(self, figures: HomeFigures, write: Figures) -> None:
        bought = figures.home.shares_bought
        if figures.home.running is not None:
            bought = bought[:-1]  # the open meeting is not yet what it will be
        bought = bought[-self.MOST :]
        self.setVisible(bool(bought))
        if not bought:
            return
        last = write.count(bought[-1][1])
        self.last.setText(self.tr("{count} last time").format(count=last))
        named = {0, len(bought) // 2, len(bought) - 1}
        labels = [write.count(no) if at in named else "" for at, (no, _) in enumerate(bought)]
        spoken = ", ".join(f"{write.count(no)}: {write.count(n)}" for no, n in bought)
        self.chart.set_values([n for _, n in bought], labels, spoken)


class TurnCard(Card):
    """Who gets the turn now, who next, how far the round is."""

    def __init__(self) -> None:
        super().__init__()
        self._title = label("", "h3")
        self.this, self.following = TurnPerson(), TurnPerson()
        self.progress, self.words = BlockRow(), label("", "hint", wrap=True)
        self._arrow = Caret()
        people = QHBoxLayout()
        people.setSpacing(8)
        people.addWidget(self.this)
        people.addWidget(self._arrow)
        people.addWidget(self.following)
        self.column.addWidget(self._title)
        self.column.addLayout(people)
        self.column.addWidget(self.progress)
        self.column.addWidget(self.words)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Whose turn"))

    def show_figures(self, figures: HomeFigures, write: Figures) -> None:
        turns = figures.home.turns
        self.setVisible(bool(turns.order))
        if not turns.order:
            return
        meeting = figures.home.running or figures.home.planned
        pot = write.money(turns.pot_minor)
        if meeting is None:
            when = self.tr("Gets {amount}").format(amount=pot)
        elif figures.turn_given:
            when = self.tr("Next time, gets {amount}").format(amount=pot)
        elif meeting.on == figures.today:
            when = self.tr("Today, gets {amount}").format(amount=pot)
        else:
            day = write.day(meeting.on, "day_month")
            when = self.tr("{day}, gets {amount}").format(day=day, amount=pot)
        self.this.show_person(figures.names.get(turns.this, ""), when)
        self.following.show_person(
            figures.names.get(turns.following, ""),
            "" if figures.turn_given else write.day(figures.next_turn_on, "day_month"),
        )
        self.following.setVisible(bool(turns.following))
        self._arrow.setVisible(bool(turns.following))
        left = len(turns.order) - turns.had - 1
        had = self.tr("%Ln had their turn", "", turns.had)
        rest = (
            self.tr("%Ln more, then a new draw", "", left) if left else self.tr("then a new draw")
        )
        self.words.setText(f"{had} · {rest}")
        self.progress.set_progress(turns.had, len(turns.order), spoken=f"{had} · {rest}")


class TurnPerson(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._avatar = Avatar(40)
        self.name, self.under = ElidedLabel("", "strong"), label("", "hint", wrap=True)
        self.name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.under)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(7)
        line.addWidget(self._avatar)
        line.addLayout(words, 1)

    def show_person(self, name: str, under: str) -> None:
        self._avatar.set_name(name)
        self.name.setText(name)
        self.under.setText(under)


class Caret(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), 0, 0, "caret-right", "ink2", 17)
