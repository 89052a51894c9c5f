"""`daftari calc draw` gives the published draws again and names what is wrong."""

import pytest

from tests.commands.test_calc import calc  # noqa: F401  (a fixture)

SAMPLE = {
    "context": {
        "group": "tumaini-4",
        "round": 2,
        "meeting": 21,
        "date": "2027-01-02",
        "eligible": list(range(1, 21)),
        "rollcall": "sha256:…(hash of the meeting log so far)",
    },
    "secret": "b3f109ac77e25d408c1e66f7a02d91c4",
    "numbers": [[20, 47], [3, 8], [18, 93], [12, 21], [6, 60]],
}
WORDS = {
    "context": "CB-07|R3|T5",
    "secrets": ["simba", "tembo", "twiga"],
    "tickets": ["A1", "A2", "B1", "C1", "C2", "C3", "D1"],
}


def test_a_sealed_draw_is_computed_again_and_its_seal_compared(calc):  # noqa: F811
    code, answer, _ = calc("draw", SAMPLE | {"seal": "8cyn b87j dpdr scmj"})
    assert code == 0 and answer["fits"] is True
    assert answer["seal"] == "8CYN B87J DPDR SCMJ"
    assert answer["order"][:8] == [17, 11, 5, 16, 19, 3, 6, 4]
    whole = answer["seal_hex"]
    assert calc("draw", SAMPLE | {"seal": whole})[1]["fits"] is True
    assert calc("draw", SAMPLE | {"seal": "AAAA"})[1]["fits"] is False


def test_a_draw_by_words_comes_with_seed_winner_and_commitments(calc):  # noqa: F811
    code, answer, _ = calc("draw", WORDS)
    assert code == 0 and answer["winner"] == "A1"
    assert answer["seed"].startswith("838460753cd96ee8")
    assert answer["commits"][0].startswith("5986bde91db988eb")


def test_a_whole_order_by_words(calc):  # noqa: F811
    tickets = ["M1", "M2", "M3", "M4", "M5", "M6"]
    asked = WORDS | {"tickets": tickets, "context": "MGR-01|R1", "draw": "order"}
    assert calc("draw", asked)[1]["order"] == ["M2", "M1", "M4", "M5", "M6", "M3"]


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (SAMPLE | {"numbers": [[1, 100]]}, "0 to 99"),
        (SAMPLE | {"numbers": [[1, 5], [1, 6]]}, "two numbers"),
        (SAMPLE | {"numbers": [[1, "5"]]}, "pairs"),
        (SAMPLE | {"secret": "zz"}, "hex"),
        (SAMPLE | {"context": {"eligible": []}}, "no tickets"),
        (SAMPLE | {"context": {}}, "eligible"),
        (WORDS | {"secrets": []}, "secret"),
        (WORDS | {"secrets": ["a|b"]}, "bar"),
        (WORDS | {"tickets": ["A", "A"]}, "twice"),
        (WORDS | {"salts": ["00"]}, "salts"),
        (WORDS | {"dice": 6}, "unknown"),
    ],
)
def test_a_bad_draw_is_refused_by_name(calc, asked, words):  # noqa: F811
    code, _, said = calc("draw", asked)
    assert code == 2 and words in said
