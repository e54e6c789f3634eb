import {z} from 'zod'

/**
 * @param schema
 *   The whole schema.
 * @param path
 *   Way to an object in `input`.
 * @returns
 *   The keys that object may have, in the order of the schema; none when the path leads nowhere.
 */
export function keysAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  input: unknown
): readonly string[] {
  let part: unknown = schema
  let value = input
  for (const key of path) {
    part = step(choose(unwrap(part), value), key)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  }
  const found = choose(unwrap(part), value)
  if (found instanceof z.ZodObject) return Object.keys(found.shape)
  const names = found instanceof z.ZodRecord ? found.keyType : undefined
  return names instanceof z.ZodEnum ? names.options.map(String) : []
}

function step(part: unknown, key: PropertyKey): unknown {
  if (part instanceof z.ZodArray) return part.element
  if (part instanceof z.ZodObject) return Reflect.get(part.shape, key)
  return undefined
}

/** Of a union told apart by one key, the member the value names. */
function choose(part: unknown, value: unknown): unknown {
  if (!(part instanceof z.ZodDiscriminatedUnion)) return part
  const {discriminator} = part.def
  const kind: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, discriminator) : undefined
  return part.options.find((option) => {
    if (!(option instanceof z.ZodObject)) return false
    const literal: unknown = Reflect.get(option.shape, discriminator)
    return literal instanceof z.ZodLiteral && literal.value === kind
  })
}

function unwrap(part: unknown): unknown {
  let inner = part
  while (
    inner instanceof z.ZodDefault ||
    inner instanceof z.ZodPrefault ||
    inner instanceof z.ZodOptional ||
    inner instanceof z.ZodNullable
  ) {
    inner = inner.unwrap()
  }
  return inner
}
