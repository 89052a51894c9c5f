"""A member's personal details: who may write which, what was changed, and taking it back."""

from collections.abc import Mapping

from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.members import check_detail
from app.core.permissions import may
from app.core.phones import country_of, normalise_phone
from app.operations.members import set_field

PHONES = ("phone", "payout_phone")
OPEN = ("name", "language")  # for who may write but not see what is personal
ALL = ("name", *PHONES, "next_of_kin", "id_number", "language", "note")


def writable(roles: frozenset[str]) -> tuple[str, ...]:
    """The fields these offices may write, in the order of the slip; () for none."""
    if not may(roles, "add_member"):
        return ()
    return ALL if may(roles, "see_personal_data") else OPEN


def checked(field: str, typed: str, before: str, currency: str) -> str:
    """What to store for what was typed; what nobody touched stays as it was written.

    Raises:
        Refused: `name.*`, `phone.invalid`, `member.detail_unclear`.
    """
    text = typed.strip()
    if text == before or (not text and field != "name"):
        return text
    if field in PHONES:
        return normalise_phone(text, country_of(currency))
    return text if field == "language" else check_detail(field, text)


def write_details(tx: Tx, member: str, changed: Mapping[str, str]) -> None:
    """Write the changed fields, all or none.

    Raises:
        NotAgreed: Where money is sent needs a second officer.
    """
    for field, text in changed.items():
        set_field(tx, member=member, field=field, value=text)


def put_back(tx: Tx, member: str, before: Mapping[str, str], after: Mapping[str, str]) -> None:
    """Write again what stood before.

    Raises:
        Refused: Another change came after it ("member.changed_since").
        NotAgreed: Where money is sent needs a second officer.
    """
    now = tx.people.fields(member)
    if any(now.get(field, "") != text for field, text in after.items()):
        raise Refused("member.changed_since")
    write_details(tx, member, before)
