"""The wizard of a new group, as in the target picture 15."""

from datetime import date

from PySide6.QtWidgets import QWidget

from app.features.onboarding.wizard.draft import PAGES, Draft
from app.features.onboarding.wizard.screen import Wizard
from tests.screenshots import ALL, FOUR, Look, picture

TODAY = date(2026, 3, 21)
NAMES = {
    "fa": ("آذر احمدی", "اکرم اکبری", "امین حسینی", "بهاره مرادی"),
    "hi": ("आशा देवी", "कमला देवी", "गीता कुमारी", "मीना देवी"),
}
USUAL = ("Achieng Otieno", "Akinyi Odhiambo", "Amina Hassan", "Beatrice Wanjiru")


def wizard(look: Look, page: str) -> Wizard:
    """A group of twenty on one of the pages."""
    names = NAMES.get(look.language, USUAL)
    draft = Draft(
        language=look.language, today=TODAY, country="" if look.language == "fa" else "KE"
    )
    draft.group = "صندوق خانوادگی مهر" if look.language == "fa" else "Tumaini"
    more = [f"{names[0].split()[0]} {number}" for number in range(len(names) + 1, 21)]
    draft.people_changed("\n".join([*names, *more]))
    draft.change({"turn": draft.starts["turn"] * 3 // 10, "loan_multiple": 3})
    draft.offices = [1, 2, 3, 4, 5]
    made = Wizard(look.language, TODAY, asks_passphrase=False, draft=draft)
    made.resize(*look.size)
    made.show()
    made.go_to(PAGES.index(page))
    return made


@picture("15-scheme-wizard", ALL)
def money(look: Look) -> QWidget:
    """What each member pays."""
    return wizard(look, "money")


@picture("15a-wizard-kind", FOUR)
def kind(look: Look) -> QWidget:
    """What kind of group, and where."""
    return wizard(look, "kind")


@picture("15c-wizard-loans", FOUR)
def lending(look: Look) -> QWidget:
    """Who may borrow."""
    return wizard(look, "loans")


@picture("15e-wizard-officers", FOUR)
def officers(look: Look) -> QWidget:
    """Who holds which office."""
    return wizard(look, "officers")


@picture("15f-wizard-sign", FOUR)
def sign(look: Look) -> QWidget:
    """Every rule, to be read out."""
    return wizard(look, "sign")
