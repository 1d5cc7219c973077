/**
 * A process that serves the simulator as it is built, on a free port, and sends its address to its parent. It is
 * JavaScript, so that any Node runs it without a loader.
 *
 * @module
 */
import { createFrontSimulator } from 'front-fetch/simulator';

const simulator = createFrontSimulator({ quota: { limit: Number.MAX_SAFE_INTEGER } });
const { url } = await simulator.listen();
process.send?.({ url, token: simulator.token });
