/**
 * Has msw hand the calls of a client to a simulator, and prints what came of it and the version of msw. The package is
 * the one of the project, msw that of `node_modules/` here.
 *
 * @module
 */
import process from 'node:process';
import { setupServer } from 'msw/node';
import { createFrontClient } from '../../src/index.js';
import { createFrontSimulator } from '../../src/simulator/index.js';

const simulator = createFrontSimulator();
const server = setupServer(...simulator.handlers);
server.listen();

const front = createFrontClient({ token: simulator.token });
const created = await front.POST('/contacts', {
  body: { handles: [{ source: 'email', handle: 'zoidberg@planet-express.com' }] },
});
const missing = await front.GET('/contacts/{contact_id}', { params: { path: { contact_id: 'crd_none' } } });
const avatar = new File(['a face'], 'zoidberg.png', { type: 'image/png' });
const updated = await front.PATCH('/contacts/{contact_id}', {
  params: { path: { contact_id: created.data?.id ?? '' } },
  body: { avatar },
});
server.close();

const told = {
  statuses: [created, missing, updated].map(({ response }) => response.status),
  operations: simulator.requests.map(({ operationId }) => operationId),
  sizes: simulator.requests.at(-1)?.parts?.map((part) => ('bytes' in part ? part.bytes.length : part.value)),
};
process.stdout.write(JSON.stringify(told));
