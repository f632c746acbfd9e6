// Reads the package with the Frictionless Data library for JavaScript: the descriptor by its profile, each cell by its field's type and constraints, each row by its primary key.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , modules, folder] = process.argv;
const { Package, validate } = createRequire(join(modules, 'package.json'))('datapackage');
const fail = (...words) => { console.error('Frictionless:', ...words); process.exit(1); };
const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));

const { valid, errors } = await validate(descriptor);
if (!valid) fail('datapackage.json:', ...errors.map((error) => error.message));

let cells = 0;
const opened = await Package.load(descriptor, { basePath: folder });
for (const resource of opened.resources) {
  const declared = descriptor.resources.find(({ name }) => name === resource.name);
  if (declared.format !== 'csv') continue;
  if (!resource.valid || !resource.schema.valid) fail(resource.name, 'is no tabular resource');
  const rows = await resource.read({ keyed: true }).catch((error) => fail(resource.name, error.message, ...(error.errors ?? []).map(({ message }) => message)));
  if (rows.length !== declared.rows) fail(resource.name, `has ${rows.length} rows, not ${declared.rows}`);
  cells += rows.length * resource.schema.fields.length;
}

console.log('Frictionless:', cells, 'cells');
