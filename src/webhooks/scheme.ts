/** How Front signs: with an application's secret and a timestamp, or with the company's API secret and none. */
export type WebhookScheme = 'sha256' | 'sha1';
