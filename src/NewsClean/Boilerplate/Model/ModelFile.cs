using System.Buffers.Binary;
using System.Text;

namespace NewsClean.Boilerplate.Model;

/// <summary>Reads the model file that <c>train.py</c> writes; the function <c>write</c> of <c>model_file.py</c> is the description of the format.</summary>
internal static class ModelFile
{
    private const string Magic = "NCBM0002";
    private const int HalfBytes = 2;

    /// <summary>Reads an embedded model.</summary>
    /// <param name="name">Its file name in this folder.</param>
    public static BlockNet ReadEmbedded(string name)
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream("Model/" + name)
            ?? throw new InvalidOperationException("the library was built without its model");
        return Read(stream);
    }

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">The stream is no such file, or was made for other features than this library's.</exception>
    public static BlockNet Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        string magic = Encoding.ASCII.GetString(reader.ReadBytes(Magic.Length));
        if (magic != Magic) throw new InvalidDataException($"not a block model: it starts with '{magic}', not '{Magic}'");
        int features = reader.ReadInt32(), embedding = reader.ReadInt32(), width = reader.ReadInt32(), targets = reader.ReadInt32(),
            words = reader.ReadInt32(), convolutions = reader.ReadInt32();
        var set = features == FeatureSet.Markup.Columns.Count ? FeatureSet.Markup : FeatureSet.Text;
        if (features != set.Columns.Count || embedding != NgramTable.Width || targets != ModelOutput.TargetCount || width % 4 != 0)
            throw new InvalidDataException($"the model was made for {features} features and {targets} targets, "
                + $"this library has {FeatureSet.Text.Columns.Count} for text, {FeatureSet.Markup.Columns.Count} for HTML, and {ModelOutput.TargetCount}: retrain it");
        var (mean, scale) = (Floats(reader, features), Floats(reader, features));
        var hashes = new uint[words];
        var bytes = reader.ReadBytes(words * sizeof(uint)).AsSpan();
        for (int i = 0; i < words; i++) hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(i * sizeof(uint))..]);
        float unit = reader.ReadSingle();
        var values = (sbyte[])(Array)reader.ReadBytes(words * embedding);
        int inputs = features + ((set.Bags + 1) * embedding) + 1;
        return new BlockNet
        {
            Features = set,
            Mean = mean,
            Scale = scale,
            Ngrams = new NgramTable(hashes, values, unit),
            Subject = new LinearLayer(Halves(reader, embedding * embedding), Halves(reader, embedding), embedding, 1, FixedScale.Input),
            Input = InputLayer(reader, inputs, width, features),
            Pooled = [PageLayer(reader, 2 * width, width), PageLayer(reader, 2 * width, width)],
            Convolutions = Layers(reader, convolutions, width),
            Output = StateLayer(reader, width, targets, 1),
            Article = PageLayer(reader, 3 * width, 1),
            Calibrations = ReadCalibrations(reader, targets + 1),
        };
    }

    private static LinearLayer[] Layers(BinaryReader reader, int count, int width)
    {
        var layers = new LinearLayer[count];
        for (int i = 0; i < count; i++) layers[i] = StateLayer(reader, width, width, 3);
        return layers;
    }

    private static Calibration[] ReadCalibrations(BinaryReader reader, int count)
    {
        var calibrations = new Calibration[count];
        for (int i = 0; i < count; i++) calibrations[i] = new Calibration(reader.ReadSingle(), reader.ReadSingle());
        return calibrations;
    }

    // The net reads inputs in pairs, whose second ones the last feature and the last input of all may lack: their place is taken by inputs without weight.
    private static LinearLayer InputLayer(BinaryReader reader, int inputs, int outputs, int features)
    {
        int gap = features % 2, padded = (inputs + gap + 1) / 2 * 2;
        float[] weights = Halves(reader, outputs * inputs), wider = new float[outputs * padded];
        for (int output = 0; output < outputs; output++)
        {
            weights.AsSpan(output * inputs, features).CopyTo(wider.AsSpan(output * padded));
            weights.AsSpan((output * inputs) + features, inputs - features).CopyTo(wider.AsSpan((output * padded) + features + gap));
        }
        return new LinearLayer(wider, Halves(reader, outputs), padded, 1, FixedScale.Input);
    }

    private static LinearLayer StateLayer(BinaryReader reader, int inputs, int outputs, int taps)
    {
        float[] weights = Halves(reader, outputs * taps * inputs);
        return new LinearLayer(weights, Halves(reader, outputs), inputs, taps, FixedScale.State);
    }

    private static PageLayer PageLayer(BinaryReader reader, int inputs, int outputs)
    {
        float[] weights = Halves(reader, outputs * inputs);
        return new PageLayer(weights, Halves(reader, outputs), inputs);
    }

    private static float[] Floats(BinaryReader reader, int count)
    {
        var values = new float[count];
        var bytes = reader.ReadBytes(count * sizeof(float)).AsSpan();
        for (int i = 0; i < count; i++) values[i] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(i * sizeof(float))..]);
        return values;
    }

    private static float[] Halves(BinaryReader reader, int count)
    {
        var values = new float[count];
        var bytes = reader.ReadBytes(count * HalfBytes).AsSpan();
        for (int i = 0; i < count; i++) values[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes[(i * HalfBytes)..]);
        return values;
    }
}
