namespace HomeworkKit.Samples.Phone;

/// <summary>There is no way to the server at the moment: everything is kept, and sent later.</summary>
public sealed class ServerAwayException(Exception? inner = null) : Exception("There is no connection at the moment.", inner);
