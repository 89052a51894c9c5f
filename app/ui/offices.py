"""The names of offices, as they stand under a person's name."""

from PySide6.QtCore import QCoreApplication

# Whoever founds a group holds all offices at first, and is its treasurer until others come.
ORDER = ("treasurer", "chair", "secretary", "key_holder", "auditor", "admin", "member")


def office_words(roles: frozenset[str]) -> str:
    """The office under which a person is shown, translated; without one a member."""
    return office_word(next((role for role in ORDER if role in roles), "member"))


def office_word(role: str) -> str:
    """The name of one office."""
    return {
        "chair": QCoreApplication.translate("Offices", "Chairperson"),
        "treasurer": QCoreApplication.translate("Offices", "Treasurer"),
        "secretary": QCoreApplication.translate("Offices", "Secretary"),
        "key_holder": QCoreApplication.translate("Offices", "Key holder"),
        "auditor": QCoreApplication.translate("Offices", "Inspector"),
        "admin": QCoreApplication.translate("Offices", "Keeper of the computers"),
        "member": QCoreApplication.translate("Offices", "Member"),
    }[role]
