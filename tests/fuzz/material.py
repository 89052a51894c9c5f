"""A small group whose facts are known to the last byte: whatever else is taken was forged."""

import dataclasses
import enum
import types
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from app.core.admission import Sequenced
from app.core.checkpoints import Checkpoint
from app.core.errors import AppError
from app.core.events.envelope import Frame, body_bytes, parse_body, sign_body
from app.core.events.registry import FactClass, FactType, catalogue, load_catalogue
from app.core.group import SequencerCard
from app.core.ids import uuid7
from app.core.sequencer import Sequencer
from app.core.transfers import MoneyMoved
from tests.fuzz.mutation import TEXTS
from tests.helpers.laptops import Laptop, made_id
from tests.helpers.memory_log import MemoryLog
from tests.helpers.small_book import moved

WALL_MS = 1_790_000_000_000


@dataclass(frozen=True)
class Valid:
    """A log of a group with two laptops, and four facts that have no number yet.

    Attributes:
        frames: Every frame that any laptop or the sequencer signed.
    """

    group: str
    laptops: tuple[Laptop, Laptop]
    sequencer: Laptop
    records: tuple[Sequenced, ...]
    checkpoint: Checkpoint
    waiting: tuple[Frame, ...]

    @property
    def frames(self) -> frozenset[Frame]:
        return frozenset((*(record.frame for record in self.records), *self.waiting))

    def log(self) -> MemoryLog:
        """The numbered log, in a store of its own."""
        log = MemoryLog(self.group)
        Sequencer(log, self.sequencer.key).adopt(self.records, self.checkpoint)
        return log


@cache
def valid() -> Valid:
    asha, juma, hub = (Laptop(name) for name in ("asha", "juma", "hub"))
    founded = asha.found(SequencerCard(id=hub.id, key=hub.card.key))
    log = MemoryLog(asha.group)
    asha.enrol(juma)
    payments = [asha.paid(f"m{i}", 500 + i, code="QX12ABC" if i == 3 else "") for i in range(4)]
    payments += [juma.paid("m1", 700, meeting=made_id("meeting 2")), juma.seal(moved(300))]
    admission = Sequencer(log, hub.key).admit([founded, *asha.frames[1:], *payments], WALL_MS)
    assert admission.checkpoint is not None
    assert not admission.rejected
    for laptop in (asha, juma):
        laptop.pull([entry.event for entry in log.entries], admission.checkpoint)
    waiting = (asha.seal(moved(10)), asha.paid("m2", 20), juma.paid("m1", 500), juma.seal(moved(5)))
    records = tuple(entry.record for entry in log.entries)
    return Valid(asha.group, (asha, juma), hub, records, admission.checkpoint, waiting)


def resigned(frame: Frame, laptop: Laptop, **fields: Any) -> Frame:
    """The frame with other fields of the envelope, signed by `laptop`: a dishonest officer's."""
    body = msgspec.structs.replace(parse_body(frame.body), **fields)
    return sign_body(body_bytes(body), laptop.key)


@cache
def fact_types() -> tuple[FactType, ...]:
    """Those that a laptop may write."""
    load_catalogue()
    return tuple(one for one in catalogue() if one.fact_class is not FactClass.SYSTEM)


def some_payload(chance: Random, cls: type) -> Any:
    """An instance with fields of the right types; its lines follow its template if they can."""
    payload = None
    while payload is None:
        with suppress(AppError, ValueError):  # what a class itself refuses
            payload = _some(chance, cls)
    template = getattr(payload, "template", None)
    if template is not None:
        try:
            return dataclasses.replace(payload, post=template())
        except Exception:
            return payload  # what stands in the fields makes no lines
    return payload


def _some(chance: Random, wanted: Any) -> Any:
    wanted = getattr(wanted, "__supertype__", wanted)
    origin, inner = get_origin(wanted), get_args(wanted)
    if origin is Literal:
        return chance.choice(inner)
    if origin in (Union, types.UnionType):
        return _some(chance, chance.choice(inner))
    if origin is tuple:
        if inner[-1] is Ellipsis:
            return tuple(_some(chance, inner[0]) for _ in range(chance.choice((0, 1, 1, 2))))
        return tuple(_some(chance, one) for one in inner)
    if origin is dict:
        return {_word(chance): _some(chance, inner[1]) for _ in range(chance.choice((0, 1)))}
    if dataclasses.is_dataclass(wanted):
        return _some_of_fields(chance, wanted)
    if isinstance(wanted, type) and issubclass(wanted, enum.Enum):
        return chance.choice(list(wanted))
    if wanted is bool:
        return chance.random() < 0.5
    if wanted is int:
        return chance.choice((0, 1, 2, 100, 500, 30_000, chance.randrange(10**6)))
    if wanted is str:
        return _word(chance)
    return None


def _some_of_fields(chance: Random, cls: Any) -> Any:
    hints = get_type_hints(cls)
    values = {}
    for field in dataclasses.fields(cls):
        has_default = field.default is not dataclasses.MISSING
        if not (has_default and chance.random() < 0.5) and field.name != "post":
            values[field.name] = _some(chance, hints[field.name])
    if "post" in hints and cls is not MoneyMoved:
        values["post"] = ()
    return cls(**values)


def _word(chance: Random) -> str:
    return chance.choice(
        (
            "", "KES", "2026-11-21", "2026-12-05", "1010", "1030", "cash", "shares", "Amina",
            made_id(chance.choice(("m1", "m2", "meeting 1", "loan 1"))),
            uuid7(1, chance.randbytes(10)), "00" * 32, chance.choice(TEXTS),
        )
    )  # fmt: skip
