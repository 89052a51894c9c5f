"""Whose signature proves another past: any who ever numbered the facts of the group."""

import pytest
from nacl.signing import SigningKey

from app.core.checkpoints import Checkpoint, sign_checkpoint
from app.core.errors import Untrusted
from app.core.group import SequencerCard
from app.core.log_forks import confession
from app.core.roster import Roster
from tests.helpers.laptops import made_id

GROUP = made_id("group")
HUB, SERVER, STRANGER = (SigningKey(bytes([n]) * 32) for n in (1, 2, 3))


def roster() -> Roster:
    """The hub numbered epoch 0, the server numbers epoch 1."""
    found = Roster(GROUP)
    for epoch, key in enumerate((HUB, SERVER)):
        card = SequencerCard(id=made_id(f"{epoch}"), key=key.verify_key.encode().hex())
        found._install(epoch, card)
    return found


def past(key: SigningKey, epoch: int) -> Checkpoint:
    return sign_checkpoint(group=GROUP, epoch=epoch, size=5, root="ab" * 32, key=key)


@pytest.mark.parametrize(("key", "epoch"), [(HUB, 0), (HUB, 1), (SERVER, 1), (HUB, 7)])
def test_an_epoch_that_a_hub_forgot_may_have_another_owner_now(key: SigningKey, epoch: int) -> None:
    said = confession(roster(), 9, past(key, epoch), 3, "cd" * 32)
    assert said is not None and (said.at, said.epoch) == (3, epoch)


@pytest.mark.parametrize("epoch", [0, 1, 7])
def test_a_strangers_past_proves_nothing(epoch: int) -> None:
    with pytest.raises(Untrusted, match=r"checkpoint\.bad_signature"):
        confession(roster(), 9, past(STRANGER, epoch), 3, "cd" * 32)
