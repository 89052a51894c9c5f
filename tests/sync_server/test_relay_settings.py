"""The settings of the relay: a file that only its owner may read, or no relay."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from app.core.errors import Unavailable
from sync_server.relay.settings import load_settings


def test_settings_come_from_a_file_that_only_its_owner_may_read(tmp_path: Path) -> None:
    written = {
        "public_url": "https://sync.example.org",
        "mpesa": [
            {
                "shortcode": "600999",
                "consumer_key": "k",
                "consumer_secret": "s",
                "callback_secrets": [sha256(b"x").hexdigest()],
                "groups": {"g": ""},
            }
        ],
    }
    path = tmp_path / "payments.json"
    path.write_text(json.dumps(written))
    path.chmod(0o644)
    with pytest.raises(Unavailable, match="readable_by_others"):
        load_settings(tmp_path)
    path.chmod(0o600)
    settings = load_settings(tmp_path)
    assert settings is not None
    assert not settings.mpesa[0].can_ask
    assert settings.mpesa[0].base_url == "https://api.safaricom.co.ke"
    for wrong in (
        {"environment": "moon"},
        {"environment": "simulator", "simulator_url": "http://10.0.0.1"},
    ):
        path.write_text(json.dumps(written | {"mpesa": [written["mpesa"][0] | wrong]}))
        with pytest.raises(Unavailable, match="payments_damaged"):
            load_settings(tmp_path)


def test_without_settings_there_is_no_relay(tmp_path: Path) -> None:
    assert load_settings(tmp_path) is None
