using System.Diagnostics;
using System.Runtime.InteropServices;

namespace KubeCodegen.Bench;

/// <summary>The processor time of this thread, so that other programs on the machine do not count; on Windows the time on the wall.</summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3; // CLOCK_THREAD_CPUTIME_ID
    private const int ThreadCpuTimeOfMacOS = 16;

    public static double Milliseconds => OperatingSystem.IsWindows() ? Stopwatch.GetElapsedTime(0).TotalMilliseconds : Read();

    private static double Read() => GetTime(OperatingSystem.IsMacOS() ? ThreadCpuTimeOfMacOS : ThreadCpuTime, out var time) == 0
        ? (time.Seconds * 1e3) + (time.Nanoseconds / 1e6)
        : throw new InvalidOperationException("The thread has no clock.");

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Moment time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Moment
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
