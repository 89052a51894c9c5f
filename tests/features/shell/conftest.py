"""The program before a book is opened, where the keys of the test's `group` are at hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.features.shell.program import Program
from app.system import book_keys
from tests.helpers.desktop import program_in
from tests.helpers.group import Group


@pytest.fixture
def program(
    group: Group, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    monkeypatch.setattr(book_keys, "keys_of", lambda book, words: group.keys)
    monkeypatch.setattr(book_keys, "needs_passphrase", lambda book: False)
    made = program_in(tmp_path, qapp)
    yield made
    made.leave()
    made.entrance.close()
