"""Files read whole and written in one step: whatever happens, a path holds the old file or the new one."""

import errno
import os
import re
import stat
import zlib
from contextlib import suppress

from kzcalc.scenario.file_errors import NOT_ORDINARY, UNWRITABLE, ScenarioFileError, reason_of, shown_name

Stamp = tuple[int, int, int, int]
"""What changes when a file does: its time, its size, which file it is, and when its state changed."""

_TEMPORARY = re.compile(r"\.kzcalc-([0-9a-f]{8})-(\d+)-[0-9a-f]+\.tmp|\.kzcalc-\w+\.tmp")
_STALE = 86_400
"""Seconds after which what a save left behind is removed, even if it cannot be told whose it is."""


def read_file(path: str | os.PathLike[str], most: int) -> tuple[bytes, Stamp]:
    """The first bytes of an ordinary file, and its stamp from before they were read.

    Args:
        path: the file.
        most: how many bytes to read at the most; -1 for all.

    Raises:
        OSError: it cannot be read, or is not an ordinary file.
    """
    with open(path, "rb", opener=_open_without_waiting) as file:
        status = os.fstat(file.fileno())
        _check_ordinary(status)
        return file.read(most), _stamp(status)


def _open_without_waiting(path: str, flags: int) -> int:
    """Open a file; the other end of a pipe may never come."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def stamp(path: str | os.PathLike[str]) -> Stamp | None:
    """The stamp of a file, or None if there is none."""
    try:
        return _stamp(os.stat(path))
    except OSError:
        return None


def replace_file(path: str | os.PathLike[str], data: bytes) -> Stamp:
    """Put data in a file's place: written beside it, flushed to the disk, then renamed over it.

    A symbolic link stays one; owner, group, permissions and extended attributes stay as far as that is permitted. A
    file with other names (hard links) is written in place, so that it keeps them, and a whole copy lies beside it
    meanwhile.

    Returns:
        The stamp of what was written.

    Raises:
        OSError: it cannot be written; then the file is as it was.
    """
    target = os.path.realpath(path)
    old = None
    with suppress(FileNotFoundError):
        old = os.stat(target)
    if old is not None:
        _check_ordinary(old)
        if not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    folder = os.path.dirname(target)
    copy = _copy_beside(target)
    if old is not None and old.st_nlink > 1:
        _put(copy, folder, data, old)
        _write_in_place(target, data, copy)
    else:
        _put(target, folder, data, old)
    with suppress(OSError):  # of this save, or of an interrupted one before
        os.unlink(copy)
    with suppress(OSError):
        _remove_stale(folder)
    return _stamp(os.stat(target))


def write_file(path: str | os.PathLike[str], data: bytes) -> Stamp:
    """Write any file that the program makes, as `replace_file` does.

    Returns:
        The stamp of what was written.

    Raises:
        ScenarioFileError: the file cannot be written.
    """
    try:
        return replace_file(path, data)
    except (OSError, ValueError) as error:
        raise ScenarioFileError(UNWRITABLE, file=shown_name(path), reason=reason_of(error)) from error


def is_same_file(one: str | os.PathLike[str], other: str | os.PathLike[str]) -> bool:
    """Whether two paths lead to one file that exists, by links as well."""
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return False


def interrupted_copy(path: str | os.PathLike[str]) -> str | None:
    """The whole copy beside a file whose writing in place was interrupted, if there is one that says anything else."""
    target = os.path.realpath(path)
    copy = _copy_beside(target)
    try:
        if not stat.S_ISREG(os.lstat(copy).st_mode):
            return None
        with suppress(FileNotFoundError):
            if _contents(target) == _contents(copy):
                return None
    except (OSError, ValueError):
        return None
    return copy


def _stamp(status: os.stat_result) -> Stamp:
    return status.st_mtime_ns, status.st_size, status.st_ino, status.st_ctime_ns


def _check_ordinary(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, NOT_ORDINARY)


def _copy_beside(target: str) -> str:
    folder, name = os.path.split(target)
    return os.path.join(folder, f".{name}.kzcalc-copy")


def _put(target: str, folder: str, data: bytes, old: os.stat_result | None) -> None:
    """Write data beside a target and rename it over the target."""
    temporary = os.path.join(folder, f".kzcalc-{_machine()}-{os.getpid()}-{os.urandom(6).hex()}.tmp")
    # As closed as the old file from the beginning on; a new one is as open as the user's umask lets it be.
    mode = 0o666 if old is None else stat.S_IMODE(old.st_mode) | stat.S_IWUSR
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(temporary, flags, mode)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            if old is not None:
                _take_after(file.fileno(), target, old)
            _flush(file.fileno())
        os.replace(temporary, target)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(temporary)
        raise
    if os.name == "posix":
        with suppress(OSError):  # the file is in place; where folders cannot be flushed, that must do
            _flush_folder(folder)


def _take_after(handle: int, target: str, old: os.stat_result) -> None:
    """Give a new file what the old one had. Some file systems and users may not: then it goes without."""
    if hasattr(os, "fchown"):
        with suppress(OSError):
            os.fchown(handle, -1, old.st_gid)
        with suppress(OSError):
            os.fchown(handle, old.st_uid, -1)
    if hasattr(os, "listxattr"):
        with suppress(OSError):
            for name in os.listxattr(target):
                with suppress(OSError):
                    os.setxattr(handle, name, os.getxattr(target, name))
    if hasattr(os, "fchmod"):
        with suppress(OSError):
            os.fchmod(handle, stat.S_IMODE(old.st_mode))


def _write_in_place(target: str, data: bytes, copy: str) -> None:
    """Write a file in place. If that fails it is put back as it was; if that fails too, its copy stays."""
    before = _contents(target)
    try:
        _overwrite(target, data)
    except OSError:
        _overwrite(target, before)
        os.unlink(copy)
        raise


def _contents(path: str) -> bytes:
    return read_file(path, -1)[0]


def _overwrite(target: str, data: bytes) -> None:
    handle = os.open(target, os.O_WRONLY | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.truncate()
        file.flush()
        _flush(file.fileno())


def _flush(handle: int) -> None:
    """Put a file on the disk, where the file system knows how to."""
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EROFS, errno.EPERM, errno.EACCES):
            raise  # a full or a broken disk


def _flush_folder(folder: str) -> None:
    """Put the new name itself on the disk, so that it, too, survives a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _machine() -> str:
    """What tells this machine's processes from another one's that writes into the same folder."""
    name = os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")
    return f"{zlib.crc32(name.encode()):08x}"


def _remove_stale(folder: str) -> None:
    """Remove what saves left behind that were killed: of this machine's dead processes at once, others after a day."""
    with os.scandir(folder) as entries:
        for entry in entries:
            found = _TEMPORARY.fullmatch(entry.name)
            if found and (_is_dead(*found.groups()) or _age(entry) > _STALE):
                with suppress(OSError):
                    os.unlink(entry.path)


def _is_dead(machine: str | None, pid: str | None) -> bool:
    if machine != _machine() or pid is None or os.name != "posix":
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except OSError:
        pass
    return False


def _age(entry: os.DirEntry[str]) -> float:
    import time  # noqa: PLC0415 - seldom needed

    return time.time() - entry.stat(follow_symlinks=False).st_mtime
