"""Laptops of the group: one that is lost or sold may write no more."""

from app.book.enrolment import revoke_device
from app.book.transaction import Tx
from app.operations.second_factors import require


def remove_device(tx: Tx, *, device: str, reason: str) -> str:
    """Let a laptop write no more; the fact id.

    Raises:
        Refused: "second_factor.needed", and as `revoke_device`.
    """
    require(tx, "revoke_device")
    return revoke_device(tx, device, reason).id
