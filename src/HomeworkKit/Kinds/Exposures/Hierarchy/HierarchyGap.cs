namespace HomeworkKit.Kinds;

/// <summary>Two neighbouring steps of a hierarchy that lie far apart: another step in between may help. A hint, never a rule.</summary>
/// <param name="Lower">The step with less anticipated distress.</param>
/// <param name="Upper">The step with more.</param>
/// <param name="Distance">How far they lie apart, 0 to 100.</param>
public sealed partial record HierarchyGap(ExposureStepId Lower, ExposureStepId Upper, Suds Distance);
