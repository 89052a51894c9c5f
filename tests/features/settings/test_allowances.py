"""The page of devices shows what each laptop may give out, and hands some of it over."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.allowances import TURNS
from app.core.governance.documents import NotAgreed
from app.operations import paying_out
from app.projections.allowance_look import AllowanceLook
from app.projections.allowances import allowances
from app.ui.allowance_line import AllowanceLine
from app.ui.figures import Figures
from app.ui.refusals import refusal
from tests.features.settings.test_settings import Settings, sending
from tests.helpers.features import use_all_features
from tests.helpers.small_book import pull


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Iterator[Settings]:
    made = Settings(tmp_path)
    use_all_features(made.laptops, made.laptops.meet)
    yield made
    made.close()


def test_what_laptops_may_give_out_is_shown_and_handed_over(settings: Settings) -> None:
    page, laptops = sending(settings), settings.laptops
    card, session = page.allowances, settings.desktop.session
    assert not card.isVisible()  # no meeting was closed yet
    meeting = laptops.open_meeting()
    laptops.pay_on(laptops.book, meeting, 7, advance=100_000)
    laptops.close_meeting(meeting)
    page.read()
    settings.settle()
    assert card.isVisible()
    cells = [[cell.text for cell in line.cells] for line in card.table.lines_model.lines]
    assert cells == [["The box", "1,000", "–"], ["Turns", "yes", "–"]]
    card.amount.setFocus()
    QTest.keyClicks(card.amount, "300")
    card.amount.returnPressed.emit()
    settings.settle()
    tablet = laptops.tablet.group.device
    found = laptops.read(allowances)
    assert found is not None and found.of("1010 KES", tablet) == 30_000
    card.fund.setCurrentIndex(card.fund.findData(TURNS))
    assert card.amount.isHidden()  # a right to pay turns is handed over whole
    card.hand_over()
    settings.settle()
    found = laptops.read(allowances)
    assert found is not None and found.of(TURNS, tablet) == 1
    line = AllowanceLine(session)
    line.ask("cash")
    settings.settle()
    assert line.text.text() == (
        "Without asking the other laptops, this one may give out 700.\nIrene's tablet: 300"
    )
    line.ask_fund(TURNS)
    settings.settle()
    assert line.text.text() == "The right to pay this turn lies with Irene's tablet."
    line.ask("bank")  # nothing lies there, for nobody
    settings.settle()
    assert line.isHidden() and not line.text.text()


def test_who_is_stopped_reads_how_much_there_is_and_where(settings: Settings) -> None:
    laptops = settings.laptops
    laptops.set_pins()
    meeting = laptops.open_meeting()
    laptops.pay_on(laptops.book, meeting, 7, advance=100_000)
    laptops.close_meeting(meeting)
    following = laptops.open_meeting("2026-11-28")
    pull(laptops.tablet, laptops.book)
    with pytest.raises(NotAgreed) as refused:
        laptops.tablet.write(
            lambda tx: paying_out.record_expense(tx, meeting=following, what="tea", minor=25_000)
        )
    words = refusal(refused.value, Figures.of(settings.desktop.session), {})
    assert words == (
        "Without asking the other laptops, this one may give out 0 now; 250 is missing. 1,000 more "
        "lies with: laptop one. Let that laptop hand it over (Settings, Sending and devices) or "
        "send first. Or another officer allows it here with the PIN."
    )


def test_what_no_laptop_holds_is_taken_where_it_is_missed(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = settings.desktop.session
    fund = "1010 KES"
    line = AllowanceLine(session)
    free = AllowanceLook(fund=fund, here=0, laptops=(("x", "Irene's tablet", 0),), free=25_000)
    line.show_look(free)
    assert line.take_button.isHidden()  # the hub takes it by itself
    no_hub = replace(session.book.group, is_hub=False)
    monkeypatch.setattr(type(session.book), "group", property(lambda _: no_hub))
    line.show_look(free)
    assert not line.take_button.isHidden()
    assert line.take_button.text() == "Take 250 that no laptop holds"
