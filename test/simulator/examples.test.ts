import { expect, test } from 'vitest';
import channel from '../../generated/channel.openapi.json' with { type: 'json' };
import core from '../../generated/core.openapi.json' with { type: 'json' };
import { serializeQuery } from '../../src/request/query.js';
import { exampleOf, resolve } from '../../src/simulator/document.js';
import { createFrontSimulator, type FrontSimulator } from '../../src/simulator/index.js';
import { type Route, routesOf } from '../../src/simulator/routes.js';
import { faultsOf } from './answer-validator.js';

const simulator = createFrontSimulator({
  quota: { limit: 100_000 },
  clock: { start: 1_769_300_000_000 },
});
const routes = [core, channel].flatMap(routesOf);

/** What has to be there, or to be away, before an operation can do what its example asks for. */
const ARRANGED: Record<string, (simulator: FrontSimulator) => unknown> = {
  'create-contact': without('DELETE', '/contacts/crd_55c8c149'),
  'create-team-contact': without('DELETE', '/contacts/crd_55c8c149'),
  'create-teammate-contact': without('DELETE', '/contacts/crd_55c8c149'),
  'merge-contacts': (front) => front.contact({ id: 'crd_3f9k2m7q' }),
  'delete-conversation': without('PATCH', '/conversations/cnv_55c8c149', { status: 'deleted' }),
  'update-external-message-status': (front) =>
    front.message({
      conversation_id: 'cnv_55c8c149',
      channel_id: 'cha_1ab23cd4',
      is_inbound: false,
      external_id: 'message-2026-0042',
    }),
};

/** Where an example names what the operation is not for, a path that fits it. */
const PATHS: Record<string, string> = {
  'receive-custom-messages': '/channels/cha_1ab23cd4/incoming_messages',
  'edit-draft': '/drafts/msg_3f9k2m7q/',
  'update-external-message-status':
    '/channels/cha_1ab23cd4/conversations/c-1/messages/message-2026-0042/status',
};

/** The version in the example is not that of the draft. */
function bodyOf({ document, operation }: Route): unknown {
  const media = resolve(document, operation.requestBody ?? {}).content?.['application/json'];
  const example = media && exampleOf(media);
  return operation.operationId === 'edit-draft' ? { ...(example as object), version: undefined } : example;
}

function without(method: string, path: string, body?: object) {
  return (front: FrontSimulator) => send(front, method, path, body);
}

function send(front: FrontSimulator, method: string, path: string, body?: unknown): Promise<Response> {
  return front.fetch(`https://api2.frontapp.com${path}`, {
    method,
    headers: { authorization: `Bearer ${front.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

function pathOf({ path, operation, parameters }: Route): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((each) => each.name === name) as { example?: unknown } | undefined;
    return encodeURIComponent(String(parameter?.example));
  });
  const required = parameters.filter((each) => each.in === 'query' && each.required === true);
  const query = required.map((each) => [each.name, (each as { example?: unknown }).example]);
  return `${PATHS[operation.operationId] ?? filled}?${serializeQuery(Object.fromEntries(query))}`;
}

test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s takes its own example and answers as the spec says',
  async (_name, route) => {
    const { method, operation } = route;
    const body = bodyOf(route);
    if (body === undefined && operation.requestBody !== undefined) return;
    simulator.reset();
    await ARRANGED[operation.operationId]?.(simulator);

    const response = await send(simulator, method, pathOf(route), body);

    const statuses = Object.keys(operation.responses).filter((status) => /^[23]/.test(status));
    expect(statuses, await response.clone().text()).toContain(String(response.status));
    expect(response.status).not.toBe(301);
    expect(await faultsOf(route, response)).toEqual([]);
  },
);
