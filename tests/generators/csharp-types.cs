#:package NJsonSchema.CodeGeneration.CSharp@11.6.2
#:property PublishAot=false
#:property TreatWarningsAsErrors=false

// Has NJsonSchema make C# of a JSON Schema: schema, output.
using NJsonSchema;
using NJsonSchema.CodeGeneration.CSharp;

var schema = await JsonSchema.FromFileAsync(args[0]);
var generator = new CSharpGenerator(schema, new CSharpGeneratorSettings { Namespace = "Generated", JsonLibrary = CSharpJsonLibrary.SystemTextJson });
await File.WriteAllTextAsync(args[1], generator.GenerateFile());
