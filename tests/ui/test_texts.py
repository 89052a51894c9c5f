"""No sentence is missing in any of the five languages, and none loses a place."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from app.core.errors import Refused
from app.system.error_sentences import UNKNOWN, sentence_code
from app.system.texts import LANGUAGES, Texts, load_texts
from app.ui.error_texts import sentence
from app.ui.translation import Translation, compile_catalogues
from tests.texts import all_rooms, source_folder
from tests.texts_check import problems

ROOT = Path(__file__).resolve().parents[2]
RAISED = {"Refused", "Unavailable", "Untrusted", "AppError", "_unavailable", "_untrusted"}


@pytest.mark.parametrize("room", all_rooms())
def test_a_room_is_complete_in_all_languages(room: str) -> None:
    assert problems(room, source_folder(room)) == []


def codes_raised() -> dict[str, list[str]]:
    """Return code -> rooms that raise it, for every literal code in the code of the program."""
    found: dict[str, set[str]] = {}
    for path in [*(ROOT / "app").rglob("*.py"), *(ROOT / "sync_server").rglob("*.py")]:
        room = "/".join(path.relative_to(ROOT).parts[:3])
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
                continue
            if node.func.id in RAISED and node.args and isinstance(node.args[0], ast.Constant):
                found.setdefault(str(node.args[0].value), set()).add(room)
    return {code: sorted(rooms) for code, rooms in sorted(found.items())}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_has_a_sentence(language: str) -> None:
    """Who raises a code writes its sentence: python -m tests.tasks texts --fill F errors."""
    texts = load_texts(language, "errors")
    missing = [
        f"{c}  ({', '.join(r)})"
        for c, r in codes_raised().items()
        if sentence_code(c, texts) == UNKNOWN
    ]
    assert not missing, f"{len(missing)} codes without a text in {language}:\n" + "\n".join(missing)


def test_a_count_takes_the_form_of_its_language() -> None:
    forms = {"members": ("{n} member", "{n} members")}
    texts = Texts("fr", forms, {})
    assert [texts("members", n=n) for n in (0, 1, 2)] == ["0 member", "1 member", "2 members"]
    assert Texts("en", forms, {})("members", n=0) == "0 members"


def test_what_is_missing_is_read_in_english_and_what_nobody_wrote_is_its_code() -> None:
    texts = Texts("sw", {}, {"a": ("Hello {name}",)})
    assert texts("a", name="Grace") == "Hello Grace"
    assert texts("a") == "Hello {name}"
    assert texts("b") == "b"


def test_an_unknown_error_still_says_that_the_book_is_not_harmed() -> None:
    assert "not.known" in sentence(Refused("not.known"), "fa")


def test_the_language_changes_while_the_program_runs(qapp: QApplication) -> None:
    compile_catalogues()
    translation = Translation()
    translation.use("fa")
    assert QCoreApplication.translate("Places", "Members") == "اعضا"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    translation.use("en")
    assert QCoreApplication.translate("Places", "Members") == "Members"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
