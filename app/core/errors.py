"""Errors by who has to act: the officer, the environment, or whoever sent us bytes.

Anything else (AssertionError, KeyError, ...) is a bug and reaches the crash reporter.
"""


class AppError(Exception):
    """An expected failure.

    Attributes:
        code: Stable and dotted (`meeting.closed`); the screens translate it.
        values: Plain values (str, int) for the places of the translated sentence.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.values.items())
        return f"{self.code} ({shown})" if shown else self.code


class Refused(AppError):
    """A rule of the group forbids the action; nothing was written."""


class Unavailable(AppError):
    """The environment failed (disk full, offline, provider down); a retry may help."""


class Untrusted(AppError):
    """Bytes from outside do not verify; they are kept aside and never applied."""
