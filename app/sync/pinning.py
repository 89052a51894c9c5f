"""TLS to a server that vouches for itself: the key that the invitation named, and no other.

No authority is asked and no clock, so it works in a room without any network around it and on a
laptop whose clock is dead. Source: spec/sync.md sections 2.13 and 2.15.
"""

import ssl
from urllib.parse import urlsplit

from app.core.errors import Untrusted
from app.core.own_certificate import key_of_certificate
from app.sync.failures import network_failure

NO_CHECK_TIME = 0x20_0000  # X509_V_FLAG_NO_CHECK_TIME; the module has no name for it
HTTPS_PORT = 443


def pinned_context(url: str, key: str, timeout_s: float) -> ssl.SSLContext:
    """What speaks with the server at `url` if its certificate is for `key` (Ed25519, hex).

    The certificate that is shown now becomes the only one that is trusted: showing it again
    without its private key fails in the handshake.

    Raises:
        Untrusted: "sync.other_server": it has another key.
        Unavailable: With a `sync.*` code: nobody answers.
    """
    parts = urlsplit(url)
    address = (parts.hostname or "", parts.port or HTTPS_PORT)
    try:
        shown = ssl.get_server_certificate(address, timeout=timeout_s)
    except TimeoutError as error:
        raise network_failure(error, timed_out=True) from error
    except OSError as error:
        raise network_failure(error) from error
    if key_of_certificate(ssl.PEM_cert_to_DER_cert(shown)) != key:
        raise Untrusted("sync.other_server")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False  # the key is the name
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    context.verify_flags = ssl.VerifyFlags(context.verify_flags | NO_CHECK_TIME)
    context.load_verify_locations(cadata=shown)
    return context
