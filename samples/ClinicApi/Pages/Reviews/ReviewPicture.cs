using System.Xml.Linq;

namespace HomeworkKit.Samples.ClinicApi.Pages.Reviews;

/// <summary>A picture for the review.</summary>
/// <param name="Name">Its name in its address.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Svg">The picture.</param>
public sealed record ReviewPicture(string Name, string Title, string Svg)
{
    private static readonly XNamespace Names = "http://www.w3.org/2000/svg";
    private readonly XElement _picture = XElement.Parse(Svg);

    /// <summary>Gets the same in words, for whoever does not see it.</summary>
    public string Words => _picture.Element(Names + "desc")!.Value;

    /// <summary>Gets the picture's own style, which its content policy allows by its hash.</summary>
    internal string Style => _picture.Element(Names + "style")!.Value;

    /// <summary>Says nothing of what it shows.</summary>
    public override string ToString() => nameof(ReviewPicture);
}
