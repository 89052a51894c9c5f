"""The component sheet: chips, buttons, fields, messages, numbers (target picture 21)."""

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.widgets.avatar import Avatar, DateLeaf
from app.ui.widgets.cards import Card
from app.ui.widgets.charts import BarChart, BlockRow, Share, StackBar
from app.ui.widgets.chips import PAYMENT_STATES, Chip
from app.ui.widgets.key_button import KeyButton
from app.ui.widgets.labels import AmountLabel, TotalLabel, label
from app.ui.widgets.messages import MessageLine
from app.ui.widgets.pin_boxes import PinBoxes
from app.ui.widgets.tables import Head, Line, LinesTable, Text
from tests.screenshots import FOUR, Look, picture

WORDS = {
    "written": "Written",
    "sent": "Sent for checking",
    "checking": "Checking",
    "checked": "Checked",
    "mismatch": "100 less came",
    "not_found": "Not found",
    "duplicate": "Used before",
    "reversed": "Sent back",
    "down": "No network",
    "clash": "Written twice",
}


def row(*widgets: QWidget) -> QHBoxLayout:
    """Return widgets in a line, from the reading side."""
    line = QHBoxLayout()
    line.setSpacing(8)
    for widget in widgets:
        line.addWidget(widget)
    line.addStretch()
    return line


@picture("21-components", FOUR)
def components(look: Look) -> QWidget:
    """Every widget once."""
    page = QWidget()
    page.setObjectName("page")
    column = QVBoxLayout(page)
    column.setContentsMargins(22, 16, 22, 16)
    column.setSpacing(12)
    chips = [Chip(*PAYMENT_STATES[state], word) for state, word in WORDS.items()]
    column.addLayout(row(*chips[:6]))
    column.addLayout(row(*chips[6:]))
    idle = KeyButton("Not yet", kind="primary")
    idle.setEnabled(False)
    column.addLayout(
        row(
            KeyButton("Save", kind="primary", keys=("Enter",)),
            KeyButton("Print roll", icon="printer"),
            KeyButton("Cross out", kind="danger"),
            KeyButton("Link", kind="quiet"),
            idle,
            PinBoxes(),
            QLineEdit("15,000"),
        )
    )
    for kind, text in (
        ("bad", "60,000 is more than her 52,800. Type 52,800 or less."),
        ("warn", "10 times the 900 due. Enter again keeps 9,000."),
        ("wait", "No network. Everything is saved on this computer."),
        ("muted", "Meeting 17 is locked. Put right a mistake with a new line."),
    ):
        message = MessageLine()
        message.say(kind, text, button="Correct" if kind == "muted" else "")
        column.addWidget(message)
    column.addLayout(_figures())
    table = LinesTable([Head("Member"), Head("Shares", 120, money=True), Head("State", 180)])
    table.show_lines(
        [
            Line(
                "a",
                (Text("Grace Atieno", 500), Text("52"), Text("Checked", chip=("ok", "seal-check"))),
            ),
            Line("b", (Text("Jane Wambui"), Text("29"), Text("Late", chip=("bad", "clock")))),
        ]
    )
    column.addWidget(table, 1)
    return page


def _figures() -> QHBoxLayout:
    leaf, avatar, amount, total = DateLeaf(), Avatar(), AmountLabel(34), TotalLabel(28)
    leaf.set_date("NOV 2026", "21", "Saturday")
    avatar.set_name("Mary Njeri")
    amount.set_amount("337,850", "KES")
    total.set_amount("43,400")
    card = Card("mark")
    bar, chart, blocks = StackBar(18, gap=2), BarChart(), BlockRow()
    bar.set_parts(
        [Share(44600, "fSave"), Share(61350, "fLoan"), Share(60000, "fExp"), Share(171900, "fTurn")]
    )
    values = [64, 68, 70, 73, 75, 74, 77, 72, 79, 80, 76, 81, 83, 78, 81, 84, 79]
    chart.set_values(values, ["1"] + [""] * 7 + ["9"] + [""] * 7 + ["17"], "Shares")
    blocks.set_progress(17, 20)
    for widget in (label("What the group has", "h3"), bar, chart, blocks):
        card.column.addWidget(widget)
    line = row(leaf, avatar, amount, total)
    line.insertWidget(0, card, 1)
    return line
