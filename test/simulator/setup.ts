import {
  createFrontSimulator,
  type FrontSimulator,
  type SimulatorOptions,
} from '../../src/simulator/index.js';

/** What came back. `data` is the body, read as JSON where it is some. */
export interface Told {
  readonly status: number;
  readonly data: never;
  readonly headers: Headers;
}

/** A simulator on a virtual clock, and a way to ask it that is not this package's client. */
export function setup(options: SimulatorOptions = {}) {
  const simulator = createFrontSimulator({ clock: 'virtual', quota: { limit: 10_000 }, ...options });
  return { simulator, ask: asker(simulator) };
}

/** Asks a simulator in this process: `ask('POST /contacts', { handles })`. */
export function asker(simulator: FrontSimulator, token = simulator.token) {
  return async function ask(
    call: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Told> {
    const [method = 'GET', path = ''] = call.split(' ');
    const isForm = body instanceof FormData;
    const response = await simulator.fetch(`https://api2.frontapp.com${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(isForm || body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
    const data = (isJson ? JSON.parse(text) : text) as never;
    return { status: response.status, data, headers: response.headers };
  };
}

/** The IDs of a list's items. */
export function ids({ data }: Told): string[] {
  return (data as { _results: { id: string }[] })._results.map(({ id }) => id);
}
