"""What is unusual about a name or a phone: said once, then written all the same."""

from dataclasses import dataclass

from app.book.transaction import Reading
from app.core.locales.digits import fold_digits
from app.core.locales.names import fold_name, has_mixed_scripts
from app.projections import members


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Something unusual; the same form given once more is written.

    Attributes:
        kind: "same_name", "same_phone" or "mixed_scripts".
        name, no: The member who is alike.
    """

    kind: str
    name: str = ""
    no: int = 0


def doubts_about(reading: Reading, called: str, phone: str, *, but: str = "") -> tuple[Doubt, ...]:
    """What is unusual about a name and a phone; letter variants of all scripts count as one.

    Args:
        called, phone: "" for what is not asked about.
        but: The member whose own they are.
    """
    doubts = []
    folded = "".join(fold_name(called).split())
    for one in members.members(reading.conn, with_left=True):
        if one.member == but:
            continue
        fields = reading.people.fields(one.member)
        name = fields.get("name", "")
        if folded and folded == "".join(fold_name(name).split()):
            doubts.append(Doubt(kind="same_name", name=name, no=one.no))
        elif phone and phone == _whole(fields.get("phone", ""), phone):
            doubts.append(Doubt(kind="same_phone", name=name, no=one.no))
    if has_mixed_scripts(called):
        doubts.append(Doubt(kind="mixed_scripts", name=called))
    return tuple(doubts)


def _whole(phone: str, like: str) -> str:
    """A stored phone, if it is the same number written in the short form of the country."""
    digits = "".join(sign for sign in fold_digits(phone) if sign.isdigit()).lstrip("0")
    return like if digits and like.endswith(digits) and len(digits) >= 7 else phone
