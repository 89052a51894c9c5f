"""Which facts wait for a second officer where the group asks two.

Source: spec/sync.md section 2.14.
"""

from collections.abc import Collection

from app.core.activation import OFFICES_BY_TWO, FeatureActivated
from app.core.devices import DeviceEnrolled, DeviceGiven, DeviceReincarnated, DeviceRevoked
from app.core.group import OfficerAppointed
from app.core.recovery import RecoverySet
from app.core.vouching import NumberingAsked, VouchingSet


def is_for_two(payload: object, device: str, features: Collection[str]) -> bool:
    """Whether a fact that is sealed on the laptop `device` is one of them.

    Args:
        features: What holds in the group.
    """
    match payload:
        case DeviceEnrolled() | DeviceRevoked() | VouchingSet() | NumberingAsked():
            return True
        case OfficerAppointed() | DeviceGiven() | RecoverySet():
            # Whoever says one of them alone could be the second officer, too.
            return OFFICES_BY_TWO.name in features
        case DeviceReincarnated(device=card):
            return card.id != device  # vouched for by another laptop
        case FeatureActivated(without=without):
            return bool(without)
    return False


def target_of(payload: object) -> str:
    """The laptop (id) that a fact locks out, which is not asked about itself; "" for none."""
    return payload.device if isinstance(payload, DeviceRevoked) else ""
