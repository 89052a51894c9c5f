"""What the papers of a building ask of the book."""

from app.core.apartment.months import days_of_period
from app.core.apartment.people import lives_in, stay_on
from app.core.calendars import Calendar
from app.core.errors import Refused
from app.documents.options import Desk
from app.projections import bills, units
from app.projections.bills import Bill


def calendar_of(desk: Desk) -> Calendar:
    """The calendar that the building's months are of."""
    return "jalali" if desk.reading.group.calendar == "jalali" else "gregorian"


def first_day(desk: Desk, period: str) -> str:
    """The first civil day of a month, ISO."""
    return days_of_period(period, calendar_of(desk))[0].isoformat()


def bill_of(desk: Desk, bill: str) -> Bill:
    """A bill that stands, "" for the last one.

    Raises:
        Refused: "bill.unknown".
    """
    found = bills.bills(desk.reading.conn)
    wanted = [one for one in found if bill in ("", one.bill)]
    if not wanted:
        raise Refused("bill.unknown")
    return wanted[-1]


def people_of(desk: Desk, unit: str, on: str) -> tuple[str, str]:
    """Names of the owner and of whoever lives in a unit on a day; "" for nobody."""
    stays = units.stays(desk.reading.conn, [unit])
    owner, person = stay_on(stays, unit, "owner", on), lives_in(stays, unit, on)
    lives = person is not None and (person.role == "tenant" or person.people > 0)
    return (
        desk.name(owner.member) if owner else "",
        desk.name(person.member) if person is not None and lives else "",
    )
