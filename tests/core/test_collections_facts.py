"""Promises, contacts, hardship and advice: what may be written, and that it never moves money."""

from dataclasses import fields, replace

import pytest

from app.core.advice import AdviceRecorded, record
from app.core.contacts import ContactLogged, check_said, is_quiet, log
from app.core.corrections import REVERSIBLE
from app.core.errors import Refused
from app.core.events.registry import FactClass, type_of
from app.core.hardship import HardshipDeclared, covers, declare
from app.core.permissions import may_seal
from app.core.promises import PromiseMade, make, state_of

PROMISE = PromiseMade(
    promise="p", member="m", on="2026-11-21", by="2026-11-28", minor=500, currency="KES"
)
CONTACT = ContactLogged(member="m", on="2026-11-21", channel="call", result="reached")
HARDSHIP = HardshipDeclared(
    member="m",
    meeting="x",
    on="2026-11-21",
    since="2026-11-21",
    until="2026-12-31",
    reason="illness",
    votes_yes=15,
    votes_no=2,
)
ADVICE = AdviceRecorded(
    subject="m",
    member="m",
    on="2026-11-21",
    kind="score",
    table="score",
    table_version=1,
    inputs="{}",
    result="{}",
)
ALL = (PROMISE, CONTACT, HARDSHIP, ADVICE)


@pytest.mark.parametrize("fact", ALL)
def test_no_fact_about_late_money_moves_money(fact: object) -> None:
    assert not {"post", "template"} & set(dir(fact))
    assert "post" not in {field.name for field in fields(fact)}


@pytest.mark.parametrize("fact", ALL)
def test_every_one_is_always_effective_and_can_be_taken_back(fact: object) -> None:
    kind = type_of(fact)
    assert kind.fact_class is FactClass.CASH
    assert kind.name in REVERSIBLE
    assert may_seal(frozenset({"secretary"}), kind.name)
    assert not may_seal(frozenset({"auditor", "key_holder"}), kind.name)


def test_a_promise_is_open_until_its_day_is_over_then_broken() -> None:
    assert state_of(minor=500, by="2026-11-28", paid=499, on="2026-11-28") == "open"
    assert state_of(minor=500, by="2026-11-28", paid=499, on="2026-11-29") == "broken"


def test_a_promise_is_kept_as_soon_as_all_of_it_came() -> None:
    assert state_of(minor=500, by="2026-11-28", paid=500, on="2026-11-22") == "kept"
    assert state_of(minor=500, by="2026-11-28", paid=700, on="2027-01-01") == "kept"


def test_a_promise_that_cannot_be_kept_is_refused_with_the_nearest_day() -> None:
    assert make(PROMISE) is PROMISE
    with pytest.raises(Refused) as refused:
        make(replace(PROMISE, by="2026-11-20"))
    assert refused.value.code == "promise.in_the_past"
    assert refused.value.values == {"earliest": "2026-11-21"}
    with pytest.raises(Refused) as refused:
        make(replace(PROMISE, by="2027-11-23"))
    assert refused.value.code == "promise.too_far"
    assert refused.value.values == {"latest": "2027-11-22", "days": 366}
    make(replace(PROMISE, by="2027-11-22"))
    with pytest.raises(Refused, match="not_positive"):
        make(replace(PROMISE, minor=0))


def test_a_contact_names_how_and_with_what_result() -> None:
    assert log(CONTACT) is CONTACT
    with pytest.raises(Refused, match="unknown_channel"):
        log(replace(CONTACT, channel="pigeon"))
    with pytest.raises(Refused, match="unknown_result"):
        log(replace(CONTACT, result="maybe"))
    assert check_said("  she is in Mombasa ") == "she is in Mombasa"
    with pytest.raises(Refused, match="too_long"):
        check_said("x" * 501)


@pytest.mark.parametrize(
    ("at", "quiet"),
    [("19:59", False), ("20:00", True), ("23:59", True), ("00:00", True), ("06:59", True),
     ("07:00", False), ("12:00", False)],
)  # fmt: skip
def test_quiet_hours_go_over_midnight(at: str, quiet: bool) -> None:
    assert is_quiet(at) is quiet


def test_hardship_covers_its_days_and_its_loan() -> None:
    assert declare(HARDSHIP) is HARDSHIP
    span = {"since": HARDSHIP.since, "until": HARDSHIP.until}
    days = ("2026-11-20", "2026-11-21", "2026-12-31", "2027-01-01")
    found = [covers(**span, of="", day=day, loan="l") for day in days]
    assert found == [False, True, True, False]
    assert covers(**span, of="", day="2026-12-01")
    assert covers(**span, of="l", day="2026-12-01", loan="l")
    assert not covers(**span, of="l", day="2026-12-01", loan="k")
    assert not covers(**span, of="l", day="2026-12-01")


def test_hardship_needs_a_majority_an_end_and_a_known_reason() -> None:
    for changes, code in (
        ({"votes_no": 15}, "not_carried"),
        ({"until": "2026-11-20"}, "ends_before"),
        ({"until": "2028-01-01"}, "too_long"),
        ({"reason": "lazy"}, "unknown_reason"),
    ):
        with pytest.raises(Refused, match=code):
            declare(replace(HARDSHIP, **changes))


def test_advice_has_a_known_kind() -> None:
    assert record(ADVICE) is ADVICE
    with pytest.raises(Refused, match="unknown_kind"):
        record(replace(ADVICE, kind="gossip"))
