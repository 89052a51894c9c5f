"""The repayment card of a loan."""

from app.book.transaction import Reading
from app.documents import Document
from app.documents.loan_desk import loan_facts
from app.documents.options import Desk, Options
from app.documents.repayment_card import CODE, sheet_of
from app.documents.sheet import Sheet


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The paper of the loan, or of the request, with id `subject`.

    Raises:
        Refused: "loan.unknown".
    """
    desk = Desk(reading, options)
    facts = loan_facts(desk, subject)
    return sheet_of(facts, desk.texts, desk.locale, options.size or "A5")


DOCUMENT = Document(code=CODE, subject="loan", build=build)
