"""Where the secrets of a book are kept: the system's keyring, or a passphrase; never in clear.

A book's secrets are the key of its file, the seed of this laptop's signing keys, and the
high-water mark by which a restored or cloned book is recognised: under 1 KB of JSON, because
the Windows vault takes no more. Source: spec/sync.md section 2.14, spec/ecosystem.md section 10.
"""

import json
import secrets
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as TooSlow
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Thread
from typing import Any, Protocol

from app.core.disk import on_disk
from app.core.errors import Refused, Unavailable, Untrusted
from app.system.clock import uptime_ms
from app.system.passphrase_tries import PassphraseTries
from app.system.whole_file import replace_file

SERVICE = "daftari"
TIME_LIMIT_S = 5.0  # a locked keyring shows a prompt and would block the caller for ever
ALLOWED = ("SecretService", "libsecret", "kwallet", "Windows", "macOS")  # module names, not alt
OPSLIMIT, MEMLIMIT = 3, 64 * 1024 * 1024  # Argon2id, about 0.3 s


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The newest fact this laptop is known to have written: device, place, hash."""

    device: str
    n: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Secrets:
    """What opens a book and signs for this laptop.

    Attributes:
        book: Id of the book's file on this laptop, also when it is renamed.
        key: Raw 32-byte key of the file.
        seed: 32 bytes from which the laptop's keys are derived.
    """

    book: str
    key: bytes
    seed: bytes
    mark: Mark | None = None


class KeyStore(Protocol):
    """Keeps `Secrets`. `kind` is shown to the officer: "keyring", "passphrase" or "memory"."""

    @property
    def kind(self) -> str: ...

    def load(self, path: Path) -> Secrets:
        """The secrets of the book at `path`.

        Raises:
            Unavailable, Refused, Untrusted: With a `vault.*` code.
        """

    def save(self, path: Path, kept: Secrets) -> None: ...


class MemoryKeyStore:
    """For tests: forgets everything when the process ends."""

    kind = "memory"

    def __init__(self) -> None:
        self._kept: dict[str, Secrets] = {}

    def load(self, path: Path) -> Secrets:
        try:
            return self._kept[str(path)]
        except KeyError as error:
            raise Unavailable("vault.no_key", path=str(path)) from error

    def save(self, path: Path, kept: Secrets) -> None:
        self._kept[str(path)] = kept


class KeyringStore:
    """The keyring of the system; the file beside the book names the entry."""

    kind = "keyring"

    def __init__(self) -> None:
        """Find the keyring.

        Raises:
            Unavailable: `vault.no_keyring`: none, or one that would keep secrets in clear.
        """
        import keyring

        backend = keyring.get_keyring()
        backends = getattr(backend, "backends", None) or [backend]
        if not any(_is_allowed(b) for b in backends) or not _is_allowed(backends[0]):
            raise Unavailable("vault.no_keyring", found=type(backend).__module__)
        self._keyring = backends[0]

    def load(self, path: Path) -> Secrets:
        header = read_header(path)
        text = _in_time(self._keyring.get_password, SERVICE, header["book"])
        if text is None:
            raise Unavailable("vault.no_key", path=str(path))
        return _from_json(text)

    def save(self, path: Path, kept: Secrets) -> None:
        _in_time(self._keyring.set_password, SERVICE, kept.book, _to_json(kept))
        header = {"v": 1, "book": kept.book, "store": self.kind}
        if not header_path(path).exists() or read_header(path) != header:
            write_header(path, header)


class PassphraseStore:
    """Argon2id of a passphrase wraps the secrets in the file beside the book.

    The mark is no secret. It lies in `marks`, away from the book, so that an old copy of the
    book's folder does not bring its old mark along.
    """

    kind = "passphrase"

    def __init__(self, passphrase: str, marks: Path, up_ms: Callable[[], int] = uptime_ms) -> None:
        """Use `passphrase`; blanks at its ends and Unicode spelling do not matter.

        Args:
            up_ms: How long the computer has been running: by this wrong tries wait.

        Raises:
            Refused: `vault.passphrase_empty`, `vault.passphrase_too_long`.
        """
        from unicodedata import normalize

        words = normalize("NFKC", passphrase).strip().encode()
        if not words:
            raise Refused("vault.passphrase_empty")
        if len(words) > 1024:
            raise Refused("vault.passphrase_too_long", max=1024)
        self._words = words
        self._marks, self._up_ms = marks, up_ms
        self._wrapping: tuple[str, bytes] | None = None  # salt and key, computed once

    def load(self, path: Path) -> Secrets:
        from nacl.exceptions import CryptoError
        from nacl.secret import Aead

        header = read_header(path)
        if header.get("store") != self.kind:
            raise Refused("vault.no_passphrase", store=str(header.get("store")))
        tries = PassphraseTries(self._marks, header["book"], self._up_ms)
        tries.check()
        try:  # without memory for it no key comes out, which is no wrong passphrase
            key = self._key(header["salt"], header["opslimit"], header["memlimit"])
            sealed = bytes.fromhex(header["sealed"])
        except (KeyError, TypeError, ValueError) as error:
            raise Untrusted("vault.bad_header", path=str(path)) from error
        try:
            text = Aead(key).decrypt(sealed, header["book"].encode())
        except CryptoError as error:
            tries.wrong()
            raise Refused("vault.wrong_passphrase") from error
        tries.right()
        return replace(_from_json(text.decode()), mark=self._read_mark(header["book"]))

    def save(self, path: Path, kept: Secrets) -> None:
        from nacl.secret import Aead

        self._write_mark(kept)
        bare = replace(kept, mark=None)
        if header_path(path).exists() and self._wrapping is not None and self.load(path) == kept:
            return
        salt = secrets.token_bytes(16).hex()
        sealed = Aead(self._key(salt, OPSLIMIT, MEMLIMIT)).encrypt(
            _to_json(bare).encode(), kept.book.encode()
        )
        header = {"v": 1, "book": kept.book, "store": self.kind, "salt": salt}
        header |= {"opslimit": OPSLIMIT, "memlimit": MEMLIMIT, "sealed": bytes(sealed).hex()}
        write_header(path, header)

    def change(self, path: Path, present: str, fresh: str) -> None:
        """Wrap the secrets of a book in another passphrase and go on with that one.

        Raises:
            Unavailable, Refused, Untrusted: As `load` with the present one; nothing was changed.
        """
        kept = PassphraseStore(present, self._marks, self._up_ms).load(path)
        new = PassphraseStore(fresh, self._marks, self._up_ms)
        new.save(path, kept)
        self._words, self._wrapping = new._words, new._wrapping

    def _key(self, salt: str, opslimit: int, memlimit: int) -> bytes:
        from nacl.pwhash import argon2id

        if self._wrapping is None or self._wrapping[0] != salt:
            if not (1 <= opslimit <= 10 and 8 * 1024 * 1024 <= memlimit <= 1024 * 1024 * 1024):
                raise ValueError("argon2id limits")
            key = argon2id.kdf(32, self._words, bytes.fromhex(salt), opslimit, memlimit)
            self._wrapping = (salt, key)
        return self._wrapping[1]

    def _read_mark(self, book: str) -> Mark | None:
        try:
            return Mark(**json.loads((self._marks / f"{book}.json").read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def _write_mark(self, kept: Secrets) -> None:
        if kept.mark is not None:
            mark = {"device": kept.mark.device, "n": kept.mark.n, "hash": kept.mark.hash}
            path = self._marks / f"{kept.book}.json"
            with on_disk(path):
                replace_file(path, json.dumps(mark).encode())


def header_path(book: Path) -> Path:
    return book.with_name(f"{book.name}.key")


def read_header(book: Path) -> dict[str, Any]:
    """The small file beside a book.

    Raises:
        Unavailable: `vault.no_header`; `book.no_access`: it is there and cannot be read.
        Untrusted: `vault.bad_header`.
    """
    try:
        data = header_path(book).read_bytes()
    except FileNotFoundError as error:
        raise Unavailable("vault.no_header", path=str(header_path(book))) from error
    except OSError as error:
        raise Unavailable("book.no_access", path=str(header_path(book))) from error
    try:
        header = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise Untrusted("vault.bad_header", path=str(book)) from error
    if not isinstance(header, dict) or header.get("v") != 1 or not _is_text(header.get("book")):
        raise Untrusted("vault.bad_header", path=str(book))
    return header


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value != ""


def write_header(book: Path, header: dict[str, Any]) -> None:
    """Raises: Unavailable: Disk."""
    with on_disk(book):
        replace_file(header_path(book), json.dumps(header, indent=1).encode())


def _is_allowed(backend: Any) -> bool:
    module = type(backend).__module__
    return module.startswith("keyring.backends.") and module.split(".")[2] in ALLOWED


def _in_time(call: Any, *values: str) -> Any:
    """Ask the keyring in a thread of its own, for TIME_LIMIT_S at most."""
    from keyring.errors import KeyringError

    answer: Future[Any] = Future()

    def ask() -> None:
        try:
            answer.set_result(call(*values))
        except BaseException as error:  # handed to the caller
            answer.set_exception(error)

    # A daemon, so that a prompt nobody answers cannot keep the program from ending.
    Thread(target=ask, name="keyring", daemon=True).start()
    try:
        return answer.result(TIME_LIMIT_S)
    except TooSlow as error:
        raise Unavailable("vault.keyring_too_slow", seconds=int(TIME_LIMIT_S)) from error
    except KeyringError as error:
        raise Unavailable("vault.keyring_refused", reason=type(error).__name__) from error


def _to_json(kept: Secrets) -> str:
    fields: dict[str, object] = {"v": 1, "book": kept.book}
    fields |= {"key": kept.key.hex(), "seed": kept.seed.hex()}
    if kept.mark is not None:
        fields["mark"] = [kept.mark.device, kept.mark.n, kept.mark.hash]
    return json.dumps(fields, separators=(",", ":"))


def _from_json(text: str) -> Secrets:
    try:
        fields = json.loads(text)
        key, seed = bytes.fromhex(fields["key"]), bytes.fromhex(fields["seed"])
        mark = fields.get("mark")
        if len(key) != 32 or len(seed) != 32:
            raise ValueError("length")
        device, n, digest = mark or ("", 0, "")
        found = Mark(device=device, n=n, hash=digest) if mark else None
        return Secrets(book=fields["book"], key=key, seed=seed, mark=found)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise Untrusted("vault.bad_entry") from error
