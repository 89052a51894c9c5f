"""New members: odd names are cleaned, doubted or refused; nothing is half written."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.features.members.new.presenter import from_line
from app.features.members.new.screen import NewMemberScreen
from app.projections import members
from tests.helpers.book_session import book_session
from tests.helpers.group import Group
from tests.helpers.waiting import settle


@pytest.fixture
def group(tmp_path: Path) -> Iterator[Group]:
    made = Group(tmp_path, size=7)
    yield made
    made.close()


@pytest.fixture
def screen(qapp: object, group: Group) -> Iterator[NewMemberScreen]:
    session = book_session(group.book)
    made = NewMemberScreen(session)
    made.show()
    made.set_active(True)
    settle(session)
    yield made
    session.tasks.shutdown()


def write(screen: NewMemberScreen, name: str, phone: str = "") -> str:
    """Type and press Enter; what the form says then."""
    screen.name.setText(name)
    screen.phone.setText(phone)
    QTest.keyClick(screen.name, Qt.Key.Key_Return)
    settle(screen.session)
    settle(screen.session)
    return screen.message.text.text() if not screen.message.isHidden() else ""


def names(group: Group) -> list[str]:
    everyone = group.read(members.members)
    found = group.book.read(lambda r: r.people.names([one.member for one in everyone]))
    return [found[one.member] for one in everyone]


def test_a_member_is_written_with_the_next_number(screen: NewMemberScreen, group: Group) -> None:
    assert screen.number.placeholderText() == "8"
    assert write(screen, "Fatuma Ali", "0712 345 678") == "Fatuma Ali is written as no. 8."
    new = group.read(members.members)[-1]
    fields = group.book.read(lambda r: r.people.fields(new.member))
    assert fields == {"name": "Fatuma Ali", "phone": "+254712345678"}
    assert new.joined_on == "2026-11-21"
    assert screen.name.text() == ""


def test_the_same_name_in_other_letters_is_doubted_once(
    screen: NewMemberScreen, group: Group
) -> None:
    said = write(screen, "GRACE  Atiéno")
    assert said == "This looks like Grace Atieno, no. 7. Enter again writes both."
    assert len(names(group)) == 7
    assert write(screen, "GRACE  Atiéno").endswith("is written as no. 8.")


def test_persian_and_arabic_letters_are_one_name(screen: NewMemberScreen, group: Group) -> None:
    write(screen, "علی کریمی")
    assert "no. 8" in write(screen, "علي كريمي")
    assert len(names(group)) == 8


def test_cyrillic_letters_in_a_latin_name_are_doubted(screen: NewMemberScreen) -> None:
    assert write(screen, "М\u0430ry Njeri".replace("М", "M")).startswith("A word of this name")


def test_marks_that_turn_the_line_are_dropped(screen: NewMemberScreen, group: Group) -> None:
    write(screen, "Ali\u202egpj.exe\u200b")
    assert names(group)[-1] == "Aligpj.exe"


@pytest.mark.parametrize("name", ["", "   ", "x" * 121, "a\u0000b", "e" + "\u0301" * 60, "🙂"])
def test_what_is_no_name_is_refused_and_nothing_is_written(
    screen: NewMemberScreen, group: Group, name: str
) -> None:
    assert write(screen, name)
    assert len(names(group)) == 7


def test_a_wrong_phone_is_refused_with_an_example(screen: NewMemberScreen, group: Group) -> None:
    assert "0712 345 678" in write(screen, "Fatuma Ali", "12")
    assert len(names(group)) == 7


def test_a_phone_of_another_member_is_doubted(screen: NewMemberScreen, group: Group) -> None:
    write(screen, "Fatuma Ali", "0712 345 678")
    assert "Fatuma Ali, no. 8, has this phone" in write(screen, "Dorcas Mutua", "+254712345678")


def test_a_list_is_written_whole_or_not_at_all(screen: NewMemberScreen, group: Group) -> None:
    screen.several.click()
    screen.names.setPlainText("Fatuma Ali, 0712 345 678\n\nDorcas Mutua\nAmina Hassan, 99")
    screen.save.click()
    settle(screen.session)
    assert screen.message.text.text().startswith("Line 3: ")
    assert len(names(group)) == 7
    screen.names.setPlainText("Fatuma Ali, 0712 345 678\n\nDorcas Mutua")
    screen.save.click()
    settle(screen.session)
    assert screen.message.text.text() == "2 members are written."
    assert names(group)[-2:] == ["Fatuma Ali", "Dorcas Mutua"]


def test_a_comma_without_digits_belongs_to_the_name() -> None:
    assert from_line("Ali, the younger", "").name == "Ali, the younger"
    assert from_line("Ali\t0712345678", "").phone == "0712345678"
