/** Runs the scenarios in a worker: the world comes as a request, the outcomes are its answer. */
import { runScenarios } from './index.js';

export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runScenarios(await request.json()));
  },
};
