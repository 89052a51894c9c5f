"""Sealed boxes whose passing key comes from the simulator, so that a seed repeats every byte."""

import random
from hashlib import blake2b

from nacl.bindings import crypto_box
from nacl.public import PrivateKey, PublicKey, SealedBox


def seeded_box(noise: random.Random) -> type:
    """What stands in for `nacl.public.SealedBox`: the same format, the dice of `noise`."""

    class SeededBox(SealedBox[PublicKey]):
        def encrypt(self, plaintext: bytes, encoder: object = None) -> bytes:
            theirs, passing = self._public_key, PrivateKey(noise.randbytes(32))
            ours = bytes(passing.public_key)
            nonce = blake2b(ours + theirs, digest_size=24).digest()
            return ours + crypto_box(plaintext, nonce, theirs, bytes(passing))

    return SeededBox
