"""`python -m sync_server.simulator --port N`: a payment provider on this machine."""

import argparse
import socket
import sys

import uvicorn

from sync_server.simulator.daraja import Simulator


def main() -> int:
    """Serve until stopped; prints where it listens."""
    parser = argparse.ArgumentParser(
        prog="sync_server.simulator", description="Play a payment provider on this machine."
    )
    parser.add_argument("--port", type=int, default=0, help="port; 0 takes a free one (0)")
    arguments = parser.parse_args()
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", arguments.port))
    except OSError as error:
        sys.stderr.write(f"simulator: cannot listen there: {error.strerror}\n")
        return 1
    sys.stdout.write(f"listening on http://127.0.0.1:{listener.getsockname()[1]}\n")
    sys.stdout.flush()
    config = uvicorn.Config(Simulator().application, log_config=None, access_log=False)
    uvicorn.Server(config).run(sockets=[listener])
    return 0


if __name__ == "__main__":
    sys.exit(main())
