"""What the roll call shows, as frozen rows: no Qt, no book."""

from dataclasses import dataclass

LEFT = "left"  # beside the statuses: who was here left early
STATUSES = ("present", "late", "excused", "absent")
HERE = ("present", "late")


@dataclass(frozen=True, slots=True, kw_only=True)
class RollRow:
    """One member.

    Attributes:
        status: present, late, excused, absent, proxy, or "" while not called.
        at: Time of the mark, "14:12".
        fine_minor: Fine that the mark brought about.
        came: Meetings attended, of `of` closed ones since joining.
        left_at: Time at which somebody who was here left early, "15:40"; `left_entry` is the fact.
    """

    member: str
    no: int
    name: str
    status: str = ""
    at: str = ""
    fine_minor: int = 0
    came: int = 0
    of: int = 0
    left_at: str = ""
    left_entry: str = ""

    @property
    def came_here(self) -> bool:
        return self.status in (*HERE, "proxy")

    @property
    def has_left(self) -> bool:
        return self.came_here and bool(self.left_at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """The whole step.

    Attributes:
        late_minor, absent_minor, excused_minor: Fines of the rules; 0 = none.
        needed: People who must be here so that votes count; 0 = no rule.
        last: Newest entry of the meeting that stands: (name, fact type, status, amount, entries).
        locked: Why nothing can be written ("role", "closed", "planned"); "" when it can.
    """

    rows: tuple[RollRow, ...]
    currency: str = "KES"
    late_minor: int = 0
    absent_minor: int = 0
    excused_minor: int = 0
    needed: int = 0
    last: tuple[str, str, str, int, int] | None = None
    locked: str = ""

    def count(self, *statuses: str) -> int:
        """How many have one of these statuses."""
        return sum(row.status in statuses for row in self.rows)

    @property
    def here(self) -> int:
        """Who is here now: those who left early do not vote any more."""
        return sum(row.came_here and not row.has_left for row in self.rows)
