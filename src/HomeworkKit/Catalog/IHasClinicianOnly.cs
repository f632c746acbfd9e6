namespace HomeworkKit;

/// <summary>What a task offers that holds members for the clinician alone, such as answers about contraindications.</summary>
/// <remarks>A host's own task may implement it too. Views of everybody but the clinician show the task without them.</remarks>
public interface IHasClinicianOnly
{
    /// <summary>Gives the task without what is the clinician's alone.</summary>
    /// <returns>The task.</returns>
    HomeworkTask WithoutClinicianOnly();
}
