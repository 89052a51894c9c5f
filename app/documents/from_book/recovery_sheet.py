"""The recovery sheets of the group: blank to write on, or with words that are in no book.

The words are handed over by whoever just made them and are kept nowhere; what `daftari print`
and the list of papers can print is the blank form.
"""

from app.book.transaction import Reading
from app.documents import Document
from app.documents.options import Desk, Options
from app.documents.recovery_sheet import CODE, RecoveryFacts, sheet_of
from app.documents.sheet import Sheet
from app.projections import recovery

SERIAL_DIGITS = 6


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """A blank sheet number `subject`, "1" unless it is "2", for those who keep the sheets now."""
    desk = Desk(reading, options)
    kept = recovery.current_sheets(reading.conn)
    no = 2 if subject == "2" else 1
    holders = kept.holders if kept is not None else ("", "")
    facts = facts_of(desk, no, holders, kept.recovery if kept is not None else "", ())
    return sheet_of(facts, desk.texts, desk.locale, options.size or "A5")


def with_words(
    reading: Reading,
    no: int,
    options: Options,
    *,
    recovery: str,
    holders: tuple[str, str],
    words: tuple[str, ...],
) -> Sheet:
    """Sheet `no` with the words of an offer (`recovery_sheets.offer_sheets`)."""
    desk = Desk(reading, options)
    facts = facts_of(desk, no, holders, recovery, words)
    return sheet_of(facts, desk.texts, desk.locale, options.size or "A5")


def facts_of(
    desk: Desk, no: int, holders: tuple[str, str], recovery: str, words: tuple[str, ...]
) -> RecoveryFacts:
    """What the sheet says."""
    names = [desk.name(one) for one in holders]
    return RecoveryFacts(
        group=desk.group(),
        printing=desk.printing(""),
        no=no,
        serial=recovery[-SERIAL_DIGITS:].upper(),
        words=words,
        holder=names[no - 1],
        other=names[2 - no],
    )


DOCUMENT = Document(code=CODE, subject="group", build=build)
