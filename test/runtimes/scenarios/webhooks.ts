import { FrontWebhookError, verifyWebhook } from '../../../src/webhooks/index.js';
import type { SignedRequest, World } from '../world.js';

/** Takes an event of either scheme, and refuses the same with one space more. */
export async function webhooks({ webhooks: { secret, now, ofApplication, ofRule } }: World) {
  async function outcome(parts: SignedRequest): Promise<string> {
    const request = new Request('https://example.com/front', { method: 'POST', ...parts });
    try {
      return (await verifyWebhook(request, { secret, now: () => now })).type;
    } catch (error) {
      if (error instanceof FrontWebhookError) return error.code;
      throw error;
    }
  }
  return {
    ofApplication: await outcome(ofApplication),
    ofRule: await outcome(ofRule),
    changedOfApplication: await outcome({ ...ofApplication, body: `${ofApplication.body} ` }),
    changedOfRule: await outcome({ ...ofRule, body: `${ofRule.body} ` }),
  };
}
