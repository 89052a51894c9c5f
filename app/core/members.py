"""Members: who belongs to the group; names and telephones travel sealed."""

from dataclasses import dataclass

from app.core.errors import Refused
from app.core.events.registry import FactClass, event_type
from app.core.locales.names import NAME_MAX, clean_name

FIELDS = ("name", "phone", "payout_phone", "next_of_kin", "note", "id_number", "language")
SENSITIVE = frozenset({"payout_phone"})  # money goes there: one person alone does not change it


@event_type("member.added", FactClass.CASH)
@dataclass(frozen=True, slots=True, kw_only=True)
class MemberAdded:
    """A person joined.

    Attributes:
        no: Number in the paper book, from 1; settles every tie.
        joined_on: Civil day, ISO.
        sealed: Hex of the personal data, under the member's own key.
    """

    member: str
    no: int
    joined_on: str
    sealed: str


@event_type("member.field_set", FactClass.PROFILE)
@dataclass(frozen=True, slots=True, kw_only=True)
class MemberFieldSet:
    """One personal detail was written or changed; the last in order shows.

    Attributes:
        sealed: Hex, under the member's own key. Of a sensitive field the same text gives the same
            hex, so that whoever numbers the facts sees that two laptops agree, and no more.
    """

    member: str
    field: str
    sealed: str


@event_type("member.left", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLeft:
    """A member went; never deleted."""

    member: str
    on: str
    reason: str


def check_name(name: str) -> str:
    """The name as it may be stored: one line, no invisible signs, at most 120 letters.

    Raises:
        Refused: `name.*`, see `app.core.locales.names.clean_name`.
    """
    return clean_name(name)


def check_detail(field: str, text: str) -> str:
    """A name, an ID number or a note as it may be stored, cleaned like a name.

    Raises:
        Refused: `name.*` for people's names, else "member.detail_unclear" (limit).
    """
    try:
        return clean_name(text, field=field)
    except Refused:
        if field in ("name", "next_of_kin"):
            raise
        raise Refused("member.detail_unclear", limit=NAME_MAX) from None


def next_number(used: frozenset[int], wanted: int | None) -> int:
    """The number of a new member: the wanted one, or one above the highest.

    Raises:
        Refused: The wanted number is taken or below one.
    """
    if wanted is None:
        return max(used, default=0) + 1
    if wanted < 1:
        raise Refused("member.number_too_low", no=wanted)
    if wanted in used:
        raise Refused("member.number_taken", no=wanted)
    return wanted
