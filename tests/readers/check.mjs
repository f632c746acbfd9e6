// Opens every table with DuckDB, untold, and checks that it guesses the types of datapackage.json; writes Parquet and counts again.
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , modules, folder] = process.argv;
const { DuckDBInstance } = createRequire(join(modules, 'package.json'))('@duckdb/node-api');
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects();
const fail = (...words) => { console.error('DuckDB:', ...words); process.exit(1); };
const guesses = {
  string: ['VARCHAR'], integer: ['BIGINT'], number: ['BIGINT', 'DOUBLE'], boolean: ['BIGINT'], date: ['DATE'], time: ['TIME'], datetime: ['TIMESTAMP'],
};
// Versions and options of a clinic's forms may all be whole numbers: whoever was not told sees numbers, and loses nothing as long as none is spelt in another way.
const areNumbers = async (path, name) => {
  const texts = `read_csv('${path}', header = true, all_varchar = true)`;
  const [{ whole }] = await rows(`SELECT coalesce(bool_and(regexp_full_match("${name}", '0|-?[1-9][0-9]{0,14}')), true) AS whole FROM ${texts}`);
  return whole;
};

let columns = 0;
for (const resource of JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')).resources) {
  if (resource.format !== 'csv') continue;
  const file = `read_csv('${join(folder, resource.path)}', header = true, sample_size = -1)`;
  const [{ n }] = await rows(`SELECT count(*) AS n FROM ${file}`);
  if (Number(n) !== resource.rows) fail(resource.path, `has ${n} rows, not ${resource.rows}`);
  const described = await rows(`DESCRIBE SELECT * FROM ${file}`);
  for (const [place, field] of resource.schema.fields.entries()) {
    const { column_name: name, column_type: type } = described[place];
    if (name !== field.name) fail(resource.path, `has ${name} where ${field.name} should be`);
    const [{ given }] = await rows(`SELECT count("${name}") AS given FROM ${file}`);
    if (given > 0n && !guesses[field.type].includes(type) && !(field.type === 'string' && await areNumbers(join(folder, resource.path), name))) fail(resource.path, `${name} is guessed as ${type} and not ${field.type}`);
    columns++;
  }
}

// The generated loader gives every column its type, also where the file alone cannot tell: empty columns, and 1 and 0.
const declared = { string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE', time: 'TIME', datetime: 'TIMESTAMP' };
const home = process.cwd();
process.chdir(folder);
for (const statement of readFileSync('load_duckdb.sql', 'utf8').split(/;\n/).filter((text) => text.trim())) await connection.run(statement);
for (const resource of JSON.parse(readFileSync('datapackage.json', 'utf8')).resources) {
  if (resource.format !== 'csv') continue;
  const [{ n }] = await rows(`SELECT count(*) AS n FROM "${resource.name}"`);
  if (Number(n) !== resource.rows) fail(resource.name, `has ${n} rows loaded, not ${resource.rows}`);
  const loaded = await rows(`DESCRIBE "${resource.name}"`);
  for (const [place, field] of resource.schema.fields.entries()) {
    if (loaded[place].column_type !== declared[field.type]) fail(resource.name, `${field.name} is loaded as ${loaded[place].column_type}, not ${declared[field.type]}`);
  }
}
process.chdir(home);

const parquet = join(folder, 'occurrences.parquet');
await connection.run(`COPY (SELECT * FROM read_csv('${join(folder, 'occurrences.csv')}')) TO '${parquet}' (FORMAT parquet)`);
const [{ same }] = await rows(`SELECT (SELECT count(*) FROM '${parquet}') = (SELECT count(*) FROM read_csv('${join(folder, 'occurrences.csv')}')) AS same`);
rmSync(parquet);
if (!same) fail('Parquet has other rows');
console.log('DuckDB:', columns, 'columns');
