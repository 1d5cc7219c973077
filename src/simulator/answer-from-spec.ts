import { exampleOf } from './document.js';
import type { SimulatedAnswer } from './failure.js';
import type { Plan } from './plan.js';

/** Says that an answer is the example of the spec, and that the request changed nothing. */
const FROM_SPEC = { 'x-front-simulator': 'from-spec' };

/** Answers an operation that has no behaviour from its example. */
export function answerFromSpec({ status, type, media }: Plan): SimulatedAnswer {
  if (type === undefined || media === undefined) return { status, headers: FROM_SPEC };
  const body = exampleOf(media);
  if (type === 'application/json') return { status, body, headers: FROM_SPEC };
  return { status, body: body ?? '', headers: { ...FROM_SPEC, 'content-type': type } };
}
