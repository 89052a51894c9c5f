"""The grade of the group as of today."""

from app.book.transaction import Reading
from app.documents import Document
from app.documents.group_grade import CODE, GradeFacts, sheet_of
from app.documents.loan_desk import page_of_book
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.projections.group_grade import group_grade


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The grade of the last twelve meetings; `subject` is not looked at."""
    desk = Desk(reading, options)
    facts = GradeFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        grade=group_grade(reading.conn, desk.today, currency=reading.group.currency),
        signers=desk.officers(),
    )
    return sheet_of(facts, desk.texts, desk.locale, options.size or "A4")


DOCUMENT = Document(code=CODE, subject="group", build=build)
