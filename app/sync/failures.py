"""Why talking to the server failed, as codes that the screens translate.

`Unavailable`: the network or the server; what waits here stays here and goes next time.
`Untrusted`: what came is not what a server of this group sends; nothing of it was taken.
Source: spec/reliability.md section 4, B78-B89.
"""

import errno
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from app.core.errors import AppError, Unavailable, Untrusted
from app.core.parking import LEFT

# X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED: as a rule it is our own clock.
DATE_PROBLEMS = (9, 10)
NO_ROUTE = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL)
NOT_TLS = ("WRONG_VERSION_NUMBER", "HTTP_REQUEST")  # a login page without any encryption
MESSAGE = "sync.refused"  # the server names a reason that this release has no sentence for

# Reasons for which trying again by itself helps nobody: somebody has to act.
LASTING = LEFT | frozenset(
    (
        "log.forked",
        "sync.app_too_old",
        "sync.certificate",
        "sync.clock_wrong",
        "sync.device_removed",
        "sync.group_moved",
        "sync.insecure_address",
        "sync.not_an_address",
        "sync.other_server",
        "sync.rows_differ",
        "sync.server_too_old",
    )
)

# What a laptop meets in the place of a server that burnt down, was not paid for any more, or was
# set up anew without its key. None of it says that the server lives and wants something else.
NOBODY_THERE = frozenset(
    (
        "sync.certificate",
        "sync.cut_off",
        "sync.login_page",
        "sync.no_network",
        "sync.other_server",
        "sync.server_away",
        "sync.server_failed",
        "sync.slow",
    )
)

# What the server calls it -> what the officer is told.
OF_SERVER = {
    "device.revoked": "sync.device_removed",
    "device.unknown": "sync.not_enrolled_yet",
    "group.unknown": "sync.not_enrolled_yet",
    "auth.wrong_time": "sync.clock_wrong",
    "auth.bad_signature": "sync.device_refused",
    "server.too_many_requests": "sync.busy",
    "server.database_unavailable": "sync.server_busy",
    "log.behind": "sync.server_behind",
    "sequencer.not_ours": "sync.other_server",
    "blob.group_full": "blob.group_full",
    "pairing.code_not_valid": "sync.code_not_valid",
    "payment.request_unknown": "payment.needs_relay",
    "payment.ask_phone": "payment.ask_phone",
    "payment.no_office": "payment.no_office",
}
OF_STATUS = {
    408: "sync.slow",
    413: "sync.too_large",
    426: "sync.app_too_old",
    429: "sync.busy",
    503: "sync.server_busy",
    511: "sync.login_page",
}


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer that is not a success.

    Attributes:
        code: The server's own; "" when the answer is not one of our server's.
    """

    status: int
    code: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    retry_after_s: int = 0


def network_failure(error: BaseException, *, timed_out: bool = False) -> AppError:
    """The failure of a request that got no answer."""
    for cause in _causes(error):
        match cause:
            case ssl.SSLCertVerificationError(verify_code=code) if code in DATE_PROBLEMS:
                return Unavailable("sync.certificate_date")
            case ssl.SSLCertVerificationError():
                return Untrusted("sync.certificate", reason=cause.verify_message or "")
            case ssl.SSLEOFError() | ssl.SSLZeroReturnError():
                return Unavailable("sync.cut_off")
            case ssl.SSLError():
                reason = getattr(cause, "reason", "") or "TLS"
                if reason in NOT_TLS:
                    return Unavailable("sync.login_page")
                return Untrusted("sync.certificate", reason=reason)
            case socket.gaierror():
                return Unavailable("sync.no_network")
            case OSError() if cause.errno in NO_ROUTE:
                return Unavailable("sync.no_network")
            case ConnectionRefusedError():
                return Unavailable("sync.server_away")
    return Unavailable("sync.slow" if timed_out else "sync.cut_off")


def refusal(answer: Answered) -> AppError:
    """The failure that the server, or somebody in its place, answered."""
    code = OF_SERVER.get(answer.code) or OF_STATUS.get(answer.status)
    values = {"server_code": answer.code, "status": answer.status, **answer.values}
    if answer.retry_after_s:
        values["retry_after_s"] = answer.retry_after_s
    if code is None and answer.status >= 500:
        code = "sync.server_failed"
    if code is None and not answer.code:
        code = "sync.login_page"
    return Unavailable(code or MESSAGE, **values)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and everything it came from; the libraries wrap each other's errors."""
    seen: set[int] = set()
    todo: list[BaseException | None] = [error]
    while todo:
        found = todo.pop()
        if found is not None and id(found) not in seen:
            seen.add(id(found))
            yield found
            todo += [found.__context__, found.__cause__]
            todo += [arg for arg in found.args if isinstance(arg, BaseException)]
