/**
 * Redocly plugin of this project: composes examples out of files and checks how the spec is written.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';

/** Replaces every `{ $ref: file, ...changes }` inside an example by the example in that file, changed. */
function compose(value, file) {
  if (Array.isArray(value)) return value.map((item) => compose(item, file));
  if (value === null || typeof value !== 'object') return value;
  const { $ref, ...rest } = value;
  const own = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, compose(item, file)]));
  if (typeof $ref !== 'string') return own;
  const target = resolve(dirname(file), $ref);
  const base = compose(parse(readFileSync(target, 'utf8')), target);
  return Object.keys(own).length === 0 ? base : { ...base, ...own };
}

function composeExamples() {
  return {
    MediaType: {
      enter(media, { location }) {
        const file = location.source.absoluteRef;
        if (media.example !== undefined) media.example = compose(media.example, file);
        for (const example of Object.values(media.examples ?? {})) {
          if (example.value !== undefined) example.value = compose(example.value, file);
        }
      },
    },
    Operation: {
      enter(operation, { location }) {
        const example = operation['x-front-example'];
        if (example !== undefined)
          operation['x-front-example'] = compose(example, location.source.absoluteRef);
      },
    },
  };
}

const WRITES = ['post', 'put', 'patch', 'delete'];

/** What Front sends is no call of ours: it has no retry and no quota. */
function isWebhook(location) {
  return location.source.absoluteRef.includes('/webhooks/') || location.pointer.startsWith('#/webhooks/');
}

/** Every write says what may be done when its outcome is unknown. */
function writesDeclareRetry() {
  return {
    Operation(operation, { report, location, key }) {
      if (!WRITES.includes(String(key)) || isWebhook(location)) return;
      const retry = operation['x-front-retry'];
      if (retry === 'safe' || retry === 'unsafe' || typeof retry?.['deduplicated-by'] === 'string') return;
      report({
        message:
          'A write needs `x-front-retry`: `safe`, `unsafe` or `{ deduplicated-by: <field of the body> }`.',
        location: location.child('x-front-retry'),
      });
    },
  };
}

/** A deprecated operation names the operations that replace it, which have to exist. */
function deprecatedNamesReplacement() {
  const known = new Set();
  const named = [];
  return {
    Operation(operation, { location }) {
      known.add(operation.operationId);
      if (operation.deprecated) named.push([operation['x-front-replaced-by'], location]);
    },
    Root: {
      leave(_root, { report }) {
        for (const [replacements, location] of named) {
          if (Array.isArray(replacements) && replacements.every((id) => known.has(id))) continue;
          report({
            message:
              'A deprecated operation needs `x-front-replaced-by`: a list of operationIds, or an empty one.',
            location: location.child('x-front-replaced-by'),
          });
        }
      },
    },
  };
}

/** Every body of a request and of an answer has an example, but for the bytes of a file. */
function bodiesHaveExamples() {
  return {
    MediaType(media, { report, location, key }) {
      if (
        key === 'application/octet-stream' ||
        media.example !== undefined ||
        Object.keys(media.examples ?? {}).length > 0
      )
        return;
      report({ message: 'A body needs an `example`.', location });
    },
  };
}

/** Every operation can be refused for quota, and says so with the shared answer. */
function operationsDeclareQuota() {
  return {
    Operation(operation, { report, location, key }) {
      if (operation.responses?.['429'] || isWebhook(location)) return;
      report({
        message: `\`${String(key)}\` needs a 429 answer: shared/responses/TooManyRequests.yaml.`,
        location,
      });
    },
  };
}

/** Every operation names the scopes that a token needs for it, or says with an empty list that any token will do. */
function operationsDeclareScopes() {
  return {
    Operation(operation, { report, location }) {
      if (Array.isArray(operation['x-required-scopes']) || isWebhook(location)) return;
      report({
        message: 'An operation needs `x-required-scopes`: a list of scopes, or an empty one.',
        location: location.child('x-required-scopes'),
      });
    },
  };
}

/** What openapi.yaml does not list is in no document, whatever it says. */
function filesAreListed() {
  return {
    Root(root, { report, location }) {
      for (const key of ['paths', 'webhooks']) {
        const folder = join(dirname(location.source.absoluteRef), key);
        const listed = new Set(Object.values(root[key] ?? {}).map(({ $ref }) => $ref));
        for (const name of existsSync(folder) ? readdirSync(folder) : []) {
          if (listed.has(`${key}/${name}`)) continue;
          report({ message: `${key}/${name} is not listed in openapi.yaml.`, location: location.child(key) });
        }
      }
    },
  };
}

export default function frontFetch() {
  return {
    id: 'front-fetch',
    preprocessors: { oas3: { 'compose-examples': composeExamples } },
    rules: {
      oas3: {
        'writes-declare-retry': writesDeclareRetry,
        'deprecated-names-replacement': deprecatedNamesReplacement,
        'bodies-have-examples': bodiesHaveExamples,
        'operations-declare-quota': operationsDeclareQuota,
        'operations-declare-scopes': operationsDeclareScopes,
        'files-are-listed': filesAreListed,
      },
    },
  };
}
