"""A review whose filings are judged by the workers of a Dask scheduler: two processes on this machine."""

import logging
import multiprocessing
import os
import socket
import sys
import time
from collections import deque
from collections.abc import Iterator
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from unittest import mock

import dask
import pytest
from distributed import LocalCluster, cfexecutor

from tests.cli.command import Ran, wjcheck
from tests.district.test_running import Workbench, expected
from wjcheck.cli.trouble import fault
from wjcheck.district import dask_workers
from wjcheck.district.bench import Bench
from wjcheck.district.dask_workers import Cluster, Stranger
from wjcheck.district.executors import Unusable
from wjcheck.district.running import worked
from wjcheck.reading.discover import Found

EXAMPLE = Path(__file__).parents[2] / "examples" / "district"
FOLDERS = ("html", "csv")
FILES = ("json", "xlsx", "sarif")


def _local(workers: int, *, processes: bool) -> Any:
    return LocalCluster(
        n_workers=workers,
        processes=processes,
        threads_per_worker=1,
        host="127.0.0.1",
        protocol="tcp://",
        dashboard_address="127.0.0.1:0",  # its pages, which it serves in any case; none would be on all addresses
        worker_dashboard_address="127.0.0.1:0",
        silence_logs=logging.CRITICAL,
    )


def _place(cluster: Any) -> str:
    return str(cluster.scheduler_address).removeprefix("tcp://")


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    methods = ("forkserver", "spawn")  # the first imports the library once for all workers; Windows has the second only
    method = next(method for method in methods if method in multiprocessing.get_all_start_methods())
    settings = {"scheduler.allowed-failures": 0, "worker.multiprocessing-method": method}
    with (
        dask.config.set({f"distributed.{name}": value for name, value in settings.items()}),
        _local(2, processes=True) as found,
    ):
        yield found


@pytest.fixture
def scheduler(cluster: Any) -> str:
    while len(cluster.scheduler.workers) < 2:  # an earlier test has killed one; its nanny starts another
        time.sleep(0.05)
    return _place(cluster)


@pytest.fixture
def impatient() -> Iterator[None]:
    with mock.patch.object(dask_workers, "PATIENCE", 1), mock.patch.object(dask_workers, "_LONG", 1):
        yield


def reviewed(folder: Path, *arguments: str) -> Ran:
    outputs = [f"{kind}={folder / kind}" for kind in (*FOLDERS, *FILES)]
    words = [word for output in (*outputs, "text") for word in ("--output", output)]
    return wjcheck("review", EXAMPLE, "--pack", "jiangxi-2021-20", *words, *arguments)


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_report_is_the_same_to_the_byte(scheduler: str, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    plain = reviewed(here, "--jobs", "1")
    assert plain.status == 1
    assert reviewed(there, "--executor", f"dask://{scheduler}") == plain
    assert tree(there) == tree(here)
    assert len([name for name in tree(there) if name.startswith("html/units/")]) >= 10


def test_one_that_raises_or_kills_its_worker_costs_itself_alone(scheduler: str) -> None:
    bad = {3: b"raises", 7: b"dies"}
    tasks = ((Found(f"{at}.yaml", bad.get(at, b"")), f"page-{at}") for at in range(20))
    with Cluster(scheduler) as cluster:
        given = [*worked(cast(Bench, Workbench()), tasks, cluster.jobs, fault, hire=cluster.hire)]
    found = [
        (one.filed.path.removesuffix(".yaml"), one.trouble.code if one.trouble else None, pieces["page"])
        for one, pieces in given
    ]
    assert found == expected({3: "W490", 7: "W615"})


@dataclass(frozen=True)
class Kit:
    """Leaves a line in a file each time it arrives in a process."""

    file: str

    def __reduce__(self) -> tuple[Any, ...]:
        return _arrived, (self.file,)


def _arrived(file: str) -> Kit:
    with Path(file).open("a", encoding="utf-8") as told:
        told.write(f"{os.getpid()}\n")
    return Kit(file)


def process_of(kit: Kit, _: int) -> str:
    assert isinstance(kit, Kit)
    return str(os.getpid())


def test_what_all_filings_need_is_not_sent_with_every_filing(scheduler: str, tmp_path: Path) -> None:
    file = tmp_path / "arrived"
    with Cluster(scheduler) as cluster:
        workers = cluster.hire(Kit(str(file)), cluster.jobs)
        answers = [workers.submit(process_of, at) for at in range(50)]
        worked_in = {answer.result() for answer in answers}
        workers.shutdown()
    arrived = file.read_text(encoding="utf-8").split()
    assert worked_in <= set(arrived)
    assert len(set(arrived)) == 2
    assert len(arrived) <= 4  # once each; where both ask at once the library may hand it over twice
    assert str(os.getpid()) not in arrived


def test_a_worker_that_runs_another_program_is_refused(scheduler: str) -> None:
    dask_workers.program.cache_clear()
    try:
        with mock.patch.object(dask_workers, "library", return_value="another"):
            ran = wjcheck("review", EXAMPLE, "--executor", f"dask://{scheduler}", "--lang", "en")
    finally:
        dask_workers.program.cache_clear()
    assert (ran.status, ran.out) == (3, b"")
    assert "W626" in ran.complaint.splitlines()[0]
    assert "127.0.0.1:" in ran.complaint


def test_one_that_joins_late_is_told_by_its_work() -> None:
    with pytest.raises(Stranger):
        dask_workers._done(None, "another", process_of, (1,))


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(("lang", "word", "listens"), [("zh", "没有回应", False), ("en", "did not answer", True)])
def test_where_no_scheduler_answers_that_is_told(lang: str, word: str, listens: bool) -> None:
    """Nobody is there, or somebody who takes the connection and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as bound:
        port = bound.getsockname()[1] if listens else 1
        ran = wjcheck("review", EXAMPLE, "--executor", f"dask://127.0.0.1:{port}", "--lang", lang)
    assert (ran.status, ran.out) == (3, b"")
    first, hint = ran.complaint.splitlines()
    assert "W624" in first
    assert word in first
    assert "--executor" in hint


@pytest.mark.usefixtures("impatient")
def test_a_scheduler_without_workers_is_told() -> None:
    with _local(0, processes=False) as cluster:
        ran = wjcheck("review", EXAMPLE, "--executor", f"dask://{_place(cluster)}")
    assert (ran.status, ran.out) == (3, b"")
    assert "W625" in ran.complaint.splitlines()[0]


def test_without_the_library_that_is_told_and_how_to_install_it() -> None:
    with mock.patch.dict(sys.modules, {"distributed": None}):
        ran = wjcheck("review", EXAMPLE, "--executor", "dask://127.0.0.1:1")
    assert (ran.status, ran.out) == (3, b"")
    assert "W623" in ran.complaint
    assert "pip install 'wjcheck[dask]'" in ran.complaint


@pytest.mark.usefixtures("impatient")
def test_a_scheduler_that_goes_ends_the_review_without_a_traceback() -> None:
    cluster = _local(1, processes=False)

    def tasks() -> Iterator[tuple[Found, str]]:
        for at in range(20):
            if at == 10:
                cluster.close()
            yield Found(f"{at}.yaml", b""), ""

    with Cluster(_place(cluster)) as elsewhere, pytest.raises(Unusable) as told:
        deque(worked(cast(Bench, Workbench()), tasks(), 1, fault, hire=elsewhere.hire))
    assert told.value.problem.code == "W624"


@pytest.mark.usefixtures("impatient")
def test_an_answer_is_waited_for_only_as_long_as_somebody_works_on_it() -> None:
    looked: list[int] = []

    def look() -> bool:
        looked.append(1)
        raise Unusable(cast(Any, mock.Mock(code="W625")))

    with mock.patch.object(dask_workers, "PATIENCE", 0.01), pytest.raises(Unusable):
        dask_workers._Patient(look).result()
    late: dask_workers._Patient[int] = dask_workers._Patient(look)
    late.set_exception(TimeoutError())
    with pytest.raises(TimeoutError):
        late.result()
    assert looked == [1]


@pytest.mark.parametrize("told", [[False, False], [False, True, True, False, False]])
def test_an_answer_that_nobody_works_on_any_more_is_lost(told: list[bool]) -> None:
    asked = iter(told)
    with mock.patch.object(dask_workers, "PATIENCE", 0.01), pytest.raises(CancelledError):
        dask_workers._Patient(lambda: next(asked)).result()
    assert list(asked) == []


def test_work_whose_answer_the_library_forgets_is_done_again(scheduler: str) -> None:
    """As it does where a worker goes while its answer is on the way: nothing is pending, and nothing ever comes."""
    forgotten: list[int] = []
    handed_over = cfexecutor._cascade_future

    def cascade(future: Any, answer: Any) -> Any:
        if not forgotten:
            forgotten.append(1)
            return None
        return handed_over(future, answer)

    tasks = ((Found(f"{at}.yaml", b""), f"page-{at}") for at in range(20))
    with (
        mock.patch.object(dask_workers, "PATIENCE", 1),
        mock.patch.object(cfexecutor, "_cascade_future", cascade),
        Cluster(scheduler) as cluster,
    ):
        given = [*worked(cast(Bench, Workbench()), tasks, cluster.jobs, fault, hire=cluster.hire)]
    found = [
        (one.filed.path.removesuffix(".yaml"), one.trouble.code if one.trouble else None, pieces["page"])
        for one, pieces in given
    ]
    assert forgotten
    assert found == expected({})


def test_unless_it_is_asked_for_nothing_of_it_is_imported() -> None:
    with mock.patch.dict(sys.modules, {"wjcheck.district.dask_workers": None, "distributed": None}):
        ran = wjcheck("review", EXAMPLE, "--pack", "jiangxi-2021-20", "--jobs", "1", "--executor", "processes")
    assert (ran.status, ran.err) == (1, b"")


def test_no_configuration_can_name_a_scheduler(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "wjcheck.toml").write_text('executor = "dask://127.0.0.1:1"\n', encoding="utf-8")
    ran = wjcheck("review", ".", cwd=tmp_path)
    assert ran.status == 2
    assert "executor" in ran.complaint
