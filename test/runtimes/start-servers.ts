import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { ServerLog, World } from './world.js';

/** The servers that scenarios talk to. */
export interface Servers {
  readonly world: World;
  /** Ends them and gives what they saw. */
  readonly end: () => Promise<ServerLog>;
}

/** Starts the servers as a process of their own. @param node the Node that runs it @param script what it runs */
export async function startServers(node: string, script: string): Promise<Servers> {
  const child = fork(script, { execPath: node, execArgv: [] });
  const exited = once(child, 'exit');
  const hear = async <Message>(): Promise<Message> => {
    const message = once(child, 'message').then(([first]) => first as Message);
    const early = exited.then(([code]) => {
      throw new Error(`the servers ended with ${code}`);
    });
    return Promise.race([message, early]);
  };
  const world = await hear<World>();
  return {
    world,
    async end() {
      const log = hear<ServerLog>();
      child.send('end');
      const seen = await log;
      await exited;
      return seen;
    },
  };
}
