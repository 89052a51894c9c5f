"""What a book knows of its group and of the laptop it lies on, as plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupInfo:
    """The group as founded, and this laptop in it.

    Attributes:
        id: Group id; NIL parts are "" until the founding fact has arrived (a joining laptop).
        currency: ISO 4217 code of the group's money.
        calendar: "gregorian" or "jalali".
        zone: IANA zone of the meeting place.
        founder: Member id of whoever founded the group.
        device: Id of this laptop's incarnation, prefix and label.
        is_hub: This laptop numbers the facts of the group.
        is_enrolled: The group's roster knows this laptop, so its facts will be accepted.
    """

    id: str
    name: str
    kind: str
    currency: str
    calendar: str
    zone: str
    languages: tuple[str, ...]
    founder: str
    device: str
    prefix: str
    label: str
    is_hub: bool
    is_enrolled: bool
