"""What the product never does: run text, trust pickles, call a shell, draw with weak dice."""

import re

from tests.security.source import imports, sources

# What runs what it reads, and what reads XML with everything that XML can do; who may, and why.
NEVER = {
    "dill", "jsonpickle", "lxml", "marshal", "mmap", "pickle", "shelve", "xml.dom", "xml.sax",
    "yaml",
}  # fmt: skip
RARELY = {
    "ctypes": {
        "app/system/battery.py",
        "app/system/book_place.py",
        "app/system/sticks.py",
        "sync_server/sweeping.py",
    },
    "xml.etree": {"app/system/texts.py"},  # our own catalogues of texts
    "random": {"app/sync/background.py", "sync_server/relay/asking.py"},  # how long to wait
}
BEGIN_PROGRAMS = {
    "app/sync/arrival.py", "app/sync/room.py", "app/system/book_place.py", "app/ui/translation.py",
    "app/walkthrough/processes.py", "app/walkthrough/proof.py", "app/walkthrough/showing.py",
}  # fmt: skip
RUNS_TEXT = re.compile(r"(?<![\w.])(?:eval|exec|compile|__import__|breakpoint)\(")
# Where a value stands in a statement it is bound. A place may stand there only for a constant, a
# count, marks for values, or a word that the code beside it chooses from its own names.
STATEMENT = re.compile(r'f"[^"]*\b(?:SELECT|INSERT|UPDATE|DELETE|WHERE|PRAGMA)\b[^"]*"')
PLACE = re.compile(r"\{([^{}]+)\}")
OF_THE_CODE = re.compile(r"_?[A-Z_]+|int\(\w+\)|_places\(\w+\)|number|size_kb")
VALUE_STANDS_HERE = re.compile(r"(?:[=<>'(,|]|\b(?:LIKE|IN|VALUES|LIMIT))\s*$", re.I)
CHOSEN = {
    "app/projections/recorder.py": {"kind", "name", "values", "columns", "table", "when"},
    "app/projections/statements.py": {"k"},
    "app/store/database.py": {"name", "value", "secure_delete"},
    "sync_server/store/schema.py": {"columns", "ours"},
}


def test_nothing_that_is_read_is_run() -> None:
    for name, text in sources():
        assert not imports(text) & NEVER, name
        assert not RUNS_TEXT.search(text), name


def test_what_is_dangerous_stands_where_it_was_looked_at() -> None:
    for module, may in RARELY.items():
        assert {name for name, text in sources() if module in imports(text)} <= may, module
    beginning = {name for name, text in sources() if "subprocess" in imports(text)}
    assert beginning <= BEGIN_PROGRAMS


def test_no_program_is_begun_through_a_shell() -> None:
    for name, text in sources():
        for way in ("shell=True", "os.system(", "os.popen(", "os.startfile("):
            assert way not in text, (name, way)


def test_no_weak_hash_or_dice_makes_a_secret() -> None:
    for name, text in sources():
        for weak in ("uuid1(", "md5(", "MD5", "ARC4", "mktemp("):
            assert weak not in text, (name, weak)
        if "sha1" in text.lower():
            assert name == "app/core/governance/totp.py"  # RFC 6238: what phones compute


def test_no_certificate_is_taken_unseen() -> None:
    for name, text in sources():
        for word in ("verify=False", "_create_unverified_context", "CERT_NONE"):
            assert word not in text, (name, word)


def test_what_people_type_is_never_part_of_a_statement() -> None:
    seen = 0
    for name, text in sources():
        for statement in STATEMENT.findall(text):
            for place in PLACE.finditer(statement):
                seen += 1
                if VALUE_STANDS_HERE.search(statement[: place.start()]):
                    word = place.group(1)
                    is_ours = OF_THE_CODE.fullmatch(word) or word in CHOSEN.get(name, ())
                    assert is_ours, (name, statement)
    assert seen > 10
