"""A payment provider on this machine, for tests, for trying out and for the demonstration.

It speaks the official payloads of Daraja and can be told to misbehave. It is never reachable
from outside: the relay accepts a simulator only on a loopback address.
"""
