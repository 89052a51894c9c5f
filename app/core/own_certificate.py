"""A certificate that a server makes of its own key, for laptops that know the key already.

Ed25519 in X.509 (RFC 5280, RFC 8410), signed by itself, without an end: whoever connects compares
the key with the one of the invitation and asks nobody else, nor a clock.
"""

from base64 import b64encode
from hashlib import sha256

from nacl.signing import SigningKey

_SEQUENCE, _SET, _INTEGER, _BITS, _OCTETS = 0x30, 0x31, 0x02, 0x03, 0x04
_OID, _TEXT, _SHORT_TIME, _LONG_TIME, _VERSION = 0x06, 0x0C, 0x17, 0x18, 0xA0
_ED25519 = bytes((43, 101, 112))  # 1.3.101.112
_COMMON_NAME = bytes((85, 4, 3))  # 2.5.4.3
_NAME = b"daftari"
_SPKI_HEAD = bytes.fromhex("302a300506032b6570032100")
FIRST_DAY, LAST_DAY = b"200101000000Z", b"99991231235959Z"


def own_certificate(key: SigningKey) -> tuple[str, str]:
    """(certificate, private key) as PEM; the same ones for the same key."""
    public = key.verify_key.encode()
    algorithm = _tlv(_SEQUENCE, _tlv(_OID, _ED25519))
    name = _tlv(_SEQUENCE, _tlv(_OID, _COMMON_NAME) + _tlv(_TEXT, _NAME))
    name = _tlv(_SEQUENCE, _tlv(_SET, name))
    days = _tlv(_SHORT_TIME, FIRST_DAY) + _tlv(_LONG_TIME, LAST_DAY)
    serial = b"\x01" + sha256(public).digest()[:8]
    said = _tlv(
        _SEQUENCE,
        _tlv(_VERSION, _tlv(_INTEGER, b"\x02"))
        + _tlv(_INTEGER, serial)
        + algorithm
        + name
        + _tlv(_SEQUENCE, days)
        + name
        + _SPKI_HEAD
        + public,
    )
    signed = _tlv(_BITS, b"\0" + key.sign(said).signature)
    certificate = _tlv(_SEQUENCE, said + algorithm + signed)
    seed = _tlv(_OCTETS, _tlv(_OCTETS, key.encode()))
    private = _tlv(_SEQUENCE, _tlv(_INTEGER, b"\0") + algorithm + seed)
    return _pem("CERTIFICATE", certificate), _pem("PRIVATE KEY", private)


def key_of_certificate(der: bytes) -> str:
    """The Ed25519 key that a certificate is for, hex; "" for another kind, or no certificate."""
    try:
        said = _fields(_inside(der))[0][1]
        fields = _fields(_inside(said))
        at = 1 if fields and fields[0][0] == _VERSION else 0
        key = fields[at + 5][1]  # serial, algorithm, issuer, validity, subject, key
    except (IndexError, ValueError):
        return ""
    head = len(_SPKI_HEAD)
    is_ours = key[:head] == _SPKI_HEAD and len(key) == head + 32
    return key[head:].hex() if is_ours else ""


def _tlv(tag: int, content: bytes) -> bytes:
    size = len(content)
    if size < 128:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 128 | len(length))) + length + content


def _fields(content: bytes) -> list[tuple[int, bytes]]:
    """(tag, whole field) of each field in `content`."""
    found, at = [], 0
    while at < len(content):
        head, size = _size(content, at)
        if at + head + size > len(content):
            raise ValueError("longer than what holds it")
        found.append((content[at], content[at : at + head + size]))
        at += head + size
    return found


def _inside(field: bytes) -> bytes:
    """What a sequence holds."""
    head, size = _size(field, 0)
    if field[0] != _SEQUENCE or len(field) < head + size:
        raise ValueError("not a sequence")
    return field[head : head + size]


def _size(data: bytes, at: int) -> tuple[int, int]:
    """(bytes of tag and length, length) of the field at `at`."""
    first = data[at + 1]
    if first < 128:
        return 2, first
    count = first & 127
    if not 1 <= count <= 3:
        raise ValueError("length")
    return 2 + count, int.from_bytes(data[at + 2 : at + 2 + count], "big")


def _pem(kind: str, der: bytes) -> str:
    text = b64encode(der).decode()
    lines = [text[at : at + 64] for at in range(0, len(text), 64)]
    return "\n".join((f"-----BEGIN {kind}-----", *lines, f"-----END {kind}-----", ""))
