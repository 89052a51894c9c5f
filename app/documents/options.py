"""How a paper is asked for: language, size, and what its foot says of the print."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from app.book.transaction import Reading
from app.book.writing import zone_offset_min
from app.documents.facts import GroupFacts, Printing, Signer, Watermark
from app.documents.sheet import Size
from app.documents.wording import Locale, Texts
from app.projections import meetings, officers
from app.system.texts import load_texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Attributes:
    lang: Of the paper; "" for the group's first language.
    size: "" for the usual size of the document.
    now_ms: The wall clock, printed on the foot and the "today" of dues.
    by: Member id of the officer who prints.
    """

    now_ms: int
    lang: str = ""
    size: Size | None = None
    by: str = ""
    watermark: Watermark = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """One reading of the book with what every paper asks for first."""

    reading: Reading
    options: Options
    lang: str = field(init=False)

    def __post_init__(self) -> None:
        group = self.reading.group
        object.__setattr__(self, "lang", self.options.lang or (*group.languages, "en")[0])

    @property
    def texts(self) -> Texts:
        return load_texts(self.lang, "documents")

    @property
    def locale(self) -> Locale:
        group = self.reading.group
        return Locale(
            lang=self.lang,
            calendar="jalali" if group.calendar == "jalali" else "gregorian",
            currency=group.currency,
        )

    @property
    def today(self) -> str:
        """Civil day of the print in the group's zone, ISO."""
        return self.local(self.options.now_ms)[0]

    def local(self, at_ms: int) -> tuple[str, str]:
        """Civil day (ISO) and HH:MM of an instant in the group's zone."""
        shift = timedelta(minutes=zone_offset_min(self.reading.group.zone, at_ms))
        there = datetime.fromtimestamp(at_ms / 1000, UTC) + shift
        return there.date().isoformat(), f"{there:%H:%M}"

    def time(self, at_ms: int) -> str:
        """HH:MM of an instant, "" for none."""
        return self.local(at_ms)[1] if at_ms else ""

    def name(self, member: str) -> str:
        """A member's name; the number stands in for one that was erased."""
        return self.reading.people.name(member) if member else ""

    def group(self) -> GroupFacts:
        """The group as on a letterhead; it meets where it met last."""
        info = self.reading.group
        held = meetings.running_meeting(self.reading.conn) or meetings.last_closed(
            self.reading.conn
        )
        return GroupFacts(id=info.id, name=info.name, place=held.place if held else "")

    def printing(self, page: str, watermark: Watermark = "") -> Printing:
        """The print itself, over the page hash `page`."""
        day, time = self.local(self.options.now_ms)
        return Printing(
            on=day,
            time=time,
            by=self.name(self.options.by),
            page=page,
            watermark=self._partial() or self.options.watermark or watermark,
        )

    def _partial(self) -> Watermark:
        """A paper of a damaged book may lack rows, whatever else is said of it."""
        return "partial" if self.reading.group.is_partial else ""

    def officers(self) -> tuple[Signer, ...]:
        """Treasurer and chair, if there are any."""
        conn = self.reading.conn
        found = (officers.treasurer(conn), "treasurer"), (officers.chair(conn), "chair")
        return tuple(Signer(name=self.name(one), role=role) for one, role in found if one)

    def next_meeting(self, after: str) -> tuple[str, str]:
        """Day and time of the next planned meeting after the day `after`; "" when none is."""
        planned = meetings.next_meeting(self.reading.conn)
        if planned is None or date.fromisoformat(planned.on) <= date.fromisoformat(after):
            return "", ""
        return planned.on, planned.time
