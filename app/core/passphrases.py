"""Whether a new passphrase is worth its name: long enough, and not one that is tried first.

It alone guards a stolen file, against guesses that nobody counts. So it is long (NIST SP 800-63B-4
asks for 15 signs of a password that stands alone), any signs do, and it never has to be changed.
Long passwords that many people use repeat something, walk over the keyboard, or name the thing
that they guard. Lists of stolen ones are asked besides (`app.system.chosen_passphrases`).
"""

from collections.abc import Iterable
from unicodedata import normalize

from app.core.errors import Refused
from app.core.locales.names import fold_name

SIGNS_MIN = 15
SIGNS_MAX = 1024
DISTINCT_MIN = 6
OWN_MIN = 8  # signs that are left without the words that everybody thinks of
ROWS = (
    "abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba", "01234567890", "09876543210",
    "qwertyuiop", "asdfghjkl", "zxcvbnm", "poiuytrewq", "lkjhgfdsa", "mnbvcxz", "azertyuiop",
    "123456789101112131415", "1qazxsw23edcvfr45tgbnhy6",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", "q1w2e3r4t5y6u7i8o9p0", "1q2w3e4r5t6y7u8i9o0p",
)  # fmt: skip
WORDS = (
    "daftari", "ledger", "password", "passphrase", "passwort", "motdepasse", "contrasena", "senha",
    "nenosiri", "neno la siri", "رمز عبور", "گذرواژه", "دفتر", "पासवर्ड", "qwerty", "azerty",
    "iloveyou", "letmein", "welcome", "karibu", "admin", "administrator", "treasurer", "chama",
    "savings", "group", "secret", "siri", "mpesa", "football", "princess", "sunshine", "master",
    "computer", "dragon", "monkey", "superman", "abc", "123",
)  # fmt: skip
_ROW_PART = 4  # so many neighbours in a row are a walk


def check_new_passphrase(typed: str, about: Iterable[str] = ()) -> None:
    """Prove a passphrase that somebody chooses.

    Args:
        about: Names that whoever guesses knows: of the group, of its treasurer.

    Raises:
        Refused: `passphrase.too_short` (min), `passphrase.too_simple`.
    """
    signs = normalize("NFKC", typed).strip()
    if len(signs) < SIGNS_MIN:
        raise Refused("passphrase.too_short", min=SIGNS_MIN)
    plain = "".join(fold_name(signs).split())
    if len(set(plain)) < DISTINCT_MIN or _is_repeated(plain):
        raise Refused("passphrase.too_simple")
    for word in sorted((*WORDS, *about), key=len, reverse=True):
        plain = plain.replace("".join(fold_name(word).split()) or "\0", "")
    if len(_without_walks(plain)) < OWN_MIN:
        raise Refused("passphrase.too_simple")


def _is_repeated(plain: str) -> bool:
    return plain in (plain + plain)[1:-1]


def _without_walks(plain: str) -> str:
    """What is left when every walk of four keys or letters in a row is taken out."""
    kept, at = "", 0
    while at < len(plain):
        size = max((_walk(plain[at:], row) for row in ROWS), default=0)
        if size < _ROW_PART:
            kept += plain[at]
            size = 1
        at += size
    return kept


def _walk(text: str, row: str) -> int:
    """How many signs of the beginning of `text` follow one another in `row`."""
    size = 0
    while size < len(text) and text[: size + 1] in row:
        size += 1
    return size
