"""The sentence of an error: what happened, is the book harmed, what to do. Without Qt.

A code has a sentence of its own in the room "errors", or shares that of its family (`event.*`):
what a person can do about fifteen kinds of damaged bytes is the same, and the code says the rest.
"""

from app.core.errors import AppError
from app.system.texts import Texts, load_texts

ROOM = "errors"
UNKNOWN = "error.unknown"


def error_sentence(error: AppError, language: str) -> str:
    """One or two sentences in `language`, with the values of the error in their places."""
    texts = load_texts(language, ROOM)
    found = sentence_code(error.code, texts)
    return texts(found, **{"code": error.code, **error.values})


def sentence_code(code: str, texts: Texts) -> str:
    """The code whose sentence stands for `code`: itself, its family, or the one for all."""
    family = f"{code.partition('.')[0]}.*"
    return next(one for one in (code, family, UNKNOWN) if one in texts or one == UNKNOWN)
