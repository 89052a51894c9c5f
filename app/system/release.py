"""Which version of the program this is."""

from importlib.metadata import PackageNotFoundError, version


def release() -> str:
    """As "0.1.0"; "?" for a program that was never installed."""
    try:
        return version("daftari")
    except PackageNotFoundError:
        return "?"
