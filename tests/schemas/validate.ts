import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** What libxml2 says against an XML text by a RELAX NG schema of this folder; nothing if it is valid. */
export async function faultsOf(xml: string, schema: 'atom' | 'ssml'): Promise<readonly string[]> {
  const result = await validateXML({
    xml: { fileName: `${schema}.xml`, contents: xml },
    schema: { fileName: `${schema}.rng`, contents: readFileSync(path.join(__dirname, `${schema}.rng`), 'utf8') },
    extension: 'relaxng',
  });
  return result.errors.map(({ message }) => message);
}
