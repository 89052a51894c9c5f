"""The language of the screens before anybody chose one."""

import pytest

from app.ui.preferences import language_for


@pytest.mark.parametrize(
    ("chosen", "computer", "of_group", "shown"),
    [
        ("fr", "sw_KE.UTF-8", ("fa",), "fr"),
        ("", "sw_KE.UTF-8", ("en", "sw"), "sw"),
        ("", "en_US.UTF-8", ("fa",), "fa"),
        ("", "en_US.UTF-8", (), "en"),
        ("", "de_DE.UTF-8", (), "en"),
        ("", "de_DE.UTF-8", ("de", "hi"), "hi"),
        ("", "", (), "en"),
    ],
)
def test_what_was_chosen_then_the_computers_if_the_group_has_it_then_the_groups(
    monkeypatch: pytest.MonkeyPatch,
    chosen: str,
    computer: str,
    of_group: tuple[str, ...],
    shown: str,
) -> None:
    monkeypatch.delenv("LANGUAGE", raising=False)
    monkeypatch.setenv("LANG", computer)
    assert language_for(chosen, of_group) == shown
