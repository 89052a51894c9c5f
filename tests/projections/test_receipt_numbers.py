"""Which receipts are shown as 1042/2 and 1042/3, and when they are not any more."""

import sqlite3
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from app.core.cases import RECEIPT_TWICE, CaseOpened
from app.core.decisions import FIRST_MISTYPED, SECOND_MISTYPED, SEEN
from app.projections.receipt_numbers import shown_numbers

TABLES = """
CREATE TABLE projection_state (name TEXT);
CREATE TABLE case_question (fact TEXT, answer TEXT, kind TEXT);
CREATE TABLE case_answer (event_id TEXT, choice TEXT);
CREATE TABLE contribution (entry TEXT, position INTEGER, code TEXT, group_receipt TEXT,
    reversed_by TEXT DEFAULT '', void_by TEXT DEFAULT '');
INSERT INTO projection_state VALUES ('cases');
"""


class Page:
    """Payments and questions, as the projections keep them."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        raw.executescript(TABLES)

    def pay(self, *entries: str, code: str = "1042", receipt: str = "") -> None:
        for entry in entries:
            row = (entry, len(self._rows()) + 1, code, receipt)
            sql = "INSERT INTO contribution (entry, position, code, group_receipt) VALUES (?,?,?,?)"
            self._raw.execute(sql, row)

    def ask(self, first: str, second: str, choice: str = "") -> None:
        fact = CaseOpened(
            case=first + second, kind=RECEIPT_TWICE, rule="codes_once", rules_version=1,
            subjects=(first, second), member="", meeting="", amount=0, currency="KES", ops=(),
            slips=(), post=(),
        )  # fmt: skip
        answer = f"{second} said" if choice else ""
        text = msgspec.json.encode(fact).decode()
        self._raw.execute(
            "INSERT INTO case_question VALUES (?, ?, ?)", (text, answer, RECEIPT_TWICE)
        )
        if choice:
            self._raw.execute("INSERT INTO case_answer VALUES (?, ?)", (answer, choice))

    def take_back(self, entry: str) -> None:
        self._raw.execute("UPDATE contribution SET reversed_by = 'r' WHERE entry = ?", (entry,))

    def shown(self) -> dict[str, str]:
        conn: Any = SimpleNamespace(connection=self._raw)
        return shown_numbers(conn)

    def _rows(self) -> list[Any]:
        return self._raw.execute("SELECT entry FROM contribution").fetchall()


@pytest.fixture
def page() -> Iterator[Page]:
    raw = sqlite3.connect(":memory:")
    yield Page(raw)
    raw.close()


def test_the_second_is_2_and_the_third_is_3(page: Page) -> None:
    page.pay("a", "b", "c")
    page.ask("a", "b")
    page.ask("a", "c")
    assert page.shown() == {"b": "1042/2", "c": "1042/3"}


def test_one_that_was_taken_back_makes_room(page: Page) -> None:
    page.pay("a", "b", "c")
    page.ask("a", "b")
    page.ask("a", "c")
    page.take_back("a")
    assert page.shown() == {"c": "1042/2"}


@pytest.mark.parametrize(
    ("choice", "wanted"),
    [
        (FIRST_MISTYPED, {"a": ""}),
        (SECOND_MISTYPED, {"b": ""}),
        (SEEN, {"b": "1042/2"}),
    ],
)
def test_what_was_mistyped_has_no_number_and_the_other_has_it_alone(
    page: Page, choice: str, wanted: dict[str, str]
) -> None:
    page.pay("a", "b")
    page.ask("a", "b", choice)
    assert page.shown() == wanted


def test_rows_on_one_receipt_have_one_number(page: Page) -> None:
    page.pay("a")
    page.pay("b", "c", receipt="couple")
    page.ask("a", "b")
    page.ask("a", "c")
    assert page.shown() == {"b": "1042/2", "c": "1042/2"}


def test_two_numbers_are_counted_apart(page: Page) -> None:
    page.pay("a", "b")
    page.pay("c", "d", code="7")
    page.ask("a", "b")
    page.ask("c", "d")
    assert page.shown() == {"b": "1042/2", "d": "7/2"}
