"""Errors that happened at a moment say when, in the language and calendar of the reader."""

from datetime import datetime

import pytest

from app.core.errors import AppError, Unavailable
from app.core.locales.isolates import without_isolates
from app.sync.status import reason_words
from app.system.error_sentences import error_sentence
from app.system.texts import LANGUAGES

AT_MS = int(datetime(2026, 11, 21, 14, 5).astimezone().timestamp() * 1000)
OPEN = Unavailable("book.already_open", pid=4711, host="laptop", since_ms=AT_MS)
REMOVED = Unavailable("sync.device_removed", server_code="device.revoked", removed_ms=AT_MS)
DAYS = {
    "en": "Saturday 21 November 2026",
    "sw": "Jumamosi 21 Novemba 2026",
    "fr": "samedi 21 novembre 2026",
    "hi": "शनिवार 21 नवंबर 2026",
    "fa": "شنبه ۲۱ نوامبر ۲۰۲۶",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_book_that_is_open_says_since_when_and_in_which_program(language: str) -> None:
    said = without_isolates(error_sentence(OPEN, language))
    time = "۱۴:۰۵" if language == "fa" else "14:05"
    assert DAYS[language] in said and time in said and "4711" in said and "{" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_laptop_that_was_removed_is_told_on_which_day(language: str) -> None:
    said = without_isolates(reason_words(REMOVED, language))
    assert DAYS[language] in said and "{" not in said


def test_the_day_stands_in_the_calendar_of_the_group() -> None:
    assert "۳۰ آبان ۱۴۰۵" in reason_words(REMOVED, "fa", "jalali")


@pytest.mark.parametrize("at_ms", [0, -5, 10**17, "yesterday", None])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_moment_that_nobody_knows_is_left_out(language: str, at_ms: object) -> None:
    for error in (
        Unavailable("book.already_open", pid=0, host="", since_ms=at_ms),
        Unavailable("sync.device_removed", removed_ms=at_ms),
        AppError("sync.device_removed"),
    ):
        said = error_sentence(error, language)
        assert said == error_sentence(Unavailable(error.code), language)
        assert "{" not in said


def test_what_the_server_says_and_nobody_has_a_sentence_for_is_told_as_such() -> None:
    assert reason_words(Unavailable("sync.made_up"), "en") == reason_words(
        Unavailable("sync.unreadable"), "en"
    )
