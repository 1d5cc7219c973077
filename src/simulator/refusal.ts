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

/** What some work answers, also when it is refused. */
export async function answerOrRefusal(work: () => Promise<SimulatedAnswer>): Promise<SimulatedAnswer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

/** Refuses a request with 400 for one field. */
export function badRequest(detail: string): Refusal {
  return invalid([detail]);
}

/** Refuses a request with 400 for fields of its query or its body: the place of the first one says which. */
export function invalid(details: string[]): Refusal {
  const place = details[0]?.startsWith('query') === true ? 'Query' : 'Body';
  return new Refusal(failure(400, 'Bad request', `${place} did not satisfy requirements`, details));
}

/** Refuses a request with 404 for a resource that is not there. */
export function notFound(kind: string, id: string): Refusal {
  return new Refusal(failure(404, 'Not found', `Unknown ${kind.replaceAll('_', ' ')} ID ${id}`));
}

/** Refuses a request with 409. */
export function conflict(message: string): Refusal {
  return new Refusal(failure(409, 'Conflict', message));
}
