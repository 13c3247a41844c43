import i18n from 'i18next';

/** What the API answers when something is wrong (RFC 9457). `code` is permanent; `title` is for people, in their language. */
export interface Problem {
  status: number;
  code: string;
  title: string;
  detail?: string;
  article?: string;
  errors?: Record<string, string[]>;
  traceId?: string;
}

/** The API said no, or could not be reached. Everything that fails in the console fails as this. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }

  /** Somebody changed the matter since it was read. */
  get isConflict() {
    return this.problem.status === 409 || this.problem.status === 412;
  }

  /** Nobody knows whether it was done: the same request may be sent again, and nothing is done twice. */
  get isUndecided() {
    return this.problem.status === 0 || this.problem.status === 503;
  }
}

/** The request never reached the platform. */
export const unreachable = (): Problem => ({ status: 0, code: 'unreachable', title: i18n.t('problems:unreachable.title') });

export async function problemIn(response: Response): Promise<Problem> {
  const body: unknown = response.headers.get('Content-Type')?.includes('json') ? await response.json() : {};
  return { code: 'unknown', title: i18n.t('problems:unknown.title'), ...(body as Partial<Problem>), status: response.status };
}

export const problemOf = (error: unknown): Problem =>
  error instanceof Refused ? error.problem : { status: -1, code: 'console-error', title: error instanceof Error ? error.message : String(error) };

/** What would help, beside what the rule itself says: known for the codes of the edge, which every page can meet. */
export function helpFor(problem: Problem): string | undefined {
  const key = `problems:${problem.code}.help`;
  return i18n.exists(key) ? i18n.t(key, { traceId: problem.traceId ?? '' }) : undefined;
}
