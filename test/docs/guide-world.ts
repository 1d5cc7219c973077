import { vi } from 'vitest';
import { createFrontSimulator, type FrontSimulator } from '../../src/simulator/index.js';
import { createOAuthServer } from '../../src/simulator/oauth-server.js';

/** What the code of a guide finds around it. */
export interface GuideWorld {
  /** Front, as every client reaches it that is told nothing else. */
  readonly world: FrontSimulator;
  /** All other servers there are, by their origin. */
  readonly servers: Map<string, (request: Request) => Promise<Response>>;
}

/** How the compiler is told of what the hidden code of guides may use. */
export const GLOBALS = `import type { FrontSimulator } from 'front-fetch/simulator';
declare global {
  const world: FrontSimulator;
  const servers: Map<string, (request: Request) => Promise<Response>>;
  const printed: string[];
  function expectEqual(actual: unknown, expected: unknown): void;
}
`;

const application = { clientId: 'parcels', clientSecret: 'shared-secret' };
let worlds = 0;

/**
 * Makes a world in which only Front exists, until the globals and the environment are restored.
 *
 * @param processing Time in ms that Front works at a message.
 */
export function createWorld(processing = 0): GuideWorld {
  const oauth = createOAuthServer(application);
  const world = createFrontSimulator({
    // Clients with the same token share what they know of the quota.
    token: `token-of-world-${worlds++}`,
    processing,
    accepts: (bearer) => oauth.accepts(bearer) || bearer.split('.').length === 3,
  });
  const servers: GuideWorld['servers'] = new Map([['https://app.frontapp.com', oauth.fetch]]);
  for (const name of ['FRONT_API_TOKEN', 'FRONT_SUPPORT_TOKEN', 'FRONT_IMPORT_TOKEN'])
    vi.stubEnv(name, world.token);
  vi.stubEnv('FRONT_CLIENT_ID', application.clientId);
  vi.stubEnv('FRONT_CLIENT_SECRET', application.clientSecret);
  vi.stubEnv('FRONT_APP_ID', '3f9k2m7q');
  vi.stubEnv('FRONT_APP_SECRET', 'app-secret');
  vi.stubGlobal('fetch', (input: Request | string | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    return (servers.get(new URL(request.url).origin) ?? world.fetch)(request);
  });
  // The waits between retries are random, from 0 on.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  return { world, servers };
}
