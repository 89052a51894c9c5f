"""A sequencer restored from an old copy: seen by anybody who holds more, and nothing is lost."""

from dataclasses import replace

import pytest

from app.core.cases import CaseOpened
from app.core.checkpoints import Checkpoint
from app.core.errors import Refused, Untrusted
from app.core.events.envelope import open_frame
from app.core.group import SequencerTransferred
from app.core.log_forks import LogForked, loose, parting
from app.core.sequencer import Sequencer
from app.core.tree import root_of
from tests.helpers.laptops import Laptop
from tests.helpers.memory_log import MemoryLog
from tests.helpers.sequencer_home import NOW, Home, asha, check_log, home, juma, newest, types

__all__ = ["asha", "home", "juma"]


@pytest.fixture
def restored(home: Home, asha: Laptop) -> Home:
    """The same sequencer on a copy of its log that is two control facts long."""
    copy = Home("hub", MemoryLog(asha.group))
    records = [entry.record for entry in home.store.entries]
    Sequencer(copy.store, copy.key).adopt(records, newest(home.store))
    return copy


def confess(log: Home, other: Checkpoint, at: int) -> list[str]:
    hashes = [bytes.fromhex(entry.event.hash) for entry in log.store.entries]
    own_root = root_of(hashes[: other.size]).hex() if len(hashes) >= other.size else ""
    return types(Sequencer(log.store, log.key).confess(other, at, own_root, NOW))


def test_a_log_that_is_a_beginning_takes_back_what_it_lost(
    home: Home, asha: Laptop, restored: Home
) -> None:
    home.admit(asha.paid("ali", 500), asha.paid("bea", 700))
    with pytest.raises(Refused, match=r"sequencer\.behind"):
        confess(restored, newest(home.store), 2)
    missing = [entry.record for entry in home.store.entries[2:]]
    Sequencer(restored.store, restored.key).adopt(missing, newest(home.store))

    assert confess(restored, newest(home.store), 2) == []
    assert restored.store.entries == home.store.entries
    assert restored.store.index == home.store.index
    assert restored.store.heads == home.store.heads


def test_another_past_under_its_own_signature_is_confessed_once(
    home: Home, asha: Laptop, juma: Laptop, restored: Home
) -> None:
    home.admit(asha.paid("ali", 500))
    restored.admit(juma.paid("cat", 900))

    assert confess(restored, newest(home.store), 2) == ["sys.log.forked"]
    assert confess(restored, newest(home.store), 2) == []
    said = restored.store.entries[-1].event.payload
    assert isinstance(said, LogForked)
    assert (said.at, said.size, said.root) == (2, 3, newest(home.store).root)
    with pytest.raises(Refused, match=r"log\.not_forked"):
        confess(restored, newest(home.store), 3)
    with pytest.raises(Untrusted, match=r"checkpoint\.bad_signature"):
        confess(restored, replace(newest(home.store), size=9), 2)
    check_log(restored.store)


def test_an_older_checkpoint_of_the_same_log_accuses_nobody(home: Home, asha: Laptop) -> None:
    before = newest(home.store)
    home.admit(asha.paid("ali", 500))
    assert confess(home, before, 1) == []
    assert confess(home, newest(home.store), 0) == []


def test_what_the_sequencer_said_in_the_other_past_holds_up_nobody(
    home: Home, asha: Laptop, juma: Laptop, restored: Home
) -> None:
    asked = home.admit(asha.paid("ali", 500), juma.paid("ali", 500))
    assert types(asked)[-1] == "sys.case.opened"
    asha.hear(record.frame for record in asked.sequenced)
    after = asha.paid("bea", 700)  # names the case that only the other past holds
    confused = restored.admit(juma.paid("cat", 900))
    assert confused.parked  # juma's fact before it is missing
    lost = [entry.record for entry in home.store.entries[2:]]

    assert [one.hash for one in restored.admit(after).parked] == [after.hash]
    admission = restored.admit(*loose(lost))

    assert not admission.rejected and not admission.forks and not restored.store.parked
    assert sorted(types(admission)) == ["contribution.recorded"] * 4 + ["sys.case.opened"]
    assert restored.admit(*loose(lost)).duplicates == 3
    check_log(restored.store)


def test_a_payment_of_both_pasts_is_asked_about(
    home: Home, asha: Laptop, juma: Laptop, restored: Home
) -> None:
    known = home.admit(asha.paid("cat", 100), asha.paid("cat", 200))
    asha.pull(known.events, known.checkpoint)  # she had folded number 4, of the other past
    asha.now_ms += 1
    again = asha.paid("ali", 500)
    restored.admit(juma.paid("bea", 1), juma.paid("ali", 500))  # number 4 of this one
    confess(restored, newest(home.store), 2)

    lost = [entry.record for entry in home.store.entries[2:]]
    admission = restored.admit(*loose(lost), again)

    (case,) = [e.payload for e in admission.events if isinstance(e.payload, CaseOpened)]
    assert case.kind == "same_payment"
    assert open_frame(again).id in case.subjects


def test_officers_let_the_same_sequencer_go_on_in_a_new_epoch(
    home: Home, asha: Laptop, juma: Laptop, restored: Home
) -> None:
    common = newest(home.store)
    home.admit(juma.paid("bea", 1))
    restored.admit(asha.paid("ali", 500))
    confess(restored, newest(home.store), 2)
    renewal = SequencerTransferred(epoch=1, sequencer=home.card, size=2, root=common.root)

    admission = restored.admit(asha.seal(renewal), asha.paid("ali", 900))

    assert types(admission) == ["sequencer.transferred", "contribution.recorded"]
    assert [record.epoch for record in admission.sequenced] == [0, 1]
    ahead = replace(renewal, epoch=3)
    assert types(restored.admit(asha.seal(ahead)))[-1] == "sys.resolved"


def test_pages_part_where_their_records_differ(home: Home, asha: Laptop, restored: Home) -> None:
    home.admit(asha.paid("ali", 500))
    mine, theirs = ([entry.record for entry in log.store.entries] for log in (home, restored))
    assert parting(mine, theirs) == 2
    assert parting(mine, mine) == 3
