"""What time whoever numbers the facts says it is: days are waited out by it."""

from app.book.book import Book
from app.book.sending_out import is_news, note_answer
from app.core.governance.clocks import Answer


def note_told_time(book: Book, told_ms: int | None) -> None:
    """Keep the time that an answer told, where it says more than what is kept.

    Args:
        told_ms: None when nothing answered.
    """
    clocks = book.clocks
    if told_ms is None or clocks.is_hub:
        return
    answer = Answer(now_ms=told_ms, size=book.cursor()[1], up_ms=clocks.up_ms, run=clocks.run)
    if book.read(lambda reading: is_news(reading.conn, answer)):
        book.write(lambda tx: note_answer(tx.conn, answer))
