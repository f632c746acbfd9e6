using System.Text.Json;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Goldens;

namespace HomeworkKit.Tests.Distortions;

/// <summary>The published examples of names, which every implementation in any language has to agree with.</summary>
public sealed class DistortionVectorTests
{
    public static TheoryData<string> Lines => [.. File.ReadLines(SourceTree.Path("tests", "HomeworkKit.Tests", "Vectors", "distortion.ndjson"))];

    [Theory]
    [MemberData(nameof(Lines))]
    public void The_published_examples_hold(string line)
    {
        using var document = JsonDocument.Parse(line);
        var (request, expect) = (document.RootElement.GetProperty("request"), document.RootElement.GetProperty("expect"));
        DistortionSource? source =
            request.TryGetProperty("source", out var given) && KebabCase.TryParse<DistortionSource>(given.GetString(), out var known) ? known : null;
        var resolution = DistortionCatalog.BuiltIn.Resolve(request.GetProperty("label").GetString()!, source);
        Assert.Equal(expect.GetProperty("ids").EnumerateArray().Select(static id => id.GetString()), resolution.Slugs);
        Assert.Equal(expect.GetProperty("ambiguous").GetBoolean(), resolution.IsAmbiguous);
    }
}
