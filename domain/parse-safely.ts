import type * as z from 'zod/mini';

/**
 * A value from outside in a schema's shape, or null. Total: a schema asks a value for its length before it knows that it
 * is a list, and a value may have a length that can't be compared.
 */
export function parseSafely<T extends z.ZodMiniType>(schema: T, raw: unknown): z.output<T> | null {
  try {
    const result = schema.safeParse(raw);
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
