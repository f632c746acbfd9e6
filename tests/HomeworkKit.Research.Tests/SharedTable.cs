using CsvHelper;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Research.Tests;

/// <summary>A published table, read whole: the cells of each row as text.</summary>
internal static class SharedTable
{
    internal static IReadOnlyList<string[]> Rows(string name)
    {
        using var stream = File.OpenRead(SharedData.DataFile(name));
        using var csv = CsvReader.Create(stream, new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        }

        return rows[1..];
    }
}
