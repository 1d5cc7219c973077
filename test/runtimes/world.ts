/** What the scenarios have to do with. Plain JSON, since it goes into other processes and runtimes. */
export interface World {
  /** A simulator that listens. */
  readonly front: { readonly url: string; readonly token: string };
  /** Its application, with a channel. */
  readonly application: { readonly appId: string; readonly appSecret: string; readonly channelId: string };
  /** Two conversations, the first of which was merged into the other. */
  readonly merged: { readonly from: string; readonly into: string };
  /** An authorization server that listens, and the address that a person came back to from it. */
  readonly oauth: {
    readonly server: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly redirectUri: string;
    readonly callback: string;
    readonly state: string;
  };
  /** Requests as Front signs them, signed by Node at `now`. */
  readonly webhooks: {
    readonly secret: string;
    readonly now: number;
    readonly ofApplication: SignedRequest;
    readonly ofRule: SignedRequest;
  };
}

/** A request as Front signs it. */
export interface SignedRequest {
  readonly headers: Record<string, string>;
  readonly body: string;
}

/** A part of a form. Files have their bytes in hexadecimal. */
export interface SeenPart {
  readonly name: string;
  readonly value?: string;
  readonly filename?: string;
  readonly contentType?: string;
  readonly bytes?: string;
}

/** A request as it reached the simulator. */
export interface SeenRequest {
  readonly operationId?: string;
  readonly url: string;
  readonly status: number;
  /** In Unix ms. */
  readonly time: number;
  readonly body?: unknown;
  readonly parts?: readonly SeenPart[];
}

/** What the servers saw, once the scenarios are over. */
export interface ServerLog {
  readonly requests: readonly SeenRequest[];
  /** Grants that the authorization server was asked for. */
  readonly grants: readonly string[];
  /** IDs of all tags, in the order that the API lists them. */
  readonly tags: readonly string[];
}
