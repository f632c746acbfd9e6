using System.Reflection;
using HomeworkKit.Storage.Testing;

namespace HomeworkKit.Storage.Tests.Testing;

/// <summary>The suite is worth what it notices: stores that break one promise must be told apart from those that keep it.</summary>
public sealed class StoreContractTests
{
    [Fact]
    public void Names_are_sentences_and_there_are_no_two_alike()
    {
        Assert.Equal(StoreContract.Checks.Count, StoreContract.Names.Distinct().Count());
        Assert.All(StoreContract.Names, name => Assert.Contains('_', name));
        Assert.Throws<ArgumentException>(() => { _ = StoreContract.RunAsync("No_such_check", new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn)); });
    }

    [Theory]
    [InlineData("A_new_cycle_is_stored_as_it_is", Fault.LoadsNothing)]
    [InlineData("A_fork_is_a_conflict_that_tells_the_stored_version", Fault.IgnoresConflicts)]
    [InlineData("Another_expected_version_is_a_conflict", Fault.IgnoresConflicts)]
    [InlineData("Of_several_cycles_none_is_stored_if_one_conflicts", Fault.AppendsOneByOne)]
    [InlineData("Every_condition_and_every_pair_of_conditions_selects_what_matches", Fault.IgnoresConditions)]
    [InlineData("A_client_is_erased_completely_and_the_report_says_what", Fault.ErasesNothing)]
    public async Task A_store_that_breaks_a_promise_is_noticed(string check, Fault fault)
    {
        await using var faulty = FaultyStore.Make(fault);
        await Assert.ThrowsAsync<StoreContractException>(() => StoreContract.RunAsync(check, faulty));
    }

    public enum Fault
    {
        LoadsNothing,
        IgnoresConflicts,
        AppendsOneByOne,
        IgnoresConditions,
        ErasesNothing,
    }

    /// <summary>A store in memory with one fault. (A proxy, since a store's methods are its contract and cannot be overridden.)</summary>
    public class FaultyStore : DispatchProxy
    {
        private IHomeworkStore _store = null!;
        private Fault _fault;

        internal static IHomeworkStore Make(Fault fault)
        {
            var proxy = Create<IHomeworkStore, FaultyStore>();
            (((FaultyStore)(object)proxy)._fault, ((FaultyStore)(object)proxy)._store) = (fault, new InMemoryHomeworkStore(HomeworkCatalog.BuiltIn));
            return proxy;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
            (_fault, targetMethod!.Name, args) switch
            {
                (Fault.LoadsNothing, nameof(IHomeworkSession.LoadAsync), [HomeworkKit.AssignmentId, _]) => Task.FromResult<HomeworkCycle?>(null),
                (Fault.IgnoresConflicts, nameof(IHomeworkSession.AppendAsync), _) when targetMethod.ReturnType == typeof(Task<Appended>) => Ignoring(
                    (Task<Appended>)targetMethod.Invoke(_store, args)!),
                (Fault.AppendsOneByOne, nameof(IHomeworkSession.AppendAsync), [IReadOnlyList<HomeworkCycle> cycles, _]) => OneByOne(cycles),
                (Fault.IgnoresConditions, nameof(IHomeworkStore.QueryAsync), _) => _store.QueryAsync(HomeworkQuery.All),
                (Fault.ErasesNothing, nameof(IHomeworkSession.EraseClientAsync), [HomeworkKit.ClientRef client, _]) => Task.FromResult(
                    new ErasureReport
                    {
                        Client = client,
                        Assignments = [],
                        Events = 7,
                        Documents = [],
                    }),
                _ => targetMethod.Invoke(_store, args),
            };

        private static async Task<Appended> Ignoring(Task<Appended> append)
        {
            try
            {
                return await append;
            }
            catch (HomeworkConflictException conflict)
            {
                return new Appended(conflict.Assignment!.Value, conflict.CurrentVersion, 0);
            }
        }

        private async Task<IReadOnlyList<Appended>> OneByOne(IReadOnlyList<HomeworkCycle> cycles)
        {
            var appended = new List<Appended>();
            foreach (var cycle in cycles)
            {
                appended.Add(await _store.AppendAsync(cycle));
            }

            return appended;
        }
    }
}
