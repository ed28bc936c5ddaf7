namespace NewsClean.Boilerplate.Model;

/// <summary>One number that the model sees of every block.</summary>
/// <param name="Name">Its name, as the training's lists show it.</param>
/// <param name="Scale">How it is brought into the range of the others.</param>
internal readonly record struct FeatureColumn(string Name, FeatureScale Scale = FeatureScale.Plain)
{
    /// <summary>A name alone is a plain column.</summary>
    public static implicit operator FeatureColumn(string name) => new(name);

    /// <summary>A column for counts and sizes, taken as sign(x)·ln(1+|x|).</summary>
    public static FeatureColumn Log(string name) => new(name, FeatureScale.Log);
}
