/** What the notification's button does; `host/errors.ts` knows how. */
export type ErrorAction = 'setCredentials' | 'openS3Settings' | 'finishPublishing' | 'openTexSettings' | 'installTex' | 'manageTrust' | 'chooseModel' | 'showLog' | 'showProblems';

/**
 * A failure that a person can do something about. The message says what happened, to which file or key, and what to do next;
 * it is shown once, as it is, so it must never hold a secret or a presigned URL.
 */
export class KnownError extends Error {
  override readonly name = 'KnownError';
  readonly action: ErrorAction | undefined;

  constructor(message: string, options: { action?: ErrorAction; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.action = options.action;
  }
}

/** By name, not `instanceof`: rooms are bundled separately, so the class exists more than once at run time. */
export function isKnownError(error: unknown): error is KnownError {
  return error instanceof Error && error.name === 'KnownError';
}
