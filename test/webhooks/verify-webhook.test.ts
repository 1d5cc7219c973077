import { expect, test, vi } from 'vitest';
import { decodeSignature, importSecret, toBytes } from '../../src/webhooks/hmac.js';
import {
  FrontWebhookError,
  signWebhook,
  type VerifyOptions,
  verifyWebhook,
} from '../../src/webhooks/index.js';
import { ENVELOPE, EVENT, frontSigns, NOW, PREVIEW, SECRET } from './front-signs.js';

const ADDRESS = 'https://example.com/front';
const body = JSON.stringify(ENVELOPE);
const options: VerifyOptions = { secret: SECRET, now: () => NOW };

function request(
  content: BodyInit = body,
  headers: Record<string, string> = frontSigns(body, SECRET, String(NOW)),
): Request {
  return new Request(ADDRESS, { method: 'POST', headers, body: content });
}

/** The code that a webhook is refused with. */
async function codeOf(result: Promise<unknown>): Promise<string> {
  const error = await result.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FrontWebhookError);
  expect(JSON.stringify([error, (error as Error).message])).not.toContain(SECRET);
  return (error as FrontWebhookError).code;
}

test.each([
  ['sha1', 'effcdf6ae5eb2fa2d27416d5f184df9c259a7c79'],
  ['sha256', '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843'],
] as const)('computes the HMAC-%s of RFC 2202 and RFC 4231, case 2', async (scheme, expected) => {
  const key = await importSecret('Jefe', scheme);
  const content = await toBytes('what do ya want for nothing?');

  const signature = await crypto.subtle.sign('HMAC', key, content);

  expect(Buffer.from(signature).toString('hex')).toBe(expected);
});

test('verifies a rule webhook signed by the algorithm of the sample in the API reference', async () => {
  const raw = JSON.stringify(PREVIEW);

  const event = await verifyWebhook(request(raw, frontSigns(raw, SECRET)), options);

  expect(event).toMatchObject({ type: 'assign', preview: true, payload: PREVIEW });
});

test('verifies a fixed vector of each scheme', async () => {
  const raw = '{"type":"unheard_of"}';
  const sha1 = { 'x-front-signature': '/QSySZqpBrS65ZiMVqiMAwvEMRY=' };
  const sha256 = {
    'x-front-signature': 'pHlezVJF3wdOmLTjsXDrjvLjkWNYhIYkipfktDPxGnQ=',
    'x-front-request-timestamp': '1769421384123',
  };

  expect(await verifyWebhook(request(raw, sha1), options)).toMatchObject({ type: 'unknown' });
  expect(await verifyWebhook(request(raw, sha256), options)).toMatchObject({ type: 'unknown' });
});

test.each(['1769421384123', '1769421384', '1769421384.123'])(
  'accepts the timestamp %s',
  async (timestamp) => {
    const headers = frontSigns(body, SECRET, timestamp);

    expect(await verifyWebhook(request(body, headers), options)).toMatchObject({ type: 'assign' });
  },
);

test('verifies letters beyond ASCII, and JSON that is not compact, on the bytes as they came', async () => {
  const raw = JSON.stringify(EVENT, null, 2);
  const headers = frontSigns(raw, SECRET);

  expect(await verifyWebhook(request(raw, headers), options)).toMatchObject({ payload: EVENT });
});

test.each([
  ['text', body],
  ['bytes', new TextEncoder().encode(body)],
  ['a Buffer', Buffer.from(body)],
])('takes parts with %s as the body, whatever the case of a header', async (_, raw) => {
  const headers = { 'X-Front-Signature': '', 'X-FRONT-REQUEST-TIMESTAMP': [String(NOW)] };
  headers['X-Front-Signature'] = frontSigns(body, SECRET, String(NOW))['x-front-signature'] ?? '';

  expect(await verifyWebhook({ headers, body: raw }, options)).toMatchObject({ type: 'assign' });
});

test('takes the request of a server that has a Request of its own', async () => {
  const { method, headers, body: stream, bodyUsed } = request();
  const own = { method, headers: { get: (name: string) => headers.get(name) }, body: stream, bodyUsed };

  expect(await verifyWebhook(own as unknown as Request, options)).toMatchObject({ type: 'assign' });
});

test('accepts both secrets while one replaces the other', async () => {
  const rotation = { ...options, secret: ['new-secret', SECRET] };

  expect(await verifyWebhook(request(), rotation)).toMatchObject({ type: 'assign' });
  expect(await codeOf(verifyWebhook(request(), { ...options, secret: ['new-secret'] }))).toBe(
    'FRONT_WEBHOOK_SIGNATURE_MISMATCH',
  );
});

test.each(['GET', 'DELETE'])('verifies a %s, for which Front signs the word undefined', async (method) => {
  const headers = frontSigns('undefined', SECRET, String(NOW));

  expect(await verifyWebhook(new Request(ADDRESS, { method, headers }), options)).toMatchObject({
    type: 'unknown',
  });
  expect(await verifyWebhook({ method, headers }, options)).toMatchObject({ type: 'unknown' });
});

test('takes a GET whose server gives null for its body, as Fastify does', async () => {
  const headers = frontSigns('undefined', SECRET, String(NOW));

  expect(await verifyWebhook({ method: 'GET', headers, body: null }, options)).toEqual({
    type: 'unknown',
    payload: {},
  });
});

test.each([
  '[1]',
  'no JSON',
  '{"type":"inbound_received","authorization":{"id":"cmp_1"},"payload":{"type":"inbound"}}',
  '{"type":"message","payload":{"channel_id":"cha_1"}}',
  '{"payload":{"type":"inbound"}}',
  '{"type":"inbound","id":"evt_1","conversation":{"id":"cnv_1"}}',
])('a signature of the word undefined proves no body such as %s', async (body) => {
  const headers = frontSigns('undefined', SECRET, String(NOW));

  for (const method of ['GET', 'DELETE'])
    expect(await codeOf(verifyWebhook({ method, headers, body }, options))).toBe(
      'FRONT_WEBHOOK_SIGNATURE_MISMATCH',
    );
});

test('verifies a DELETE that is signed with its body', async () => {
  const raw = '{"type":"delete","payload":{"channel_id":"cha_1"}}';
  const headers = frontSigns(raw, SECRET, String(NOW));

  expect(await verifyWebhook({ method: 'DELETE', headers, body: raw }, options)).toMatchObject({
    name: 'delete',
  });
});

test('does not take the word undefined for the body of a POST', async () => {
  const headers = frontSigns('undefined', SECRET, String(NOW));

  expect(await codeOf(verifyWebhook(request(body, headers), options))).toBe(
    'FRONT_WEBHOOK_SIGNATURE_MISMATCH',
  );
});

test('refuses each bit that is flipped in the body or the signature', async () => {
  const bytes = new TextEncoder().encode('{"a":1}');
  const headers = frontSigns(bytes, SECRET, String(NOW));
  const signature = headers['x-front-signature'] ?? '';
  await verifyWebhook({ headers, body: bytes }, options);

  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = bytes.slice();
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(await codeOf(verifyWebhook({ headers, body: flipped }, options))).toBe(
      'FRONT_WEBHOOK_SIGNATURE_MISMATCH',
    );
  }
  for (let bit = 0; bit < signature.length * 8; bit++) {
    const characters = Buffer.from(signature);
    characters[bit >> 3] = (characters[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const forged = { ...headers, 'x-front-signature': characters.toString('latin1') };
    expect(await codeOf(verifyWebhook({ headers: forged, body: bytes }, options))).toMatch(
      /SIGNATURE_(MISMATCH|MALFORMED)$/,
    );
  }
});

test('refuses a signature with more after it', () => {
  const signature = `${'A'.repeat(43)}=`;

  expect(decodeSignature(signature)).toHaveLength(32);
  expect(decodeSignature(`${signature}AAAA`)).toBeUndefined();
});

test('refuses the other spellings of a signature that base64 has', () => {
  expect(decodeSignature('AAAAAAAAAAAAAAAAAAAAAAAAAAA=')).toHaveLength(20);
  expect(decodeSignature('AAAAAAAAAAAAAAAAAAAAAAAAAAB=')).toBeUndefined();
});

test('says that a body was truncated', async () => {
  const headers = {
    ...frontSigns(body, SECRET, String(NOW)),
    'content-length': String(Buffer.byteLength(body)),
  };

  const code = await codeOf(verifyWebhook({ headers, body: body.slice(0, -9) }, options));

  expect(code).toBe('FRONT_WEBHOOK_BODY_TRUNCATED');
});

test.each([
  ['longer', JSON.stringify(ENVELOPE, null, 2)],
  ['shorter', JSON.stringify({ ...ENVELOPE, authorization: undefined })],
  ['longer, and no JSON', `${body}}`],
])('says that a body was written anew when it is %s', async (_, anew) => {
  const headers = {
    ...frontSigns(body, SECRET, String(NOW)),
    'content-length': String(Buffer.byteLength(body)),
  };

  expect(await codeOf(verifyWebhook({ headers, body: anew }, options))).toBe(
    'FRONT_WEBHOOK_BODY_RESERIALIZED',
  );
});

test.each([
  ['stale', NOW - 300_001, 'FRONT_WEBHOOK_TIMESTAMP_STALE'],
  ['future', NOW + 300_001, 'FRONT_WEBHOOK_TIMESTAMP_FUTURE'],
])('refuses a %s timestamp, even when it is signed', async (_, time, code) => {
  expect(await codeOf(verifyWebhook(request(body, frontSigns(body, SECRET, String(time))), options))).toBe(
    code,
  );
});

test('accepts timestamps up to the edges of the window, and the window is an option', async () => {
  for (const time of [NOW - 300_000, NOW + 300_000]) {
    await verifyWebhook(request(body, frontSigns(body, SECRET, String(time))), options);
  }
  const late = request(body, frontSigns(body, SECRET, String(NOW - 2_000)));
  expect(await codeOf(verifyWebhook(late, { ...options, replayWindow: 1_000 }))).toBe(
    'FRONT_WEBHOOK_TIMESTAMP_STALE',
  );
});

test.each([
  ['no signature', { 'x-front-request-timestamp': String(NOW) }, 'FRONT_WEBHOOK_SIGNATURE_MISSING'],
  ['no timestamp', { 'x-front-signature': `${'A'.repeat(43)}=` }, 'FRONT_WEBHOOK_TIMESTAMP_MISSING'],
  ['a signature in hex', { 'x-front-signature': 'ab'.repeat(20) }, 'FRONT_WEBHOOK_SIGNATURE_MALFORMED'],
  ['an empty signature', { 'x-front-signature': '' }, 'FRONT_WEBHOOK_SIGNATURE_MALFORMED'],
])('refuses %s with a code of its own', async (_, headers, code) => {
  expect(await codeOf(verifyWebhook({ headers, body }, options))).toBe(code);
});

test('refuses a timestamp that is no number', async () => {
  const headers = frontSigns(body, SECRET, 'yesterday');

  expect(await codeOf(verifyWebhook(request(body, headers), options))).toBe(
    'FRONT_WEBHOOK_TIMESTAMP_MALFORMED',
  );
});

test.each(['99999999', '-1769421384123', 'NaN', ''])('takes %j for no Unix time', async (timestamp) => {
  const headers = frontSigns(body, SECRET, timestamp);

  expect(await codeOf(verifyWebhook({ headers, body }, options))).toBe('FRONT_WEBHOOK_TIMESTAMP_MALFORMED');
});

test('goes by the time of the machine unless it is given one', async () => {
  const now = { secret: SECRET };
  const headers = await signWebhook({ body, secret: SECRET });

  expect(await verifyWebhook({ headers, body }, now)).toMatchObject({ type: 'assign' });
  expect(await codeOf(verifyWebhook(request(), now))).toMatch(/TIMESTAMP_(STALE|FUTURE)$/);
});

test('refuses every timestamp when the time is no number', async () => {
  for (const now of [() => Number.NaN, () => 'now' as unknown as number]) {
    expect(await codeOf(verifyWebhook(request(), { ...options, now }))).toBe('FRONT_WEBHOOK_TIMESTAMP_STALE');
  }
});

test.each([
  [{ replayWindow: Number.NaN }, 'replayWindow'],
  [{ replayWindow: '5m' }, 'replayWindow'],
  [{ maxBodySize: Number.NaN }, 'maxBodySize'],
  [{ maxBodySize: '1mb' }, 'maxBodySize'],
  [{ replaywindow: 1_000 }, 'replaywindow'],
])('throws a TypeError for %o', async (wrong, name) => {
  const result = verifyWebhook(request(), { ...options, ...wrong } as VerifyOptions);

  await expect(result).rejects.toThrow(TypeError);
  await expect(result).rejects.toThrow(`\`${name}\``);
});

test('refuses the timestamp of another request', async () => {
  const headers = { ...frontSigns(body, SECRET, String(NOW)), 'x-front-request-timestamp': String(NOW + 1) };

  expect(await codeOf(verifyWebhook(request(body, headers), options))).toBe(
    'FRONT_WEBHOOK_SIGNATURE_MISMATCH',
  );
});

test('refuses the scheme that was not asked for', async () => {
  const code = await codeOf(
    verifyWebhook(request(body, frontSigns(body, SECRET)), { ...options, scheme: 'sha256' }),
  );

  expect(code).toBe('FRONT_WEBHOOK_SIGNATURE_MALFORMED');
});

test('accepts the scheme that was asked for', async () => {
  const event = verifyWebhook(request(body, frontSigns(body, SECRET)), { ...options, scheme: 'sha1' });

  expect(await event).toMatchObject({ type: 'assign' });
});

test('says by its status what answers a refusal', async () => {
  const statusOf = (input: Parameters<typeof verifyWebhook>[0], more: Partial<VerifyOptions> = {}) =>
    verifyWebhook(input, { ...options, ...more }).catch(({ status }: FrontWebhookError) => status);
  const headers = frontSigns(body, SECRET, String(NOW));

  expect(await statusOf({ headers: {}, body })).toBe(401);
  expect(await statusOf({ headers, body: ENVELOPE })).toBe(400);
  expect(await statusOf({ headers: frontSigns('[1]', SECRET), body: '[1]' })).toBe(400);
  expect(await statusOf({ headers, body }, { maxBodySize: 10 })).toBe(413);
});

test('says what to do when a framework has parsed the body', async () => {
  const headers = frontSigns(body, SECRET, String(NOW));
  const read = request();
  await read.json();

  for (const input of [{ headers, body: ENVELOPE }, { headers, body: undefined }, read]) {
    const result = verifyWebhook(input, options);
    expect(await codeOf(result)).toBe('FRONT_WEBHOOK_BODY_NOT_RAW');
    await expect(result).rejects.toThrow(/^FRONT_WEBHOOK_BODY_NOT_RAW$/);
  }
});

test('stops reading a body that is too large', async () => {
  let pulled = 0;
  const large = new ReadableStream({
    pull: (controller) => {
      pulled += 1;
      controller.enqueue(new Uint8Array(1024));
      if (pulled === 1_000) controller.close();
    },
  });
  const headers = frontSigns(body, SECRET, String(NOW));
  const input = new Request(ADDRESS, {
    method: 'POST',
    headers,
    body: large,
    duplex: 'half',
  } as RequestInit);

  expect(await codeOf(verifyWebhook(input, { ...options, maxBodySize: 4096 }))).toBe(
    'FRONT_WEBHOOK_BODY_TOO_LARGE',
  );
  expect(pulled).toBeLessThan(10);
  const parts = { headers, body: 'é'.repeat(2049) };
  expect(await codeOf(verifyWebhook(parts, { ...options, maxBodySize: 4096 }))).toBe(
    'FRONT_WEBHOOK_BODY_TOO_LARGE',
  );
});

test('takes a body of 5,000,000 bytes and none larger', async () => {
  for (const [size, code] of [
    [5_000_000, 'FRONT_WEBHOOK_BODY_MALFORMED'],
    [5_000_001, 'FRONT_WEBHOOK_BODY_TOO_LARGE'],
  ] as const) {
    const large = 'x'.repeat(size);
    expect(await codeOf(verifyWebhook({ headers: frontSigns(large, SECRET), body: large }, options))).toBe(
      code,
    );
  }
});

test('reports a connection that breaks while the body is read', async () => {
  const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) });
  const headers = frontSigns(body, SECRET, String(NOW));
  const input = new Request(ADDRESS, {
    method: 'POST',
    headers,
    body: broken,
    duplex: 'half',
  } as RequestInit);

  const error: FrontWebhookError = await verifyWebhook(input, options).catch((reason) => reason);

  expect(error).toMatchObject({
    name: 'FrontWebhookError',
    code: 'FRONT_WEBHOOK_BODY_UNREADABLE',
    message: 'FRONT_WEBHOOK_BODY_UNREADABLE',
    status: 400,
    cause: new Error('reset'),
  });
});

test.each(['', '[1]', 'null', '{"a":'])(
  'refuses the signed body %j, which is no JSON object',
  async (raw) => {
    const headers = frontSigns(raw, SECRET, String(NOW));

    expect(await codeOf(verifyWebhook({ headers, body: raw }, options))).toBe('FRONT_WEBHOOK_BODY_MALFORMED');
  },
);

test('leaves the comparison to Web Crypto, which makes it in constant time, and tries every secret', async () => {
  const verify = vi.spyOn(crypto.subtle, 'verify');

  await verifyWebhook(request(), { ...options, secret: [SECRET, 'another', 'third'] });

  expect(verify).toHaveBeenCalledTimes(3);
  verify.mockRestore();
});

test.each([[''], [[]], [[SECRET, '']], [undefined], [{}], [[SECRET, 7]]])(
  'throws a TypeError for the secret %j',
  async (secret) => {
    const result = verifyWebhook(request(), { secret } as VerifyOptions);

    await expect(result).rejects.toThrow(new TypeError('Option `secret` must be string.'));
  },
);

test('says nothing in a message but why a request was refused', async () => {
  await expect(verifyWebhook({ headers: {}, body }, options)).rejects.toThrow(
    /^FRONT_WEBHOOK_SIGNATURE_MISSING$/,
  );
});

test('refuses a signed Request without a body', async () => {
  const input = new Request(ADDRESS, { method: 'POST', headers: frontSigns('', SECRET) });

  expect(await codeOf(verifyWebhook(input, options))).toBe('FRONT_WEBHOOK_BODY_MALFORMED');
});

test('signs the word undefined where there is no body', async () => {
  const signed = await signWebhook({ secret: SECRET, timestamp: NOW });

  expect(signed).toEqual(frontSigns('undefined', SECRET, String(NOW)));
});

test.each(['sha1', 'sha256'] as const)('signs in %s as Front does', async (scheme) => {
  const signed = await signWebhook({ body, secret: SECRET, scheme, timestamp: NOW });

  expect(signed).toEqual(frontSigns(body, SECRET, scheme === 'sha256' ? String(NOW) : undefined));
});

test.each([[{ body }], [{ body, secret: '' }], [{ body, secret: 7, scheme: 'sha1' }]])(
  'signs nothing without a secret: %o',
  async (given) => {
    const result = signWebhook(given as unknown as Parameters<typeof signWebhook>[0]);

    await expect(result).rejects.toThrow(new TypeError('Option `secret` must be string.'));
  },
);

test.each([[{ type: 'sync' }], [7]])(
  'signs no body that is %o, which is neither text nor bytes',
  async (wrong) => {
    const result = signWebhook({ body: wrong as unknown as string, secret: SECRET });

    await expect(result).rejects.toThrow(new TypeError('Option `body` must be string.'));
  },
);

test('signs bytes and an empty body, too', async () => {
  for (const content of ['', new TextEncoder().encode(body)]) {
    const signed = await signWebhook({ body: content, secret: SECRET, timestamp: NOW });
    expect(signed).toEqual(frontSigns(content, SECRET, String(NOW)));
  }
});
