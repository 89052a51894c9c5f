"""A log goes to another sequencer, and what is not the signed log is not taken over."""

from dataclasses import replace

import pytest

from app.core.checkpoints import verify_checkpoint
from app.core.errors import Refused, Untrusted
from app.core.group import OfficerAppointed
from app.core.roster import Roster
from app.core.sequencer import Sequencer
from tests.helpers.laptops import Laptop
from tests.helpers.memory_log import MemoryLog
from tests.helpers.sequencer_home import (
    Home,
    asha,
    card_of,
    check_log,
    home,
    juma,
    newest,
    transfer_to,
    types,
)

__all__ = ["asha", "home", "juma"]


def test_a_group_of_another_sequencer_is_refused(asha: Laptop) -> None:
    frame = asha.found(card_of("elsewhere"))

    with pytest.raises(Refused, match=r"group\.other_sequencer"):
        Home("hub", MemoryLog(asha.group)).admit(frame)


def test_a_hub_hands_its_log_to_a_server_and_numbers_no_more(
    home: Home, asha: Laptop, juma: Laptop
) -> None:
    home.admit(asha.paid("ali", 500))
    moved = transfer_to(home, "server", asha)
    after = asha.paid("bea", 700)
    handed = home.admit(moved, after)
    server = Home("server", MemoryLog(asha.group))
    assert handed.checkpoint is not None

    adopted = Sequencer(server.store, server.key).adopt(
        [entry.record for entry in home.store.entries], handed.checkpoint
    )
    admission = server.admit(after, juma.paid("cat", 100))

    assert handed.handed_over == (after.hash,)
    assert [entry.record for entry in adopted.entries] == [
        entry.record for entry in home.store.entries
    ]
    assert [(r.seq, r.epoch) for r in admission.sequenced] == [(5, 1), (6, 1)]
    with pytest.raises(Refused, match=r"sequencer\.not_ours"):
        home.admit(after)
    check_log(server.store)


def test_a_new_sequencer_takes_over_when_the_old_one_is_lost(home: Home, asha: Laptop) -> None:
    home.admit(asha.paid("ali", 500))
    copy = Home("server", MemoryLog(asha.group))
    assert home.store.newest is not None
    Sequencer(copy.store, copy.key).adopt(
        [entry.record for entry in home.store.entries], home.store.newest
    )

    admission = copy.admit(transfer_to(home, "server", asha), asha.paid("bea", 700))

    assert [(r.seq, r.epoch) for r in admission.sequenced] == [(4, 1), (5, 1)]
    assert admission.checkpoint is not None
    verify_checkpoint(admission.checkpoint, copy.key.verify_key)
    check_log(copy.store)


def test_a_stale_transfer_is_voided_and_the_old_sequencer_goes_on(
    home: Home, asha: Laptop, juma: Laptop
) -> None:
    stale = transfer_to(home, "server", juma)
    home.admit(asha.seal(OfficerAppointed(member=juma.member, roles=("chair",))))

    admission = home.admit(stale, asha.paid("ali", 500))

    assert types(admission) == ["sequencer.transferred", "sys.resolved", "contribution.recorded"]
    replica = Roster.fold(asha.group, [entry.event for entry in home.store.entries])
    assert replica.epoch == 0


def test_records_that_do_not_give_the_signed_tree_are_not_adopted(home: Home, asha: Laptop) -> None:
    home.admit(asha.paid("ali", 500), asha.paid("bea", 700))
    records = [entry.record for entry in home.store.entries]
    signed = newest(home.store)

    for wrong in (records[:-1], [records[0], *records[2:]], [*records[1:], records[0]]):
        with pytest.raises(Untrusted):
            Sequencer(MemoryLog(asha.group), home.key).adopt(wrong, signed)
    with pytest.raises(Untrusted, match=r"checkpoint\.bad_signature"):
        Sequencer(MemoryLog(asha.group), home.key).adopt(records, replace(signed, size=3))


def test_a_store_that_lost_records_below_its_checkpoint_is_not_continued(
    home: Home, asha: Laptop
) -> None:
    before = home.store.log_head
    home.admit(asha.paid("ali", 500))
    torn = MemoryLog(asha.group, log_head=before, newest=home.store.newest)

    with pytest.raises(Untrusted, match=r"sequencer\.store_damaged"):
        Sequencer(torn, home.key)
