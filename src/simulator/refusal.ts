import { failure, type SimulatedAnswer } from './failure.js';

/** Ends the answering of a request: what it carries is the answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly answer: SimulatedAnswer;

  constructor(answer: SimulatedAnswer) {
    super(`answered with ${answer.status}`);
    this.answer = answer;
  }
}

/** Refuses a request with 400 for one field. */
export function badRequest(detail: string): Refusal {
  return new Refusal(failure(400, 'Bad request', 'Body did not satisfy requirements', [detail]));
}

/** Refuses a request with 404 for a resource that is not there. */
export function notFound(kind: string, id: string): Refusal {
  return new Refusal(failure(404, 'Not found', `Unknown ${kind.replaceAll('_', ' ')} ID ${id}`));
}

/** Refuses a request with 409. */
export function conflict(message: string): Refusal {
  return new Refusal(failure(409, 'Conflict', message));
}
