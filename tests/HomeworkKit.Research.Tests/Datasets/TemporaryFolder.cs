using System.IO.Compression;

namespace HomeworkKit.Research.Tests.Datasets;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("homeworkkit-dataset-").FullName;

    public void Dispose() => Directory.Delete(_path, recursive: true);

    internal string Path(string name) => System.IO.Path.Combine(_path, name);

    internal string Write(string name, string text)
    {
        File.WriteAllText(Path(name), text);
        return Path(name);
    }

    internal string WriteBytes(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path(name), bytes);
        return Path(name);
    }

    internal string WriteGzip(string name, string text)
    {
        using var file = File.Create(Path(name));
        using var gzip = new GZipStream(file, CompressionLevel.Fastest);
        gzip.Write(System.Text.Encoding.UTF8.GetBytes(text));
        return Path(name);
    }
}
