import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startBrowser } from '../docs/browser.js';
import { LONGEST } from './run-process.js';
import type { Outcomes } from './scenarios/index.js';
import type { World } from './world.js';

/**
 * Runs the scenarios in a page of Chromium. It asks the server that it came from, which passes requests on: how a page
 * gets to an API that answers no other origins.
 *
 * @param script a module with everything in it
 */
export async function runPage(script: string, world: World): Promise<Outcomes> {
  const server = createServer((incoming, outgoing) => answer(incoming, outgoing, script, world));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(LONGEST);
    await page.goto(origin);
    await page.waitForFunction(() => 'runScenarios' in globalThis);
    return await page.evaluate((given) => (globalThis as unknown as Page).runScenarios(given), {
      ...world,
      front: { ...world.front, url: origin },
      oauth: { ...world.oauth, server: origin },
    });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** What the script puts into its page. */
interface Page {
  runScenarios(world: World): Promise<Outcomes>;
}

/** Answers with the page or its script, and asks the servers for anything else. */
function answer(incoming: IncomingMessage, outgoing: ServerResponse, script: string, world: World): void {
  const { url = '/' } = incoming;
  if (url === '/') {
    outgoing.setHeader('content-type', 'text/html').end('<script type="module" src="/in-page.mjs"></script>');
  } else if (url === '/in-page.mjs') {
    createReadStream(script).pipe(outgoing.setHeader('content-type', 'text/javascript'));
  } else {
    pass(incoming, outgoing, (url.startsWith('/oauth/') ? world.oauth.server : world.front.url) + url);
  }
}

/** Links in answers are made of the `host` header, and so lead here. */
function pass(incoming: IncomingMessage, outgoing: ServerResponse, target: string): void {
  const { method = 'GET', headers } = incoming;
  const asked = request(target, { method, headers }, (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(outgoing);
  });
  asked.on('error', () => outgoing.destroy());
  incoming.pipe(asked);
}
