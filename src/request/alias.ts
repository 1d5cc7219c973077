declare const kind: unique symbol;

/**
 * A resource alias, `alt:<name>:<value>`: it stands wherever an ID of its resource may stand.
 *
 * @typeParam Name - What stands after `alt:`.
 * @typeParam Kind - The documented alias that it is taken for.
 */
export type Alias<Name extends string = string, Kind extends string = Name> = `alt:${Name}:${string}` & {
  readonly [kind]: Kind;
};

/**
 * An ID of a resource, or one of the aliases it goes by. A plain string is taken as it is; an alias of another resource
 * is an error.
 *
 * @typeParam Kind - The aliases that its resource has. None unless given.
 */
export type Reference<Kind extends string = never> = string & { readonly [kind]?: Kind };

type KnownSource =
  | 'email'
  | 'phone'
  | 'twitter'
  | 'facebook'
  | 'intercom'
  | 'front_chat'
  | 'custom'
  | 'smooch';

/** A place where contacts are known by a handle. Front may add more. */
export type HandleSource = KnownSource | (string & {});

function create<Name extends string>(name: Name, value: string): Alias<Name> {
  if (typeof value !== 'string' || value === '') {
    throw new TypeError(`alias: the value after \`alt:${name}:\` must be a string that is not empty.`);
  }
  return `alt:${name}:${value}` as Alias<Name>;
}

/** What may stand between `alt:` and the value: a name as Front writes them. */
const SOURCE = /^[a-z][a-z0-9_]{0,63}$/;

/**
 * Builds resource aliases: `alias.email('leela@planet-express.com')` is `alt:email:leela@planet-express.com`.
 * They stand for an ID in paths and in bodies; in a path the client encodes them.
 *
 * @see https://dev.frontapp.com/docs/resource-aliases-1
 */
export const alias = {
  /** A teammate by email address, or a contact by one of its email addresses. */
  email: (address: string): Alias<'email'> => create('email', address),
  /** A channel by its address. */
  address: (address: string): Alias<'address'> => create('address', address),
  /** A contact by phone number, best with its country code: `+12025550199`. */
  phone: (number: string): Alias<'phone'> => create('phone', number),
  /** A contact by any of its handles, such as `alias.handle('twitter', '@leela')`. */
  handle<Source extends HandleSource>(
    source: Source,
    handle: string,
  ): Alias<Source, Source extends KnownSource ? Source : 'custom'> {
    if (!SOURCE.test(source)) {
      throw new TypeError('alias.handle: the source must be a name such as `twitter`, in lower case.');
    }
    return create(source, handle) as Alias<Source, Source extends KnownSource ? Source : 'custom'>;
  },
  /** A message by the `message_uid` that sending it returned. */
  uid: (messageUid: string): Alias<'uid'> => create('uid', messageUid),
  /** An account by the domain of its email addresses. */
  domain: (domain: string): Alias<'domain'> => create('domain', domain),
  /** An account by its identifier in a system of yours. */
  externalId: (id: string): Alias<'ext_id'> => create('ext_id', id),
  /** A conversation of 2016 to 2018 by its reference. Newer conversations have none. */
  reference: (reference: string): Alias<'ref'> => create('ref', reference),
} as const;
