"""Offices in the words of the screen."""

from PySide6.QtCore import QCoreApplication

from app.core.permissions import ADMIN, MEMBER
from app.ui.figures import Figures


def office_words(roles: tuple[str, ...], key: int, write: Figures) -> str:
    """Return the offices of a member, the highest first; "" for an ordinary member."""
    words = {
        "chair": QCoreApplication.translate("Offices", "Chairperson"),
        "treasurer": QCoreApplication.translate("Offices", "Treasurer"),
        "secretary": QCoreApplication.translate("Offices", "Secretary"),
        "auditor": QCoreApplication.translate("Offices", "Inspector"),
    }
    found = [words[role] for role in roles if role in words]
    if key:
        text = QCoreApplication.translate("Offices", "Key {number}")
        found.append(text.format(number=write.count(key)))
    elif "key_holder" in roles:
        found.append(QCoreApplication.translate("Offices", "Key holder"))
    if not found and ADMIN in roles and MEMBER not in roles:
        found.append(QCoreApplication.translate("Offices", "Looks after the computer"))
    return ", ".join(found)
