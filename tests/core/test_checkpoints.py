"""Checkpoints: a log that shrinks, forks or lies is seen by whoever holds an older one."""

from dataclasses import replace

import pytest
from nacl.signing import SigningKey

from app.core.checkpoints import (
    Checkpoint,
    check_extension,
    is_equivocation,
    sign_checkpoint,
    verify_checkpoint,
)
from app.core.errors import Untrusted
from app.core.tree import consistency_proof, root_of

KEY = SigningKey(b"k" * 32)
LEAVES = [bytes([i]) * 32 for i in range(9)]


def checkpoint(size: int, epoch: int = 0, leaves: list[bytes] | None = None) -> Checkpoint:
    root = root_of((leaves or LEAVES)[:size]).hex()
    return sign_checkpoint(group="g", epoch=epoch, size=size, root=root, key=KEY)


def test_a_checkpoint_is_proved_by_its_sequencers_key() -> None:
    signed = checkpoint(5)

    verify_checkpoint(signed, KEY.verify_key)
    for wrong in (
        replace(signed, size=6),
        replace(signed, epoch=1),
        replace(signed, group="h"),
        replace(signed, root="0" * 64),
        replace(signed, sig="zz"),
        replace(signed, sig="00" * 64),
    ):
        with pytest.raises(Untrusted, match="bad_signature"):
            verify_checkpoint(wrong, KEY.verify_key)


def test_a_longer_log_extends_a_shorter_one() -> None:
    check_extension(checkpoint(5), checkpoint(9, epoch=1), consistency_proof(5, LEAVES))
    check_extension(checkpoint(0), checkpoint(9), ())
    check_extension(checkpoint(9), checkpoint(9), ())


def test_a_log_that_went_back_or_elsewhere_is_untrusted() -> None:
    other = [b"x" * 32, *LEAVES[1:]]

    with pytest.raises(Untrusted, match="rolled_back"):
        check_extension(checkpoint(9), checkpoint(5), ())
    with pytest.raises(Untrusted, match="rolled_back"):
        check_extension(checkpoint(5, epoch=2), checkpoint(9, epoch=1), ())
    with pytest.raises(Untrusted, match="other_group"):
        check_extension(checkpoint(5), replace(checkpoint(9), group="h"), ())
    with pytest.raises(Untrusted, match="not_an_extension"):
        check_extension(checkpoint(5), checkpoint(9, leaves=other), consistency_proof(5, other))


def test_two_roots_for_one_size_prove_that_the_sequencer_lies() -> None:
    other = [b"x" * 32, *LEAVES[1:]]

    assert is_equivocation(checkpoint(5), checkpoint(5, leaves=other), KEY.verify_key)
    assert not is_equivocation(checkpoint(5), checkpoint(5), KEY.verify_key)
    assert not is_equivocation(checkpoint(5), checkpoint(6, leaves=other), KEY.verify_key)
    assert not is_equivocation(checkpoint(5), checkpoint(5, 1, other), KEY.verify_key)
