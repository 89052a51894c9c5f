"""What nobody of ours wrote is refused by a code, or taken for what it says: some hundred inputs a
target here, a million on demand (`python -m tests.fuzz`, figures in RESULTS.md)."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import app.core.events.proving
import app.core.providers.mpesa.answers
import app.core.witness
import app.sync.stick
import tests.fuzz.targets.facts
import tests.fuzz.targets.people
from app.core.events.payload import plain_payload
from tests.fuzz.running import Stretch, run_stretch, stretches_of
from tests.fuzz.target import Target, judge
from tests.fuzz.targets import all_targets

SEED = 7
FEW = 12_000  # inputs in all
NAMES = [target.name for target in all_targets()]
BLIND = [one for one in all_targets() if "book" not in one.name and one.name != "pages of a paper"]


@pytest.mark.qt_log_level_fail("CRITICAL")  # it says what is wrong with a picture
@pytest.mark.parametrize("name", NAMES)
def test_spoiled_input_is_refused_or_is_what_it_says(name: str) -> None:
    count = next(part.size for part in stretches_of(FEW) if part.target == name)
    tally = run_stretch(Stretch(name, 0, count), SEED)
    assert tally.failures == []
    assert tally.refused > 0


@settings(max_examples=300, deadline=None)
@given(target=st.sampled_from(BLIND), data=st.binary(max_size=300))
def test_bytes_out_of_nowhere_are_refused(target: Target, data: bytes) -> None:
    assert judge(target, data).failure == ""


def _believed(*_: object) -> None:
    """A proof that is not looked at."""


def _near(value: object) -> int:
    return int(float(value) * 100) if isinstance(value, int | float) else 100


# What is left out, where, what stands there instead, which target notices, in how many inputs.
PLANTED: dict[str, tuple[Any, str, Callable[..., Any], str, int]] = {
    "signatures of facts": (app.core.events.proving, "verify", _believed, "push", 1000),
    "signatures of the log": (app.core.witness, "verify_checkpoint", _believed, "checkpoint", 200),
    "signatures of sticks": (
        app.sync.stick, "_is_signed", lambda *_: True, "stick into a book", 200,
    ),
    "exact amounts": (
        app.core.providers.mpesa.answers, "minor_units", _near, "confirmation", 400,
    ),
    "one spelling": (
        tests.fuzz.targets.facts, "open_payload",
        lambda _name, _version, data: _believed(plain_payload(data)), "payload", 200,
    ),
    "vouching": (
        tests.fuzz.targets.people, "is_vouched", lambda *_: True, "proof of both sheets", 50,
    ),
}  # fmt: skip


@pytest.mark.parametrize("left_out", PLANTED)
def test_a_proof_that_is_left_out_is_noticed(
    left_out: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, name, instead, target, inputs = PLANTED[left_out]
    monkeypatch.setattr(home, name, instead)
    assert run_stretch(Stretch(target, 0, inputs), SEED).failures != []
