const OPENABLE = /^(cnv|msg)_[A-Za-z0-9]+$/;

/**
 * The address that opens a conversation or a message in the Front app.
 *
 * @throws TypeError when the ID is of another resource.
 */
export function openUrl(id: string): string {
  if (!OPENABLE.test(id)) {
    throw new TypeError('openUrl: give the ID of a conversation (`cnv_…`) or of a message (`msg_…`).');
  }
  return `https://app.frontapp.com/open/${id}`;
}
