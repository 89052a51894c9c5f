"""Facts of a laptop that was locked out, or that nobody let in: an officer takes each or leaves it.

What is taken is written anew by the officer, as it was, because the chain it came in is not
trusted any more. Source: spec/sync.md section 2.5, class 13.
"""

from dataclasses import dataclass

from app.core.events.registry import FactClass, event_type

ADMIT, DISCARD = "admit", "discard"
CHOICES = (ADMIT, DISCARD)


@event_type("quarantine.decided", FactClass.DECISION)
@dataclass(frozen=True, slots=True, kw_only=True)
class QuarantineDecided:
    """What became of a fact that was kept aside.

    Attributes:
        hash: Of its body; `device` and `n` say where it stood.
        choice: "admit": `entry` is the fact that says the same again; "discard": nothing does.
    """

    hash: str
    device: str
    n: int
    choice: str
    entry: str
    reason: str
