namespace NewsClean.Tests.Support;

/// <summary>A test of what only some systems have (pipes, devices, a program): elsewhere it is skipped and counted so, rather than passed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactOnAttribute : FactAttribute
{
    /// <summary>Runs on these systems, as <see cref="OperatingSystem.IsOSPlatform"/> calls them.</summary>
    public FactOnAttribute(params string[] systems) => Skip = SkipUnlessOn(systems);

    /// <summary>Why a test is skipped here; null where it runs.</summary>
    public static string? SkipUnlessOn(string[] systems) =>
        systems.Any(OperatingSystem.IsOSPlatform) ? null : $"this can be tried on {string.Join(" and ", systems)} only";
}
