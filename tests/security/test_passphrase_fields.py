"""Where a passphrase is typed: it is hidden, can be pasted, and is taken whole."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.features.onboarding.join import JoinForm
from app.features.onboarding.wizard.screen import Wizard
from app.features.shell.passphrase import PassphrasePage

LONG = "hibiscus ladder mango river " * 30
FIELDS: dict[str, Callable[[], tuple[QWidget, QLineEdit]]] = {
    "opening": lambda: (page := PassphrasePage(), page.field),
    "joining": lambda: (form := JoinForm("en", asks_passphrase=True), form.passphrase),
    "founding": lambda: (
        wizard := Wizard("en", date(2026, 11, 21), asks_passphrase=True),
        wizard.sign.passphrase,
    ),
}


@pytest.mark.parametrize("where", FIELDS)
def test_it_is_hidden_pasted_and_never_cut(qapp: QApplication, where: str) -> None:
    owner, field = FIELDS[where]()
    assert field.echoMode() == QLineEdit.EchoMode.Password
    assert field.maxLength() >= len(LONG) and field.validator() is None
    assert not field.isReadOnly()
    QGuiApplication.clipboard().setText(LONG)
    field.clear()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == LONG
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == LONG  # what is hidden is not copied out
    owner.deleteLater()
