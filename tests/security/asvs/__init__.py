"""OWASP ASVS 5.0, requirement by requirement: the tests that show it, or why there are none.

Levels 1 and 2 are complete; of level 3 stands what is done. The words of the requirements are not
repeated: `../shared/vectors/asvs5.json` has them. `tests.security.page` writes the page from it.
"""

from tests.security.asvs.browser import BROWSER, OAUTH_ROWS, WEBRTC
from tests.security.asvs.input import ENCODING, FILES, LOGIC, SERVICES
from tests.security.asvs.inside import (
    ARCHITECTURE,
    CONFIGURATION,
    CRYPTOGRAPHY,
    DATA,
    LINES,
    LOGGING,
)  # fmt: skip
from tests.security.asvs.people import AUTHENTICATION, AUTHORISATION, SELF_CONTAINED, SESSIONS
from tests.security.asvs.shape import Rows

CHAPTERS: dict[str, Rows] = {
    "What comes in is encoded, cleaned and never run": ENCODING,
    "Validation and rules of the trade": LOGIC,
    "Browsers": BROWSER,
    "Interfaces of the server": SERVICES,
    "Files": FILES,
    "Who somebody is": AUTHENTICATION,
    "Sessions": SESSIONS,
    "Who may do what": AUTHORISATION,
    "What is signed and stands by itself": SELF_CONTAINED,
    "OAuth": OAUTH_ROWS,
    "Cryptography": CRYPTOGRAPHY,
    "Lines": LINES,
    "Configuration": CONFIGURATION,
    "Data": DATA,
    "Architecture and parts": ARCHITECTURE,
    "Logs and failures": LOGGING,
    "Sound and picture": WEBRTC,
}
TABLE: Rows = {number: shown for rows in CHAPTERS.values() for number, shown in rows.items()}
