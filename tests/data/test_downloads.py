"""Programs with `needs: network` run to their end: archives are laid out and named as the real ones, and small."""

from __future__ import annotations

import io
import pickle
import tarfile
from pathlib import Path

import numpy as np
import pytest

from tests.data.served import run_program

RANDOM = np.random.default_rng(0)


@pytest.fixture
def web(tmp_path: Path) -> Path:
    """The folder that stands for the internet."""
    (tmp_path / "web").mkdir()
    return tmp_path / "web"


def place(web: Path, url: str) -> Path:
    """Where the file of an address lies."""
    path = web / url
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def tar(path: Path, files: dict[str, bytes], mode: str) -> None:
    with tarfile.open(path, mode) as archive:  # type: ignore[call-overload]
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))


def test_cifar10(web: Path, tmp_path: Path) -> None:
    def batch(count: int) -> bytes:
        data = RANDOM.integers(0, 255, (count, 3072), dtype=np.uint8)
        return pickle.dumps({"data": data, "labels": (np.arange(count) % 10).tolist()})

    folder = "cifar-10-batches-py"
    files = {f"{folder}/data_batch_{number}": batch(40) for number in range(1, 6)} | {f"{folder}/test_batch": batch(20)}
    files[f"{folder}/batches.meta"] = pickle.dumps({"label_names": [f"class {number}" for number in range(10)]})
    tar(place(web, "www.cs.toronto.edu/~kriz/cifar-10-python.tar.gz"), files, "w:gz")
    said = run_program("cifar10.py", web, tmp_path)
    assert said.startswith("180 20 20 10\n") and "test accuracy 0." in said
