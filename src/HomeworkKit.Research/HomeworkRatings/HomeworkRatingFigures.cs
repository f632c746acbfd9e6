namespace HomeworkKit.Research;

/// <summary>Quantity and quality of homework as rated by client, clinician or raters: totals, and how far they can be relied on.</summary>
public static class HomeworkRatingFigures
{
    /// <summary>Adds up one rating.</summary>
    /// <param name="form">The form.</param>
    /// <param name="rating">The rating.</param>
    /// <returns>The total; its count is that of answers. None with more missing than the form makes up for.</returns>
    /// <exception cref="ArgumentException">The form contradicts itself, or the rating has another number of answers.</exception>
    public static Measure Total(HomeworkRatingForm form, HomeworkRating rating)
    {
        double[] there = [.. Turned(form, rating).OfType<double>()];
        var missing = form.Items.Count - there.Length;
        return missing > form.MostMissing
            ? Measure.None(HomeworkRatingDefinitions.Total, NoValueReason.MissingValues, there.Length, missing)
            : Measure.Of(HomeworkRatingDefinitions.Total, there.Average() * form.Items.Count, there.Length, missing);
    }

    /// <summary>Says how well the items go together for one source: alpha, omega, and omega within and between clients over occasions.</summary>
    /// <param name="form">The form.</param>
    /// <param name="ratings">The ratings; those of other sources are left out.</param>
    /// <param name="source">Who rated.</param>
    /// <returns>The figures.</returns>
    /// <exception cref="ArgumentException">The form contradicts itself, or a rating has another number of answers.</exception>
    public static IReadOnlyList<Measure> Reliability(HomeworkRatingForm form, IEnumerable<HomeworkRating> ratings, RatingSource source)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        (string Person, IReadOnlyList<double?> Items)[] answers =
        [
            .. ratings.Where(rating => rating.Source == source).Select(rating => (rating.Client, Turned(form, rating))),
        ];
        return
        [
            ItemReliability.Alpha(answers.Select(static one => one.Items)),
            ItemReliability.Omega(answers.Select(static one => one.Items)),
            .. ItemReliability.OmegaByLevel(answers),
        ];
    }

    /// <summary>Says how far the totals of two sources agree on the same occasions.</summary>
    /// <param name="form">The form.</param>
    /// <param name="ratings">The ratings; of several raters of one source the mean total counts.</param>
    /// <param name="one">The one source.</param>
    /// <param name="other">The other source.</param>
    /// <returns>The intraclass correlation of absolute agreement; occasions that one of them did not rate are missing.</returns>
    /// <exception cref="ArgumentException">The form contradicts itself, or a rating has another number of answers.</exception>
    public static IntraclassCorrelation Agreement(HomeworkRatingForm form, IEnumerable<HomeworkRating> ratings, RatingSource one, RatingSource other)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return IntraclassCorrelation.Of(
            ratings
                .Where(rating => rating.Source == one || rating.Source == other)
                .GroupBy(static rating => (rating.Client, rating.Occasion))
                .Select(occasion => (IReadOnlyList<double?>)[Mean(form, occasion, one), Mean(form, occasion, other)]),
            IntraclassForm.AgreementSingle);
    }

    /// <summary>Says how far several raters agree on the same occasions.</summary>
    /// <param name="form">The form.</param>
    /// <param name="ratings">The ratings; only those of raters count.</param>
    /// <returns>The intraclass correlation of absolute agreement over occasions that every rater rated.</returns>
    /// <exception cref="ArgumentException">The form contradicts itself, or a rating has another number of answers.</exception>
    public static IntraclassCorrelation BetweenRaters(HomeworkRatingForm form, IEnumerable<HomeworkRating> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        HomeworkRating[] all = [.. ratings.Where(static rating => rating.Source == RatingSource.Rater)];
        string?[] raters = [.. all.Select(static rating => rating.Rater).Distinct().Order(StringComparer.Ordinal)];
        return IntraclassCorrelation.Of(
            all.GroupBy(static rating => (rating.Client, rating.Occasion))
                .Select(occasion =>
                    (IReadOnlyList<double?>)
                        [.. raters.Select(rater => occasion.FirstOrDefault(rating => rating.Rater == rater) is { } rating ? Total(form, rating).Value : null)]),
            IntraclassForm.AgreementSingle);
    }

    private static double? Mean(HomeworkRatingForm form, IEnumerable<HomeworkRating> occasion, RatingSource source)
    {
        double[] totals = [.. occasion.Where(rating => rating.Source == source).Select(rating => Total(form, rating).Value).OfType<double>()];
        return totals.Length == 0 ? null : totals.Average();
    }

    private static IReadOnlyList<double?> Turned(HomeworkRatingForm form, HomeworkRating rating)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(rating);
        form.OrThrow();
        return rating.Answers.Count == form.Items.Count
            ?
            [
                .. rating.Answers.Select(
                    (answer, i) => form.Reversed.Contains(form.Items[i], StringComparer.Ordinal) ? form.Least + form.Most - answer : answer),
            ]
            : throw new ArgumentException(RatersMessages.UnequalItems, nameof(rating));
    }
}
