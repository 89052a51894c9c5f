"""The payment relay: asks providers whether the money came that laptops wrote down.

hooks -> store.raw -> intake -> judging -> sys.payment.* facts; claims -> asking -> provider.
Nothing here is needed by the sync itself; it joins through `sync_server.extensions`.
"""
