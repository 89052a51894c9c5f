"""The main job done by itself on real parts, as proof that it runs.

`proof` starts a payment provider that is played, a sync server and two laptops as processes of
their own, tells them in turn what to do and notes what came of it. A laptop (`__main__`) presses
real keys in the real windows; what it shows and what its book holds must both be the figures of
the story. Only processes talk to one another here; nothing is called behind the screens' backs
that a person could not do, except where `treasurer` and `secretary` say so.
"""
