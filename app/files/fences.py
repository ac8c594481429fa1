"""How narrow a process is fenced in, so that the worst it can do is to die."""

import sys
from dataclasses import dataclass

GRACE = 5  # seconds of work more than of waiting: whoever waits is to be the first to notice


@dataclass(frozen=True, slots=True)
class Fence:
    """`seconds` that are waited for it, bytes of `memory` that it may use."""

    seconds: float = 30.0
    memory: int = 600 << 20


def stay_within(fence: Fence) -> None:
    """Let this process have no more than that, from now to its end."""
    if sys.platform == "win32":
        _job(fence)
        return
    import resource

    work = int(fence.seconds) + GRACE
    for kind, most in ((resource.RLIMIT_AS, fence.memory), (resource.RLIMIT_CPU, work), (resource.RLIMIT_CORE, 0)):
        hard = resource.getrlimit(kind)[1]
        within = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (within, within))


def _job(fence: Fence) -> None:
    """On Windows a job object holds a process; this one puts itself into one of its own."""
    if sys.platform != "win32":
        return
    import ctypes
    from ctypes import wintypes

    class Basic(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),  # of 100 ns
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class Extended(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", Basic),
            ("IoInfo", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    process_time, process_memory, extended = 0x2, 0x100, 9
    limits = Extended()
    limits.BasicLimitInformation.LimitFlags = process_time | process_memory
    limits.BasicLimitInformation.PerProcessUserTimeLimit = int((fence.seconds + GRACE) * 10_000_000)
    limits.ProcessMemoryLimit = fence.memory
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
    kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
    job = kernel.CreateJobObjectW(None, None)
    if not (
        job
        and kernel.SetInformationJobObject(job, extended, ctypes.byref(limits), ctypes.sizeof(limits))
        and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
    ):
        raise ctypes.WinError(ctypes.get_last_error())
