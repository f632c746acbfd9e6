using System.Collections.Immutable;
using HomeworkKit.Events;
using HomeworkKit.Validation;

namespace HomeworkKit;

/// <summary>What most events leave as it is. Successive cycles share one, so that a move copies a reference instead of all of it.</summary>
internal sealed partial record SharedCycleState
{
    private ContentValidator? _content;

    internal required HomeworkCatalog Catalog { get; init; }

    /// <summary>Gets what judges the next event: the catalogue's, at hand once it was asked for. Folding what was stored asks for none.</summary>
    internal ContentValidator Content => _content ??= Catalog.Content;

    /// <summary>Gets the plan that the cycle began with: whose homework it is never changes.</summary>
    internal required Assignment FirstPlan { get; init; }

    internal required PlanState Plans { get; init; }

    /// <summary>Gets the kinds of all plans that were ever put forward.</summary>
    internal IReadOnlyList<HomeworkKind> Kinds { get; init; } = [];

    /// <summary>Gets the rounds to come that an attempt already names, from a device that was ahead.</summary>
    internal ImmutableSortedSet<int> RoundsAhead { get => field ?? ImmutableSortedSet<int>.Empty; init; }

    internal OpenItems Open { get; init; } = OpenItems.None;

    internal Paused? Pause { get; init; }

    internal ErasedAttempts Erased { get; init; } = ErasedAttempts.None;

    /// <summary>Gets the last time that a plan came into force or ceased to be.</summary>
    internal ForceChange? Force { get; init; }

    /// <summary>Gets what stood beside the events of the document that the cycle was read from, and is kept for the document it is written to.</summary>
    internal UnknownFields? BesideEvents { get; init; }
}
