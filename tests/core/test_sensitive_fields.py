"""Whom the rule about sensitive details asks, seen from the rule alone."""

from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from app.core.cases import CaseOpened
from app.core.events.envelope import Event
from app.core.members import FIELDS, SENSITIVE, MemberFieldSet
from app.core.rules import sensitive_fields
from app.core.rules.index import Index, note_deps


@dataclass
class Log:
    """Facts get their numbers one after the other; the memory of the rule lies in a dict."""

    rows: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    chains: dict[str, int] = field(default_factory=dict)
    size: int = 0

    def index_get(self, keys: Any) -> dict[tuple[str, str], tuple[str, ...]]:
        return {key: self.rows[key] for key in keys if key in self.rows}

    def index_put(self, rows: Any) -> None:
        self.rows.update({(kind, key): values for kind, key, values in rows})

    def write(
        self, device: str, sealed: str, *, knew: int = 0, what: str = "payout_phone"
    ) -> tuple[CaseOpened, ...]:
        """What is found about a fact whose author had folded `knew` numbers."""
        self.size += 1
        n = self.chains[device] = self.chains.get(device, 0) + 1
        event = Event(
            hash="", group="g", device=device, n=n, prev="", deps=(), lam=0, knew_epoch=1,
            knew_seq=knew, knew_root="", id=f"{device}{n}", ts_ms=0, tz_min=0, actor="o",
            type="member.field_set", version=1, signed=b"",
            payload=MemberFieldSet(member="m", field=what, sealed=sealed),
            seq=self.size, seq_epoch=1,
        )  # fmt: skip
        index = Index(cast("Any", self))
        note_deps(device, (), index)
        found = sensitive_fields.find(event, index, ())
        sensitive_fields.observe(event, index)
        index.flush()
        return found


def test_two_that_did_not_know_of_each_other_are_asked_about() -> None:
    log = Log()
    assert log.write("a", "x") == ()
    (case,) = log.write("b", "y")
    assert case.subjects == ("a1", "b1") and case.ops == () and "y" not in repr(case.slips)


def test_who_had_the_other_one_or_wrote_the_same_is_not_asked() -> None:
    log = Log()
    log.write("a", "x")
    assert log.write("b", "x") == ()
    assert log.write("b", "y", knew=2) == ()


@pytest.mark.parametrize("name", sorted(set(FIELDS) - SENSITIVE))
def test_of_any_other_detail_the_last_holds(name: str) -> None:
    log = Log()
    log.write("a", "x", what=name)
    assert log.write("b", "y", what=name) == ()
    assert log.rows == {("saw", device): () for device in "ab"}


def test_what_came_before_on_a_chain_that_was_not_known_waits_as_well() -> None:
    log = Log()
    log.write("a", "x")
    log.write("a", "z")
    (case,) = log.write("b", "y")
    assert case.subjects == ("a2", "b1")
    assert [(op.op, op.event) for op in case.ops] == [("wait", "a1")]
    assert log.write("c", "z", knew=3) == (), "somebody who had all of them decides anew"
