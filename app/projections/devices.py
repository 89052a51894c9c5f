"""The laptops of the group: whose they are and what people call them."""

from dataclasses import dataclass

from sqlalchemy import Column, Connection, Integer, MetaData, Text, select, text

from app.core.devices import DeviceEnrolled, DeviceGiven, DeviceReincarnated, DeviceRevoked
from app.core.events.envelope import Event
from app.core.group import DeviceCard, GroupCreated
from app.core.recovery import DeviceRecovered
from app.projections import Fold, Projection, strict_table

metadata = MetaData()
device_row = strict_table(
    "device",
    metadata,
    Column("device", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("prefix", Text, nullable=False),
    Column("is_revoked", Integer, nullable=False, server_default=text("0")),
    Column("continued_by", Text, nullable=False, server_default=text("''")),
)
# The newest fact that the roster alone folds: with it pages hear of what has no row of its own.
roster_change = strict_table(
    "roster_change",
    metadata,
    Column("type", Text, primary_key=True),
    Column("position", Integer, nullable=False),
)
SILENT = frozenset(
    {
        "control.seconded",
        "control.declined",
        "vouching.set",
        "key.rotated",
        "numbering.asked",
        "device.capable",
        "feature.activated",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceLine:
    """One laptop.

    Attributes:
        member: Member id of its owner. `prefix` begins its receipt numbers.
        continued_by: The incarnation after this one; "" for the one in use.
    """

    device: str
    member: str
    label: str
    prefix: str
    is_revoked: bool
    continued_by: str


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case GroupCreated(device=card, founder=founder):
            _write(fold, card, founder)
        case DeviceEnrolled(device=card, member=member):
            _write(fold, card, member)
        case DeviceReincarnated(old=old, device=card):
            before = fold.get(device_row, {"device": old})
            _write(fold, card, before["member"] if before else "")
            fold.update(device_row, {"device": old}, {"continued_by": card.id})
        case DeviceRecovered(device=card, member=member):
            _write(fold, card, member)
        case DeviceGiven(device=device, member=member):
            fold.update(device_row, {"device": device}, {"member": member})
        case DeviceRevoked(device=device):
            fold.update(device_row, {"device": device}, {"is_revoked": 1})
        case _ if event.type in SILENT:
            note_change(fold, event)


def note_change(fold: Fold, event: Event) -> None:
    """Let pages hear of a fact that has no row here, or that waits for a second officer."""
    fold.upsert(roster_change, {"type": event.type, "position": fold.position})


def _write(fold: Fold, card: DeviceCard, member: str) -> None:
    if fold.get(device_row, {"device": card.id}) is not None:
        return
    row = {"device": card.id, "position": fold.position, "member": member}
    fold.insert(device_row, row | {"label": card.label, "prefix": card.prefix})


def devices(conn: Connection) -> tuple[DeviceLine, ...]:
    """Every laptop in the order of enrolment, earlier incarnations too."""
    query = select(device_row).order_by(device_row.c.position, device_row.c.device)
    return tuple(
        DeviceLine(
            device=row.device,
            member=row.member,
            label=row.label,
            prefix=row.prefix,
            is_revoked=bool(row.is_revoked),
            continued_by=row.continued_by,
        )
        for row in conn.execute(query)
    )


PROJECTION = Projection(
    name="devices",
    version=7,
    metadata=metadata,
    apply=apply,
    waits=note_change,
    handles=frozenset(
        {
            "group.created",
            "device.enrolled",
            "device.given",
            "device.recovered",
            "device.reincarnated",
            "device.revoked",
            "officer.appointed",
            "recovery.set",
        }
    )
    | SILENT,
)
