"""The register of contributions (D9): who paid what at which meeting, and what is late."""

from app.book.transaction import Reading
from app.documents import Document
from app.documents.options import Desk, Options
from app.documents.register_desk import register_of
from app.documents.registers import sheet_of
from app.documents.sheet import Sheet

CODE = "contribution_register"


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The register of the running cycle; `subject` is not looked at."""
    desk = Desk(reading, options)
    facts = register_of(desk, CODE, with_money=True)
    return sheet_of(facts, desk.texts, desk.locale, options.size or "A4")


DOCUMENT = Document(code=CODE, subject="group", build=build)
