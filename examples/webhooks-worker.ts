/** A webhook as a Cloudflare Worker, whose secret comes with each request. */
import { createWebhookHandler } from '../src/webhooks/index.js';

interface Env {
  readonly FRONT_APP_SECRET: string;
  /** Where events go: a queue, or whatever has a `send`. */
  readonly EVENTS: { send(event: unknown): Promise<unknown> };
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const handler = createWebhookHandler({
      secret: env.FRONT_APP_SECRET,
      onEvent: (event) => env.EVENTS.send(event),
    });
    return handler(request);
  },
};
