/** A webhook in Hono, whose requests are the platform's own. */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createWebhookHandler, type DeliveredEvent } from '../src/webhooks/index.js';

export function createApp(secret: string, onEvent: (event: DeliveredEvent) => void): Hono {
  const handler = createWebhookHandler({ secret, onEvent });
  const app = new Hono();
  app.post('/front', (context) => handler(context.req.raw));
  return app;
}

/** Serves it on Node. On Bun, Deno and workers, export the app instead. */
export function start(secret: string, onEvent: (event: DeliveredEvent) => void, port: number) {
  return serve({ fetch: createApp(secret, onEvent).fetch, port, hostname: '127.0.0.1' });
}
