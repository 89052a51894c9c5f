"""How sending stands, for the card in the rail and the page of devices: one state, in words."""

from dataclasses import dataclass
from typing import Literal

from app.core.calendars import Calendar
from app.core.errors import AppError
from app.core.locales.isolates import island
from app.sync.failures import LASTING
from app.system.error_sentences import error_sentence
from app.system.texts import load_texts

ROOM = "sync"
DAY_MS = 24 * 3600 * 1000
ROWS_DIFFER = "sync.rows_differ"  # everything is sent all the same
TOO_LONG_DAYS = 7  # without a success, while something waits
SERVER_MINUTE_MS = 60_000

State = Literal["kept", "offline", "sending", "sent", "decide", "blocked"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """Attributes:
    has_server: False: the group lives on its laptops and sticks only.
    waiting: Entries that still have no number.
    done, of: While sending.
    sent_at_ms: When everything was last with the server; 0 never.
    to_decide: Open questions.
    problem: Why the last try did not succeed.
    skew_ms: This laptop's clock minus the server's when that is over two minutes; else 0.
    ahead: Names of laptops whose entries bear a day that is yet to come.
    now_ms: When this was said.
    """

    has_server: bool
    waiting: int = 0
    is_sending: bool = False
    done: int = 0
    of: int = 0
    sent_at_ms: int = 0
    to_decide: int = 0
    problem: AppError | None = None
    skew_ms: int = 0
    ahead: tuple[str, ...] = ()
    now_ms: int = 0

    @property
    def days(self) -> int:
        """Whole days since the last success."""
        return max(0, (self.now_ms - self.sent_at_ms) // DAY_MS) if self.sent_at_ms else 0

    @property
    def state(self) -> State:
        """The state of spec/ux.md section 7.11."""
        if not self.has_server:
            return "decide" if self.to_decide else "kept"
        if self.is_sending and self.of:
            return "sending"
        if self.problem is not None:
            late = self.waiting > 0 and self.days >= TOO_LONG_DAYS
            return "blocked" if late or self.problem.code in LASTING else "offline"
        if self.waiting:
            return "offline"
        return "decide" if self.to_decide else "sent"


def card_words(status: Status, language: str, *, at: str = "") -> str:
    """The second line of the card.

    Args:
        at: `sent_at_ms` as the screen writes moments ("today at 09:32"), isolated.
    """
    texts = load_texts(language, ROOM)
    match status.state:
        case "offline":
            return texts("card.waiting", n=status.waiting) if status.waiting else texts("card.away")
        case "sending":
            return texts("card.sending", done=status.done, of=status.of)
        case "sent":
            return texts("card.sent", at=at) if at else texts("card.sent_all")
        case "decide":
            return texts("card.decide", n=status.to_decide)
        case "blocked" if status.problem is not None and status.problem.code == ROWS_DIFFER:
            return texts("card.differs")
        case "blocked":
            return (
                texts("card.blocked_days", n=status.days) if status.days else texts("card.blocked")
            )
        case "kept":
            return texts("card.kept")


def reason_words(problem: AppError, language: str, calendar: Calendar = "gregorian") -> str:
    """Why it was not sent and what to do, in one or two sentences."""
    return error_sentence(problem, language, fallback="sync.unreadable", calendar=calendar)


def clock_words(status: Status, language: str) -> str:
    """The banner of a clock that is wrong, here or on another laptop; "" when all are right."""
    texts, said = load_texts(language, ROOM), list[str]()
    if status.skew_ms:
        code = "clock.ahead" if status.skew_ms > 0 else "clock.behind"
        said += (texts(code, n=abs(status.skew_ms) // SERVER_MINUTE_MS), texts("clock.set"))
    if status.ahead:
        laptops = ", ".join(island(name) for name in status.ahead)
        said.append(texts("clock.entries_ahead", laptops=laptops))
    return " ".join(said)
