"""Papers: statements, receipts, meeting pages, from one description of a sheet.

A paper is a module of `from_book` with a `DOCUMENT`. To add one: a module that says what is on it
(`sheet_of`, pure), and one that fills it from the book.
"""

import importlib
import pkgutil
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from app.core.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.book.transaction import Reading
    from app.documents.options import Options
    from app.documents.sheet import Sheet

Subject = Literal[
    "member", "receipt", "meeting", "loan", "group", "unit", "bill", "box", "selection"
]
# What a meeting needs at once, made of rows that a book has before its history has arrived.
OF_NOW = frozenset(("receipt", "recovery_sheet", "phone_codes", "count_sheet", "loan_agreement"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A kind of paper.

    Attributes:
        code: Stable name, for the command line and check codes.
        subject: What its subject id names: a member, a contribution fact, a meeting, a loan or the
            request for one, the group itself (the id is not looked at), a unit ("unit" for its last
            bill, or "unit@bill"), a bill of the building ("" for the last), a box
            ("" for the first of its kind), a choice of a fund ("" for the newest).
        build: From a reading of the book, a subject id and options to the sheet.
    """

    code: str
    subject: Subject
    build: "Callable[[Reading, str, Options], Sheet]"

    def made_of(self, reading: "Reading", subject: str, options: "Options") -> "Sheet":
        """What `build` makes, of a book that has what it tells of.

        Raises:
            Refused: "book.history_arriving", or of `build`.
        """
        from app.book.starting import refuse

        is_recent = self.subject == "meeting" and _is_recent(reading, subject)
        if not (is_recent or self.code in OF_NOW):
            refuse(reading.conn)
        return self.build(reading, subject, options)


def _is_recent(reading: "Reading", meeting: str) -> bool:
    """Whether a meeting is one of those that a snapshot has whole."""
    from app.book.snapshot_rows import CORRECTED
    from app.core.meetings import State
    from app.projections.meetings import meetings

    held = sorted(
        (one.no, one.meeting) for one in meetings(reading.conn) if one.state is not State.PLANNED
    )
    return meeting in [one for _, one in held[-CORRECTED:]]


def document_codes() -> tuple[str, ...]:
    """The codes of all papers, none of which is loaded: a module is called like its paper."""
    from app.documents import from_book

    return tuple(sorted(module.name for module in pkgutil.iter_modules(from_book.__path__)))


@cache
def all_documents() -> dict[str, Document]:
    """Every paper by code, in the order of the codes."""
    found = (
        importlib.import_module(f"app.documents.from_book.{name}").DOCUMENT
        for name in document_codes()
    )
    return {document.code: document for document in found}


def find_document(code: str) -> Document:
    """The paper with this code.

    Raises:
        Refused: `document.unknown`, with the codes there are.
    """
    document = all_documents().get(code)
    if document is None:
        raise Refused("document.unknown", document=code, known=", ".join(all_documents()))
    return document
