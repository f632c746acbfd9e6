using System.Globalization;

namespace HomeworkKit.CohortBenchmark;

/// <summary>What every side has to agree on: counts exactly, the rest to nine digits.</summary>
internal sealed record Figures(
    long Clients,
    long Due,
    double Done,
    long Attempts,
    long Sessions,
    long ActiveDays,
    double Minutes,
    long Ratings,
    double SumOfMeans,
    double SumOfSds)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Clients} {Due} {Done:0.0} {Attempts} {Sessions} {ActiveDays} {Minutes:0.000000} {Ratings} {SumOfMeans:0.000000000} {SumOfSds:0.000000000}");
}
