import type { FrontSimulator } from '../../src/simulator/index.js';

type Arrange = (simulator: FrontSimulator) => unknown;

/** What has to be there, or to be away, before an operation can do what its example asks for. */
const ARRANGED: Readonly<Record<string, Arrange>> = {
  'create-contact': without('/contacts/crd_55c8c149'),
  'create-team-contact': without('/contacts/crd_1ab23cd4'),
  'create-teammate-contact': without('/contacts/crd_3f9k2m7q'),
  'merge-contacts': (front) => front.contact({ id: 'crd_5pq8r6s2' }),
  'delete-conversation': send('PATCH', '/conversations/cnv_55c8c149', { status: 'deleted' }),
  'edit-draft': (front) =>
    front.message({
      id: 'msg_3f9k2m7q',
      conversation_id: 'cnv_55c8c149',
      is_inbound: false,
      is_draft: true,
      version: '9b1d4c70e5a24f38-26028-1769422980118-07aa',
    }),
  'update-external-message-status': (front) =>
    front.message({
      conversation_id: 'cnv_55c8c149',
      channel_id: 'cha_1ab23cd4',
      is_inbound: false,
      external_id: 'message-2026-0042',
    }),
};

/** Makes a simulator ready for the example of an operation in the spec. */
export async function arrangeExample(operationId: string, simulator: FrontSimulator): Promise<void> {
  await ARRANGED[operationId]?.(simulator);
}

function without(path: string): Arrange {
  return send('DELETE', path);
}

function send(method: string, path: string, body?: object): Arrange {
  return ({ fetch, token }) =>
    fetch(`https://api2.frontapp.com${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
}
