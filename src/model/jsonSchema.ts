import * as z from 'zod';
import type { JsonSchema } from './model.ts';

/** Checks by zod afterwards; strict servers refuse schemas that name them. */
const UNSUPPORTED = new Set(['$schema', 'minLength', 'maxLength', 'pattern', 'format', 'minItems', 'maxItems', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'default', '~standard']);

/**
 * What the model must write, in the dialect that OpenAI's strict mode, Anthropic's tools and Copilot all take:
 * objects closed, `anyOf` instead of type arrays (Copilot answers `type: ["string", "null"]` with a 400), no limits on lengths and numbers.
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const strict = strictForm(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }));
  if (!isObject(strict)) throw new TypeError('An object was expected as JSON schema.');
  return strict;
}

function strictForm(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(strictForm);
  if (!isObject(node)) return node;
  const { type, properties, ...rest } = node;
  const kept = Object.fromEntries(Object.entries(rest).filter(([key]) => !UNSUPPORTED.has(key)).map(([key, value]) => [key, strictForm(value)]));
  if (Array.isArray(type)) {
    // What else stands beside a type array holds for one of the types; JSON Schema lets each branch repeat it.
    return { anyOf: type.map(one => one === 'null' ? { type: 'null' } : strictForm({ ...node, type: one })) };
  }
  return {
    ...(type === undefined ? {} : { type }),
    // Names of properties are the caller's words: none of them is a keyword to drop.
    ...(isObject(properties) ? { properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, strictForm(value)])) } : {}),
    ...kept,
    ...(type === 'object' ? { additionalProperties: false } : {}),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
