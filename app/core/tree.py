"""The Merkle tree over the numbered facts: RFC 6962 hashing, a frontier that grows, proofs.

A leaf is the SHA-256 of a body (32 bytes). The frontier holds one hash per set bit of the
size, largest subtree first, so that an append costs O(1) amortised and a root O(log n).
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256

EMPTY_ROOT = sha256(b"").digest()


def leaf_hash(leaf: bytes) -> bytes:
    return sha256(b"\0" + leaf).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return sha256(b"\1" + left + right).digest()


class Frontier:
    """A growing tree reduced to the roots of its full subtrees."""

    __slots__ = ("nodes", "size")

    def __init__(self, size: int = 0, nodes: Iterable[bytes] = ()) -> None:
        """Continue a tree of `size` leaves from its full subtrees, largest first.

        Raises:
            ValueError: The number of hashes does not fit the size.
        """
        self.size = size
        self.nodes = list(nodes)
        if size < 0 or len(self.nodes) != size.bit_count():
            raise ValueError("frontier does not fit its size")

    def append(self, leaf: bytes) -> None:
        node = sha256(b"\0" + leaf).digest()
        nodes, size = self.nodes, self.size
        while size & 1:
            node = sha256(b"\1" + nodes.pop() + node).digest()
            size >>= 1
        nodes.append(node)
        self.size += 1

    def extend(self, leaves: Iterable[bytes]) -> None:
        for leaf in leaves:
            self.append(leaf)

    def root(self) -> bytes:
        if not self.nodes:
            return EMPTY_ROOT
        node = self.nodes[-1]
        for left in reversed(self.nodes[:-1]):
            node = node_hash(left, node)
        return node

    def copy(self) -> "Frontier":
        return Frontier(self.size, self.nodes)

    def to_bytes(self) -> bytes:
        """Eight bytes of size, then 32 bytes per subtree; for storage."""
        return self.size.to_bytes(8, "big") + b"".join(self.nodes)

    @classmethod
    def from_bytes(cls, data: bytes) -> "Frontier":
        """Read what `to_bytes` wrote.

        Raises:
            ValueError: Torn or of another shape.
        """
        if len(data) < 8 or len(data) % 32 != 8:
            raise ValueError("frontier is torn")
        nodes = [data[i : i + 32] for i in range(8, len(data), 32)]
        return cls(int.from_bytes(data[:8], "big"), nodes)


def root_of(leaves: Sequence[bytes]) -> bytes:
    """Root over all leaves, from scratch."""
    frontier = Frontier()
    frontier.extend(leaves)
    return frontier.root()


def inclusion_proof(index: int, leaves: Sequence[bytes]) -> tuple[bytes, ...]:
    """The audit path of leaf `index` among `leaves`, leaf's sibling first. RFC 6962 2.1.1."""
    size = len(leaves)
    if size <= 1:
        return ()
    split = _split(size)
    if index < split:
        return (*inclusion_proof(index, leaves[:split]), root_of(leaves[split:]))
    return (*inclusion_proof(index - split, leaves[split:]), root_of(leaves[:split]))


def consistency_proof(old_size: int, leaves: Sequence[bytes]) -> tuple[bytes, ...]:
    """The proof that the first `old_size` leaves are the older tree. RFC 6962 2.1.2."""
    if old_size in (0, len(leaves)):
        return ()
    return _subproof(old_size, leaves, True)


def verify_inclusion(
    index: int, size: int, leaf: bytes, proof: Sequence[bytes], root: bytes
) -> bool:
    """Whether the leaf *hash* `leaf` is number `index` of the tree of `size` under `root`.

    Source: RFC 9162 section 2.1.3.2.
    """
    if not 0 <= index < size or len(leaf) != 32:
        return False
    node, last = leaf, size - 1
    for sibling in proof:
        if last == 0:
            return False
        if index & 1 or index == last:
            node = node_hash(sibling, node)
            while not index & 1 and index:
                index >>= 1
                last >>= 1
        else:
            node = node_hash(node, sibling)
        index >>= 1
        last >>= 1
    return last == 0 and node == root


def verify_consistency(
    old_size: int, new_size: int, old_root: bytes, new_root: bytes, proof: Sequence[bytes]
) -> bool:
    """Whether the tree under `new_root` begins with the tree under `old_root`.

    Source: RFC 9162 section 2.1.4.2. That a tree begins with the empty one says nothing, so
    nothing proves it: sizes start at 1.
    """
    if not 1 <= old_size <= new_size:
        return False
    if old_size == new_size:
        return not proof and old_root == new_root
    path = list(proof)
    if old_size & (old_size - 1) == 0:
        path.insert(0, old_root)
    if not path:
        return False
    index, last = old_size - 1, new_size - 1
    while index & 1:
        index >>= 1
        last >>= 1
    old = new = path[0]
    for sibling in path[1:]:
        if last == 0:
            return False
        if index & 1 or index == last:
            old, new = node_hash(sibling, old), node_hash(sibling, new)
            while not index & 1 and index:
                index >>= 1
                last >>= 1
        else:
            new = node_hash(new, sibling)
        index >>= 1
        last >>= 1
    return last == 0 and old == old_root and new == new_root


def _split(size: int) -> int:
    """The largest power of two below `size`."""
    return int(1 << ((size - 1).bit_length() - 1))


def _subproof(old_size: int, leaves: Sequence[bytes], is_whole: bool) -> tuple[bytes, ...]:
    size = len(leaves)
    if old_size == size:
        return () if is_whole else (root_of(leaves),)
    split = _split(size)
    if old_size <= split:
        return (*_subproof(old_size, leaves[:split], is_whole), root_of(leaves[split:]))
    return (*_subproof(old_size - split, leaves[split:], False), root_of(leaves[:split]))
