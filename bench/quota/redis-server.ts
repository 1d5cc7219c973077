import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';

/** Starts a redis-server on a free port, without persistence. Nothing when none is installed. */
export async function startRedis(): Promise<{ port: number; stop(): void } | undefined> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') return undefined;
  const options = ['--port', String(address.port), '--save', '', '--appendonly', 'no', '--dir', tmpdir()];
  const child = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    await once(child, 'spawn');
  } catch {
    return undefined;
  }
  for await (const chunk of child.stdout) if (String(chunk).includes('Ready to accept')) break;
  return { port: address.port, stop: () => void child.kill() };
}
