"""An officer hands over: offices, PIN, laptops and the group key, in one transaction."""

from dataclasses import dataclass

from app.book.asking_second import waits_for_second
from app.book.enrolment import revoke_device
from app.book.transaction import Tx
from app.core.errors import Refused
from app.core.governance.documents import payload_hash
from app.core.group import OfficerAppointed
from app.core.pins import EVERYDAY, Cost
from app.operations.devices import give_device
from app.operations.keys import rotate_key
from app.operations.officers import appoint_officer, set_pin
from app.operations.running import known_member
from app.operations.second_officer import check_second
from app.projections import officers, recovery


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """What is still to do.

    Attributes:
        asked: Laptops that a second officer must agree to lock out.
        waits: A second officer must agree to the offices and the laptops that go on.
        needs_sheets: Who hands over keeps a recovery sheet: new ones are due.
    """

    asked: int
    needs_sheets: bool
    waits: bool = False


def hand_over_office(
    tx: Tx,
    *,
    leaving: str,
    heir: str,
    pin: str = "",
    given: tuple[str, ...] = (),
    locked: tuple[str, ...] = (),
    cost: Cost = EVERYDAY,
) -> HandedOver:
    """Let `heir` take up every office of `leaving`, who has none from then on.

    What is sealed from here on is sealed with a fresh key, which laptops that are locked out do
    not get. Who hands over may write this: the offices go last.

    Args:
        pin: Of the heir; "" for one who has a PIN.
        given: Laptops that the heir uses from now on. locked: Laptops that write no more.

    Raises:
        Refused: "turnover.same_person", "turnover.no_office", "turnover.no_pin"; as
            `appoint_officer`, `set_pin`, `give_device` and `revoke_device`. Nothing is written.
        NotAgreed: "approval.officers": somebody else's offices; another officer has to agree.
    """
    known_member(tx, heir)
    if leaving == heir:
        raise Refused("turnover.same_person")
    offices = officers.roles_of(tx.conn, leaving)
    if not offices:
        raise Refused("turnover.no_office")
    if not pin and not officers.sealed_pin(tx.conn, heir):
        raise Refused("turnover.no_pin")
    taken_up = tuple(sorted(officers.roles_of(tx.conn, heir) | offices))
    appointed = OfficerAppointed(member=heir, roles=taken_up)
    waits = waits_for_second(tx, appointed)
    # A laptop that is locked out here may be the only one on which somebody could agree.
    if leaving != tx.actor and not (waits and not locked):
        check_second(tx, payload_hash(appointed), barred=(leaving, heir))
    for device in given:
        give_device(tx, device=device, member=heir)
    gone = []
    for device in locked:
        event = revoke_device(tx, device, "officers")
        if not waits_for_second(tx, event.payload):
            gone.append(device)
    if pin:
        set_pin(tx, member=heir, pin=pin, cost=cost)
    rotate_key(tx, reason="officers", without=gone)
    appoint_officer(tx, member=heir, roles=taken_up, is_handed_over=True)
    appoint_officer(tx, member=leaving, roles=(), is_handed_over=True)
    sheets = recovery.current_sheets(tx.conn)
    return HandedOver(
        asked=len(locked) - len(gone),
        needs_sheets=sheets is not None and leaving in sheets.holders,
        waits=waits and not gone,
    )
