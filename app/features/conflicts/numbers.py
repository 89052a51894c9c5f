"""The numbers of a question about where a member's money is sent, as an officer may see them."""

from app.book.transaction import Reading
from app.core.cases import SENSITIVE_FIELD, CaseOpened
from app.core.permissions import may
from app.core.phones import country_of, shown_phone
from app.projections import officers
from app.projections.sealed_fields import sealed_at


def numbers_on(reading: Reading, fact: CaseOpened, actor: str) -> dict[str, str]:
    """What stands on each slip, by fact id; {} for other questions."""
    if fact.kind != SENSITIVE_FIELD:
        return {}
    return {slip.event: _number(reading, fact.member, slip.event, actor) for slip in fact.slips}


def number_in_force(reading: Reading, fact: CaseOpened, actor: str) -> str:
    """The number that is used until there is an answer; "" for none, and for other questions."""
    found = sealed_at(reading.conn, fact.subjects[0]) if fact.kind == SENSITIVE_FIELD else None
    if found is None:
        return ""
    field, _ = found
    return _shown(reading, reading.people.field(fact.member, field), actor)


def _number(reading: Reading, member: str, entry: str, actor: str) -> str:
    found = sealed_at(reading.conn, entry)
    text = "" if found is None else reading.people.opened(member, *found)
    return _shown(reading, text, actor)


def _shown(reading: Reading, text: str, actor: str) -> str:
    is_whole = may(officers.roles_of(reading.conn, actor), "see_personal_data")
    return shown_phone(text, country_of(reading.group.currency), whole=is_whole) if text else ""
