namespace NewsClean.Boilerplate.Model;

/// <summary>What one thread needs to run the model, kept from page to page so that nothing is allocated but the result.</summary>
internal sealed class ModelWorkspace
{
    [ThreadStatic]
    private static ModelWorkspace? s_current;

    /// <summary>The calling thread's.</summary>
    public static ModelWorkspace Current => s_current ??= new ModelWorkspace();

    /// <summary>The page's scanned blocks.</summary>
    public PageScan Scan { get; } = new();

    /// <summary>What feature groups share.</summary>
    public PageContext Context { get; } = new();

    /// <summary>The features.</summary>
    public FeatureMatrix Features { get; } = new();

    /// <summary>Features and n-grams: what the net reads.</summary>
    public PairMatrix Input { get; } = new();

    /// <summary>What each block says of the page's subject.</summary>
    public FeatureMatrix Subject { get; } = new();

    /// <summary>The net's state.</summary>
    public PairMatrix State { get; set; } = new();

    /// <summary>The net's next state.</summary>
    public PairMatrix Next { get; set; } = new();

    /// <summary>What the net answers, before calibration.</summary>
    public FeatureMatrix Answers { get; } = new();
}
