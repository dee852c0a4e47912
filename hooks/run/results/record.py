"""What a run left: outputs by line, figures, errors, time, and what all that depended on."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import Any

_KINDS: dict[str, type | tuple[type, ...]] = {
    "str": str,
    "dict": dict,
    "tuple": (list, tuple),
    "float": (int, float),
    "int": int,
    "bool": bool,
}


@dataclass(frozen=True)
class Figure:
    """One figure as drawn for light and for dark pages, base64; sizes in inches.

    `line` drew it, `call` is the line of the script's top level that was running; both count without `#>` lines.
    """

    line: int
    form: str
    light: str
    dark: str
    width: float
    height: float
    call: int = 0

    def shades(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """(shade, picture) for light and for dark pages."""
        return ("light", self.light), ("dark", self.dark)


@dataclass(frozen=True)
class Record:
    """One run of one script. Line numbers are those of the source without its `#>` lines.

    `state` is "ok", "failed" (with `error`, and `reason` in both languages) or "not-run" (with `reason`). `extra` is what was
    printed by processes or libraries outside the script's lines, `warnings` what went to stderr; `calls` is `outputs` by the
    line of the script's top level that was running, kept where functions print; `files` (path → sha256: what it was
    seen to read), `near` (likewise: data files that it could have read unseen) and `packages` (name → version) are what the
    result depends on besides the script. `pending` says that a site that is being served will still run it.
    """

    script: str
    state: str
    reason: dict[str, str] = field(default_factory=dict)
    outputs: dict[int, str] = field(default_factory=dict)
    calls: dict[int, str] = field(default_factory=dict)
    figures: tuple[Figure, ...] = ()
    extra: str = ""
    warnings: str = ""
    error: str = ""
    seconds: float = 0.0
    device: str = ""
    torch: str = ""
    date: str = ""
    files: dict[str, str] = field(default_factory=dict)
    near: dict[str, str] = field(default_factory=dict)
    packages: dict[str, str] = field(default_factory=dict)
    pending: bool = False

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Any) -> Record:
        """The record that `to_json` gave. Raises ValueError where a field is missing, unknown, or of another kind."""
        try:
            return cls._checked(dict(data))
        except (TypeError, KeyError, AttributeError) as error:
            raise ValueError(f"not a record: {error!r}") from None

    @classmethod
    def _checked(cls, values: dict[str, Any]) -> Record:
        for known in fields(cls):
            if not isinstance(values[known.name], _KINDS[str(known.type).partition("[")[0]]):
                raise ValueError(f"not a record: {known.name} is {values[known.name]!r}")
        data = dict(values)
        for name in ("outputs", "calls"):
            values[name] = {int(line): text for line, text in data[name].items()}
        values["figures"] = tuple(Figure(**figure) for figure in data["figures"])
        return cls(**values)
