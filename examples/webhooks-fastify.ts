/** A webhook in Fastify. The parser is set in a plugin of its own, so that other routes keep theirs. */
import fastify, { type FastifyInstance } from 'fastify';
import { createWebhookHandler, type DeliveredEvent } from '../src/webhooks/index.js';

export function createApp(secret: string, onEvent: (event: DeliveredEvent) => void): FastifyInstance {
  const handler = createWebhookHandler({ secret, onEvent });
  const app = fastify();
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.post('/front', async ({ method, headers, body }, reply) => {
      const answer = await handler({ method, headers, body });
      return reply
        .code(answer.status)
        .type('application/json')
        .send(await answer.text());
    });
  });
  return app;
}
