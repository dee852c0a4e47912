"""What every script is limited to, whatever it says of itself; what is its own (time, memory) comes with its job."""

from __future__ import annotations

import signal

LOOK_SECONDS = 0.25  # between two looks at a script's memory, disk and processes
STACK_SECONDS = 10.0  # a script that hangs has so long to write down where
MAX_TEXT = 100_000  # characters of one process's prints that are kept, and of an exception
MAX_RAW_BYTES, MAX_EVENT_BYTES = 10_000_000, 20_000_000  # of what is printed below Python; of the notes about all prints
MAX_FIGURES, MAX_FIGURE_BYTES = 64, 8_000_000
MAX_PROCESSES = 256
MAX_FILES = 100_000
MESSAGE_BYTES = 200_000  # between keeper and image; longer ones do not fit into their socket
ASK_FOR_STACK = getattr(signal, "SIGUSR2", 0)
