"""Programs with `needs: network` run to their end: archives are laid out and named as the real ones, and small."""

from __future__ import annotations

import io
import pickle
import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

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


def picture(size: tuple[int, int], form: str) -> bytes:
    """A colored noise image (width, height) as a file."""
    stream = io.BytesIO()
    Image.fromarray(RANDOM.integers(0, 255, (size[1], size[0], 3), dtype=np.uint8)).save(stream, form)
    return stream.getvalue()


def indexed(classes: np.ndarray) -> bytes:
    """A PNG of mode P, as masks of VOC are."""
    stream, image = io.BytesIO(), Image.fromarray(classes.astype(np.uint8))
    image.putpalette(bytes(range(256)) * 3)
    image.save(stream, "PNG")
    return stream.getvalue()


def tar(path: Path, files: dict[str, bytes], mode: str) -> None:
    with tarfile.open(path, mode) as archive:  # type: ignore[call-overload]
        for name, content in files.items():
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))


def zipped(path: Path, files: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)


def weights(web: Path, name: str, build: str, **options: object) -> None:
    """Random weights of a torchvision model under the name of the real file."""
    import torch
    from torchvision.models import get_model

    torch.save(get_model(build, weights=None, **options).state_dict(), place(web, f"download.pytorch.org/models/{name}"))


def printed(example: str, web: Path, work: Path) -> list[str]:
    """The lines that a program prints itself, without torch's word of what it downloads."""
    return [line for line in run_program(example, web, work).splitlines() if not line.startswith("Downloading: ")]


def test_cifar10(web: Path, tmp_path: Path) -> None:
    def batch(count: int) -> bytes:
        data = RANDOM.integers(0, 255, (count, 3072), dtype=np.uint8)
        return pickle.dumps({"data": data, "labels": (np.arange(count) % 10).tolist()})

    folder = "cifar-10-batches-py"
    files = {f"{folder}/data_batch_{number}": batch(40) for number in range(1, 6)} | {f"{folder}/test_batch": batch(20)}
    files[f"{folder}/batches.meta"] = pickle.dumps({"label_names": [f"class {number}" for number in range(10)]})
    tar(place(web, "www.cs.toronto.edu/~kriz/cifar-10-python.tar.gz"), files, "w:gz")
    counts, accuracy = printed("cifar10.py", web, tmp_path)
    assert counts == "180 20 20 10" and accuracy.startswith("test accuracy 0.")


def test_ants_and_bees(web: Path, tmp_path: Path) -> None:
    names = [(part, kind, n) for part in ("train", "val") for kind in ("ants", "bees") for n in range(3)]
    files = {f"hymenoptera_data/{part}/{kind}/{n:07}_ab{n}.jpg": picture((80, 60), "JPEG") for part, kind, n in names}
    files["hymenoptera_data/train/ants/imageNotFound.gif"] = b"GIF89a"  # no photograph: it must not be read
    zipped(place(web, "download.pytorch.org/tutorial/hymenoptera_data.zip"), files)
    weights(web, "resnet18-f37072fd.pth", "resnet18")
    before, *epochs = printed("finetune_resnet.py", web, tmp_path)
    assert before.startswith("before: ") and len(epochs) == 3 and all("validation accuracy" in epoch for epoch in epochs)


def test_penn_fudan(web: Path, tmp_path: Path) -> None:
    files = {"PennFudanPed/readme.txt": b"Penn-Fudan", "PennFudanPed/added-object-list.txt": b"none"}
    for name in [f"{place}Ped{number:05}" for place in ("Fudan", "Penn") for number in (1, 2, 3)]:
        mask = np.zeros((90, 120), dtype=np.uint8)
        mask[10:60, 10:40], mask[20:80, 60:100] = 1, 2
        stream = io.BytesIO()
        Image.fromarray(mask).save(stream, "PNG")
        files[f"PennFudanPed/PNGImages/{name}.png"] = picture((120, 90), "PNG")
        files[f"PennFudanPed/PedMasks/{name}_mask.png"] = stream.getvalue()
        files[f"PennFudanPed/Annotation/{name}.txt"] = b"# Compatible with PASCAL Annotation Version 1.00\n"
    zipped(place(web, "www.cis.upenn.edu/~jshi/ped_html/PennFudanPed.zip"), files)
    name = "fasterrcnn_mobilenet_v3_large_320_fpn"
    weights(web, f"{name}-907ea3f9.pth", name, weights_backbone=None)
    counts, first, second, found = printed("penn_fudan.py", web, tmp_path)
    assert counts == "4 2" and first.startswith("epoch 1: loss ") and second.startswith("epoch 2: loss ")
    assert found.startswith("found ") and found.endswith(" of 4 pedestrians")


def test_voc_segmentation(web: Path, tmp_path: Path) -> None:
    folder, files = "VOCdevkit/VOC2012", {}
    for part in ("train", "val"):
        names = [f"2007_00000{number}" for number in ((1, 2) if part == "train" else (3, 4))]
        files[f"{folder}/ImageSets/Segmentation/{part}.txt"] = "\n".join(names).encode() + b"\n"
        for name in names:
            mask = np.zeros((90, 120))
            mask[9:41, 9:61], mask[10:40, 10:60] = 255, 15
            files[f"{folder}/JPEGImages/{name}.jpg"] = picture((120, 90), "JPEG")
            files[f"{folder}/SegmentationClass/{name}.png"] = files[f"{folder}/SegmentationObject/{name}.png"] = indexed(mask)
            files[f"{folder}/Annotations/{name}.xml"] = b"<annotation/>"
    tar(place(web, "thor.robots.ox.ac.uk/pascal/VOC/voc2012/VOCtrainval_11-May-2012.tar"), files, "w")
    weights(web, "mobilenet_v3_large-8738ca79.pth", "mobilenet_v3_large")
    weights(web, "mobilenet_v3_large-5c1a4163.pth", "mobilenet_v3_large")
    counts, epoch, union = printed("voc_segmentation.py", web, tmp_path)
    assert counts == "2 2" and epoch.startswith("epoch 1: loss ") and union.startswith("mean IoU 0.")
