import { senders } from './quota/senders.js';
import { startQuotaServer } from './quota/server.js';

const LIMIT = 100;
const WINDOW = 2000;
const CALLS = 500;
const OURS = 60;

/** 500 calls at once while another consumer takes 40 % of each window, in requests that fall between ours. */
export async function run(): Promise<{ title: string; rows: Record<string, string | number>[] }> {
  const rows: Record<string, string | number>[] = [];
  for (const [name, createSender] of Object.entries(senders)) {
    if (name.includes('Redis')) continue;
    // Two for every three of ours, at random places.
    const others = () => (Math.random() < (LIMIT - OURS) / OURS ? 1 : 0);
    const server = await startQuotaServer({ limit: LIMIT, window: WINDOW, others });
    const send = createSender(server.url);
    const started = Date.now();
    await Promise.all(Array.from({ length: CALLS }, send));
    const took = (server.accepted.at(-1) ?? 0) - started;
    const ideal = (Math.ceil(CALLS / OURS) - 1) * WINDOW;
    const refused = server.refused.length;
    const percent = ((100 * refused) / CALLS).toFixed(1);
    rows.push({
      library: name,
      '× ideal': (took / ideal).toFixed(3),
      'answers of 429': refused,
      '% of calls': percent,
    });
    server.close();
  }
  return {
    title: `${CALLS} calls at once, another consumer takes ${LIMIT - OURS} of ${LIMIT} per window`,
    rows,
  };
}
