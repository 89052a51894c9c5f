"""Makes the sentence of an error from its code, in the language of the screen."""

from app.core.errors import AppError
from app.system.error_sentences import error_sentence


def sentence(error: AppError, language: str) -> str:
    """Return what happened, what it means and what to do, in one or two sentences."""
    return error_sentence(error, language)
