using HomeworkKit.Samples.ClinicConsole;

// The one place that reads the clock.
return await ClinicApp.RunAsync(args, Screen.Create(), Console.Error, SystemClock.Instance.GetCurrentInstant());
