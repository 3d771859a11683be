"""PostgreSQL and Redis of Debian's packages, started for the tests on free ports and in folders of their own."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from contextlib import suppress
from pathlib import Path


def postgresql_programs() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"))
    if found:
        return found[-1].parent
    program = shutil.which("pg_ctl")
    return Path(program).parent if program else None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class SmallDisk:
    """A file system of so many mebibytes, mounted on a folder; only root can."""

    def __init__(self, folder: Path, mebibytes: int) -> None:
        self._folder = folder
        command = ["mount", "-t", "tmpfs", "-o", f"size={mebibytes}m", "tmpfs", str(folder)]
        if os.getuid() != 0 or subprocess.run(command, check=False, capture_output=True).returncode:
            raise PermissionError("no file system can be mounted here")

    def fill(self) -> None:
        """Leave no room."""
        with suppress(OSError), (self._folder / "ballast").open("wb", buffering=0) as file:
            while True:
                file.write(b"x" * 4096)

    def free(self) -> None:
        """Give the room back."""
        (self._folder / "ballast").unlink()

    def close(self) -> None:
        subprocess.run(["umount", "-l", str(self._folder)], check=False)


class Postgresql:
    """A server; started as the user `postgres` where we are root, whom it refuses.

    Attributes:
        disk: What its data is on, when that is to be a small one.
    """

    def __init__(self, mebibytes: int | None = None) -> None:
        programs = postgresql_programs()
        assert programs is not None
        self._programs = programs
        self._folder = Path(tempfile.mkdtemp(prefix="outbox-postgresql-"))
        self.disk = None if mebibytes is None else SmallDisk(self._folder, mebibytes)
        self._user: dict[str, object] = {}
        if os.getuid() == 0:
            account = pwd.getpwnam("postgres")
            os.chown(self._folder, account.pw_uid, account.pw_gid)
            self._user = {"user": account.pw_uid, "group": account.pw_gid}
        self.port = free_port()
        self._run(
            "initdb", "-D", str(self._data), "-A", "trust", "-U", "outbox", "--no-sync", "-E", "UTF8", "--locale=C"
        )
        self.start()

    @property
    def _data(self) -> Path:
        return self._folder / "data"

    def url(self, database: str = "postgres") -> str:
        return f"postgresql://outbox@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        options = f"-p {self.port} -k {self._folder} -c listen_addresses=127.0.0.1 -c max_connections=60"
        log = str(self._folder / "log")
        self._run("pg_ctl", "-D", str(self._data), "-w", "-l", log, "-o", options, "start")

    def stop(self, mode: str = "fast") -> None:
        self._run("pg_ctl", "-D", str(self._data), "-w", "-m", mode, "stop")

    def create(self, database: str) -> str:
        import psycopg

        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{database}"')  # type: ignore[arg-type]
        return self.url(database)

    def close(self) -> None:
        with suppress(subprocess.CalledProcessError):  # it may be down already
            self.stop("immediate")
        if self.disk is not None:
            self.disk.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(
            [self._programs / program, *arguments], check=True, cwd=self._folder, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, **self._user,  # type: ignore[call-overload]
        )  # fmt: skip


class Redis:
    """A server without a file."""

    def __init__(self) -> None:
        self.port = free_port()
        self._folder = tempfile.mkdtemp(prefix="outbox-redis-")
        self._process = subprocess.Popen(
            ["redis-server", "--port", str(self.port), "--save", "", "--dir", self._folder, "--bind", "127.0.0.1"],
            stdout=subprocess.DEVNULL,
        )
        until = time.monotonic() + 10
        while time.monotonic() < until:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.05)
        raise RuntimeError("redis-server did not start")

    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def close(self) -> None:
        self._process.send_signal(signal.SIGTERM)
        self._process.wait(10)
        shutil.rmtree(self._folder, ignore_errors=True)
