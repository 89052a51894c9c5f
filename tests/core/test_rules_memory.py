"""What the rules of the sequencer remember has a number, and a memory of another number is old."""

from collections import Counter
from hashlib import sha256
from typing import Any

import msgspec
import pytest

from app.core.admission import Entry, Sequenced
from app.core.events import registry
from app.core.events.numbered import open_numbered
from app.core.events.registry import load_catalogue
from app.core.relearning import is_current, relearn, stamp
from app.core.rules import MEMORY
from tests.databases.make_rules_log import read_logs
from tests.helpers.memory_log import MemoryLog

load_catalogue()

# `MEMORY`, and what the rules then remember of the logs in `rules.log`.
REMEMBERED = (6, "ab74d6faac95abb76c5f872b4475d518dfc9b4e428659af201688a94f97e9cf2")


def learnt(records: list[Sequenced]) -> MemoryLog:
    """A store with these records, and what the rules remember of them."""
    events = [open_numbered(one.frame, one.seq, one.epoch) for one in records]
    store = MemoryLog(events[0].group)
    store.append([Entry(*pair) for pair in zip(records, events, strict=True)])
    assert relearn(store, records)
    return store


def test_what_the_rules_remember_of_a_log_changes_only_with_its_number() -> None:
    indexes = [sorted(learnt(records).index.items()) for records in read_logs()]
    digest = sha256(msgspec.json.encode(indexes)).hexdigest()
    assert (MEMORY, digest) == REMEMBERED, (
        "the rules remember something else of the same facts: count MEMORY up in "
        "app/core/rules/__init__.py, so that everybody who numbers learns anew, and write it here"
    )


def test_nearly_every_kind_of_memory_is_in_those_logs() -> None:
    kinds = Counter(kind for records in read_logs() for kind, _ in learnt(records).index)
    assert len(kinds) > 50


def test_a_memory_of_other_rules_is_not_current() -> None:
    assert is_current(stamp(reads_all=True)) and is_current(stamp(reads_all=False))
    assert not is_current("") and not is_current(str(MEMORY + 1))


def test_a_memory_that_lacks_facts_is_old_when_the_program_knows_more_types(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known: dict[tuple[str, int], Any] = dict(registry._by_name)
    monkeypatch.setattr(registry, "_by_name", known)
    later = known.pop(("expense.paid", 1))
    before, whole = stamp(reads_all=False), stamp(reads_all=True)
    assert is_current(before)
    known["expense.paid", 1] = later
    assert not is_current(before)
    assert is_current(whole)  # nothing in it was unread, so there is nothing to learn
