import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readerPrograms } from './scripts/build/programs.ts';
const old = readdirSync('/tmp/wy-dist/_assets').filter((n) => n.startsWith('toolkit.'));
const [p] = readerPrograms().filter((x) => x.name === 'toolkit');
const js = old.find((n) => n.endsWith('.js'))!;
for (const n of old) if (n !== js) rmSync(`/tmp/wy-dist/_assets/${n}`);
writeFileSync(`/tmp/wy-dist/_assets/${js}`, p!.code);
