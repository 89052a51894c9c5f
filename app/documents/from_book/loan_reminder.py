"""The reminder that a payment of a loan is late, as of today."""

from app.book.transaction import Reading
from app.documents import Document
from app.documents.loan_desk import loan_facts, settle_by
from app.documents.loan_notices import REMINDER, sheet_of
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The letter about the loan with id `subject`.

    Raises:
        Refused: "loan.unknown".
    """
    desk = Desk(reading, options)
    facts = loan_facts(desk, subject)
    until = settle_by(desk)
    return sheet_of(facts, REMINDER, until, desk.texts, desk.locale, options.size or "A4")


DOCUMENT = Document(code=REMINDER, subject="loan", build=build)
