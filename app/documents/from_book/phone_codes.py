"""The paper of a lost phone: blank to write on, or with codes that are kept nowhere in clear.

The codes are handed over by whoever just made them; what `daftari print` and the list of papers
can print is the blank form.
"""

from app.book.transaction import Reading
from app.documents import Document
from app.documents.options import Desk, Options
from app.documents.phone_codes import CODE, CodesFacts, sheet_of
from app.documents.sheet import Sheet


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """A blank form."""
    return with_codes(reading, "", options, codes=())


def with_codes(reading: Reading, member: str, options: Options, *, codes: tuple[str, ...]) -> Sheet:
    """The paper of a member with the codes of an offer (`second_factors.offer`)."""
    desk = Desk(reading, options)
    facts = CodesFacts(
        group=desk.group(),
        printing=desk.printing(""),
        codes=codes,
        holder=desk.name(member) if member else "",
    )
    return sheet_of(facts, desk.texts, desk.locale, options.size or "A5")


DOCUMENT = Document(code=CODE, subject="group", build=build)
