namespace NewsClean.Boilerplate.Model;

/// <summary>How a feature is brought into the range of the others before the model's own standardisation.</summary>
internal enum FeatureScale
{
    /// <summary>As it is: yes or no, shares.</summary>
    Plain,

    /// <summary>sign(x)·ln(1+|x|): counts and sizes, of which the first few matter most.</summary>
    Log,
}
