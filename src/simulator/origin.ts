/**
 * Stands for the company's host in everything the simulator keeps. Answers name the host that fits the request. The name
 * is one that nobody else uses, so that replacing it touches nothing that a user wrote.
 */
export const ORIGIN = 'https://company.front-simulator.invalid';

/** The address of a path at the company's host. */
export function addressOf(path: string): string {
  return ORIGIN + path;
}
