/** A webhook in Express. What matters is that `express.raw` reads this route, and no JSON parser before it. */
import express, { type Express } from 'express';
import { createWebhookHandler, type DeliveredEvent } from '../src/webhooks/index.js';

export function createApp(secret: string, onEvent: (event: DeliveredEvent) => void): Express {
  const handler = createWebhookHandler({ secret, onEvent });
  const app = express();
  app.post('/front', express.raw({ type: '*/*', limit: '5mb' }), async (request, response) => {
    const answer = await handler(request);
    response
      .status(answer.status)
      .type('json')
      .send(await answer.text());
  });
  app.use(express.json()); // For the routes after it.
  return app;
}
