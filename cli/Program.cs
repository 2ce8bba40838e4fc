using KubeCodegen.Tool.Commands;

return await CodegenCommand.RunAsync(args);
