"""The offices of a member in one line of the list."""

from PySide6.QtCore import QCoreApplication

from app.ui.figures import Figures
from app.ui.offices import office_word

_SHOWN = ("chair", "treasurer", "secretary", "auditor")


def offices_line(roles: tuple[str, ...], key: int, write: Figures) -> str:
    """Return the offices of a member, the highest first; "" for an ordinary member.

    Args:
        key: Number of the padlock, 0 for none.
    """
    found = [office_word(role) for role in roles if role in _SHOWN]
    if key:
        text = QCoreApplication.translate("MemberOffices", "Key {number}")
        found.append(text.format(number=write.count(key)))
    elif "key_holder" in roles:
        found.append(office_word("key_holder"))
    if not found and "admin" in roles:
        found.append(office_word("admin"))
    return write.names(found)
