using System.CommandLine;
using System.Text;
using NewsClean.Training;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
var root = new RootCommand("Makes and measures the block model. The README in this folder tells how to retrain it.") { TrainingCommands.Features(), TrainingCommands.Evaluate(), TrainingCommands.Speed() };
return root.Parse(args).Invoke();
