import template from '../../templates/iam-policy.json' with { type: 'json' };

/** One thing that an IAM user may not do and should: `s3:PutObject` below `latex/`. */
export interface MissingRight {
  readonly action: string;
  readonly prefix: string;
}

/** The part of `templates/iam-policy.json` that grants these rights in this bucket, and no more. */
export function policyFor(bucket: string, missing: readonly MissingRight[]): string {
  const Statement = template.Statement.flatMap(statement => {
    const Action = statement.Action.filter(action => missing.some(right => right.action === action));
    if (Action.length === 0) return [];
    const prefixes = new Set(missing.filter(({ action }) => Action.includes(action)).map(({ prefix }) => prefix));
    const within = (pattern: string): boolean => [...prefixes].some(prefix => pattern.endsWith(`${prefix}*`));
    const Resource = statement.Resource.filter(arn => !arn.includes('/') || within(arn)).map(arn => arn.replace('BUCKET', bucket));
    const Condition = statement.Condition && { StringLike: { 's3:prefix': statement.Condition.StringLike['s3:prefix'].filter(within) } };
    return [{ ...statement, Action, Resource, ...(Condition ? { Condition } : {}) }];
  });
  return `${JSON.stringify({ Version: template.Version, Statement }, null, 2)}\n`;
}
