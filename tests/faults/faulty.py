"""What `faulty.c` can do to a process that was started under it, as its Python code says so."""

import ctypes
import os
import struct
import subprocess
from functools import cache
from pathlib import Path
from typing import NamedTuple

SOURCE = Path(__file__).with_name("faulty.c")
BEFORE, TORN, FAILING, AFTER, FAILING_ON = 1, 2, 3, 4, 5
KILLS = (BEFORE, TORN, AFTER)


def arm_files(at: int, mode: int, error: int = 0) -> None:
    """Count file calls from now on; number `at` meets its fate (0: none does)."""
    _library().faulty_files(at, mode, error)


def file_calls() -> int:
    return int(_library().faulty_calls())


def bad_sector(path: Path, offset: int) -> None:
    """From now on this place of a file cannot be read."""
    _library().faulty_bad_sector(os.fsencode(path), offset)


def no_bad_sector() -> None:
    _library().faulty_bad_sector(b"", 0)


def arm_memory(at: int, *, lasting: bool = False) -> None:
    """Count allocations from now on; number `at`, or all from it on, are refused (0: none)."""
    _library().faulty_memory(at, int(lasting))


def disarm() -> None:
    _library().faulty_memory_off()
    _library().faulty_files(0, 0, 0)


def blocks() -> int:
    """Allocations since `arm_memory`."""
    return int(_library().faulty_blocks())


def note_places(path: Path) -> None:
    """Write down the place of every allocation from `arm_memory` on: see `places_of`."""
    _library().faulty_places(os.fsencode(path))


def tell_crash(path: Path) -> None:
    """Should this process crash, write down in which calls of C and lines of Python."""
    _library().faulty_tell_crash(os.fsencode(path))


class Place(NamedTuple):
    """How an allocation was reached: by which calls of C, and by which lines of Python besides.
    Both are hashes; they are the same in every process on the same machine."""

    calls: int
    lines: int


def places_of(path: Path) -> list[Place]:
    """Of every allocation, in order."""
    return [Place(*both) for both in struct.iter_unpack("@QQ", path.read_bytes())]


def record(path: Path) -> None:
    """Write down every file call from now on."""
    _library().faulty_record(os.fsencode(path))


def mark(said: str) -> None:
    """Write into the record what the process has promised by now."""
    _library().faulty_mark(said.encode())


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(None)  # this process: it was loaded before everything else
    library.faulty_files.argtypes = [ctypes.c_long, ctypes.c_int, ctypes.c_int]
    library.faulty_bad_sector.argtypes = [ctypes.c_char_p, ctypes.c_long]
    library.faulty_memory.argtypes = [ctypes.c_long, ctypes.c_int]
    library.faulty_places.argtypes = library.faulty_tell_crash.argtypes = [ctypes.c_char_p]
    library.faulty_record.argtypes = library.faulty_mark.argtypes = [ctypes.c_char_p]
    library.faulty_calls.restype = library.faulty_blocks.restype = ctypes.c_long
    return library


def build(folder: Path) -> Path:
    """The library, compiled for this machine."""
    target = folder / "faulty.so"
    command = ["gcc", "-shared", "-fPIC", "-O1", str(SOURCE), "-o", str(target), "-ldl"]
    subprocess.run(command, check=True, capture_output=True)
    return target
