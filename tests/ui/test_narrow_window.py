"""In the least window no page is wider than its room: nothing stands over the edge."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from app.ui import theme
from app.ui.screen import Screen
from app.ui.translation import LANGUAGE_NAMES, Translation, compile_catalogues
from tests.screenshots import REGISTRY, Look, discover

discover()
LEAST = (1024, 640)  # spec/ux.md 4.2
PAGES = (
    "01-home", "11-member-passbook", "11b-members-list", "11c-meetings", "12g-closed-twice",
    "13-payment-verification", "15-loans", "15b-a-loan", "15c-a-request", "15g-group-rules",
    "16-first-run", "17-sync-devices", "18-print-preview",
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
@pytest.mark.parametrize("name", PAGES)
def test_no_page_is_wider_than_the_least_window(
    qapp: QApplication, name: str, language: str
) -> None:
    compile_catalogues()
    translation = Translation()
    translation.use(language)
    theme.use(theme.Theme(language=language))
    try:
        drawn = REGISTRY[name][0](Look(language=language, size=LEAST))
        drawn.resize(*LEAST)
        drawn.show()
        for _ in range(3):
            QApplication.processEvents()
        assert drawn.width() <= LEAST[0]
        assert drawn.minimumSizeHint().width() <= LEAST[0]
        for page in drawn.findChildren(Screen):
            assert not page.isVisible() or page.minimumSizeHint().width() <= page.width()
        drawn.close()
        drawn.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    finally:
        translation.use("en")
        theme.use(theme.Theme())
