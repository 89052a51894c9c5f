"""The other samples: written twice, the Persian group, practice, and a group on its first day."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from app import samples
from app.book.verify import verify_database
from app.core.cases import SAME_PAYMENT
from app.operations import officers
from app.projections import (
    all_projections,
    balances,
    cases,
    collecting,
    entries,
    home,
    meetings,
    members,
)
from app.projections.questions import question
from app.samples import pin_of
from app.system.resources import resource
from app.system.vault import MemoryKeyStore
from tests.samples.conftest import NOW_MS, Sample


def test_grace_paid_1000_once_or_twice_at_meeting_17(sample: Callable[[str], Sample]) -> None:
    group = sample("tumaini-conflict")
    (case,) = [one for one in group.read(cases.open_cases) if one.fact.kind == SAME_PAYMENT]
    names = group.names()
    assert names[case.fact.member] == "Grace Atieno"
    assert group.whole(case.fact.amount) == 1000
    here = group.book.group.device
    asked = group.read(question, case.case, here=here)
    assert [names[slip.actor] for slip in asked.slips] == ["Josephine Auma", "Irene Moraa"]
    shown = {
        option.choice: {line.kind: group.whole(line.after_minor) for line in option.outcomes}
        for option in asked.options
    }
    assert shown["once"] == {"savings": 10_400, "welfare": 1700, "box": 44_600}
    assert shown["twice"]["box"] == 45_600
    assert asked.suggested == "once"


def test_four_entries_of_the_tablet_joined_without_a_question(
    sample: Callable[[str], Sample],
) -> None:
    group = sample("tumaini-conflict")
    last = group.read(meetings.last_closed)
    asked = {one for case in group.read(cases.open_cases) for one in case.fact.subjects}
    joined = [
        line
        for line in group.read(entries.entries_at, last.meeting)
        if line.device != group.book.group.device and line.entry not in asked
    ]
    assert [group.whole(line.minor) for line in joined] == [1400, 2100, 1400, 850]


def test_the_second_device_changed_nothing_that_was_closed(
    sample: Callable[[str], Sample],
) -> None:
    group = sample("tumaini-conflict")
    shown = group.read(home.home, currency="KES", today="2026-11-21")
    assert shown.last is not None
    assert group.whole(shown.last.totals.box) == 44_600
    assert round(shown.share_worth / group.unit) == 240


def test_the_persian_group_tells_the_same_story_in_its_own_words(
    sample: Callable[[str], Sample],
) -> None:
    group = sample("tumaini-fa")
    info = group.book.group
    assert (info.name, info.calendar, info.currency) == ("صندوق مهر", "jalali", "IRR")
    running = group.read(meetings.running_meeting)
    sheet = group.read(
        collecting.collect_sheet, running.meeting, currency="IRR", names=group.names()
    )
    assert group.whole(sheet.written.total) == 20_750
    assert (group.whole(sheet.cash_minor), group.whole(sheet.electronic_minor)) == (12_650, 8100)
    assert sheet.rows[14].name == "مریم نوری"
    paid = [payment for row in sheet.rows for payment in row.payments]
    assert {payment.method for payment in paid} == {"cash", "usdt", "split"}


def test_practice_can_be_opened_with_three_keys_and_published_pins(tmp_path: Path) -> None:
    book = samples.build("practice", tmp_path / "p.daftari", MemoryKeyStore(), lambda: NOW_MS)
    try:
        assert book.group.kind == "practice"
        people = book.read(lambda reading: members.members(reading.conn))
        assert len(people) == 12
        keys = [one for one in people if one.no in (4, 7, 9)]
        for one in keys:
            pin = pin_of(one.no)
            assert book.write(
                lambda tx, one=one, pin=pin: officers.check_pin(tx, member=one.member, pin=pin)
            ).result
        planned = book.read(lambda reading: meetings.next_meeting(reading.conn))
        assert planned is not None
        assert planned.no == 4
    finally:
        book.close()


def test_an_empty_group_waits_for_its_first_meeting(tmp_path: Path) -> None:
    book = samples.build("empty", tmp_path / "e.daftari", MemoryKeyStore(), lambda: NOW_MS)
    try:
        assert len(book.read(lambda reading: members.members(reading.conn))) == 1
        assert book.read(lambda reading: balances.trial_balance(reading.conn)) in ([], ())
        planned = book.read(lambda reading: meetings.next_meeting(reading.conn))
        assert planned is not None
        assert planned.no == 1
    finally:
        book.close()


def test_after_the_story_the_clock_is_the_computers(tmp_path: Path) -> None:
    book = samples.build("empty", tmp_path / "e.daftari", MemoryKeyStore(), lambda: NOW_MS + 5)
    try:
        assert book.write(lambda tx: tx.now_ms).result == NOW_MS + 5
    finally:
        book.close()


def test_members_have_the_same_ids_in_every_copy_of_a_sample(
    sample: Callable[[str], Sample],
) -> None:
    assert sample("tumaini").ids == sample("tumaini-closed").ids


@pytest.mark.parametrize("name", ["tumaini-payments", "tumaini-conflict", "tumaini-fa"])
def test_a_sample_is_a_whole_book_in_chains_signatures_and_sums(
    sample: Callable[[str], Sample], name: str
) -> None:
    assert list(verify_database(sample(name).book.database, tuple(all_projections()))) == []


def test_an_unknown_sample_leaves_no_book(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        samples.build("nothing", tmp_path / "n.daftari", MemoryKeyStore(), lambda: NOW_MS)
    assert list(tmp_path.iterdir()) == []


def test_every_story_is_short_enough_to_be_read() -> None:
    folder = resource("samples")
    stories = sorted(folder.rglob("*.json"))
    assert len(stories) >= 6
    for path in stories:
        assert json.loads(path.read_bytes())
        most = 200_000 if path.parent.name == "years" else 40_000  # a deed a line
        assert path.stat().st_size < most, path.name
