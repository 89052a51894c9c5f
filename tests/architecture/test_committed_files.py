"""What must not be in a committed file: hosts of package registries, secrets, very large files."""

import re

from tests.architecture.committed import committed_files
from tests.helpers.shared import ROOT

# In pieces, so that this file does not name them either.
REGISTRY_HOSTS = [
    ".".join(pieces)
    for pieces in (
        ("pypi", "org"),
        ("files", "pythonhosted", "org"),
        ("pkg", "dev"),
        ("registry", "npmjs", "org"),
        ("deb", "debian", "org"),
        ("archive", "ubuntu", "com"),
        ("conda", "anaconda", "org"),
        ("jfrog", "io"),
    )
]
HOSTS = re.compile("|".join(map(re.escape, REGISTRY_HOSTS)).encode())
SECRETS = re.compile(
    b"|".join(
        [
            rb"-----BEGIN [A-Z ]*PRIVATE" rb" KEY-----",
            rb"\bAKIA[0-9A-Z]{16}\b",
            rb"\bgh[pousr]_[A-Za-z0-9]{36}\b",
            rb"\bxox[baprs]-[A-Za-z0-9-]{10,}",
            rb"\b[a-z]+://[^/\s:@'\"{}]+:[^/\s:@'\"{}]{8,}@[a-z0-9-]+\.[a-z]{2,}",
        ]
    )
)
BYTES_MAX = 3_000_000


def offenders(pattern: re.Pattern[bytes]) -> list[str]:
    """`file:line` of every place where the pattern is found."""
    return [
        f"{path.relative_to(ROOT)}:{number}"
        for path in committed_files()
        for number, line in enumerate(path.read_bytes().splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_file_names_a_package_registry() -> None:
    assert not offenders(HOSTS)


def test_no_file_holds_a_secret() -> None:
    assert not offenders(SECRETS)


def test_no_file_is_very_large() -> None:
    assert not [path for path in committed_files() if path.stat().st_size > BYTES_MAX]


def test_no_book_or_key_was_left_in_the_tree() -> None:
    kinds = {".daftari", ".sqlite", ".db", ".pem", ".key"}
    assert not [path for path in committed_files() if path.suffix in kinds]
