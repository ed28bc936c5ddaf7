namespace NewsClean.Tests.Support;

/// <summary>The same as <see cref="FactOnAttribute"/> for a test with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TheoryOnAttribute : TheoryAttribute
{
    /// <summary>Runs on these systems.</summary>
    public TheoryOnAttribute(params string[] systems) => Skip = FactOnAttribute.SkipUnlessOn(systems);
}
