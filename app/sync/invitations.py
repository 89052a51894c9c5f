"""What stands in the square that a new laptop scans, or is typed from it.

    daftari:join?server=https://192.168.1.7:8440&code=K7QM-2XWD-9HTP&key=<64 hex>

`key` stands there for a server that vouches for itself: laptops accept that key alone.
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, urlsplit

from app.core.errors import Refused

SCHEME = "daftari"
_KEY = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """Attributes:
    code: "" where only the server is named. key: "" for a server that an authority vouches for.
    """

    server: str
    code: str = ""
    key: str = ""

    def text(self) -> str:
        """As it stands in the square."""
        parts = [f"server={quote(self.server, safe=':/')}"]
        parts += [f"code={quote(self.code)}"] if self.code else []
        parts += [f"key={self.key}"] if self.key else []
        return f"{SCHEME}:join?{'&'.join(parts)}"


def read_invitation(typed: str) -> Invitation:
    """An invitation, or the address of a server alone.

    Raises:
        Refused: "sync.not_an_address": neither.
    """
    text = typed.strip()
    if not text.lower().startswith(f"{SCHEME}:"):
        return Invitation(server=text)
    try:
        fields = parse_qs(urlsplit(text).query)
    except ValueError as error:  # an address of brackets, or one that hides another
        raise Refused("sync.not_an_address", address=text) from error
    server, code, key = (fields.get(name, [""])[0] for name in ("server", "code", "key"))
    if not server or (key and _KEY.fullmatch(key) is None):
        raise Refused("sync.not_an_address", address=text)
    return Invitation(server=server, code=code, key=key)
