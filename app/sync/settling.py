"""Before entries leave this laptop: what it need not keep goes to the laptop with the pen."""

from app.book.book import Book
from app.core.errors import Refused
from app.operations.allowances import settle, to_settle


def settle_allowances(book: Book) -> None:
    """Hand on, or take, what may be given out; nothing where nothing is due or nobody may."""
    here, actor = book.group.device, book.actor
    if book.is_read_only or not (actor and book.group.is_enrolled):
        return
    due = book.read(lambda r: to_settle(r.conn, book.roster, here=here, actor=actor))
    if due is None:
        return
    try:
        book.write(settle)
    except Refused:
        return  # this laptop was locked out meanwhile, or its officer left the office
