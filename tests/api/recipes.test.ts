import path from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { API_DOCS, recipes } from './recipes';

/** What the compiler says of pieces of code, as files that stand in docs/api; one text a fault. */
function faultsOf(codes: ReadonlyMap<string, string>): readonly string[] {
  const root = path.join(__dirname, '../..');
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.test.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  // As an app has it: modules that may wait at the top.
  const modern = { ...options, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  const host = ts.createCompilerHost(modern);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => codes.has(file) || fileExists(file);
  host.getSourceFile = (file, target, ...rest) => {
    const code = codes.get(file);
    return code === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, code, target);
  };
  const program = ts.createProgram([...codes.keys()], modern, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${path.basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

test('what the pages show compiles with the client, and what is wrong would not', () => {
  const asFile = (name: string) => path.join(API_DOCS, `${name.replace(/\W/g, '-')}.ts`);
  // Every piece is a module of its own.
  const codes = recipes().map(({ name, code }) => [asFile(name), `${code}\nexport {};\n`] as const);
  expect(codes.length).toBeGreaterThanOrEqual(5);
  const wrong = `
    import { surveyClient } from './client/client';
    const api = surveyClient('');
    await api.GET('/api/survey-article');
    await api.GET('/api/survey-articles', { params: { query: { locale: 'fr' } } });
    const { data } = await api.GET('/api/survey-articles/{id}/app', { params: { path: { id: '' } } });
    console.log(data?.titel);`;
  const faults = faultsOf(new Map([...codes, [asFile('wrong'), wrong]]));
  expect(faults.filter((fault) => !fault.startsWith('wrong.ts'))).toEqual([]);
  expect(faults.map((fault) => fault.slice(0, 45))).toEqual([
    expect.stringContaining('wrong.ts: Expected 2 arguments'),
    expect.stringContaining('Type \'"fr"\''),
    expect.stringContaining("Property 'titel'"),
  ]);
});
