"""What a row of the table is.

A value is where it is shown: "file::test" below `tests/`, or "page:FILE#Heading" for what a page
has to say; or one reason, which begins with "none:" (there is no such thing here) or "open:"
(nobody keeps it yet).
"""

Rows = dict[str, str | tuple[str, ...]]

PAGE = "page:sync_server/SECURITY.md#"
OPERATING = "page:packaging/server/README.md#"
ANSWERS = "security/test_answers.py::"
CODE = "security/test_dangerous_code.py::"
OUTBOUND = "security/test_outbound.py::"
JOURNAL = "security/test_security_log.py::"
AUTH = "sync_server/test_auth.py::"
MATRIX = "sync_server/test_authorisation.py::*"
PUSH = "sync_server/test_push.py::"
ENROL = "sync_server/test_enrol.py::"
THREATS = "sync_server/test_relay_threats.py::"
RELAY_SETTINGS = "sync_server/test_relay_settings.py::"
OPERATOR = "sync_server/test_operating.py::"
STORE = "sync_server/test_store.py::"
ENGINE = "sync/test_engine.py::"
PUT_BACK = "sync/test_engine_put_back.py::"
TLS = "sync/test_tls.py::"
ROOM = "sync/test_own_certificate.py::"
VAULT = "system/test_vault.py::"
SEALED = "core/test_sealed.py::"
ENVELOPE = "core/events/test_envelope.py::"
PINS = "core/test_offices_and_pins.py::"
FACTORS = "operations/test_second_factors.py::"
ROLES = "operations/test_role_matrix.py::"
PASSPHRASE = "commands/test_passphrase.py::"
CLEAR = "faults/test_nothing_in_clear.py::test_no_file_shows_a_planted_secret"
LOCK = "features/lock/test_lock.py::"


def without(reason: str, *numbers: str) -> Rows:
    """Rows that share one reason."""
    return dict.fromkeys(numbers, reason)
