"""Home: reads its figures in one look at the book and hands them to the screen."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from app.book.backup import copies
from app.book.transaction import Reading
from app.book.writing import local_day, zone_offset_min
from app.core.errors import AppError
from app.core.permissions import may, may_seal
from app.features.home.needs import Need, days_between, needs, rehearsal
from app.operations.two_officers import Waiting, able_to_agree, what_waits
from app.projections import entries, outgoings
from app.projections.home import Home, home
from app.system.battery import battery_percent

if TYPE_CHECKING:
    from collections.abc import Callable

LOW_PERCENT = 60  # below it a meeting may outlast the battery
OLD_COPY_DAYS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class LastEntry:
    """What was written last in the meeting that is open; `time` is HH:MM:SS there."""

    member: str
    minor: int
    time: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """Facts about this laptop.

    Attributes:
        copied_on, copied_at: Civil day and HH:MM of the newest copy of the book; "" for none.
        copied_days: Days since then.
        percent: Charge of the battery; None where nobody can tell.
    """

    copied_on: str = ""
    copied_at: str = ""
    copied_days: int = 0
    percent: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeFigures:
    """Everything on the page.

    Attributes:
        today: Civil day; `now` HH:MM of the group's clock.
        names: Display names of every member that the page mentions.
        share_value: Price of a share, 0 for a group without.
        turn_given: The turn of the meeting that is open was paid out: the one shown is the next.
        next_turn_on: Civil day on which the following turn is expected, "".
        may_start: The officer at the keyboard may open a meeting.
    """

    today: str
    now: str
    home: Home
    names: dict[str, str]
    needs: tuple[Need, ...]
    last_entry: LastEntry | None
    readiness: Readiness
    turn_given: bool
    next_turn_on: str
    may_start: bool

    @property
    def is_due(self) -> bool:
        """A meeting is open, or one was planned for today or before."""
        home = self.home
        planned = home.planned is not None and home.planned.on <= self.today
        return home.running is not None or planned


class HomeView(Protocol):
    """What the presenter needs of the screen."""

    def show_figures(self, figures: HomeFigures) -> None: ...
    def show_failure(self, error: AppError) -> None: ...


class HomePresenter:
    """Reads again whenever it is told to; the newest answer is shown."""

    def __init__(self, session: Any, view: HomeView) -> None:
        self._session, self._view = session, view
        self.figures: HomeFigures | None = None

    def read(self) -> None:
        session = self._session
        today, now, roles = session.today(), session.clock()[:5], session.roles
        actor = session.actor
        copied: Callable[[], int] | None = session.places.get("copied_ms")

        def work() -> HomeFigures:
            book = session.book
            at = copied() if copied is not None else newest_copy(book.path)
            ready = readiness(at, book.group.zone, today, battery_percent())
            figures: HomeFigures = book.read(
                lambda reading: look(
                    reading,
                    today=today,
                    now=now,
                    roles=roles,
                    ready=ready,
                    seconds=able_to_agree(what_waits(reading, book.roster, actor)),
                )
            )
            return figures

        session.run(work, self._show, self._view.show_failure)

    def _show(self, figures: HomeFigures) -> None:
        self.figures = figures
        self._view.show_figures(figures)


def look(
    reading: Reading,
    *,
    today: str,
    now: str,
    roles: frozenset[str],
    ready: Readiness,
    seconds: tuple[Waiting, ...] = (),
) -> HomeFigures:
    """The page as of this reading; `seconds` as in `needs`."""
    group = reading.group
    found = home(reading.conn, currency=group.currency, today=today)
    days = {one.loan: days_between(one.since, today) for one in found.late}
    rows = needs(reading.conn, found.late, days, seconds=seconds, is_hub=group.is_hub)
    if may_seal(roles, "recovery.rehearsed"):
        rows += rehearsal(reading.conn, group.zone, today)
    last = last_entry(reading, found.running.meeting) if found.running is not None else None
    given = found.running is not None and any(
        one.kind in ("turn", "seat")
        for one in outgoings.outgoings_at(reading.conn, found.running.meeting)
    )
    people = {found.turns.this, found.turns.following, *found.key_holders}
    people |= {need.member for need in rows} | {last.member if last else ""}
    return HomeFigures(
        today=today,
        now=now,
        home=found,
        names=reading.people.names(sorted(people - {""})),
        needs=rows,
        last_entry=last,
        readiness=ready,
        turn_given=given,
        next_turn_on=following_meeting(found),
        may_start=may(roles, "open_meeting"),
    )


def last_entry(reading: Reading, meeting: str) -> LastEntry | None:
    """The newest money line of a meeting that stands."""
    standing = [
        line
        for line in entries.entries_at(reading.conn, meeting)
        if line.minor and line.member and not line.reversed_by and not line.fix
    ]
    if not standing:
        return None
    newest = standing[-1]
    shift = timedelta(minutes=zone_offset_min(reading.group.zone, newest.ts_ms))
    there = datetime.fromtimestamp(newest.ts_ms / 1000, UTC) + shift
    return LastEntry(member=newest.member, minor=newest.minor, time=f"{there:%H:%M:%S}")


def following_meeting(found: Home) -> str:
    """The civil day of the meeting after the next one, by the rhythm of the rules; "" unknown."""
    this = found.running or found.planned
    every = found.rules.meeting_every_days
    if this is None or not every:
        return ""
    return (date.fromisoformat(this.on) + timedelta(days=every)).isoformat()


def readiness(copied_ms: int, zone: str, today: str, percent: int | None) -> Readiness:
    """What is ready on this laptop, in the group's zone."""
    if not copied_ms:
        return Readiness(percent=percent)
    day = local_day(zone, copied_ms)
    shift = timedelta(minutes=zone_offset_min(zone, copied_ms))
    there = datetime.fromtimestamp(copied_ms / 1000, UTC) + shift
    return Readiness(
        copied_on=day,
        copied_at=f"{there:%H:%M}",
        copied_days=days_between(day, today),
        percent=percent,
    )


def newest_copy(book: Path) -> int:
    """When the newest copy beside the book was made, UTC milliseconds; 0 for none."""
    return max((copy.manifest.made_ms for copy in copies(book)), default=0)
