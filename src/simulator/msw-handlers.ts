import { BrokenConnection } from './faults.js';
import { STORAGE_HOST } from './storage.js';

/** What msw asks of a handler, in every version of 2 and 3. */
interface RunArguments {
  readonly request: Request;
  readonly requestId: string;
}

/**
 * Creates one handler for msw that answers everything that goes to Front. It is made without msw, so that nobody needs
 * that package who doesn't use it; a test runs it with msw itself.
 */
export function createMswHandlers(handle: (request: Request) => Promise<Response>): never[] {
  const handler = {
    kind: 'request',
    // The name of the kind in early versions of msw 2.
    __kind: 'RequestHandler',
    info: { header: 'Front simulator' },
    isUsed: false,
    test: async ({ request }: RunArguments) => isFront(request),
    run: async ({ request, requestId }: RunArguments) => {
      if (!isFront(request)) return null;
      handler.isUsed = true;
      return { handler, request, requestId, parsedResult: {}, response: await respond(request.clone()) };
    },
    log: () => {},
    reset: () => {},
    restore: () => {},
    dispose: () => {},
  };

  async function respond(request: Request): Promise<Response> {
    try {
      return await handle(request);
    } catch (error) {
      if (error instanceof BrokenConnection) return Response.error();
      throw error;
    }
  }

  return [handler as never];
}

function isFront({ url }: Request): boolean {
  const { hostname } = new URL(url);
  return hostname.endsWith('.frontapp.com') || hostname === STORAGE_HOST;
}
