"""Which key store belongs to a book: what the file beside it says, or the best one there is."""

import os
from collections.abc import Iterable
from pathlib import Path

from app.core.errors import Refused, Unavailable
from app.system.chosen_passphrases import check_chosen_passphrase
from app.system.paths import state_dir
from app.system.vault import KeyringStore, KeyStore, PassphraseStore, read_header

PASSPHRASE_FILE = "DAFTARI_PASSPHRASE_FILE"  # environment: a file whose first line opens books


def needs_passphrase(book: Path) -> bool:
    """Whether a person (or the passphrase file) must give a passphrase to open this book.

    Raises:
        Unavailable, Untrusted: `vault.no_header`, `vault.bad_header`.
    """
    return read_header(book).get("store") == PassphraseStore.kind


def keys_of(book: Path, passphrase: str = "") -> KeyStore:
    """The store that holds the key of an existing book.

    Raises:
        Unavailable: `vault.no_keyring`. Refused: `vault.passphrase_empty`.
    """
    if needs_passphrase(book):
        return PassphraseStore(passphrase or given_passphrase(), state_dir())
    return KeyringStore()


def keys_for_new(passphrase: str = "", about: Iterable[str] = ()) -> KeyStore:
    """The store for a new book: a passphrase if one is given, else the system's keyring.

    Args:
        about: Names that are no passphrase: of the group, of who founds it.

    Raises:
        Unavailable: `vault.no_keyring`: a passphrase must be asked for.
        Refused: `passphrase.*`, see `check_chosen_passphrase`.
    """
    words = passphrase or given_passphrase()
    if not words:
        return KeyringStore()
    check_chosen_passphrase(words, about)
    return PassphraseStore(words, state_dir())


def keys_of_practice(passphrase: str) -> KeyStore:
    """The store for a made-up group, whose passphrase everybody may know."""
    return PassphraseStore(passphrase, state_dir())


def change_passphrase(book: Path, old: str, new: str, about: Iterable[str] = ()) -> None:
    """Wrap the secrets of a book in another passphrase; the book itself is not touched.

    Copies that were carried away open with the one that they were made with.

    Raises:
        Refused: `passphrase.not_used`: the keyring opens it; `vault.wrong_passphrase`;
            `passphrase.*`, see `check_chosen_passphrase`; nothing was changed.
        Unavailable: `vault.locked`: too many wrong tries.
    """
    if not needs_passphrase(book):
        raise Refused("passphrase.not_used")
    check_chosen_passphrase(new, about)
    PassphraseStore(old, state_dir()).change(book, old, new)


def has_keyring() -> bool:
    """Whether a new book can do without a passphrase on this computer."""
    try:
        KeyringStore()
    except Unavailable:
        return False
    return True


def given_passphrase() -> str:
    """The passphrase that a script gives in a file; "" when it gives none.

    Raises:
        Unavailable: `vault.no_passphrase_file`: it is named and cannot be read.
    """
    name = os.environ.get(PASSPHRASE_FILE, "")
    if not name:
        return ""
    try:
        return Path(name).read_text("utf-8").partition("\n")[0].strip()
    except (OSError, UnicodeError) as error:
        raise Unavailable("vault.no_passphrase_file", path=name) from error
