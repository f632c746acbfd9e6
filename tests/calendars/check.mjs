// Reads every calendar of a folder with one library and compares the moments it finds: node check.mjs LIBRARY FOLDER-OF-LIBRARY FOLDER-OF-CALENDARS.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [name, home, folder] = process.argv.slice(2);
const library = createRequire(join(home, 'index.js'))(name);
const title = 'Reminder; Erinnerung, напоминание 🌱';

const readers = {
  'ical.js': text => new (library.default ?? library).Component((library.default ?? library).parse(text)).getAllSubcomponents('vevent').map(part => {
    const event = new (library.default ?? library).Event(part);
    return [event.startDate.toJSDate(), event.summary];
  }),
  'node-ical': text => Object.values(library.parseICS(text)).filter(part => part.type === 'VEVENT').map(part => [part.start, part.summary]),
};

let count = 0;
let wrong = 0;
for (const file of readdirSync(folder).filter(file => file.endsWith('.ics'))) {
  const expected = JSON.parse(readFileSync(join(folder, file.replace('.ics', '.json')), 'utf8'));
  const events = readers[name](readFileSync(join(folder, file), 'utf8'));
  const found = [...new Set(events.map(([at]) => at.toISOString().replace('.000Z', 'Z')))].sort();
  if (JSON.stringify(found) !== JSON.stringify(expected) || events.some(([, summary]) => summary !== title)) {
    console.error(`${name}: ${file} is read differently`);
    wrong++;
  }
  count++;
}
console.log(`${name}: ${count - wrong} of ${count} calendars read alike`);
process.exit(wrong === 0 && count > 0 ? 0 : 1);
