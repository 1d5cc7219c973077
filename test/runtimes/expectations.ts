import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import type { Outcomes, ScenarioName, Told } from './scenarios/index.js';
import type { SeenRequest, ServerLog, World } from './world.js';

/** What a scenario was about, besides what it told. */
interface Context {
  readonly world: World;
  readonly log: ServerLog;
  /** What they ran on. */
  readonly runtime: string;
}

type Expectations = { readonly [Name in ScenarioName]: (told: Told[Name], context: Context) => void };

/** Every byte there is, in hexadecimal. */
const EVERY_BYTE = Buffer.from(Array.from({ length: 256 }, (_, index) => index)).toString('hex');

const EXPECTATIONS: Expectations = {
  aliases(told, { log }) {
    deepEqual(told, { teammate: 'tea_55c8c149', missing: 404 });
    deepEqual(
      [...asked(log, 'get-teammate'), ...asked(log, 'get-channel')].map(({ url }) => url),
      [
        '/teammates/alt:email:leela%40planet-express.com',
        '/channels/alt:address:nobody%2Fhere%40planet-express.com',
      ],
    );
  },

  upload(told, { log, runtime }) {
    deepEqual(told, { status: 'accepted' });
    deepEqual(
      asked(log, 'create-message').map(({ parts }) => parts),
      [
        [
          { name: 'to[0]', value: 'calculon@momsbot.com' },
          { name: 'body', value: 'Good news, everyone!' },
          {
            name: 'attachments[0]',
            filename: 'Größe 包.bin',
            contentType: 'application/x-parcel',
            bytes: EVERY_BYTE,
          },
          {
            name: 'attachments[1]',
            filename: 'parcel.txt',
            // Bun names it itself, and names the encoding too.
            contentType: runtime === 'bun' ? 'text/plain;charset=utf-8' : 'text/plain',
            bytes: Buffer.from('a parcel').toString('hex'),
          },
        ],
      ],
    );
  },

  waits(told, { log }) {
    const attempts = asked(log, 'list-inboxes');
    deepEqual(
      attempts.map(({ status }) => status),
      [429, 200],
    );
    const [first, second] = attempts.map(({ time }) => time);
    const waited = (second ?? 0) - (first ?? 0);
    ok(waited >= 1000 && waited < 5000, `waited ${waited} ms for a second that was asked for`);
    ok(told.events.includes('retry'), `was told of ${told.events.join(', ')} alone`);
    ok(told.inboxes > 0);
  },

  pages(told, { log }) {
    deepEqual(told.ids, log.tags);
    const lists = asked(log, 'list-tags');
    equal(lists.length, Math.ceil(log.tags.length / 4));
    ok(lists.length >= 3);
  },

  merged(told, { world, log, runtime }) {
    const comments = asked(log, 'add-comment').map(({ url, status }) => [url, status]);
    const { from, into } = world.merged;
    const refused = [`/conversations/${from}/comments`, 301];
    if (runtime === 'chromium') {
      // Browsers hide where a redirect leads.
      deepEqual(told, { fault: 'hidden' });
      deepEqual(comments, [refused]);
    } else {
      deepEqual(told, { status: 201, comment: 'On its way.' });
      deepEqual(comments, [refused, [`/conversations/${into}/comments`, 201]]);
    }
  },

  webhooks(told) {
    deepEqual(told, {
      ofApplication: 'assign',
      ofRule: 'assign',
      changedOfApplication: 'FRONT_WEBHOOK_SIGNATURE_MISMATCH',
      changedOfRule: 'FRONT_WEBHOOK_SIGNATURE_MISMATCH',
    });
  },

  channel(told, { world, log }) {
    const { appId, appSecret, channelId } = world.application;
    const [header = '', claims = '', signature] = told.token.split('.');
    equal(signature, createHmac('sha256', appSecret).update(`${header}.${claims}`).digest('base64url'));
    deepEqual(JSON.parse(Buffer.from(header, 'base64url').toString()), { alg: 'HS256', typ: 'JWT' });
    const { iss, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString());
    deepEqual({ iss, sub }, { iss: appId, sub: channelId });
    equal(told.status, 'accepted');
    deepEqual(
      asked(log, 'sync-inbound-message').map(({ status }) => status),
      [202],
    );
  },

  oauth(told, { log }) {
    match(told.company, /^cmp_/);
    ok(told.isNew);
    deepEqual(log.grants, ['authorization_code', 'refresh_token']);
  },
};

function asked({ requests }: ServerLog, operation: string): SeenRequest[] {
  return requests.filter(({ operationId }) => operationId === operation);
}

/** Compares what came of scenarios with what should have. Gives what is wrong, by scenario, or nothing. */
export function judge(outcomes: Outcomes, context: Context): Map<ScenarioName, string> {
  const faults = new Map<ScenarioName, string>();
  for (const name of Object.keys(EXPECTATIONS) as ScenarioName[]) {
    const fault = judgeOne(name, outcomes, context);
    if (fault !== undefined) faults.set(name, fault);
  }
  return faults;
}

function judgeOne<Name extends ScenarioName>(
  name: Name,
  outcomes: Outcomes,
  context: Context,
): string | undefined {
  const outcome: { told: Told[Name] } | { threw: string } | undefined = outcomes[name];
  if (outcome === undefined) return 'did not run';
  if ('threw' in outcome) return outcome.threw;
  try {
    EXPECTATIONS[name](outcome.told, context);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** How many scenarios there are. */
export const SCENARIO_COUNT = Object.keys(EXPECTATIONS).length;
