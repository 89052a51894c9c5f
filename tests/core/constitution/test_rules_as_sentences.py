"""The rules of a group as sentences: every rule has one, in five languages, with all its boxes."""

from collections import Counter
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.constitution.combinations import blocked, settled
from app.core.constitution.of_group import CHAPTERS, MONEY, told, values_of
from app.core.constitution.of_loans import LOANS
from app.core.constitution.preview import preview
from app.core.locales import format_date, format_money
from app.core.locales.isolates import without_isolates
from app.core.penalties import PenaltyRule
from app.core.rules_of_group import CARRIED, Rules, check_rules
from app.system.constitution_sentences import ROOM, Reader, pieces, rule_sentence, word_of
from app.system.texts import LANGUAGES, load_texts

ROWS = [row for chapter in CHAPTERS for row in chapter.rows]
TUMAINI = Rules(
    share_value=20_000,
    shares_min=1,
    shares_max=5,
    welfare=10_000,
    turn=30_000,
    late_fine=5_000,
    fine_list=(("phone", 10_000),),
    loan_rate_ppm=50_000,
    carried=CARRIED,
    penalty_late=PenaltyRule(kind="flat", minor=5_000),
    key_holders=("a", "b", "c"),
)
READER = Reader(
    "en",
    lambda minor: format_money(minor, "KES", "en", code=True),
    lambda day: format_date(day, "en", "gregorian", "short"),
    {"a": "Caroline", "b": "Peter", "c": "Hellen"},
)


def sentence(code: str, rules: Rules = TUMAINI) -> str:
    row = next(row for row in ROWS if row.code == code)
    return without_isolates(rule_sentence(row, values_of(rules), READER)).replace("\u00a0", " ")


def test_every_rule_of_the_group_stands_in_exactly_one_place() -> None:
    boxes = Counter(box.field for row in ROWS for box in row.boxes)
    assert set(boxes.values()) == {1}
    said = {name for row in ROWS for name in row.fields}
    assert said == {one.name for one in fields(Rules)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_has_a_place_for_each_of_its_boxes_in_every_language(language: str) -> None:
    texts = load_texts(language, ROOM)
    for row in ROWS:
        assert row.code in texts.sentences, row.code
        places = [name for _, name in pieces(row.code, language) if name]
        assert sorted(places) == sorted(box.field for box in row.boxes), row.code
        for box in row.boxes:
            for word in box.words:
                assert word_of(box, word, language) != f"word.{box.field}.{word}"
    for chapter in CHAPTERS:
        assert f"chapter.{chapter.code}" in texts.sentences
        assert f"question.{chapter.code}" in texts.sentences


def test_the_rules_of_the_sample_read_as_they_are_spoken() -> None:
    assert sentence("shares") == "Everyone buys 1 to 5 shares of KES 200"
    assert sentence("turn") == "Everyone pays KES 300 and one member takes it all"
    assert sentence("keys") == "3 keys open the box: Caroline, Peter, Hellen"
    assert sentence("loan_rate") == (
        "A loan costs 5% for every 1 meeting, fixed on the day it is given"
    )
    assert sentence("penalty_late") == "What is paid late costs KES 50 once"
    assert sentence("lending", replace(TUMAINI, loan_multiple=0)) == "The group gives no loans"
    assert sentence("savings") == ""


def test_a_group_without_loans_says_nothing_more_about_them() -> None:
    none = replace(TUMAINI, loan_multiple=0)
    assert [row.code for row in told(LOANS, none)] == ["lending"]
    assert "welfare_bag" not in [row.code for row in told(MONEY, replace(none, welfare=0))]


def test_a_meeting_of_twenty_collects_what_the_picture_shows() -> None:
    shown = preview(TUMAINI, 20)
    assert dict(shown.collected) == {"shares": 1_600_000, "welfare": 200_000, "turn": 600_000}
    assert (shown.shares, shown.brings, shown.meetings) == (4, 120_000, 26)
    assert shown.in_a_year("shares", "savings") == 41_600_000
    assert shown.in_a_year("welfare") == 5_200_000


AMOUNTS = st.sampled_from([0, 100, 20_000])
ANY_RULES = st.builds(
    Rules,
    share_value=AMOUNTS,
    shares_min=st.integers(0, 5),
    savings=AMOUNTS,
    welfare=AMOUNTS,
    turn=AMOUNTS,
    loan_multiple=st.integers(0, 4),
    guarantors_needed=st.integers(0, 5),
    keys_needed=st.integers(0, 5),
)


@given(rules=ANY_RULES, members=st.integers(0, 40))
def test_what_cannot_hold_is_switched_off_and_what_is_left_can_be_kept(
    rules: Rules, members: int
) -> None:
    left = settled(values_of(rules), members)
    check_rules(Rules(**left))
    assert settled(left, members) == left
    for row in ROWS:
        if row.code == "lending" and blocked(row, left, members):
            assert not row.is_on(left)
    if members:
        assert left["guarantors_needed"] < max(1, members) or not left["guarantors_needed"]


@given(rules=ANY_RULES, members=st.integers(0, 400))
def test_a_meeting_collects_what_its_members_bring(rules: Rules, members: int) -> None:
    shown = preview(rules, members)
    assert sum(minor for _, minor in shown.collected) == shown.brings * members
    kinds = [kind for kind, _ in shown.columns]
    assert shown.in_a_year(*kinds) == shown.brings * members * shown.meetings
