"""Makes the sentence of an error from its code, in the language of the screen."""

from app.core.errors import AppError
from app.system.texts import load_texts

ROOM = "errors"


def sentence(error: AppError, language: str) -> str:
    """Return what happened, what it means and what to do, in one or two sentences."""
    texts = load_texts(language, ROOM)
    if error.code in texts:
        return texts(error.code, **error.values)
    return texts("error.unknown", code=error.code)
