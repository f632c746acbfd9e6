using FsCheck;
using FsCheck.Fluent;
using HomeworkKit.Kinds;
using HomeworkKit.Tests.Properties;

namespace HomeworkKit.Tests.Distortions;

public sealed class DistortionCatalogTests
{
    private static readonly DistortionCatalog BuiltIn = DistortionCatalog.BuiltIn;

    [Fact]
    public void What_is_one_of_the_librarys_slugs_is_told_as_the_catalogue_has_them()
    {
        Assert.All(BuiltIn.All, static distortion => Assert.True(BuiltInDistortions.IsSlug(distortion.Slug)));
        string[] others = ["", " ", "acme/mind-reading", "none", "unfair-comparisons", .. BuiltIn.All.Select(static distortion => distortion.Name)];
        Assert.All(others, static slug => Assert.Equal(BuiltIn.TryGet(slug, out _), BuiltInDistortions.IsSlug(slug)));
    }

    [Theory]
    [InlineData("All-or-nothing thinking", "all-or-nothing")]
    [InlineData("Overgeneralization", "overgeneralization")]
    [InlineData("Overgeneralizing", "overgeneralization")]
    [InlineData("Mental filter", "mental-filter")]
    [InlineData("Disqualifying the positive", "disqualifying-positive")]
    [InlineData("Disqualifying the Positive", "disqualifying-positive")]
    [InlineData("Mind reading", "mind-reading")]
    [InlineData("Mind Reading", "mind-reading")]
    [InlineData("Fortune telling", "fortune-telling")]
    [InlineData("Fortune-telling", "fortune-telling")]
    [InlineData("Magnification", "magnification")]
    [InlineData("Emotional reasoning", "emotional-reasoning")]
    [InlineData("Emotional Reasoning", "emotional-reasoning")]
    [InlineData("Should statements", "should-statements")]
    [InlineData("Labeling", "labeling")]
    [InlineData("Personalization", "personalization")]
    [InlineData("Personalizing", "personalization")]
    [InlineData("Blaming", "blaming")]
    [InlineData("Comparing", "unfair-comparison")]
    [InlineData("Comparing and Despairing", "unfair-comparison")]
    public void Spellings_of_real_data_sets_resolve(string label, string slug) => Means(label, slug);

    [Theory]
    [InlineData("black-and-white", "all-or-nothing")]
    [InlineData("Black and white thinking", "all-or-nothing")]
    [InlineData("dichotomous thinking", "all-or-nothing")]
    [InlineData("absolutistic", "all-or-nothing")]
    [InlineData("polarised thinking", "all-or-nothing")]
    [InlineData("over-generalisation", "overgeneralization")]
    [InlineData("selective abstraction", "mental-filter")]
    [InlineData("filtering", "mental-filter")]
    [InlineData("negative filter", "mental-filter")]
    [InlineData("tunnel vision", "mental-filter")]
    [InlineData("discounting the positive", "disqualifying-positive")]
    [InlineData("discounting the positives", "disqualifying-positive")]
    [InlineData("fortune teller error", "fortune-telling")]
    [InlineData("predicting the future", "fortune-telling")]
    [InlineData("Jumping to conclusions", "jumping-to-conclusions")]
    [InlineData("arbitrary inference", "jumping-to-conclusions")]
    [InlineData("Magnification/Minimisation", "magnification")]
    [InlineData("binocular trick", "magnification")]
    [InlineData("minimization", "minimization")]
    [InlineData("musts", "should-statements")]
    [InlineData("imperatives", "should-statements")]
    [InlineData("demands", "should-statements")]
    [InlineData("labelling", "labeling")]
    [InlineData("mislabeling", "labeling")]
    [InlineData("inexact labeling", "labeling")]
    [InlineData("personalisation", "personalization")]
    [InlineData("blame", "blaming")]
    [InlineData("compare and despair", "unfair-comparison")]
    public void Further_names_resolve(string label, string slug) => Means(label, slug);

    [Theory]
    [InlineData("No Distortion", DistortionReason.NoDistortion)]
    [InlineData("Not distorted", DistortionReason.NoDistortion)]
    [InlineData("none", DistortionReason.NoDistortion)]
    [InlineData("not a distortion", DistortionReason.NoDistortion)]
    [InlineData("Negative feeling or emotion", DistortionReason.FeelingExpressed)]
    [InlineData("feeling, not a distortion", DistortionReason.FeelingExpressed)]
    public void Saying_that_there_is_none_is_understood(string label, DistortionReason reason)
    {
        var resolution = BuiltIn.Resolve(label);
        Assert.Empty(resolution.Slugs);
        Assert.True(resolution.IsNoDistortion);
        Assert.False(resolution.IsAmbiguous);
        Assert.Equal(reason, resolution.Reason);
    }

    [Theory]
    [InlineData("Catastrophizing")]
    [InlineData("catastrophising")]
    public void Where_authors_differ_all_readings_are_given_unless_the_source_settles_it(string label)
    {
        var open = BuiltIn.Resolve(label);
        Assert.Equal(["fortune-telling", "magnification"], open.Slugs);
        Assert.True(open.IsAmbiguous);
        Assert.Equal(DistortionReason.AuthorsDiffer, open.Reason);
        Assert.Equal(open, BuiltIn.Resolve(label, DistortionSource.Leahy));
        Means(label, "magnification", DistortionSource.Burns, DistortionReason.SettledBySource);
        Means(label, "fortune-telling", DistortionSource.JBeck, DistortionReason.SettledBySource);
    }

    [Fact]
    public void A_heading_that_holds_two_gives_both()
    {
        var resolution = BuiltIn.Resolve("Personalisation & blame");
        Assert.Equal(["blaming", "personalization"], resolution.Slugs);
        Assert.Equal(DistortionReason.SeveralShareName, resolution.Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("thinking")]
    [InlineData("I always ruin everything, it is a catastrophe")]
    [InlineData("mind reading and labeling")]
    public void What_is_no_name_is_unknown_and_no_text_is_ever_classified(string label)
    {
        var resolution = BuiltIn.Resolve(label);
        Assert.Empty(resolution.Slugs);
        Assert.False(resolution.IsNoDistortion);
        Assert.Equal(DistortionReason.Unknown, resolution.Reason);
    }

    [Fact]
    public void A_misspelt_name_means_what_it_resembles() => Means("Shold statements", "should-statements");

    [Law(341, 1000)]
    public Property Letter_case_spaces_hyphens_and_spelling_make_no_difference()
    {
        var labels = BuiltIn.All.SelectMany(static distortion => distortion.Aliases.Append(distortion.Name).Append(distortion.Slug)).ToArray();
        var spellings =
            from label in Gen.Elements(labels)
            from upper in Gen.Elements(true, false)
            from space in Gen.Elements(" ", "-", "  ", "\u2013", "\u00a0", string.Empty)
            from z in Gen.Elements("z", "s")
            from end in Gen.Elements(string.Empty, " thinking", "-Thinking")
            let spelt = label
                .Replace(" ", space, StringComparison.Ordinal)
                .Replace("-", space, StringComparison.Ordinal)
                .Replace("z", z, StringComparison.Ordinal) + end
            where !(end.Length > 0 && label.EndsWith("thinking", StringComparison.Ordinal))
            select (label, spelt: upper ? spelt.ToUpperInvariant() : spelt);
        return Law.Holds(spellings, static pair => Assert.Equal(BuiltIn.Resolve(pair.label), BuiltIn.Resolve(pair.spelt)));
    }

    [Fact]
    public void Every_slug_name_and_alias_of_the_catalogue_resolves_to_its_own() => Assert.All(BuiltIn.All, static distortion =>
        {
            var own = distortion.Readings.Count == 0 ? [distortion.Slug] : distortion.Readings.Select(static reading => reading.Slug);
            Assert.All(distortion.Aliases.Append(distortion.Name).Append(distortion.Slug), label =>
                Assert.Subset(BuiltIn.Resolve(label).Slugs.ToHashSet(), own.ToHashSet()));
        });

    [Fact]
    public void Parts_name_the_wider_distortion() =>
        Assert.Equal(
            ["fortune-telling>jumping-to-conclusions", "mind-reading>jumping-to-conclusions", "minimization>magnification"],
            BuiltIn
                .All.Where(static distortion => distortion.Parent is not null)
                .Select(static distortion => $"{distortion.Slug}>{distortion.Parent}")
                .Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_retired_is_no_longer_offered_and_stays_readable()
    {
        var catalog = BuiltIn.WithRetired("what-if");
        Assert.DoesNotContain(catalog.Offered, static distortion => distortion.Slug == "what-if");
        Assert.True(catalog.TryGet("what-if", out var distortion) && distortion.IsRetired);
        Assert.Equal(["what-if"], catalog.Resolve("What if?").Slugs);
        Assert.Contains(BuiltIn.Offered, static offered => offered.Slug == "what-if");
        Assert.Throws<ArgumentException>(() => BuiltIn.WithRetired("unheard-of"));
    }

    [Fact]
    public void A_host_adds_its_own_and_a_shared_name_becomes_ambiguous()
    {
        var catalog = BuiltIn.With(Own("acme/hindsight", "Hindsight"), Own("acme/labels", "Labeling"));
        Assert.Equal(["acme/hindsight"], catalog.Resolve("hindsight thinking").Slugs);
        Assert.Equal(["acme/labels", "labeling"], catalog.Resolve("labeling").Slugs);
        Assert.Equal(DistortionReason.SeveralShareName, catalog.Resolve("labeling").Reason);
        Assert.Equal(DistortionReason.Unknown, BuiltIn.Resolve("hindsight").Reason);
    }

    [Fact]
    public void A_host_cannot_add_what_would_not_hold_together()
    {
        Assert.Throws<ArgumentException>(() => BuiltIn.With(Own("hindsight", "Hindsight")));
        Assert.Throws<ArgumentException>(() => BuiltIn.With(Own("acme/Hindsight", "Hindsight")));
        Assert.Throws<ArgumentException>(() => BuiltIn.With(Own("acme/a", "A"), Own("acme/a", "B")));
        Assert.Throws<ArgumentException>(() => BuiltIn.With(Own("acme/a", " ")));
        Assert.Throws<ArgumentException>(() => BuiltIn.With(Own("acme/a", "A") with { Parent = "unheard-of" }));
        Assert.Throws<ArgumentException>(() => BuiltIn.With(Own("acme/a", "A") with { Readings = [new(DistortionSource.Burns, "unheard-of")] }));
        Assert.Throws<ArgumentException>(() => BuiltIn.With(Own("acme/a", "A") with { Readings = [new(DistortionSource.Burns, "catastrophizing")] }));
    }

    private static Distortion Own(string slug, string name) => new() { Slug = slug, Name = name, Definition = "One of the host's own." };

    private static void Means(string label, string slug, DistortionSource? source = null, DistortionReason reason = DistortionReason.Named)
    {
        var resolution = BuiltIn.Resolve(label, source);
        Assert.Equal([slug], resolution.Slugs);
        Assert.False(resolution.IsAmbiguous);
        Assert.False(resolution.IsNoDistortion);
        Assert.Equal(reason, resolution.Reason);
    }
}
