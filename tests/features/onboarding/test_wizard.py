"""The wizard: eight questions by keyboard alone, and what the answers become."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.core.constitution.kinds import KINDS
from app.core.constitution.of_group import values_of
from app.core.errors import Refused
from app.core.rules_of_group import check_rules
from app.features.onboarding.typed import beginning_of
from app.features.onboarding.wizard.draft import CHAPTERS, PAGES, Draft
from app.features.onboarding.wizard.kind_page import KindPage
from app.features.onboarding.wizard.screen import Wizard
from app.ui.rules.sentence import SentenceBox
from app.ui.widgets.switch import Switch

KEY = Qt.Key
TODAY = date(2026, 3, 21)


@pytest.fixture
def wizard(qapp: QApplication) -> Iterator[Wizard]:
    made = Wizard("en", TODAY, asks_passphrase=False)
    made.resize(1366, 728)
    made.show()
    made.activateWindow()
    yield made
    made.close()


def front(wizard: Wizard) -> str:
    return PAGES[wizard.place]


def press(wizard: Wizard, key: Qt.Key) -> None:
    """A key where the keyboard is."""
    QTest.keyClick(wizard.focusWidget() or wizard, key)


def write_names(wizard: Wizard, *names: str) -> None:
    """Names into the box of the members, one a line."""
    for place, name in enumerate(names):
        if place:
            press(wizard, KEY.Key_Return)
        QTest.keyClicks(wizard.focusWidget(), name)


def tab_to(wizard: Wizard, wanted: QWidget) -> None:
    """Tab until the keyboard is there; it must be reachable."""
    for _ in range(60):
        if wizard.focusWidget() is wanted:
            return
        press(wizard, KEY.Key_Tab)
    raise AssertionError(f"{wanted} cannot be reached by Tab")


def box(wizard: Wizard, field: str) -> SentenceBox:
    rows = wizard.page.form.rows
    found = next(row.line.boxes[field] for row in rows if field in row.line.boxes)
    assert isinstance(found, SentenceBox)
    return found


def switch(wizard: Wizard, code: str) -> Switch:
    rows = wizard.page.form.rows
    found: Switch = next(row.switch for row in rows if row.row.code == code)
    return found


def test_a_group_is_set_up_by_keyboard_alone(wizard: Wizard) -> None:
    ready: list[bool] = []
    wizard.ready.connect(lambda: ready.append(True))
    QTest.keyClicks(wizard.focusWidget(), "Upendo")
    tab_to(wizard, wizard.pages["kind"].cards["vsla"])
    press(wizard, KEY.Key_1)
    assert wizard.draft.kind == "vsla"
    tab_to(wizard, wizard.button)
    press(wizard, KEY.Key_Return)
    assert front(wizard) == "members"
    write_names(wizard, "Josephine Auma", "Achieng Otieno", "Irene Moraa", "Peter")
    QTest.keyClick(wizard.focusWidget(), KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert front(wizard) == "money"
    tab_to(wizard, box(wizard, "share_value"))
    box(wizard, "share_value").selectAll()
    QTest.keyClicks(wizard.focusWidget(), "500")
    tab_to(wizard, switch(wizard, "turn"))
    press(wizard, KEY.Key_Space)
    assert wizard.draft.rules.turn > 0
    press(wizard, KEY.Key_Space)
    tab_to(wizard, box(wizard, "share_value"))
    for page in ("loans", "fines", "meetings", "officers", "sign"):
        press(wizard, KEY.Key_Return)
        assert front(wizard) == page
        if page == "officers":
            tab_to(wizard, wizard.pages["officers"].pins[0])
            QTest.keyClicks(wizard.focusWidget(), "2749")
    assert any("shares of KES\u00a0500" in line for line in wizard.sign.lines)
    press(wizard, KEY.Key_Return)
    assert ready == [True]
    beginning = beginning_of(wizard.typed(), TODAY)
    assert (beginning.rules.share_value, beginning.rules.turn) == (50_000, 0)
    assert beginning.names[1] == "Achieng Otieno" and beginning.pins == ((0, "2749"),)
    assert beginning.founding.zone == "Africa/Nairobi"


def test_a_group_that_goes_round_begins_with_its_box(wizard: Wizard) -> None:
    kind = wizard.pages["kind"]
    assert isinstance(kind, KindPage) and not kind.round.isVisibleTo(kind)
    press(wizard, KEY.Key_3)
    wizard.draft.kind, wizard.draft.group = "turn", "Upendo"
    wizard.draft.choose_kind("turn")
    wizard.draft.people_changed("Josephine\nAchieng")
    kind.show_draft()
    assert kind.round.isVisibleTo(kind)
    beginning = beginning_of(wizard.typed(), TODAY)
    (box,) = beginning.boxes
    assert (box.kind, box.name, box.terms.value) == (
        "merry_go_round", "Turn", wizard.draft.rules.turn,
    )  # fmt: skip
    assert beginning.rules.turn == 0 and "turn" not in beginning.rules.carried
    kind.round.setCurrentIndex(kind.round.findData("chit"))
    kind.round.activated.emit(kind.round.currentIndex())
    (box,) = beginning_of(wizard.typed(), TODAY).boxes
    assert (box.kind, box.terms.cash_unit) == ("chit", 100)
    wizard.go_to(PAGES.index("sign"))
    assert any("highest bid" in line or "auction" in line.lower() for line in wizard.sign.lines)
    assert not any(line.startswith("Everybody pays") for line in wizard.sign.lines)


def test_escape_goes_a_page_back_and_forgets_nothing(wizard: Wizard) -> None:
    wizard.draft.group = "Upendo"
    wizard.draft.people_changed("Josephine\nAchieng")
    wizard.go_to(PAGES.index("fines"))
    tab_to(wizard, box(wizard, "late_fine"))
    box(wizard, "late_fine").selectAll()
    QTest.keyClicks(wizard.focusWidget(), "75")
    press(wizard, KEY.Key_Escape)
    assert front(wizard) == "loans"
    press(wizard, KEY.Key_Return)
    assert box(wizard, "late_fine").text() == "75"


def test_without_savings_nothing_is_lent_and_the_page_says_why(wizard: Wizard) -> None:
    wizard.draft.group = "Upendo"
    wizard.draft.people_changed("Josephine\nAchieng")
    wizard.go_to(PAGES.index("money"))
    tab_to(wizard, switch(wizard, "shares"))
    press(wizard, KEY.Key_Space)
    assert wizard.draft.rules.loan_multiple == 0
    wizard.go_to(PAGES.index("loans"))
    row = wizard.page.form.rows[0]
    assert not row.switch.isEnabled()
    assert row.hint.text().startswith("A member borrows against own savings")


def test_the_preview_follows_every_key(wizard: Wizard) -> None:
    wizard.draft.group = "Upendo"
    wizard.draft.people_changed("\n".join(f"Member {number}" for number in range(20)))
    wizard.go_to(PAGES.index("money"))
    tab_to(wizard, box(wizard, "welfare"))
    box(wizard, "welfare").selectAll()
    QTest.keyClicks(wizard.focusWidget(), "150")
    assert "950" in wizard.preview.accessibleName()  # 4 shares of 200 and 150
    assert dict(wizard.draft.preview().collected)["welfare"] == 20 * 15_000


def test_the_law_of_the_country_is_said_and_never_forced(wizard: Wizard) -> None:
    wizard.draft.group = "Upendo"
    wizard.go_to(PAGES.index("members"))
    write_names(wizard, "Josephine", "Achieng")
    law = wizard.pages["members"].law
    assert "at least 10 members" in law.text()
    wizard.go_on()
    assert front(wizard) == "money"


def test_an_office_goes_with_the_name_that_holds_it() -> None:
    draft = Draft(language="en", today=TODAY)
    draft.people_changed("Josephine\nAchieng\nIrene")
    draft.offices, draft.pins = [1, 2, -1, -1, -1], {1: "2601", 2: "2610"}
    draft.people_changed("Josephine\nGrace\nIrene\nAchieng")
    assert draft.offices[:2] == [3, 2] and draft.pins == {3: "2601", 2: "2610"}
    draft.people_changed("Grace\nJosephine\nGrace\nIrene\nAchieng")  # two called the same
    assert draft.offices[:2] == [4, 3]
    draft.people_changed("Josephine\nIrene")
    assert draft.offices[:2] == [-1, 1] and draft.pins == {1: "2610"}


def test_a_fund_and_a_building_begin_with_their_box() -> None:
    for kind, scheme in (("fund", "qard_fund"), ("building", "aptbox"), ("vsla", "")):
        draft = Draft(language="fa", today=TODAY)
        draft.choose_kind(kind)
        draft.group = "مهر"
        draft.people_changed("آذر\nاکرم")
        boxes = beginning_of(draft.typed("laptop", "صندوق وام"), TODAY).boxes
        assert [one.kind for one in boxes] == [scheme] * bool(scheme)
    draft.choose_kind("fund")
    draft.change({"savings": 7_000_000})
    (fund,) = beginning_of(draft.typed("laptop", "صندوق وام"), TODAY).boxes
    assert (fund.name, fund.terms.fee_least, fund.terms.currency) == ("صندوق وام", 7_000_000, "IRR")
    assert (fund.terms.period, fund.terms.unit) == ("jalali_month", 10_000)


def test_a_list_of_five_thousand_names_can_be_pasted(wizard: Wizard) -> None:
    wizard.draft.group = "Upendo"
    wizard.go_to(PAGES.index("members"))
    names = wizard.pages["members"].names
    names.setPlainText("\n".join(f"{number}. Member" for number in range(5_000)))
    assert len(wizard.draft.names) == 5_000
    wizard.go_on()
    assert dict(wizard.draft.preview().collected)["welfare"] == 5_000 * 10_000


@given(
    kind=st.sampled_from(KINDS),
    country=st.sampled_from(Draft(language="en", today=TODAY).countries),
    other=st.sampled_from(KINDS),
    welfare=st.integers(0, 10**9),
    members=st.integers(0, 400),
)
@settings(max_examples=60, deadline=None)
def test_any_way_through_the_questions_ends_with_rules_that_can_be_kept(
    kind: str, country: str, other: str, welfare: int, members: int
) -> None:
    draft = Draft(language="en", today=TODAY)
    draft.choose_kind(kind)
    draft.choose_country(country)
    draft.people_changed("\n".join(f"Member {number}" for number in range(members)))
    draft.change({"welfare": welfare})
    draft.choose_kind(other)
    check_rules(draft.rules)
    assert draft.rules.welfare == welfare
    for chapter in CHAPTERS.values():
        values = values_of(draft.rules)
        for row in chapter.rows:
            if draft.blocked(chapter).get(row.code) and row.switch:
                assert not row.is_on(values) or row.code == "welfare_bag"
    draft.group = "Upendo"
    if not members:
        with pytest.raises(Refused, match=r"form\.no_members"):
            beginning_of(draft.typed("laptop", ""), TODAY)
        return
    beginning = beginning_of(draft.typed("laptop", ""), TODAY)
    assert beginning.founding.kind == other
    assert len(beginning.names) == members
