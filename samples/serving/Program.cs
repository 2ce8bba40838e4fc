using Serving.Simulation;

Comparison.Write(Console.Out);
return 0;
