"""Figures for Prometheus: counts and times, never a group, a device or a name."""

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    generate_latest,
)

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
SECONDS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 30)


class Metrics:
    """The figures of one application; each has its own registry, so tests do not meet."""

    def __init__(self) -> None:
        registry = CollectorRegistry()
        self._registry = registry
        ProcessCollector(registry=registry)  # memory, CPU, open files
        self.requests = Counter(
            "daftari_requests_total",
            "Answers by route and status",
            ("route", "method", "status"),
            registry=registry,
        )
        self.seconds = Histogram(
            "daftari_request_seconds",
            "Time to the start of the answer",
            ("route",),
            buckets=SECONDS,
            registry=registry,
        )
        self.facts = Counter(
            "daftari_facts_total", "Facts by what became of them", ("outcome",), registry=registry
        )
        # Read before an old protocol is dropped: how many laptops still speak it.
        self.protocols = Counter(
            "daftari_logins_total", "Laptops let in, by protocol", ("protocol",), registry=registry
        )
        self.live = Gauge("daftari_live_streams", "Open live streams", registry=registry)
        self.bugs = Counter("daftari_bugs_total", "Answers 500", registry=registry)

    def page(self) -> bytes:
        return generate_latest(self._registry)
