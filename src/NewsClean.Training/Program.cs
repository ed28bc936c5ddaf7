using System.CommandLine;
using System.Text;
using NewsClean.Training;
using NewsClean.Training.Bylines;
using NewsClean.Training.Dates;
using NewsClean.Training.Evaluation;
using NewsClean.Training.Titles;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
var root = new RootCommand("Makes and measures the block model. The README in this folder tells how to retrain it.")
{
    TrainingCommands.Features(),
    TrainingCommands.Evaluate(),
    TrainingCommands.Speed(),
    DateCommand.Create(),
    DayCommand.Create(),
    BylineCommand.Create(),
    AuthorCommand.Create(),
    TitleCommand.Create(),
    RecordCommand.Create(),
    SilverCommand.Create(),
};
return root.Parse(args).Invoke();
