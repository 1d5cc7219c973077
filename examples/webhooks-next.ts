/** A webhook as a route handler of Next.js, `app/front/route.ts`: a file that exports a function for each method. */
import { createWebhookHandler, type DeliveredEvent } from '../src/webhooks/index.js';

/** The route of a file is made when the file is loaded; this function stands for that. */
export function createRoute(secret: string, onEvent: (event: DeliveredEvent) => void) {
  return { POST: createWebhookHandler({ secret, onEvent }) };
}

// In app/front/route.ts:
// export const { POST } = createRoute(process.env.FRONT_APP_SECRET!, (event) => queue.add(event));
