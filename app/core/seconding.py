"""Which facts wait for a second officer where the group asks two.

Source: spec/sync.md section 2.14.
"""

from app.core.activation import FeatureActivated
from app.core.devices import DeviceEnrolled, DeviceReincarnated, DeviceRevoked
from app.core.vouching import NumberingAsked, VouchingSet


def is_for_two(payload: object, device: str) -> bool:
    """Whether a fact that is sealed on the laptop `device` is one of them."""
    match payload:
        case DeviceEnrolled() | DeviceRevoked() | VouchingSet() | NumberingAsked():
            return True
        case DeviceReincarnated(device=card):
            return card.id != device  # vouched for by another laptop
        case FeatureActivated(without=without):
            return bool(without)
    return False
