// Asks sdc-qrf which items of each questionnaire are enabled after each set of answers, and compares: node enabled.mjs FOLDER-OF-LIBRARY FOLDER.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [home, folder] = process.argv.slice(2);
const load = createRequire(join(home, 'index.js'));
const { mapResponseToForm, removeDisabledAnswers, getEnabledQuestions } = load('sdc-qrf/lib/utils');

// The library keeps answers as { value: { boolean: true } } where FHIR has { valueBoolean: true }.
const apart = (object, prefix) => {
  const name = Object.keys(object).find(key => key.startsWith(prefix) && key.length > prefix.length);
  if (!name) return object;
  const { [name]: value, ...rest } = object;
  const type = name.slice(prefix.length);
  return { ...rest, [prefix]: { [['Coding', 'Quantity', 'Reference'].includes(type) ? type : type[0].toLowerCase() + type.slice(1)]: value } };
};
const question = item => ({
  ...item,
  enableWhen: item.enableWhen?.map(when => apart(when, 'answer')),
  answerOption: item.answerOption?.map(option => apart(option, 'value')),
  initial: undefined,
  item: item.item?.map(question),
});
const answered = item => ({
  ...item,
  answer: item.answer?.map(answer => ({ ...apart(answer, 'value'), item: answer.item?.map(answered) })),
  item: item.item?.map(answered),
});

const collect = (items, path, values, root, context, found) => {
  for (const item of getEnabledQuestions(items, path, root, context)) {
    found.add(item.linkId);
    const here = values?.[item.linkId];
    if (!item.item) continue;
    if (item.type !== 'group') {
      (Array.isArray(here) && here.length ? here : [{}]).forEach((answer, i) => collect(item.item, [...path, item.linkId, `${i}`, 'items'], answer.items, root, context, found));
    } else if (Array.isArray(here?.items)) {
      here.items.forEach((row, i) => collect(item.item, [...path, item.linkId, 'items', `${i}`], row, root, context, found));
    } else {
      collect(item.item, [...path, item.linkId, 'items'], here?.items, root, context, found);
    }
  }
};

let sets = 0;
let differ = 0;
let hidden = 0;
for (const file of readdirSync(folder).filter(file => file.endsWith('.ndjson')).sort()) {
  const [form, ...lines] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').map(line => JSON.parse(line));
  const questionnaire = { ...form, item: form.item.map(question) };
  const count = items => items.reduce((sum, item) => sum + 1 + count(item.item ?? []), 0);
  const all = count(questionnaire.item);
  let wrong = 0;
  for (const { response, asked } of lines) {
    const resource = { ...response, item: (response.item ?? []).map(answered) };
    const context = { questionnaire, resource, context: resource };
    const values = removeDisabledAnswers(questionnaire, mapResponseToForm(resource, questionnaire), context);
    const found = new Set();
    collect(questionnaire.item, [], values, values, context, found);
    const theirs = [...found].sort().join(' ');
    const ours = [...asked].sort().join(' ');
    hidden += found.size < all ? 1 : 0;
    if (theirs !== ours && wrong++ < 3) {
      console.error(`${file}: ours [${ours}], sdc-qrf's [${theirs}] after ${JSON.stringify(response.item)}`);
    }
    sets++;
  }
  differ += wrong;
  console.log(`sdc-qrf: ${file}: ${lines.length} sets of answers, ${wrong} differ`);
}
console.log(`sdc-qrf: ${sets} sets of answers, ${differ} differ, ${hidden} with something hidden`);

// A comparison in which nothing is ever hidden compares nothing.
process.exit(differ === 0 && sets > 0 && hidden > 0 ? 0 : 1);
