"""What is fuzzed, and how one input is judged."""

import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from app.core.errors import AppError

SMALL_INPUT = 64 * 1024
SECONDS_MAX = 0.5  # of CPU, for an input of at most SMALL_INPUT bytes
GROWTH_MAX = 128 * 1024 * 1024  # bytes by which one input may raise the peak of the process
KIB_OF_RSS = 1024 if sys.platform == "linux" else 1

TAKEN = "taken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A reader of bytes from outside.

    Attributes:
        make: An input from chance.
        read: True when it was taken, after proving that it may be (AssertionError: it may not);
            False when the reader has a word of its own for "nothing"; an AppError refuses.
        share: How many of a run's inputs it gets beside the others.
    """

    name: str
    make: Callable[[Random], bytes]
    read: Callable[[bytes], bool]
    share: int = 10


@dataclass(frozen=True, slots=True)
class Verdict:
    """`outcome` is TAKEN, "nothing" or the code of a refusal; `failure` says what is wrong."""

    outcome: str
    failure: str = ""
    seconds: float = 0.0


def input_of(target: Target, seed: int, number: int) -> bytes:
    """The same bytes for the same target, seed and number, on every machine."""
    return target.make(Random(f"{target.name} {seed} {number}"))


def judge(target: Target, data: bytes) -> Verdict:
    """Let the target read `data`."""
    peak = _peak()
    began = time.thread_time()
    failure = ""
    try:
        outcome = TAKEN if target.read(data) else "nothing"
    except AppError as error:
        outcome = error.code
    except AssertionError as error:
        outcome, failure = "wrong", f"wrong acceptance: {error}"[:300]
    except Exception as error:  # anything but a refusal is what is looked for
        outcome, failure = "crash", f"{type(error).__name__}: {error}"[:300]
    seconds = time.thread_time() - began
    if not failure and seconds > SECONDS_MAX and len(data) <= SMALL_INPUT:
        failure = f"{seconds:.2f} CPU s for {len(data)} bytes"
    if not failure and _peak() - peak > GROWTH_MAX:
        failure = f"{(_peak() - peak) >> 20} MiB for {len(data)} bytes"
    return Verdict(outcome, failure, seconds)


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIB_OF_RSS
