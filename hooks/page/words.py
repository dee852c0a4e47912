"""The sentences that the engine itself puts on pages, in both languages."""

from __future__ import annotations

from hooks.script.bilingual import half

_SENTENCES = {
    "cut": "…（另有 {count} 个字符未显示） | ... ({count} more characters not shown)",
    "not-run": "**本次构建没有运行**：{reason}。 | **Not run by this build**: {reason}.",
    "failed": "运行失败 | The run failed",
    "idle": "本次构建未运行 | Not run by this build",
    "repository": "输出取自仓库，不是这次构建运行得到的 | outputs come from the repository, not from this build",
    "ran-on": "运行于 {device} · torch {torch} · {seconds} s | Ran on {device} · torch {torch} · {seconds} s",
    "ran": "{device}，torch {torch}：{count} 个脚本，{first} 至 {last} | "
    "{device}, torch {torch}: {count} scripts, from {first} to {last}",
    "sandbox-kernel": "脚本由内核约束：Landlock 限制它们能打开的文件，命名空间切断网络，"
    "对它们启动的 C++ 代码和其他程序同样有效。 | "
    "The kernel held the scripts back: Landlock limits the files that they can open, namespaces cut off the network, "
    "also for C++ code and for other programs that they start.",
    "sandbox-files": "脚本能打开哪些文件由内核（Landlock）限制；这里的内核不提供命名空间，"
    "网络只由 Python 的审计钩子切断，C++ 代码和其他程序仍能联网。 | "
    "The kernel (Landlock) limited the files that scripts could open. It grants no namespaces here, so only audit hooks of "
    "Python cut off the network, and C++ code and other programs could have reached it.",
    "sandbox-network": "脚本的网络由内核（命名空间）切断，文件系统对它们只读；这里的内核没有 Landlock，"
    "运行构建的用户能读的文件，脚本也能读到。 | "
    "The kernel (namespaces) cut off the network and made files read-only for scripts. It has no Landlock here, so scripts "
    "could read whatever the user who ran the build can read.",
    "sandbox-python": "脚本只由 Python 的审计钩子约束：联网和写入项目会被拒绝，但 C++ 代码和其他程序做的事它看不到，"
    "只能防误操作，不能防恶意代码。 | "
    "Only audit hooks of Python held the scripts back. They refuse network access and writing into the project, but do not "
    "see what C++ code and other programs do: they stop mistakes, not malice.",
    "state-ok": "已运行 | ran",
    "state-not-run": "未运行 | not run",
    "state-failed": "失败 | failed",
    "warnings": "标准错误（stderr） | stderr",
    "extra": "子进程与底层库的输出 | printed by child processes and libraries",
    "interactive": "[网页上这里可以动手试](index.html) | [On the page this part is interactive](index.html)",
    "code": "代码 | Code",
    "modules": "项目里的模块，先写成文件： | Modules of the project, written to files first:",
    "install": "需要安装：`pip install {packages}` | To install: `pip install {packages}`",
    "outputs-from": "下面的输出来自 {device}，torch {torch}，{seconds} s，{date}。 | "
    "The outputs below are from {device}, torch {torch}, {seconds} s, {date}.",
    "no-outputs": "这份笔记本没有输出，运行即可得到。 | This notebook holds no outputs: run it to get them.",
    "used-on": "讲解它的页面：{pages} | Explained on: {pages}",
    "as-recorded": "下面的输出不是本次构建的：{device}，torch {torch}，{seconds} s，记录于 {date}。 | "
    "The outputs below are not of this build: {device}, torch {torch}, {seconds} s, recorded {date}.",
    "api-names": "本页代码用到的 {count} 个 API | The {count} APIs that this page's code uses",
    "this-build": "本次构建 · {device} | This build · {device}",
    "same": "{device} 上输出相同（torch {torch}，{seconds} s，{date}） | "
    "Same output on {device} (torch {torch}, {seconds} s, {date})",
    "recorded": "{device}，torch {torch}，{seconds} s，记录于 {date} | {device}, torch {torch}, {seconds} s, recorded {date}",
}


def say(name: str, language: str, **values: object) -> str:
    """One of the engine's sentences in a language, with its blanks filled."""
    return half(_SENTENCES[name], language).format(**values)


def seconds(value: float) -> str:
    """A duration as readers want it: two digits that mean something."""
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def uses(snippets: int, examples: int, language: str) -> str:
    """How many scripts use a name.

    >>> uses(1, 2, "en"), uses(3, 0, "zh")
    ('in 1 snippet and 2 examples', '3 个片段用到')
    """
    if language == "zh":
        counts = [f"{count} 个{what}" for count, what in ((snippets, "片段"), (examples, "示例")) if count]
        return f"{'、'.join(counts)}用到"
    counts = [f"{count} {what}{'s' * (count != 1)}" for count, what in ((snippets, "snippet"), (examples, "example")) if count]
    return f"in {' and '.join(counts)}"
