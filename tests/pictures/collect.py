"""The collect step as in the target pictures 03 to 03g."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core.locales.digits import native_digits
from app.core.locales.languages import language_of
from app.features.meeting.collect.screen import CollectScreen
from app.ui.widgets.key_button import KeyBar
from app.ui.widgets.step_bar import MeetingBar, Step
from tests.helpers.collect_sheet import NAMES, NAMES_FA, SheetPort, picture_sheet
from tests.helpers.session import screen_session
from tests.screenshots import ALL, Look, picture

TITLES = {
    "en": ("Open", "Roll call", "Collect", "Loans", "Turn", "Other", "Count", "Close"),
    "sw": ("Fungua", "Mahudhurio", "Kusanya", "Mikopo", "Zamu", "Mengine", "Hesabu", "Funga"),
    "fr": ("Ouvrir", "Appel", "Collecte", "Prêts", "Tour", "Autres", "Comptage", "Clôture"),
    "hi": ("खोलें", "हाज़िरी", "जमा", "कर्ज़", "बारी", "अन्य", "गिनती", "समापन"),
    "fa": ("آغاز", "حضور", "دریافت", "وام", "نوبت", "سایر", "شمارش", "پایان"),
}
UNDER = {
    "en": ("3 keys", "19 here", "14 of 19", "1 request", "Dorcas"),
    "sw": ("funguo 3", "19 wapo", "14 / 19", "ombi 1", "Dorcas"),
    "fr": ("3 clés", "19 présents", "14 sur 19", "1 demande", "Dorcas"),
    "hi": ("3 चाबियाँ", "19 यहाँ", "14 / 19", "1 माँग", "Dorcas"),
    "fa": ("۳ کلید", "۱۹ نفر", "۱۴ از ۱۹", "۱ درخواست", "داریوش"),
}
FINES = {
    "fa": ("تأخیر", "تلفن"),
    "sw": ("chelewa", "simu"),
    "fr": ("retard", "tél."),
    "hi": ("देर", "फ़ोन"),
}
HEAD = {
    "en": ("Meeting 18", "Sat 21 Nov 2026", "Saved 15:09:12", "71%"),
    "sw": ("Mkutano 18", "Jmo 21 Nov 2026", "Imehifadhiwa 15:09:12", "71%"),
    "fr": ("Réunion 18", "sam. 21 nov. 2026", "Enregistré 15:09:12", "71 %"),
    "hi": ("बैठक 18", "शनि 21 नवंबर 2026", "सहेजा 15:09:12", "71%"),
    "fa": ("نشست ۱۸", "شنبه ۳۰ آبان ۱۴۰۵", "ذخیره شد ۱۵:۰۹:۱۲", "٪۷۱"),
}


@picture("03-meeting-collect", ALL)
def collect(look: Look) -> QWidget:
    """Fourteen have paid, Mary is next."""
    names = NAMES_FA if look.language == "fa" else NAMES
    sheet = picture_sheet(names, FINES.get(look.language, ("late", "phone")))
    port = SheetPort(sheet)
    screen = CollectScreen(screen_session(look.language), port, sheet)
    port.show = screen.presenter.show
    frame = QWidget()
    frame.setObjectName("page")
    bar, keys = MeetingBar(), KeyBar()
    title, date, saved, battery = HEAD[look.language]
    bar.set_meeting("م" if look.language == "fa" else "Tumaini", title, date)
    bar.set_status(saved, battery)
    digits, under = language_of(look.language).digits, UNDER[look.language]
    bar.steps.set_steps(
        [
            Step(native_digits(str(i + 1), digits), t, under[i] if i < 5 else "", done=i < 2)
            for i, t in enumerate(TITLES[look.language])
        ]
    )
    bar.steps.setCurrentIndex(2)
    keys.set_actions(screen.actions_of_keys())
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in (bar, screen, keys):
        column.addWidget(part, 1 if part is screen else 0)
    screen.set_active(True)
    return frame
