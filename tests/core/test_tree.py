"""The Merkle tree agrees with vectors of others and with the plainest tree there is."""

import base64
import json
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.tree import (
    EMPTY_ROOT,
    Frontier,
    consistency_proof,
    inclusion_proof,
    leaf_hash,
    node_hash,
    root_of,
    verify_consistency,
    verify_inclusion,
)
from tests.helpers.shared import shared

LEAVES = st.lists(st.binary(max_size=8), max_size=40)


def naive_root(leaves: list[bytes]) -> bytes:
    """RFC 6962 section 2.1, word for word."""
    if not leaves:
        return sha256(b"").digest()
    if len(leaves) == 1:
        return sha256(b"\0" + leaves[0]).digest()
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return sha256(b"\1" + naive_root(leaves[:k]) + naive_root(leaves[k:])).digest()


def vectors(kind: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(shared("vectors/merkle_rfc6962.json").read_text())[
        kind
    ]
    return found


def b64(value: object) -> bytes:
    return base64.b64decode(str(value)) if value else b""


def proof_of(vector: dict[str, object]) -> list[bytes]:
    proof = vector["proof"] or []
    assert isinstance(proof, list)
    return [b64(item) for item in proof]


def test_inclusion_vectors_of_the_transparency_project_hold() -> None:
    cases = vectors("inclusion")
    for v in cases:
        ok = verify_inclusion(
            int(str(v["leafIdx"])),
            int(str(v["treeSize"])),
            b64(v["leafHash"]),
            proof_of(v),
            b64(v["root"]),
        )
        assert ok is not v["wantErr"], v["file"]
    assert len(cases) > 90


def test_consistency_vectors_of_the_transparency_project_hold() -> None:
    cases = vectors("consistency")
    for v in cases:
        ok = verify_consistency(
            int(str(v["size1"])),
            int(str(v["size2"])),
            b64(v["root1"]),
            b64(v["root2"]),
            proof_of(v),
        )
        assert ok is not v["wantErr"], v["file"]
    assert len(cases) > 90


@given(LEAVES)
def test_the_frontier_has_the_root_of_the_naive_tree(leaves: list[bytes]) -> None:
    frontier = Frontier()
    for i, leaf in enumerate(leaves):
        assert frontier.root() == naive_root(leaves[:i])
        frontier.append(leaf)

    assert frontier.root() == naive_root(leaves) == root_of(leaves)
    assert Frontier.from_bytes(frontier.to_bytes()).root() == frontier.root()
    assert frontier.size == len(leaves)


@given(LEAVES.filter(bool), st.data())
def test_every_leaf_is_proved_and_no_other(leaves: list[bytes], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(leaves) - 1))
    proof = inclusion_proof(index, leaves)
    root, leaf = root_of(leaves), leaf_hash(leaves[index])

    assert verify_inclusion(index, len(leaves), leaf, proof, root)
    assert not verify_inclusion(index, len(leaves), leaf_hash(b"another leaf"), proof, root)
    assert not verify_inclusion(index, len(leaves), leaf, (*proof, root), root)
    assert not verify_inclusion(len(leaves), len(leaves), leaf, proof, root)


@given(LEAVES, st.data())
def test_every_prefix_is_proved_and_no_other(leaves: list[bytes], data: st.DataObject) -> None:
    size = data.draw(st.integers(0, len(leaves)))
    proof = consistency_proof(size, leaves)
    old, new = root_of(leaves[:size]), root_of(leaves)

    assert verify_consistency(size, len(leaves), old, new, proof) is (size > 0)
    if 0 < size < len(leaves):
        assert not verify_consistency(size, len(leaves), root_of([b"no"]), new, proof)
        assert not verify_consistency(size, len(leaves), old, old, proof) or old == new
    assert not verify_consistency(size, len(leaves), old, new, (*proof, new))


def test_a_torn_frontier_is_no_frontier() -> None:
    frontier = Frontier()
    frontier.extend([b"a", b"b", b"c"])
    whole = frontier.to_bytes()

    for end in range(len(whole)):
        if end != len(whole):
            with pytest.raises(ValueError, match="frontier"):
                Frontier.from_bytes(whole[:end])


def test_an_empty_tree_has_the_hash_of_nothing() -> None:
    assert Frontier().root() == EMPTY_ROOT == root_of([])
    assert node_hash(b"", b"") == sha256(b"\1").digest()


def test_a_copy_grows_apart() -> None:
    one = Frontier()
    one.extend([b"a", b"b", b"c"])
    twin = one.copy()
    twin.append(b"d")

    assert one.root() == root_of([b"a", b"b", b"c"])
    assert twin.root() == root_of([b"a", b"b", b"c", b"d"])
