namespace HomeworkKit;

/// <summary>What a task offers that holds members for the clinician alone, such as answers about contraindications.</summary>
/// <remarks>A host's own task may implement it too. Views of everybody but the clinician show the task without them.</remarks>
public interface IHasClinicianOnly
{
    /// <summary>Gives the task without what is the clinician's alone.</summary>
    /// <returns>The task.</returns>
    HomeworkTask WithoutClinicianOnly();

    /// <summary>Gives the task with what is the clinician's alone as it stood before: called where somebody changes the task who could not see that.</summary>
    /// <remarks>
    /// Where the earlier task says something, that stays; where it says nothing, this one's members do. An answer that asks for more care than the earlier one
    /// should stay too.
    /// </remarks>
    /// <param name="standing">The task before the change. One of another type changes nothing.</param>
    /// <returns>The task.</returns>
    HomeworkTask WithClinicianOnlyOf(HomeworkTask standing);
}
