"""The arrears list of today."""

from app.book.transaction import Reading
from app.core.risk.ageing import BUCKETS
from app.documents import Document
from app.documents.arrears_list import CODE, ArrearsFacts, LateFacts, sheet_of
from app.documents.loan_desk import page_of_book, person
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.projections.ageing import Late, arrears_list


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """What is late in the group today; `subject` is not looked at."""
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk) -> ArrearsFacts:
    """What the list says, as of this reading."""
    found = arrears_list(desk.reading.conn, desk.today)
    return ArrearsFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        on=desk.today,
        lines=tuple(_line(desk, one) for one in found),
        signers=desk.officers(),
    )


def _line(desk: Desk, late: Late) -> LateFacts:
    promise = late.promise
    return LateFacts(
        person=person(desk, late.member),
        kind=late.kind,
        due_on=late.due_on,
        days=late.days,
        minor=late.minor,
        penalty=late.penalty,
        bucket=BUCKETS.index(late.bucket),
        label=late.label,
        promised=promise.promise.by if promise and promise.state == "open" else "",
    )


DOCUMENT = Document(code=CODE, subject="group", build=build)
