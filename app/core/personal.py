"""Personal data of one member as it rests in facts: a few named texts, sealed together."""

from collections.abc import Mapping

from app.core.errors import Untrusted
from app.core.events.canonical import canonical_bytes, parse_canonical
from app.core.sealed import open_field, seal_field

# A member's key is drawn for that member alone, so the group need not be bound in as well.
_ANY_GROUP = ""
_FIELD = "personal"


def seal_personal(fields: Mapping[str, str], key: bytes, member: str) -> str:
    """Seal named texts ("name", "phone", ...) under the member's key; hex."""
    plain = canonical_bytes(dict(fields))
    return seal_field(plain, key, group=_ANY_GROUP, member=member, field=_FIELD)


def open_personal(sealed: str, key: bytes, member: str) -> dict[str, str]:
    """What `seal_personal` sealed.

    Raises:
        Untrusted: Another key or member, altered, or not named texts.
    """
    plain = open_field(sealed, key, group=_ANY_GROUP, member=member, field=_FIELD)
    fields = parse_canonical(plain)
    if not all(isinstance(text, str) for text in fields.values()):
        raise Untrusted("sealed.damaged")
    return fields
