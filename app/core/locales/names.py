"""Names of people and groups: cleaned when typed, folded when searched."""

import unicodedata
from collections.abc import Iterable

from app.core.errors import Refused

NAME_MAX = 120  # signs as people count them: a letter with its marks is one
_MARKS_MAX = 4  # combining marks on one letter; more is noise drawn over other lines

_KEPT_FORMATS = "\u200c\u200d"  # ZWNJ and ZWJ belong to Persian and Hindi spelling
_LETTERS = str.maketrans(
    {
        "ي": "ی",
        "ى": "ی",
        "ئ": "ی",
        "ك": "ک",
        "ة": "ه",
        "ۀ": "ه",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ؤ": "و",
        "ـ": None,
        "\u200c": None,
        "\u200d": None,
        "ß": "ss",
        "ø": "o",
        "œ": "oe",
        "æ": "ae",
        "’": "'",
    }
)


def clean_name(text: str, *, field: str = "name") -> str:
    """The name as it may be stored: NFC, single blanks, no marks that turn the line around.

    Direction marks, zero-width blanks and the like are dropped, because they come in by pasting.

    Args:
        field: Which box it was, for the sentence.

    Raises:
        Refused: `name.empty`, `name.bad_sign` (control, private or unassigned signs, lone
            surrogates, NUL), `name.marks` (more than four marks on a letter), `name.too_long`
            (`limit`).
    """
    if len(text) > NAME_MAX * 8:
        raise Refused("name.too_long", field=field, limit=NAME_MAX)
    kept = []
    for sign in text:
        category = unicodedata.category(sign)
        if category in ("Cc", "Zl", "Zp") and sign in "\t\n\r\u2028\u2029":
            kept.append(" ")
        elif category in ("Cc", "Cs", "Co", "Cn"):
            raise Refused("name.bad_sign", field=field, sign=f"U+{ord(sign):04X}")
        elif category != "Cf" or sign in _KEPT_FORMATS:
            kept.append(sign)
    clean = " ".join(unicodedata.normalize("NFC", "".join(kept)).split()).strip(_KEPT_FORMATS)
    if not any(unicodedata.category(sign)[0] in "LN" for sign in clean):
        raise Refused("name.empty", field=field)
    if _length(clean, field) > NAME_MAX:
        raise Refused("name.too_long", field=field, limit=NAME_MAX)
    return clean


def _length(text: str, field: str) -> int:
    """Signs as people count them."""
    count = marks = 0
    for sign in text:
        if unicodedata.category(sign) in ("Mn", "Me"):
            marks += 1
            if marks > _MARKS_MAX:
                raise Refused("name.marks", field=field)
        elif sign not in _KEPT_FORMATS and unicodedata.category(sign) != "Mc":
            count += 1
            marks = 0
    return count


def fold_name(text: str) -> str:
    """The text for comparing and searching: case, accents and letter variants make no difference.

    Arabic ي ك become Persian ی ک, digits of all scripts become ASCII, ZWNJ goes. Devanagari
    vowel signs stay: they make the word.
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    kept = []
    for sign in decomposed:
        if unicodedata.combining(sign) and not "\u0900" <= sign <= "\u097f":
            continue
        if sign == "\u093c":  # nukta: ड़ and ड are typed for one another
            continue
        value = unicodedata.decimal(sign, None)
        kept.append(sign if value is None else str(value))
    return " ".join("".join(kept).translate(_LETTERS).split())


def matches(folded_query: str, folded_name: str) -> bool:
    """Whether every word of the query begins some word of the name; both already folded."""
    words = folded_name.split()
    return all(any(word.startswith(part) for word in words) for part in folded_query.split())


def has_mixed_scripts(name: str) -> bool:
    """Whether one word mixes Latin with Cyrillic or Greek letters, as in forged names."""
    for word in name.split():
        scripts = {unicodedata.name(sign, "?").split()[0] for sign in word if sign.isalpha()}
        if "LATIN" in scripts and scripts & {"CYRILLIC", "GREEK"}:
            return True
    return False


def listed(texts: Iterable[str], language: str) -> str:
    """Several words in one line; Persian has a comma of its own."""
    return ("، " if language == "fa" else ", ").join(texts)
