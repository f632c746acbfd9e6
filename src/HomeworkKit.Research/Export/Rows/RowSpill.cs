using System.Text;

namespace HomeworkKit.Research;

/// <summary>Keeps finished rows on disk until they can be put in order: one file for each part of the participants, sorted one after the other.</summary>
/// <remarks>Only rows as they will be exported lie there, never what they were made of. The files are gone when the export ends, whatever happens.</remarks>
internal sealed class RowSpill : IDisposable
{
    private readonly string _directory;
    private readonly BinaryWriter?[] _writers;

    internal RowSpill(string directory, int partitions)
    {
        _directory = Path.Combine(directory, ".rows");
        Directory.CreateDirectory(_directory);
        _writers = new BinaryWriter?[partitions];
    }

    internal void Add(int partition, int table, string participant, string assignment, IReadOnlyList<string> cells)
    {
        var writer = _writers[partition] ??= new BinaryWriter(File.Create(PathOf(partition)), Encoding.UTF8);
        writer.Write7BitEncodedInt(table);
        writer.Write(participant);
        writer.Write(assignment);
        writer.Write7BitEncodedInt(cells.Count);
        for (var i = 0; i < cells.Count; i++)
        {
            writer.Write(cells[i]);
        }
    }

    /// <summary>Gives a part's rows, ordered by participant and assignment and, within an assignment, as they were added.</summary>
    internal IReadOnlyList<(int Table, string Assignment, string[] Cells)> Sorted(int partition)
    {
        if (_writers[partition] is not { } writer)
        {
            return [];
        }

        writer.Dispose();
        _writers[partition] = null;
        var rows = new List<(int Table, string Participant, string Assignment, string[] Cells)>();
        using (var reader = new BinaryReader(File.OpenRead(PathOf(partition)), Encoding.UTF8))
        {
            var length = reader.BaseStream.Length;
            while (reader.BaseStream.Position < length)
            {
                var (table, participant, assignment) = (reader.Read7BitEncodedInt(), reader.ReadString(), reader.ReadString());
                var cells = new string[reader.Read7BitEncodedInt()];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = reader.ReadString();
                }

                rows.Add((table, participant, assignment, cells));
            }
        }

        File.Delete(PathOf(partition));
        return
        [
            .. rows.OrderBy(static row => row.Participant, StringComparer.Ordinal).ThenBy(static row => row.Assignment, StringComparer.Ordinal)
                .Select(static row => (row.Table, row.Assignment, row.Cells)),
        ];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var writer in _writers)
        {
            writer?.Dispose();
        }

        Directory.Delete(_directory, recursive: true);
    }

    private string PathOf(int partition) => Path.Combine(_directory, partition.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
