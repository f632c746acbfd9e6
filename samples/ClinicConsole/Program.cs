using System.Runtime.InteropServices;
using HomeworkKit.Samples.ClinicConsole;

// Ctrl+C, a closed terminal and a polite kill all mean the same: leave, with what was answered kept.
using var leaving = new CancellationTokenSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Leave);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Leave);
using var hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Leave);

// The one place that reads the clock.
return await ClinicApp.RunAsync(args, Screen.Create(), Console.In, Console.Error, SystemClock.Instance, leaving.Token);

void Leave(PosixSignalContext signal)
{
    signal.Cancel = true;
    leaving.Cancel();
}
