namespace NewsClean.Boilerplate.Model;

/// <summary>Numbers by feature and block.</summary>
internal sealed class FeatureMatrix : BlockMatrix<float>;
