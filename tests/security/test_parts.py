"""Parts from others: listed with their hashes; cryptography comes from a few of them."""

import json
import re
import subprocess
import sys

from app.core import sealed
from app.core.passphrases import SIGNS_MIN
from app.system import vault
from sync_server.application import create_application
from sync_server.context import Context
from tests.security.source import ROOT, imports, sources

CRYPTOGRAPHY = {"hashlib", "hmac", "nacl", "secrets", "sqlcipher3", "ssl"}
OTHERS = {
    "Crypto", "Cryptodome", "M2Crypto", "OpenSSL", "bcrypt", "cryptography", "ecdsa", "jose", "jwt",
    "passlib", "rsa",
}  # fmt: skip


def test_the_list_of_parts_names_every_pin_with_its_hashes() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "parts")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    listed = json.loads(done.stdout)
    assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.5")
    text = (ROOT / "packaging" / "requirements.txt").read_text("utf-8")
    pins = dict(re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.M))
    assert {one["name"]: one["version"] for one in listed["components"]} == pins
    assert sum(len(one["hashes"]) for one in listed["components"]) == text.count("--hash=")
    assert all(one["hashes"] for one in listed["components"])
    with_licence = [one for one in listed["components"] if "licenses" in one]
    assert len(with_licence) > len(pins) / 2


def test_cryptography_comes_from_these_libraries_alone() -> None:
    used = set()
    for name, text in sources():
        roots = {one.partition(".")[0] for one in imports(text)}
        assert not roots & OTHERS, name
        used |= roots & CRYPTOGRAPHY
    assert used == CRYPTOGRAPHY


def test_every_key_and_hash_has_its_length(context: Context) -> None:
    assert len(sealed.new_key()) == 32
    assert len({sealed.new_key() for _ in range(50)}) == 50
    assert len(context.identity.key.encode()) == len(context.identity.key.verify_key.encode()) == 32
    assert vault.OPSLIMIT >= 3 and vault.MEMLIMIT >= 64 * 1024 * 1024 and SIGNS_MIN >= 15
    for name, text in sources():
        for size in re.findall(r"digest_size=(\d+)", text):
            assert int(size) >= 16 or name == "sync_server/security.py", name  # a name for people
        for size in re.findall(r"token_(?:bytes|urlsafe)\((\d+)\)", text):
            assert int(size) >= 16 or name == "app/core/ids.py", name  # an id is no secret


def test_the_server_has_no_way_to_be_run_in_debug(context: Context) -> None:
    assert create_application(context).debug is False
    for name, text in sources():
        assert "debug=True" not in text and "set_trace(" not in text, name
