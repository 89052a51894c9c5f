"""The one way by which a paper leaves the program: with its number, and "copy n" when again.

A sheet is stamped as it was read, so what was seen in a preview is what is printed, whatever came
into the book meanwhile.
"""

import json
from dataclasses import replace

from app.book.paper_numbers import Numbered, next_number, note_receipt, take_numbers
from app.book.transaction import Reading, Tx
from app.documents import Document
from app.documents.check_code import normalised, qr_content
from app.documents.options import Options
from app.documents.receipt import CODE as RECEIPT
from app.documents.sheet import Qr, Sheet
from app.documents.wording import Locale, Wording
from app.system.texts import load_texts


def looked_at(reading: Reading, sheet: Sheet) -> Sheet:
    """`sheet` as it would be printed next; nothing is given."""
    check = normalised(sheet.footer.check.code)
    return stamped(sheet, next_number(reading.conn, reading.group.prefix, sheet.code, check))


def issued(tx: Tx, sheet: Sheet, sheets: int = 1) -> tuple[Sheet, ...]:
    """`sheet` so many times, each with what its foot says for good."""
    check = normalised(sheet.footer.check.code)
    taken = take_numbers(tx.conn, tx.group.prefix, sheet.code, check, sheets)
    if sheet.code == RECEIPT and taken:
        note_receipt(tx.conn, sheet.footer.subject, taken[0].number)
    return tuple(stamped(sheet, numbered) for numbered in taken)


def issue(tx: Tx, document: Document, subject: str, options: Options) -> Sheet:
    """Build the paper of `subject` and give it its number, in one transaction.

    Raises:
        Refused: What the paper's subject is refused for; no number is given.
    """
    reading = Reading(conn=tx.conn, group=tx.group, people=tx.people)
    return issued(tx, document.made_of(reading, subject, options))[0]


def stamped(sheet: Sheet, numbered: Numbered) -> Sheet:
    """A sheet that has no number yet, with number and copy on its foot and in its QR code."""
    if not numbered.number:
        return sheet
    # No word of the stamp has a day or an amount in it.
    locale = Locale(lang=sheet.lang, calendar="gregorian", currency="")
    say = Wording(load_texts(sheet.lang, "documents"), locale)
    words = [say.say("paper_no", number=say.code(numbered.number))]
    if numbered.copy > 1:
        words.append(say.say("copy", number=say.number(numbered.copy)))
    foot = sheet.footer
    said = json.loads(foot.qr.content)
    content = qr_content(said["group"], numbered.number, said["check"])
    footer = replace(foot, qr=Qr(content=content), printed=(*foot.printed, *words))
    return replace(sheet, number=numbered.number, footer=footer)
