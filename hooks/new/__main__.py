"""`python -m hooks.new snippet|page|error [ANSWER ...]`: asks for what the arguments do not say."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from hooks.new import make

QUESTIONS: dict[str, tuple[Callable[..., make.Made], list[str]]] = {
    "snippet": (make.snippet, ["Name (topic/name): ", "Title (中文 | English): "]),
    "page": (make.page, ["Name (section/page): ", "Title (中文 | English): ", "Description (中文 | English): "]),
    "error": (make.error, ["Name (family/what): ", "Message, with … for shapes, names, numbers: ", "Title (中文 | English): "]),
}


def main(arguments: list[str], root: Path, ask: Callable[[str], str] = input) -> int:
    """Make the files, and say what to do next. Returns 0, or 2 where nothing was made."""
    if not arguments or arguments[0] not in QUESTIONS:
        print(f"usage: make new-{{{','.join(QUESTIONS)}}} ARGS='NAME ...'", file=sys.stderr)
        return 2
    maker, questions = QUESTIONS[arguments[0]]
    given = arguments[1:]
    try:
        if len(given) > len(questions):
            raise make.Refused(f"too many answers: put those with spaces in quotation marks ({' '.join(questions)})")
        made = maker(root, *given, *(ask(question).strip() for question in questions[len(given) :]))
        make.write(root, made)
    except EOFError:
        print(f"not said: {questions[len(given) :]}", file=sys.stderr)
        return 2
    except make.Refused as refused:
        print(refused, file=sys.stderr)
        return 2
    print("\n".join(f"wrote {path}" for path in sorted(made.files)))
    print("\nNext:\n" + "\n".join(f"{number}. {step}" for number, step in enumerate(made.steps, 1)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Path.cwd()))
