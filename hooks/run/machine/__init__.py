"""What there is to run on: the device, the cores that this process may use, the compiler, and what can hold scripts back.

In: the system at hand. Out: plain values, in both languages where pages show them. Imports torch only to learn a new device.
"""
