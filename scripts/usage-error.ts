/** A script was asked for something wrong. Said in one line, since where the code noticed helps nobody. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Runs what a script does, which tells whether all is well. The process ends with 0 when it is, with 1 when it is not,
 * and with 2 and one line after a {@link UsageError}.
 */
export async function runScript(main: () => boolean | Promise<boolean>): Promise<void> {
  try {
    process.exitCode = (await main()) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
