"""The charge of the laptop's battery, where the system tells it."""

import ctypes
import sys
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")
UNKNOWN = 255  # what Windows answers without a battery


def battery_percent(supplies: Path = SUPPLIES) -> int | None:
    """The charge in percent; None on a machine without a battery, or where nobody knows."""
    if sys.platform == "win32":
        return _of_windows()
    try:
        for supply in sorted(supplies.iterdir()):
            if (supply / "type").read_text().strip() == "Battery":
                return min(100, max(0, int((supply / "capacity").read_text())))
    except (OSError, ValueError):
        return None
    return None


def _of_windows() -> int | None:
    status = (ctypes.c_ubyte * 12)()  # SYSTEM_POWER_STATUS; byte 2 is BatteryLifePercent
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - unknown to mypy elsewhere
    if not kernel.GetSystemPowerStatus(ctypes.byref(status)) or status[2] == UNKNOWN:
        return None
    return int(status[2])
