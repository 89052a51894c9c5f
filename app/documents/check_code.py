"""The check code of a paper: short enough to read out, tied to what the book says.

Whoever holds a copy of the book computes the code again and compares. The alphabet is Crockford's
base 32, which has no I, L, O and U, so a code read over the telephone is not misheard.
"""

import json
from collections.abc import Iterable
from hashlib import sha256

from app.core.events.canonical import canonical_bytes

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 10  # 50 bits
GROUP = 4
_HEARD_AS = str.maketrans("ILO", "110")


def check_code(kind: str, subject: str, page: str, totals: Iterable[int]) -> str:
    """Return the ten characters for a paper, without spaces.

    Args:
        kind: Code of the document, "member_statement".
        subject: Id of the member, receipt or meeting.
        page: Hash of the signed meeting page, or the tree root of the facts it was printed from.
        totals: The amounts in its totals line, minor units, in the order of the paper.
    """
    said = {"kind": kind, "subject": subject, "page": page, "totals": list(totals)}
    bits = int.from_bytes(sha256(canonical_bytes(said)).digest(), "big") >> (256 - 5 * LENGTH)
    return "".join(ALPHABET[bits >> 5 * place & 31] for place in reversed(range(LENGTH)))


def grouped(code: str) -> str:
    """`GA184F7C92` as printed: GA18 4F7C 92."""
    return " ".join(code[i : i + GROUP] for i in range(0, len(code), GROUP))


def normalised(typed: str) -> str:
    """What somebody typed or heard, as `check_code` returns it."""
    kept = "".join(char for char in typed.upper().translate(_HEARD_AS) if char.isalnum())
    return kept


def qr_content(group: str, doc: str, code: str) -> str:
    """What the QR code of a paper says.

    Args:
        group: Id of the group.
        doc: Document number.
    """
    return json.dumps({"group": group, "doc": doc, "check": code}, separators=(",", ":"))
