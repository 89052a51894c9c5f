"""Where books, settings, logs and copies lie on this system."""

from pathlib import Path

from platformdirs import (
    user_cache_path,
    user_config_path,
    user_documents_path,
    user_log_path,
    user_state_path,
)

APP = "daftari"


def books_dir() -> Path:
    """The folder that is offered for new books; made when absent."""
    return _made(user_documents_path() / "Daftari")


def state_dir() -> Path:
    """Small files about books that must not travel with them (high-water marks, locks)."""
    return _made(user_state_path(APP, appauthor=False))


def preferences_file() -> Path:
    """What this computer remembers of how it is used; nothing of a group."""
    return _made(user_config_path(APP, appauthor=False)) / "preferences.json"


def practice_dir() -> Path:
    """Where made-up groups lie; a book in it is never taken for a real one."""
    return _made(state_dir() / "practice")


def cache_dir() -> Path:
    return _made(user_cache_path(APP, appauthor=False))


def log_dir() -> Path:
    return _made(user_log_path(APP, appauthor=False))


def backups_dir(book: Path) -> Path:
    """Rotated copies of a book lie beside it, so that one folder holds everything; who makes a
    copy makes the folder."""
    return book.with_name(f"{book.stem}.copies")


def room_dir(book: Path) -> Path:
    """What the server in the room keeps; who starts it makes the folder."""
    return book.with_name(f"{book.stem}.room")


def key_file(book: Path) -> Path:
    """The small file beside a book that says where its key is; it holds no readable secret."""
    return book.with_name(f"{book.name}.key")


def _made(path: Path) -> Path:
    path.mkdir(parents=True, exist_ok=True)
    return path
