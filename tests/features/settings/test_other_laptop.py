"""Who has no phone is asked for the PIN on another laptop, from setting it up to a grave deed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.governance.second_factor import LASTS_MS
from app.features.settings.people.answer_slip import AnswerSlip
from app.features.settings.people.page import People
from app.features.shell.second_factor import Codes, CodeSlip
from app.operations import officers as officers_do
from app.projections import officers
from app.projections.second_factors import members_with_factor
from tests.features.settings.test_settings import Settings, choose, people
from tests.helpers.small_book import pull


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Iterator[Settings]:
    made = Settings(tmp_path)
    yield made
    made.close()


def asked(text: str) -> str:
    """The six digits in a sentence."""
    return "".join(sign for sign in text if sign.isdecimal())


def answer(settings: Settings, digits: str, pin: str = "1071") -> str:
    """What the tablet shows."""
    treasurer = settings.laptops.no(1)
    return settings.laptops.tablet.write(
        lambda tx: officers_do.answer_for(tx, member=treasurer, pin=pin, asked=digits)
    ).result


def ready(settings: Settings) -> People:
    """The treasurer's own row, everybody has a PIN, the tablet has heard of it."""
    settings.laptops.set_pins()
    pull(settings.laptops.tablet, settings.laptops.book)
    page = people(settings)
    choose(page, settings.laptops.no(1))
    return page


def code_slip(settings: Settings) -> CodeSlip:
    (codes,) = [part for part in settings.desktop.parts if isinstance(part, Codes)]
    assert codes.slip is not None
    return codes.slip


def test_another_laptop_is_set_up_and_then_asked_at_once(settings: Settings) -> None:
    page, laptops = ready(settings), settings.laptops
    card = page.factor
    QTest.mouseClick(card.laptop_button, Qt.MouseButton.LeftButton)
    settings.settle()
    digits = asked(card._why.text())
    card.field.setText("0000 0000")
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    settings.settle()
    assert laptops.read(members_with_factor) == frozenset()
    card.field.setText(answer(settings, digits))
    QTest.keyClick(card.field, Qt.Key.Key_Return)
    settings.settle()
    assert laptops.read(members_with_factor) == {laptops.no(1)}
    assert "on another laptop" in card._why.text() and not card.field.isVisibleTo(card)
    laptops.up.now_ms += LASTS_MS
    page.appoint(laptops.no(7), ("auditor",))
    settings.settle()
    settings.settle()
    slip = code_slip(settings)
    slip.field.setText(answer(settings, asked(slip.asked.text())))
    slip.prove()
    settings.settle()
    settings.settle()
    assert laptops.read(officers.roles_of, laptops.no(7)) == {"auditor"}


def test_the_laptop_that_is_asked_shows_digits_for_the_right_pin_only(settings: Settings) -> None:
    page = ready(settings)
    page.answer_button.click()
    slip = page.slip
    assert isinstance(slip, AnswerSlip) and slip.who.currentText() == "Josephine Auma"
    for digits, pin, shown, said in (
        ("123 456", "1079", False, "This is not the PIN."),
        ("123", "1071", False, "The other laptop shows six digits."),
        ("123 456", "1071", True, ""),
    ):
        slip.digits.setText(digits)
        slip.pin.setText(pin)
        QTest.keyClick(slip.pin, Qt.Key.Key_Return)
        settings.settle()
        assert (slip.answer.isVisibleTo(slip), slip.pin.text()) == (shown, "")
        assert slip.message.isHidden() == (not said) and said in slip.message.text.text()
    assert len(asked(slip.answer.text())) == 8
