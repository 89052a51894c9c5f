"""What the program of this laptop understands, told to the group; and what waits for others."""

from collections.abc import Collection

from app.book.asking_second import write_or_ask
from app.book.transaction import Tx
from app.core.activation import (
    FEATURES,
    DeviceCapable,
    FeatureActivated,
    behind,
    in_use,
    to_activate,
)
from app.core.errors import Refused
from app.core.permissions import may_seal
from app.core.roster import Roster
from app.core.wire import PROTOCOL
from app.operations.second_factors import require


def has_to_tell(roster: Roster, device: str, release: str) -> bool:
    """Whether the others have not heard what this laptop's program understands; a laptop that is
    alone has nobody to tell."""
    here = in_use(roster.devices)
    own = here.get(device)
    return own is not None and len(here) > 1 and (own.release, own.can) != (release, _all())


def may_activate(roster: Roster, actor: str, server: Collection[str] | None) -> tuple[str, ...]:
    """What every laptop understands, and who numbers too, and is not used yet.

    Args:
        server: What the group's server understands; None where a laptop numbers.
    """
    if len(in_use(roster.devices)) < 2:
        return ()
    if not may_seal(roster.roles_of(actor), "feature.activated"):
        return ()
    ready = to_activate(roster.features, roster.devices)
    return tuple(name for name in ready if server is None or name in server)


def tell_program(tx: Tx, *, release: str) -> None:
    """Tell the others what this program understands.

    Args:
        release: Version of this program.
    """
    if has_to_tell(tx.roster, tx.group.device, release):
        names = tuple(sorted(_all()))
        tx.append(DeviceCapable(release=release, protocol=PROTOCOL, features=names))


def activate(tx: Tx, *, server: Collection[str] | None) -> tuple[str, ...]:
    """Let what nobody has to wait for any more hold; the features that hold from now on.

    Args:
        server: As `may_activate`.
    """
    ready = may_activate(tx.roster, tx.actor, server)
    for name in ready:
        tx.append(FeatureActivated(feature=name))
    return ready


def use_without(tx: Tx, *, feature: str, server: Collection[str] | None) -> bool:
    """Wait no longer for laptops with an older program; whether it holds, else a second officer
    is asked.

    Who numbers must understand it, so where a laptop numbers this is done on that laptop.

    Raises:
        Refused: "feature.unknown", "feature.active"; "feature.not_numbered_so": the server, or the
            laptop that numbers, may not understand it; "second_factor.needed".
    """
    if feature not in FEATURES:
        raise Refused("feature.unknown")
    if feature in tx.roster.features:
        raise Refused("feature.active")
    if feature not in server if server is not None else not tx.group.is_hub:
        raise Refused("feature.not_numbered_so")
    require(tx, "revoke_device")
    without = behind(feature, tx.roster.devices)
    return write_or_ask(tx, FeatureActivated(feature=feature, without=without))


def _all() -> frozenset[str]:
    return frozenset(FEATURES)
