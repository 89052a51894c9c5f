"""What the card in the rail says."""

import pytest

from app.core.errors import Unavailable, Untrusted
from app.sync.status import DAY_MS, Status, card_words, clock_words, reason_words
from app.system.texts import LANGUAGES

NOW = 100 * DAY_MS
AWAY = Unavailable("sync.no_network")


@pytest.mark.parametrize(
    ("status", "state", "words"),
    [
        (Status(has_server=False, waiting=3), "kept", "No server."),
        (Status(has_server=True, waiting=41, problem=AWAY), "offline", "41 entries wait"),
        (Status(has_server=True, problem=AWAY), "offline", "Nothing waits"),
        (Status(has_server=True, is_sending=True, done=12, of=41), "sending", "12 of 41"),
        (Status(has_server=True, sent_at_ms=NOW), "sent", "Everything is sent."),
        (Status(has_server=True, to_decide=2), "decide", "2 things to decide"),
        (
            Status(
                has_server=True, waiting=1, problem=AWAY, sent_at_ms=NOW - 9 * DAY_MS, now_ms=NOW
            ),
            "blocked",
            "9 days",
        ),
        (
            Status(has_server=True, problem=Unavailable("sync.app_too_old")),
            "blocked",
            "See why.",
        ),
    ],
)
def test_each_state_has_its_words(status: Status, state: str, words: str) -> None:
    assert status.state == state
    assert words in card_words(status, "en")
    for language in LANGUAGES:
        assert "{" not in card_words(status, language)


def test_the_reason_and_the_clock_are_told_in_words() -> None:
    for language in LANGUAGES:
        for problem in (AWAY, Untrusted("sync.certificate", reason="x"), Untrusted("new.code")):
            assert "sync." not in reason_words(problem, language).replace("{reason}", "")
        slow = Status(has_server=True, skew_ms=-7 * 60_000)
        assert "7" in clock_words(slow, language)
    assert clock_words(Status(has_server=True), "en") == ""
    assert "slow" in clock_words(Status(has_server=True, skew_ms=-240_000), "en")
