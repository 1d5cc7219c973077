/**
 * Where the token may go. Front names addresses on other hosts than the one that was asked: pages of a list on the
 * company's own, files in a storage outside. This decides which is which.
 *
 * @module
 */

/** Tells addresses at Front from all others. */
export interface FrontHosts {
  /**
   * The address to ask, with the token, for what a link at Front leads to. `undefined` when it leads elsewhere.
   *
   * Links at `*.frontapp.com` are asked over https. With a base URL that is not Front's own (a proxy, a simulator), they
   * are asked there instead, so that nothing goes past it.
   */
  resolve(link: URL): string | undefined;
}

/** Creates the {@link FrontHosts} of a client. */
export function createFrontHosts(baseUrl: string): FrontHosts {
  const base = new URL(baseUrl);
  const basePath = base.pathname.replace(/\/$/, '');
  const isFronts = base.protocol === 'https:' && isFrontHost(base);

  return {
    resolve(link) {
      if (link.username !== '' || link.password !== '') return undefined;
      if (link.origin === base.origin) return link.href;
      if (!isFrontHost(link) || !/^https?:$/.test(link.protocol) || link.port !== '') return undefined;
      const place = `${link.pathname}${link.search}`;
      return isFronts ? `https://${link.hostname}${place}` : `${base.origin}${basePath}${place}`;
    },
  };
}

function isFrontHost({ hostname }: URL): boolean {
  return hostname.endsWith('.frontapp.com');
}
