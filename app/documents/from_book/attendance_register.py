"""The register of attendance (D10): how each member was marked at each meeting of the cycle."""

from app.book.transaction import Reading
from app.documents import Document
from app.documents.options import Desk, Options
from app.documents.register_desk import register_of
from app.documents.registers import sheet_of
from app.documents.sheet import Sheet

CODE = "attendance_register"


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The register of the running cycle; `subject` is not looked at."""
    desk = Desk(reading, options)
    facts = register_of(desk, CODE, with_money=False)
    return sheet_of(facts, desk.texts, desk.locale, options.size or "A4")


DOCUMENT = Document(code=CODE, subject="group", build=build)
