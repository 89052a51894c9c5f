"""How full the battery is, where the system tells."""

import ctypes
import sys
from pathlib import Path

_SUPPLIES = Path("/sys/class/power_supply")


def battery(supplies: Path = _SUPPLIES) -> tuple[int, bool] | None:
    """(percent, on the mains); None without a battery or where nobody can tell."""
    if sys.platform == "win32":
        return _windows()
    try:
        for supply in sorted(supplies.glob("BAT*")):
            percent = int((supply / "capacity").read_text())
            status = (supply / "status").read_text().strip()
            return max(0, min(100, percent)), status in ("Charging", "Full", "Not charging")
    except (OSError, ValueError):
        return None
    return None


def _windows() -> tuple[int, bool] | None:
    class Status(ctypes.Structure):
        _fields_ = (
            ("line", ctypes.c_ubyte),
            ("flag", ctypes.c_ubyte),
            ("percent", ctypes.c_ubyte),
            ("rest", ctypes.c_ubyte * 9),
        )

    status = Status()
    library = getattr(ctypes, "windll", None)
    if library is None or not library.kernel32.GetSystemPowerStatus(ctypes.byref(status)):
        return None
    no_battery = status.flag in (128, 255) or status.percent > 100
    return None if no_battery else (status.percent, status.line == 1)
