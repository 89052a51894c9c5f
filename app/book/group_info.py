"""What a book knows of its group and of the laptop it lies on, as plain values."""

from dataclasses import dataclass

from app.book.identity import LaptopKeys
from app.book.standing import Standing
from app.core.calendars import Calendar


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupInfo:
    """The group as founded, and this laptop in it.

    Attributes:
        id: Group id. Fields of the founding fact are "" until it has arrived (joining laptop).
        currency: ISO 4217 code of the group's money.
        calendar: "gregorian" or "jalali".
        zone: IANA zone of the meeting place.
        founder: Member id of whoever founded the group.
        device: Id of this laptop's incarnation; `prefix` begins its receipt numbers.
        is_hub: This laptop numbers the facts of the group.
        is_enrolled: The group's roster knows this laptop, so its facts will be accepted.
        is_partial: The file is damaged: what it shows may lack rows, and papers say so.
    """

    id: str
    name: str = ""
    kind: str = ""
    currency: str = ""
    calendar: Calendar = "gregorian"
    zone: str = "UTC"
    languages: tuple[str, ...] = ("en",)
    founder: str = ""
    device: str
    prefix: str
    label: str
    is_hub: bool
    is_enrolled: bool
    is_partial: bool = False


def group_info(standing: Standing, keys: LaptopKeys, label: str) -> GroupInfo:
    """The values as of the facts held now, waiting ones included."""
    roster = standing.provisional_roster()
    device = roster.devices.get(standing.device)
    genesis = roster.founding
    here = {
        "id": standing.group,
        "device": standing.device,
        "prefix": "" if device is None else device.card.prefix,
        "label": label,
        "is_hub": keys.is_sequencer(standing.roster),
        "is_enrolled": device is not None and device.revoked_last_n is None,
    }
    if genesis is None:
        return GroupInfo(**here)  # type: ignore[arg-type]  # as named above
    return GroupInfo(
        **here,  # type: ignore[arg-type]  # as named above
        name=genesis.group_name,
        kind=genesis.kind,
        currency=genesis.currency,
        calendar="jalali" if genesis.calendar == "jalali" else "gregorian",
        zone=genesis.zone,
        languages=genesis.languages,
        founder=genesis.founder,
    )
