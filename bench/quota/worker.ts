/**
 * A process that sends calls as soon as it is told to: `../quota-processes.ts` starts several.
 *
 * @module
 */
import { senders } from './senders.js';

const { name, url, calls, redisPort } = JSON.parse(process.argv[2] ?? '{}');
const send = senders[name]?.(url, redisPort);
if (send === undefined) throw new Error(`no sender is called ${name}`);
process.send?.('ready');
process.once('message', async () => {
  await Promise.all(Array.from({ length: calls }, send));
  // Workers live on after a call. One that ended here would take its last report with it, and its lease would run out.
  setTimeout(() => process.exit(0), 100);
});
