/** Why a command could not begin. Its message is one line for whoever started it. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
}

/** A command that was given wrongly. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError';
}
