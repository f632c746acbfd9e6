using HomeworkKit.Tests.Conventions;

namespace HomeworkKit.ICalendar.Tests;

/// <summary>The conventions of the package.</summary>
public sealed class ICalendarConventionTests() : PackageConventions(typeof(CalendarOptions).Assembly, "Ical.Net");
