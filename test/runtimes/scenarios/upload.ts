import { createFrontClient, unwrap } from '../../../src/index.js';
import type { World } from '../world.js';

/** Sends a message with two files: every byte there is, under a name that is not ASCII, and one without a type. */
export async function upload({ front: { url, token } }: World) {
  const front = createFrontClient({ token, baseUrl: url });
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const accepted = await unwrap(
    front.POST('/channels/{channel_id}/messages', {
      params: { path: { channel_id: 'cha_55c8c149' } },
      body: {
        to: ['calculon@momsbot.com'],
        body: 'Good news, everyone!',
        attachments: [
          new File([bytes], 'Größe 包.bin', { type: 'application/x-parcel' }),
          new File(['a parcel'], 'parcel.txt'),
        ],
      },
    }),
  );
  return { status: accepted.status };
}
