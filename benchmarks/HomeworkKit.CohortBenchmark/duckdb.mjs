// DuckDB on the same file, with typed columns so that it need not guess. Run: node duckdb.mjs warm|once|lean FILE THREADS
import { DuckDBInstance } from '@duckdb/node-api';

const [mode, file, threads = '2'] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();

// lean leaves out the days of practice, the one figure that makes DuckDB keep a set for each client.
const days = mode === 'lean' ? '0' : 'count(DISTINCT "day")';
const query = `
  WITH clients AS (
    SELECT client,
      count(*) FILTER (status IN ('upcoming','open','done','done-early','done-late','partly','not-done','no-entry')) AS due,
      sum(CASE WHEN status IN ('done','done-early','done-late') THEN 1.0 WHEN status = 'partly' THEN 0.5 ELSE 0 END) AS done,
      count("at") AS attempts, count("day") AS sessions, ${days} AS days, coalesce(sum(minutes), 0) AS minutes,
      count(rating) AS ratings, coalesce(avg(rating), 0) AS mean, coalesce(stddev_samp(rating), 0) AS sd
    FROM read_json('${file}', format = 'newline_delimited',
      columns = {client: 'VARCHAR', status: 'VARCHAR', "at": 'VARCHAR', "day": 'VARCHAR', minutes: 'DOUBLE', rating: 'DOUBLE'})
    GROUP BY client)
  SELECT count(*)::INT, sum(due)::INT, sum(done)::DOUBLE, sum(attempts)::INT, sum(sessions)::INT, sum(days)::INT, sum(minutes)::DOUBLE, sum(ratings)::INT, sum(mean)::DOUBLE, sum(sd)::DOUBLE FROM clients`;
const digits = [0, 0, 1, 0, 0, 0, 6, 0, 9, 9];
const run = async () => (await (await connection.runAndReadAll(query)).getRows())[0].map((value, i) => Number(value).toFixed(digits[i])).join(' ');

let figures = '';
const seconds = [];
const rounds = mode === 'once' ? 1 : 10;
for (let i = 0; i < rounds; i++) {
  const start = performance.now();
  figures = await run();
  if (i > 0) seconds.push((performance.now() - start) / 1000);
}

seconds.sort((a, b) => a - b);
const side = mode === 'lean' ? 'duckdb, without days' : 'duckdb';
console.log(mode === 'once' ? figures
  : [`${side}, ${threads} thread(s)`, seconds[seconds.length >> 1].toFixed(3), seconds[0].toFixed(3), Math.round(process.resourceUsage().maxRSS / 1024), figures].join('\t'));
process.exit(0);
