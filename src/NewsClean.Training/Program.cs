Console.Error.WriteLine("usage: see README.md in this folder");
return 2;
