"""The things that must survive every fault, by name."""

from tests.faults.founding import Founding
from tests.faults.mending import Mending, Rescuing
from tests.faults.swapping import Swapping, Updating
from tests.faults.syncing import Syncing
from tests.faults.works import (
    BackingUp,
    Carrying,
    Ingesting,
    Migrating,
    Restoring,
    Work,
    Writing,
)

WORKS: dict[str, Work] = {
    "write": Writing(),
    "ingest": Ingesting(),
    "migrate": Migrating(),
    "backup": BackingUp(),
    "restore": Restoring(),
    "bundle": Carrying(),
    "sync": Syncing(),
    "swap": Swapping(),
    "found": Founding(),
    "update": Updating(),
    "mend": Mending(),
    "rescue": Rescuing(),
}
