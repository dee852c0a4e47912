"""Namespaces: a network in which only this machine's loopback exists, a host without a name, and files that are read-only.

Landlock says which files may be opened; it has no say over chmod, chown, utime or extended attributes. Where every mount but the
script's own folder is read-only, these fail too.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import os
import socket
import struct
from collections.abc import Iterable
from pathlib import Path

from hooks.run.sandbox.kernel import syscalls

_NEW_MOUNTS, _NEW_UTS, _NEW_IPC, _NEW_USER, _NEW_NET = 0x00020000, 0x04000000, 0x08000000, 0x10000000, 0x40000000
_MS_NOSUID, _MS_NODEV, _MS_BIND = 2, 4, 4096
_AT_FDCWD, _AT_RECURSIVE, _READ_ONLY = -100, 0x8000, 1
_SIOCGIFFLAGS, _SIOCSIFFLAGS, _IFF_UP = 0x8913, 0x8914, 1
_CAPABILITIES_VERSION_3 = 0x20080522
_HOSTS = str(Path(__file__).with_name("hosts")).encode()


class _MountAttributes(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_uint64) for name in ("set", "clear", "propagation", "user_namespace"))


class _CapabilityHeader(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


def enter(writable: Iterable[str], *, network: bool, shared_bytes: int) -> None:
    """Move this process, which must have one thread, into namespaces of its own; then give up the rights it has in them.

    All mounts become read-only but the folders named and a fresh /dev/shm, which holds up to `shared_bytes`. Raises OSError where
    the kernel or its administrator does not allow it; the process is then as it was.
    """
    user, group = os.getuid(), os.getgid()
    syscalls.call("unshare", _NEW_USER | _NEW_MOUNTS | _NEW_UTS | _NEW_IPC | (0 if network else _NEW_NET))
    Path("/proc/self/setgroups").write_text("deny")  # the kernel asks for this before an ordinary user may name groups
    Path("/proc/self/uid_map").write_text(f"{user} {user} 1")
    Path("/proc/self/gid_map").write_text(f"{group} {group} 1")
    syscalls.call("sethostname", b"localhost", len(b"localhost"))
    if not network:
        _bring_loopback_up()
        _name_loopback()
    _mount_read_only(writable, shared_bytes)
    syscalls.prctl(syscalls.PR_SET_NO_NEW_PRIVS, 1)  # else a program that root starts would have all rights again
    nothing = (ctypes.c_uint32 * 6)()
    syscalls.call("capset", ctypes.byref(_CapabilityHeader(_CAPABILITIES_VERSION_3, 0)), ctypes.byref(nothing))


def _bring_loopback_up() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        request = struct.pack("16sH14x", b"lo", 0)
        _, flags = struct.unpack("16sH14x", fcntl.ioctl(any_socket, _SIOCGIFFLAGS, request))
        fcntl.ioctl(any_socket, _SIOCSIFFLAGS, struct.pack("16sH14x", b"lo", flags | _IFF_UP))


def _name_loopback() -> None:
    """Put names for the addresses of loopback, and for no other, in the place of /etc/hosts. Without one for an IPv4 address that
    is written as an IPv6 one, a lookup would ask a name server, which is not there, and torch.distributed would log that."""
    with contextlib.suppress(FileNotFoundError):
        syscalls.call("mount", _HOSTS, b"/etc/hosts", None, _MS_BIND, None)


def _mount_read_only(writable: Iterable[str], shared_bytes: int) -> None:
    folders = [path.encode() for path in writable]
    for folder in folders:  # a mount of its own, which can stay writable
        syscalls.call("mount", folder, folder, None, _MS_BIND, None)
    shared = f"size={shared_bytes}".encode()
    syscalls.call("mount", b"tmpfs", b"/dev/shm", b"tmpfs", _MS_NOSUID | _MS_NODEV, shared)
    _set_attributes(b"/", _AT_RECURSIVE, _MountAttributes(_READ_ONLY, 0, 0, 0))
    for folder in (*folders, b"/dev/shm"):
        _set_attributes(folder, 0, _MountAttributes(0, _READ_ONLY, 0, 0))


def _set_attributes(path: bytes, flags: int, attributes: _MountAttributes) -> None:
    size = ctypes.sizeof(attributes)
    syscalls.call("mount_setattr", _AT_FDCWD, path, flags, ctypes.byref(attributes), size)
