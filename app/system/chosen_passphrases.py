"""A passphrase that somebody chooses, compared with what was stolen elsewhere; no network.

`zxcvbn` carries the 30,000 commonest passwords of known thefts, with names and words of films and
encyclopaedias, and says in how many guesses whoever tries them first, in rows, turned round and
joined, is through. It is loaded when a passphrase is chosen (40 ms), never when one opens a book.
"""

from collections.abc import Iterable
from typing import Final
from unicodedata import normalize

from app.core.errors import Refused
from app.core.passphrases import check_new_passphrase

# With half a second of Argon2id for each, about eighty years of one processor.
GUESSES_MIN: Final = 5 * 10**9
LISTED_MAX: Final = 72  # signs; no list has longer ones, and looking costs their square


def check_chosen_passphrase(typed: str, about: Iterable[str] = ()) -> None:
    """Prove a passphrase that somebody chooses.

    Args:
        about: Names that whoever guesses knows: of the group, of its treasurer.

    Raises:
        Refused: `passphrase.stolen`, and as `check_new_passphrase`.
    """
    names = tuple(about)
    check_new_passphrase(typed, names)
    signs = normalize("NFKC", typed).strip()
    if len(signs) <= LISTED_MAX and _guesses(signs, names) < GUESSES_MIN:
        raise Refused("passphrase.stolen")


def _guesses(signs: str, about: Iterable[str]) -> int:
    from zxcvbn import zxcvbn

    known = [word for name in about for word in (name, *name.split())]
    return int(zxcvbn(signs, user_inputs=known)["guesses"])
