"""Whether a run succeeded, and in both languages why not."""

from __future__ import annotations

import re
import signal
from typing import Any

from hooks.script.bilingual import halves
from hooks.script.parse import Script

_REASONS = {
    "timeout": "超过 {seconds:g} 秒仍未结束，已终止{where}；确实需要更久就在文档字符串里写 `timeout:` | "
    "still running after {seconds:g} s, killed{where}; what needs longer says `timeout:` in its docstring",
    "memory": "内存用量超出上限，已终止 | used more memory than allowed, killed",
    "disk": "写入的文件超出上限，已终止 | wrote more to disk than allowed, killed",
    "processes": "启动的进程超出上限，已终止 | started more processes than allowed, killed",
    "output": "输出没有尽头，已终止 | its output did not end, killed",
    "abandoned": "构建中断，未运行完 | the build was interrupted before it ended",
    "lost": "看管它的进程被系统终止（内存不足？） | the process that watched it was killed by the system (out of memory?)",
    "unreadable": "它留下的运行记录无法读取 | what it left of its run cannot be read",
    "signal": "进程被信号 {name} 终止 | its process was killed by {name}",
    "exit": "以退出码 {code} 结束，没有运行到末尾 | left with exit code {code} before its end",
    "raised": "抛出了未捕获的异常 | raised an exception that nothing caught",
}


def reason(kind: str, **values: Any) -> dict[str, str]:
    """The sentence of a kind of failure, in each language."""
    return halves(_REASONS[kind].format(**values))


def judge(script: Script, report: dict[str, Any], end: dict[str, Any]) -> tuple[str, dict[str, str], str]:
    """(state, reason in each language, traceback or other last words) of a run."""
    status, stopped = report["status"], report["stopped"]
    if stopped == "timeout":
        where = _hanging_line(script, report["hang"])
        place = f" ({script.path}:{where})" if where else ""
        return "failed", reason("timeout", seconds=script.header.timeout, where=place), ""
    if stopped:
        return "failed", reason(stopped), ""
    if status < 0:
        return "failed", reason("signal", name=_signal(-status)), report["raw"][-2000:]
    if not end:
        return "failed", reason("exit", code=status), ""
    if status:
        return "failed", reason("raised"), end["error"]
    if end["error"]:
        return "failed", reason("exit", code=0), end["error"]
    return "ok", {}, ""


def _signal(number: int) -> str:
    """A signal's name; those from 34 on have none in Python."""
    return signal.Signals(number).name if number in set(signal.Signals) else f"signal {number}"


def _hanging_line(script: Script, stacks: str) -> int:
    """The script's line that was running shortly before the time was up; 0 where unknown."""
    path = script.path.encode("ascii", "backslashreplace").decode().replace("\\", "/")
    found = re.findall(rf'File "[^"]*{re.escape(path)}", line (\d+)', stacks.replace("\\", "/"))
    return int(found[0]) if found else 0
