"""Files as they are written: whole, with what the old one had; and what is no ordinary file left alone."""

# Asserts read expected == actual.

import errno
import os
import signal
import socket
import stat
import sys
from pathlib import Path
from subprocess import Popen
from time import time

import pytest

from kzcalc import ScenarioFileError, load_scenario, save_scenario
from kzcalc.scenario import atomic
from kzcalc.scenario.atomic import interrupted_copy, read_file, replace_file, stamp
from kzcalc.scenario.catalogue import official_result_2012

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes, owners and links are those of POSIX")
only_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root makes devices and gives files away"
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "my.kzcalc"
    path.write_bytes(b"old")
    return path


@pytest.fixture(params=["pipe", "socket", "folder"])
def special(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "special"
    if request.param == "pipe":
        os.mkfifo(path)
    elif request.param == "socket":
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(str(path))
    else:
        path.mkdir()
    return path


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


class TestWhatIsNoOrdinaryFile:
    def test_is_refused_at_once_as_a_scenario(self, special: Path) -> None:
        with pytest.raises(ScenarioFileError, match="cannot be read"):
            load_scenario(special)

    def test_is_not_replaced_by_a_file(self, special: Path) -> None:
        kind = stat.S_IFMT(special.stat().st_mode)
        with pytest.raises(ScenarioFileError, match="cannot be saved"):
            save_scenario(official_result_2012(), special)
        assert kind == stat.S_IFMT(special.stat().st_mode)

    @only_root
    def test_such_as_a_device_is_neither_read_nor_written(self, tmp_path: Path) -> None:
        device = tmp_path / "device"  # one of its own: a fault here must not cost the machine's
        try:
            os.mknod(device, 0o600 | stat.S_IFCHR, os.makedev(1, 3))
        except OSError:
            pytest.skip("this file system has no devices")
        for act in (load_scenario, lambda path: save_scenario(official_result_2012(), path)):
            with pytest.raises(ScenarioFileError):
                act(device)
        assert stat.S_ISCHR(device.stat().st_mode)


class TestANewVersion:
    def test_keeps_permissions_and_owner(self, file: Path) -> None:
        file.chmod(0o640)
        before = file.stat()
        replace_file(file, b"new")
        after = file.stat()
        assert (0o640, before.st_uid, before.st_gid) == (stat.S_IMODE(after.st_mode), after.st_uid, after.st_gid)

    @pytest.mark.skipif(not hasattr(os, "setxattr"), reason="only Linux has extended attributes in its os module")
    def test_keeps_extended_attributes(self, file: Path) -> None:
        try:
            os.setxattr(file, "user.note", b"mine")
        except OSError:
            pytest.skip("this file system has no extended attributes")
        replace_file(file, b"new")
        assert (b"new", b"mine") == (file.read_bytes(), os.getxattr(file, "user.note"))

    @only_root
    def test_keeps_another_owner_where_that_is_permitted(self, file: Path) -> None:
        os.chown(file, 12_345, 54_321)
        replace_file(file, b"new")
        assert (b"new", 12_345, 54_321) == (file.read_bytes(), file.stat().st_uid, file.stat().st_gid)

    @pytest.mark.parametrize("refused", ["fchmod", "fchown", "fsync", "listxattr"])
    def test_is_written_where_the_file_system_refuses_the_rest(
        self, refused: str, file: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def refuse(*_arguments: object) -> None:
            raise OSError(errno.EPERM if refused != "fsync" else errno.EINVAL, "not here")

        monkeypatch.setattr(os, refused, refuse)
        replace_file(file, b"new")
        assert (b"new", ["my.kzcalc"]) == (file.read_bytes(), names(file.parent))

    def test_is_never_open_to_more_people_than_the_old_one(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        file.chmod(0o600)
        seen: list[int] = []
        replace = os.replace

        def look(source: str, target: str) -> None:
            seen.append(stat.S_IMODE(Path(source).stat().st_mode))
            replace(source, target)

        monkeypatch.setattr(os, "replace", look)
        replace_file(file, b"new")
        assert [0o600] == seen


class TestAFileWithTwoNames:
    @pytest.fixture
    def other(self, file: Path) -> Path:
        other = file.with_name("other.kzcalc")
        other.hardlink_to(file)
        return other

    def test_keeps_both(self, file: Path, other: Path) -> None:
        replace_file(file, b"new and longer")
        assert (b"new and longer", True) == (other.read_bytes(), other.samefile(file))
        assert ["my.kzcalc", "other.kzcalc"] == names(file.parent)
        replace_file(other, b"x")
        assert b"x" == file.read_bytes()

    def test_has_a_whole_copy_beside_it_if_the_writing_was_interrupted(
        self, file: Path, other: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def die(*_arguments: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(atomic, "_write_in_place", die)
        with pytest.raises(KeyboardInterrupt):
            replace_file(file, b"new")
        copy = interrupted_copy(other.with_name(file.name))
        assert copy is not None
        assert b"new" == Path(copy).read_bytes()

    def test_is_put_back_as_it_was_if_the_disk_is_full(
        self, file: Path, other: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        flush, full = os.fsync, [True]

        def flush_once_full(handle: int) -> None:
            if full and os.path.sameopenfile(handle, opened.fileno()):
                full.clear()
                raise OSError(errno.ENOSPC, "full")
            flush(handle)

        monkeypatch.setattr(os, "fsync", flush_once_full)
        with file.open("rb") as opened, pytest.raises(OSError, match="full"):
            replace_file(file, b"new and longer")
        assert (b"old", b"old") == (file.read_bytes(), other.read_bytes())
        assert ["my.kzcalc", "other.kzcalc"] == names(file.parent)

    def test_has_no_copy_to_offer_that_says_the_same(self, file: Path) -> None:
        file.with_name(".my.kzcalc.kzcalc-copy").write_bytes(b"old")
        assert None is interrupted_copy(file)

    def test_has_no_copy_any_longer_after_the_next_save(self, file: Path) -> None:
        file.with_name(".my.kzcalc.kzcalc-copy").write_bytes(b"interrupted")
        replace_file(file, b"new")
        assert ["my.kzcalc"] == names(file.parent)

    def test_has_none_beside_it_otherwise(self, file: Path, other: Path) -> None:
        replace_file(file, b"new")
        assert (None, None) == (interrupted_copy(file), interrupted_copy(other))


KILLED = """
import os, signal, sys
from kzcalc.scenario import atomic
atomic.os.replace = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
atomic.replace_file(sys.argv[1], b"new")
"""


class TestWhatAKilledSaveLeaves:
    def test_is_gone_after_the_next(self, file: Path) -> None:
        with Popen([sys.executable, "-c", KILLED, str(file)]) as program:
            assert -signal.SIGKILL == program.wait()
        assert 2 == len(names(file.parent))
        replace_file(file, b"newer")
        assert (b"newer", ["my.kzcalc"]) == (file.read_bytes(), names(file.parent))

    def test_of_a_process_that_lives_stays(self, file: Path) -> None:
        live = file.with_name(f".kzcalc-{atomic._machine()}-{os.getpid()}-00.tmp")
        live.write_bytes(b"half")
        replace_file(file, b"new")
        assert live.exists()

    def test_by_an_earlier_version_is_gone_after_a_day(self, file: Path) -> None:
        new, old = file.with_name(".kzcalc-abcd1234.tmp"), file.with_name(".kzcalc-abcd5678.tmp")
        for path, age in ((new, 60), (old, 90_000)):
            path.write_bytes(b"half")
            os.utime(path, (time() - age, time() - age))
        replace_file(file, b"new")
        assert (True, False) == (new.exists(), old.exists())


class TestTheStamp:
    def test_comes_with_what_is_read(self, file: Path) -> None:
        before = stamp(file)
        assert (b"old", before) == read_file(file, 100)

    def test_tells_a_change_of_equal_size_and_time(self, file: Path) -> None:
        written = replace_file(file, b"one")
        status = file.stat()
        file.write_bytes(b"two")
        os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
        assert written != stamp(file)

    def test_of_what_was_written_is_that_of_the_file(self, file: Path) -> None:
        written = replace_file(file, b"new")
        assert stamp(file) == written

    def test_of_nothing_is_none(self, tmp_path: Path) -> None:
        assert None is stamp(tmp_path / "nothing")
