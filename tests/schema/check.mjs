// Ajv, in strict mode and with formats asserted, reads the schema that the library writes: it has to take every released document and to judge every fixture
// as the library does (HomeworkJsonSchemaFixtureTests asserts that side). Run by .ci/schema.
import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const golden = new URL('../HomeworkKit.Tests/Golden/', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('schema.json', golden), 'utf8'));
const ajv = new Ajv2020({ strict: true, allErrors: false, validateFormats: true });
addFormats(ajv);
ajv.addKeyword('x-homeworkkit-key');
ajv.addSchema(schema);

const problems = [];
const document = ajv.getSchema(schema.$id);
const released = readdirSync(new URL('json/', golden)).filter((name) => name.endsWith('.json'));
for (const name of released) {
  if (!document(JSON.parse(readFileSync(new URL(`json/${name}`, golden), 'utf8')))) {
    problems.push(`${name}: ${ajv.errorsText(document.errors)}`);
  }
}

const fixtures = readFileSync(new URL('fixtures.ndjson', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
for (const fixture of fixtures) {
  const judge = ajv.getSchema(`${schema.$id}#/$defs/${fixture.as}`);
  if (judge(fixture.json) !== fixture.valid) {
    problems.push(`${fixture.what}: expected ${fixture.valid ? 'valid' : 'invalid'}${fixture.valid ? `, ${ajv.errorsText(judge.errors)}` : ''}`);
  }
}

for (const problem of problems) {
  console.error(problem);
}
console.log(`${released.length} documents and ${fixtures.length} fixtures, ${problems.length} judged differently`);
process.exit(released.length > 0 && problems.length === 0 ? 0 : 1);
