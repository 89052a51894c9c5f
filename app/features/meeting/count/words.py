"""The sentences of the count: what the book says, and where to look first."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.book.writing import local_time
from app.core.count_hints import CashEntry, Hint
from app.core.currencies import currency_of
from app.features.meeting.count.facts import CountFacts
from app.features.meeting.parts.counting import COUNTING
from app.features.meeting.parts.naming import spoken
from app.projections.reading_out import BoxLine
from app.ui.figures import Figures

ICONS = {
    "start": "lock-key-open",
    "collected": "arrow-down-left",
    "move": "swap",
    "difference": "scales",
}


@dataclass(frozen=True, slots=True)
class HintWords:
    """What a hint says, and the word on each of its buttons ("" for no second one)."""

    title: str
    text: str
    button: str
    fix: str = ""


def box_icon(line: BoxLine) -> str:
    return ICONS.get(line.kind, "arrow-up-right" if line.minor < 0 else "arrow-down-left")


def box_text(line: BoxLine, names: dict[str, str]) -> tuple[str, str]:
    """The line of the book and the smaller words after it."""
    name = spoken(names.get(line.member, ""))
    translate = QCoreApplication.translate
    if line.kind == "collected":
        people = COUNTING.people(line.people)
        return translate("CountWords", "Cash collected"), people
    if line.kind == "expense":
        return line.words, ""
    if line.kind == "move":
        return translate("CountWords", "Money moved"), line.words
    if line.kind == "difference":
        return translate("CountWords", "Difference written down"), line.words
    if line.kind == "start":
        return translate("CountWords", "Box at the start"), ""
    return _of_person(line.kind).format(name=name), ""


def _of_person(kind: str) -> str:
    translate = QCoreApplication.translate
    return {
        "loan": translate("CountWords", "Loan: {name}"),
        "guarantor": translate("CountWords", "A guarantor paid for {name}"),
        "turn": translate("CountWords", "Turn: {name}"),
        "seat_in": translate("CountWords", "Brought for a seat: {name}"),
        "debt_in": translate("CountWords", "Debt paid: {name}"),
        "welfare": translate("CountWords", "Welfare help: {name}"),
        "share": translate("CountWords", "Share-out: {name}"),
        "shares_back": translate("CountWords", "Shares given back: {name}"),
        "savings_back": translate("CountWords", "Savings given back: {name}"),
        "advance_back": translate("CountWords", "Advance given back: {name}"),
        "dividend": translate("CountWords", "Dividend: {name}"),
        "exit": translate("CountWords", "Leaves the group: {name}"),
        "lender": translate("CountWords", "Loan to the group"),
        "deposit": translate("CountWords", "Deposit: {name}"),
        "expense": translate("CountWords", "An expense"),
        "move": translate("CountWords", "Money moved"),
    }.get(kind, "{name}")


def part_name(kind: str) -> str:
    """The group's word for a kind of money."""
    translate = QCoreApplication.translate
    return {
        "shares": translate("CountWords", "shares"),
        "savings": translate("CountWords", "savings"),
        "welfare": translate("CountWords", "welfare"),
        **dict.fromkeys(
            ("turn", "seat", "seat_owed", "seat_debt"), translate("CountWords", "turn")
        ),
        "fine": translate("CountWords", "fine"),
        "penalty": translate("CountWords", "penalty"),
        "loan_penalty": translate("CountWords", "penalty"),
        "loan_fee": translate("CountWords", "loan fee"),
        "loan_interest": translate("CountWords", "loan interest"),
        "loan_principal": translate("CountWords", "loan"),
    }.get(kind, kind)


def hint_words(hint: Hint, difference: int, facts: CountFacts, figures: Figures) -> HintWords:
    """Say one hint."""
    say = _Sayer(hint, difference, facts, figures)
    if hint.kind in ("note", "notes"):
        return say.notes()
    if hint.kind == "bulk":
        return say.bulk()
    return say.entry()


class _Sayer:
    def __init__(self, hint: Hint, difference: int, facts: CountFacts, figures: Figures) -> None:
        self._hint, self._difference = hint, difference
        self._facts, self._figures = facts, figures
        found = [one for one in facts.moved if one.entry == hint.entry]
        self._entry: CashEntry | None = found[0] if found else None
        self._name = spoken(facts.names.get(hint.member, ""))

    def _fill(self, text: str) -> str:
        money, hint = self._figures.money, self._hint
        at = local_time(self._facts.zone, self._entry.ts_ms)[:5] if self._entry else ""
        return text.format(
            name=self._name,
            amount=money(abs(hint.minor)),
            right=money(abs(hint.should_be_minor)),
            difference=money(abs(self._difference)),
            time=self._figures.clock(at),
            part=part_name(hint.part),
            count=self._figures.count(hint.count),
        )

    def notes(self) -> HintWords:
        translate = QCoreApplication.translate
        pieces = currency_of(self._figures.currency).denominations
        kinds = [one.kind for one in pieces if one.minor == self._hint.minor]
        if kinds[:1] == ["coin"]:
            title = translate("CountWords", "Count the coins of {amount} again")
            text = translate("CountWords", "{count} × {amount} is the whole difference.")
        else:
            title = translate("CountWords", "Count the notes of {amount} again")
            text = translate("CountWords", "{count} × {amount} is the whole difference.")
        return HintWords(
            self._fill(title), self._fill(text), translate("CountWords", "Count again")
        )

    def bulk(self) -> HintWords:
        translate = QCoreApplication.translate
        title = COUNTING.rows_at_once(self._hint.count)
        text = translate("CountWords", "“All the rest paid exactly” looks at nobody’s hands.")
        return HintWords(title, text, translate("CountWords", "See the rows"))

    def entry(self) -> HintWords:
        title, text = self._titles()[self._hint.kind]
        see = QCoreApplication.translate("CountWords", "See the entry")
        return HintWords(self._title(title), self._fill(text), see, self._fix())

    def _title(self, title: str) -> str:
        kind = self._entry.kind if self._entry else "contribution"
        if kind == "contribution":
            return self._fill(title)
        what = _of_person(kind).format(name=self._name)
        return f"{what} {self._figures.money(abs(self._hint.minor))}"

    def _fix(self) -> str:
        if self._hint.kind != "part" or self._hint.part != "shares" or not self._hint.count:
            return ""
        return COUNTING.change_to_shares(self._hint.count)

    def _titles(self) -> dict[str, tuple[str, str]]:
        translate = QCoreApplication.translate
        plain = translate("CountWords", "{name}: {amount}")
        if self._hint.part == "shares" and self._hint.count:
            if_right = COUNTING.agree_with_shares(self._hint.count)
        else:
            if_right = translate(
                "CountWords", "Written at {time}. If this was not paid, box and book agree."
            )
        return {
            "change": (
                translate("CountWords", "{name} got {amount} change"),
                translate("CountWords", "If {right} was given back, box and book agree."),
            ),
            "method": (
                translate("CountWords", "{name} paid {amount} in cash"),
                translate("CountWords", "{name} usually pays by phone. Then no notes came in."),
            ),
            "equal": (
                plain,
                translate(
                    "CountWords",
                    "Written at {time}. If nothing was handed over, box and book agree.",
                ),
            ),
            "part": (translate("CountWords", "{name}: {part} {amount}"), if_right),
            "corrected": (
                translate("CountWords", "{name}: {right} was changed to {amount}"),
                translate("CountWords", "If {right} was right, box and book agree."),
            ),
            "half": (
                plain,
                translate("CountWords", "If the money went the other way, box and book agree."),
            ),
            "transposed": (
                plain,
                translate(
                    "CountWords",
                    "If two digits changed places and it was {right}, box and book agree.",
                ),
            ),
            "ten_times": (
                plain,
                translate("CountWords", "If it was {right}, box and book agree."),
            ),
        }
