import path from 'node:path';
import ts from 'typescript';

/** Compiles a project again and again, each time only what changed: reading Strapi's types once is most of the work. */
export interface Compiler {
  /** What is wrong in the sources as they are now, a line each. */
  problems(): readonly string[];
  /** Writes the JavaScript of every file. */
  emit(): void;
  /** Writes the JavaScript of one file, whether or not it is right. */
  emitOnly(file: string): void;
}

export function compilerOf(folder: string): Compiler {
  const sources = new Map<string, ts.SourceFile>();
  const configuration = () => {
    const { config } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), ts.sys.readFile);
    const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, folder, { noEmitOnError: false });
    return { fileNames, options };
  };
  const { options } = configuration();
  const host = ts.createIncrementalCompilerHost(options);
  const readSource = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    const kept = sources.get(name);
    if (kept !== undefined && kept.text === host.readFile(name)) return kept;
    const source = readSource(name, ...rest);
    if (source !== undefined) sources.set(name, source);
    return source;
  };
  let last: ts.EmitAndSemanticDiagnosticsBuilderProgram | undefined;
  const program = () => {
    last = ts.createEmitAndSemanticDiagnosticsBuilderProgram(configuration().fileNames, options, host, last);
    return last;
  };
  return {
    problems() {
      const now = program();
      const found = [
        ...now.getSyntacticDiagnostics(),
        ...now.getGlobalDiagnostics(),
        ...now.getOptionsDiagnostics(),
        ...now.getSemanticDiagnostics(),
      ];
      return found.map(
        (one) => `${one.file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(one.messageText, ' ')}`,
      );
    },
    emit() {
      program().emit();
    },
    emitOnly(file) {
      const { outputText } = ts.transpileModule(ts.sys.readFile(path.join(folder, file)) ?? '', {
        compilerOptions: options,
        fileName: path.join(folder, file),
      });
      ts.sys.writeFile(path.join(folder, 'dist', file).replace(/\.tsx?$/, '.js'), outputText);
    },
  };
}
